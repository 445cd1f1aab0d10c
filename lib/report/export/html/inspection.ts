import type { InspectionEntry } from '../../../model/answer';
import { answerText } from '../inspection-words';
import { html, type Markup } from '../markup';
import { ruleName } from '../words';
import type { Page } from './page';

const FIELDS = ['rule', 'question', 'answer', 'note'] as const;

/** The inspector's list (人工核查) with its answers; what nobody has answered stands on it as open. */
export function inspectionSection(page: Page): Markup | null {
  const { report, t } = page;
  const entries = report.inspection ?? [];
  if (!entries.length) return null;
  const done = entries.filter(({ answer }) => answer).length;
  return html`<section class="inspection">
<h2>${t('report.inspection.title', { done, all: entries.length })}</h2>
<table>
<thead><tr>${FIELDS.map((field) => html`<th>${t(`report.inspection.${field}`)}</th>`)}</tr></thead>
<tbody>${entries.map((entry) => entryRow(entry, page))}</tbody>
</table>
</section>`;
}

function entryRow(entry: InspectionEntry, { report, t }: Page): Markup {
  const { ruleId, question, where, answer, note } = entry;
  const words = answerText(entry, t);
  return html`<tr>
<td>${ruleName(report, ruleId)} <code>${ruleId}</code></td>
<td>${t(question)}${answer === null && html`<small>${t('report.inspection.where')}${t('report.colon')}${t(where)}</small>`}</td>
<td>${answer ? html`<strong>${words}</strong>` : html`<span class="cannot-tell">${words}</span>`}</td>
<td>${note}</td></tr>`;
}
