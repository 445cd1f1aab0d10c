import { VerdictState } from '../../../model/column';
import { sumOf } from '../../census';
import { html, type Markup } from '../markup';
import type { Page } from './page';
import { verdictMark } from './verdict';

/** Section × level × verdict, with the sum of all. */
export function censusTable({ report, t }: Page): Markup {
  const row = (head: Markup, { columns, byVerdict }: ReturnType<typeof sumOf>) => html`<tr>${head}
<td class="number">${columns}</td>
${VerdictState.options.map((state) => html`<td class="number ${byVerdict[state] > 0 && state}">${byVerdict[state] || '–'}</td>`)}</tr>`;
  return html`<table class="census">
<thead><tr><th>${t('report.census.section')}</th><th>${t('report.census.level')}</th><th>${t('report.census.columns')}</th>
${VerdictState.options.map((state) => html`<th>${verdictMark(state, t)}</th>`)}</tr></thead>
<tbody>${report.census.map((counts) =>
    row(
      html`<th scope="row">${t(`report.section.${counts.section}`)}</th><td>${t('report.levelNumber', { level: counts.level })}</td>`,
      counts,
    ),
  )}</tbody>
<tfoot>${row(html`<th scope="row" colspan="2">${t('report.census.sum')}</th>`, sumOf(report.census))}</tfoot>
</table>`;
}
