import { html, link, type Markup } from '../markup';
import { listed } from './listed';
import type { Page } from './page';

/** Duties to disclose (公开事项) and the columns that prove them; nothing at all where the audit did not ask for them. */
export function disclosureSection({ report, t }: Page): Markup | null {
  if (!report.disclosures.length) return null;
  const columns = new Map(report.columns.map((column) => [column.id, column]));
  const proof = (ids: string[]) =>
    listed(
      ids.flatMap((id) => columns.get(id) ?? []).map((column) => link(column.url, column.name)),
      t,
    );
  return html`<section class="disclosures">
<h2>${t('report.disclosures.title')}</h2>
<table>
<thead><tr>${(['duty', 'status', 'columns'] as const).map((field) => html`<th>${t(`report.disclosures.${field}`)}</th>`)}</tr></thead>
<tbody>${report.disclosures.map(
    ({ ruleId, name, status, columns: ids }) =>
      html`<tr><td>${name} <code>${ruleId}</code></td><td>${t(`report.disclosureStatus.${status}`)}</td><td>${proof(ids)}</td></tr>`,
  )}</tbody>
</table>
</section>`;
}
