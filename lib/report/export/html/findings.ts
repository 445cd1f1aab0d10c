import type { Finding } from '../../../model/finding';
import { type FindingGroup, groupByCheck } from '../../group-findings';
import { html, link, type Markup } from '../markup';
import { basisLines, checkTitle, placeText, shortRule } from '../words';
import { evidenceList } from './evidence';
import type { Page } from './page';

/** A finding with its number in the report. */
interface Entry {
  finding: Finding;
  number: number;
  /** Number of the finding before it that rests on the same evidence: it is not printed twice. */
  provedAt: number | undefined;
}

/** Every finding with its basis, its proof and what to do, by check, numbered through. */
export function findingsSection(page: Page): Markup {
  const { report, t } = page;
  const groups = groupByCheck(report.findings);
  const entries = new Map(entriesOf(groups).map((entry) => [entry.finding, entry]));
  return html`<section class="findings">
<h2>${t('report.findings.title', { count: report.findings.length })}</h2>
${groups.length === 0 && html`<p>${t('report.findings.none')}</p>`}
${groups.map((group) => groupBlock(group, entries, page))}
</section>`;
}

function entriesOf(groups: readonly FindingGroup[]): Entry[] {
  const proofs = new Map<string, number>();
  return groups
    .flatMap(({ findings }) => findings)
    .map((finding, index) => {
      const number = index + 1;
      const proof = JSON.stringify(finding.evidence);
      const provedAt = finding.evidence.length ? proofs.get(proof) : undefined;
      if (provedAt === undefined) proofs.set(proof, number);
      return { finding, number, provedAt };
    });
}

function groupBlock({ findings, basis }: FindingGroup, entries: Map<Finding, Entry>, page: Page): Markup {
  const { report, t } = page;
  const rows = findings.flatMap((finding) => entries.get(finding) ?? []);
  return html`<div class="group-head"><h3>${checkTitle(findings[0], t)} <small>${t('report.findings.count', { count: findings.length })}</small></h3>
<ul class="basis">${basisLines(report, basis, t).map((line) => html`<li>${t('report.findings.basis')}${line}</li>`)}</ul></div>
<table class="finding-table">
<thead><tr>${(['number', 'subject', 'problem', 'rectification'] as const).map((field) => html`<th>${t(`report.findings.${field}`)}</th>`)}</tr></thead>
${rows.map((row) => findingRows(row, basis.length, page))}
</table>`;
}

/** A finding names its rules only where the others of its check rest on further ones. */
function findingRows({ finding, number, provedAt }: Entry, rulesOfCheck: number, { report, t }: Page): Markup {
  const { subject, url, columnId, severity, state, message, basis, evidence, rectification, points } = finding;
  const column = columnId === null ? undefined : report.columns.find(({ id }) => id === columnId);
  return html`<tbody><tr>
<td class="number">${number}</td>
<td>${link(url, subject)}${column && html`<small class="place">${t(`report.section.${column.section}`)} › ${placeText(column.path)}</small>`}</td>
<td>${t(message)}<small><span class="severity ${severity}">${t(`report.severity.${severity}`)}</span>
<span class="state ${state}">${t(`report.findingState.${state}`)}</span>
${points !== null && points > 0 && html`<span>${t('report.findings.points', { points })}</span>`}
</small>${
    basis.length < rulesOfCheck &&
    html`<small class="rules">${basis.map((id) => html`<span>${shortRule(report, id)} <code>${id}</code></span>`)}</small>`
  }</td>
<td>${t(rectification)}</td></tr>
<tr><td></td><td colspan="3">${
    provedAt === undefined
      ? evidenceList(evidence, t)
      : html`<p class="evidence">${t('report.evidence.sameAs', { number: provedAt })}</p>`
  }</td></tr></tbody>`;
}
