import type { Translate } from '../../../../locales';
import type { ReportColumn } from '../../../model/audit-report';
import type { Threshold } from '../../../model/column';
import type { Declaration } from '../../../model/declaration';
import { html, link, type Markup } from '../markup';
import { declarationText, declaredColumns, intervalText, isLocallyUnproved, localColumns } from '../words';
import type { Page } from './page';
import { verdictMark } from './verdict';

/** What the profile changes (地方标准与声明): columns that it judges otherwise, both verdicts side by side, and what it declares. */
export function localSection(page: Page): Markup | null {
  const { report, t } = page;
  const { local, declarations = [] } = report.standard;
  const stated = declaredColumns(report);
  if (!local && stated.length === 0) return null;
  const differing = localColumns(report);
  return html`<section class="local">
<h2>${local ? t('report.local.title', { name: local.name }) : t('report.local.statements')}</h2>
${local && html`<p class="note">${t('report.local.means', { name: local.name, standard: report.standard.name })}</p>`}
${differing.length > 0 && differenceTable(differing, page)}
${local && differing.length === 0 && html`<p>${t('report.local.same')}</p>`}
${declarations.length > 0 && html`<ul>${declarations.map((one) => html`<li>${wordsOf(one, page)}</li>`)}</ul>`}
${stated.length > 0 && statementTable(stated, page)}
</section>`;
}

const wordsOf = (declaration: Declaration, { report, t }: Page): string => declarationText(declaration, report, t);

const FIELDS = ['column', 'newest', 'national', 'local'] as const;

const differenceTable = (columns: readonly ReportColumn[], { t }: Page): Markup => html`<table>
<thead><tr>${FIELDS.map((field) => html`<th>${t(`report.local.${field}`)}</th>`)}</tr></thead>
<tbody>${columns.map(
  (column) => html`<tr>
<td>${link(column.url, column.name)}</td><td class="day">${column.newest}</td>
<td>${verdictMark(column.verdict, t)}<small>${termText(column.detail.threshold, t)}</small></td>
<td>${localCell(column, t)}</td></tr>`,
)}</tbody>
</table>`;

const termText = (threshold: Threshold | null, t: Translate): string =>
  threshold ? intervalText(threshold, t) : t('verdict.threshold.none');

const localCell = (column: ReportColumn, t: Translate): Markup | undefined =>
  column.localVerdict &&
  html`${verdictMark(column.localVerdict.state, t)}<small>${intervalText(column.localVerdict.threshold, t)}</small>
${isLocallyUnproved(column) && html`<small>${t('report.local.unproved')}</small>`}`;

const statementTable = (columns: readonly ReportColumn[], page: Page): Markup => html`<table>
<thead><tr><th>${page.t('report.local.column')}</th><th>${page.t('report.local.verdict')}</th><th>${page.t('report.local.declared')}</th></tr></thead>
<tbody>${columns.map(
  ({ name, url, verdict, declared }) => html`<tr><td>${link(url, name)}</td><td>${verdictMark(verdict, page.t)}</td>
<td>${declared && wordsOf(declared, page)}</td></tr>`,
)}</tbody>
</table>`;
