import { Section, type VerdictState } from '../../../model/column';
import { censusStates, sumOf } from '../../census';
import { html, type Markup } from '../markup';
import type { Page } from './page';
import { verdictMark } from './verdict';

/** Section × level × verdict, with the sum of all. */
export function censusTable({ report, t }: Page): Markup {
  const inSection = (section: Section) => report.census.filter((row) => row.section === section);
  const states = censusStates(report.census);
  const sections = Section.options.map(inSection).filter(({ length }) => length > 0);
  return html`<table class="census">
<thead><tr><th>${t('report.census.section')}</th><th>${t('report.census.level')}</th><th>${t('report.census.columns')}</th>
${states.map((state) => html`<th>${verdictMark(state, t)}</th>`)}</tr></thead>
${sections.map(
  (rows) =>
    html`<tbody>${rows.map(
      (row, index) => html`<tr>
${index === 0 && html`<th scope="rowgroup" rowspan="${rows.length}">${t(`report.section.${row.section}`)}</th>`}
<td>${row.level}</td>${counts(row, states)}</tr>`,
    )}</tbody>`,
)}
<tfoot><tr><th scope="row" colspan="2">${t('report.census.sum')}</th>${counts(sumOf(report.census), states)}</tr></tfoot>
</table>`;
}

const counts = (
  { columns, byVerdict }: ReturnType<typeof sumOf>,
  states: readonly VerdictState[],
): Markup => html`<td>${columns}</td>
${states.map((state) => html`<td class="${byVerdict[state] > 0 && state}">${byVerdict[state] || '–'}</td>`)}`;
