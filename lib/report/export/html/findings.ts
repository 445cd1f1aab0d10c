import type { Finding } from '../../../model/finding';
import { type FindingGroup, groupByCheck } from '../../group-findings';
import { html, link, type Markup } from '../markup';
import { checkTitle, placeText, rulesBehind, ruleText } from '../words';
import { evidenceList } from './evidence';
import type { Page } from './page';

/** Every finding with its basis, its proof and what to do, by check. */
export function findingsSection(page: Page): Markup {
  const { report, t } = page;
  const groups = groupByCheck(report.findings);
  return html`<section class="findings">
<h2>${t('report.findings.title', { count: report.findings.length })}</h2>
${groups.length === 0 && html`<p>${t('report.findings.none')}</p>`}
${groups.map((group) => groupBlock(group, page))}
</section>`;
}

function groupBlock({ findings, basis }: FindingGroup, page: Page): Markup {
  const { report, t } = page;
  return html`<h3>${checkTitle(findings[0], t)} <small>${t('report.findings.count', { count: findings.length })}</small></h3>
<ul class="basis">${rulesBehind(report, basis).map((rule) => html`<li>${t('report.findings.basis')}${ruleText(rule, t)}</li>`)}</ul>
<table class="finding-table">
<thead><tr>${(['number', 'subject', 'problem', 'rectification'] as const).map((field) => html`<th>${t(`report.findings.${field}`)}</th>`)}</tr></thead>
${findings.map((finding, index) => findingRows(finding, index, basis.length, page))}
</table>`;
}

/** A finding names its rules only where the others of its check rest on further ones. */
function findingRows(finding: Finding, index: number, rulesOfCheck: number, { report, t }: Page): Markup {
  const { subject, url, columnId, severity, state, message, basis, evidence, rectification, points } = finding;
  const column = columnId === null ? undefined : report.columns.find(({ id }) => id === columnId);
  return html`<tbody><tr>
<td class="number">${index + 1}</td>
<td>${link(url, subject)}${column && html`<small class="place">${t(`report.section.${column.section}`)} › ${placeText(column.path)}</small>`}</td>
<td>${t(message)}<small><span class="severity ${severity}">${t(`report.severity.${severity}`)}</span>
<span class="state ${state}">${t(`report.findingState.${state}`)}</span>
${points !== null && html`<span>${t('report.findings.points', { points })}</span>`}
${basis.length < rulesOfCheck && html`<code>${basis.join(' ')}</code>`}</small></td>
<td>${t(rectification)}</td></tr>
<tr><td></td><td colspan="3">${evidenceList(evidence, t)}</td></tr></tbody>`;
}
