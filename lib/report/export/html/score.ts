import type { ScoreLine } from '../../../model/score-line';
import { html, type Markup } from '../markup';
import {
  estimateText,
  findingNumbers,
  isScored,
  lineRemark,
  numberRuns,
  pointsOfLine,
  pointsOrUnknown,
  scoreNotes,
  sumText,
} from '../score-words';
import { ruleName } from '../words';
import type { Page } from './page';

const FIELDS = ['indicator', 'count', 'each', 'cap', 'points', 'findings'] as const;

/** Indicator by indicator (扣分与加分): what was lost, by which findings of the list above, and whose points it is in. */
export function scoreSection(page: Page): Markup {
  const { report, t } = page;
  const lines = (report.score.lines ?? []).filter(isScored);
  const numbers = findingNumbers(report);
  const texts = [estimateText(report, t), sumText(report, t), ...scoreNotes(report, t)];
  return html`<section class="score-lines">
<h2>${t('report.scoreTable.title')}</h2>
${texts.map((text) => text && html`<p>${text}</p>`)}
${lines.length === 0 && html`<p>${t('report.scoreTable.none')}</p>`}
${
  lines.length > 0 &&
  html`<table>
<thead><tr>${FIELDS.map((field) => html`<th>${t(`report.scoreTable.${field}`)}</th>`)}</tr></thead>
<tbody>${lines.map((line) => scoreRow(line, numbers, page))}</tbody>
</table>`
}
</section>`;
}

function scoreRow(line: ScoreLine, numbers: ReadonlyMap<string, number>, { report, t }: Page): Markup {
  const numberOf = (ids: readonly string[]) =>
    numberRuns(
      ids.flatMap((id) => numbers.get(id) ?? []),
      t('report.separator'),
    );
  const open = line.open.length > 0 && t('report.scoreTable.open', { count: line.open.length });
  return html`<tr>
<td>${ruleName(report, line.ruleId)} <code>${line.ruleId}</code><small>${lineRemark(line, t)}</small></td>
<td class="number">${line.count}${open && html`<small>${open}</small>`}</td>
<td class="number">${pointsOrUnknown(line.each)}</td><td class="number">${pointsOrUnknown(line.cap)}</td>
<td class="number"><strong>${pointsOfLine(line, t)}</strong></td>
<td>${numberOf(line.findings)}</td></tr>`;
}
