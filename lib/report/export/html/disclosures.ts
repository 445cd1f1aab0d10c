import type { Disclosure } from '../../../model/audit-report';
import { dutiesMet } from '../../duties';
import { html, link, type Markup } from '../markup';
import { listed } from './listed';
import type { Page } from './page';

const FIELDS = ['duty', 'status', 'newest', 'columns', 'remark'] as const;

/** A part or an area that nothing was found of and that a person must check: the workbench lists them all. */
const isOpenPart = ({ status, parent, group, columns, pages = [] }: Disclosure): boolean =>
  (parent !== undefined || group === 'grassroots') &&
  (status === 'cannot-tell' || status === 'not-applicable') &&
  columns.length + pages.length === 0;

/** Duties to disclose (公开事项) and what proves them; nothing at all where the audit did not ask for them. */
export function disclosureSection({ report, t }: Page): Markup | null {
  if (!report.disclosures.length) return null;
  const columns = new Map(report.columns.map((column) => [column.id, column]));
  const proof = ({ columns: ids, pages = [] }: Disclosure) =>
    listed(
      [
        ...ids.flatMap((id) => columns.get(id) ?? []).map((column) => link(column.url, column.name)),
        ...pages.map(({ title, url }) => link(url, title)),
      ],
      t,
    );
  const rows = report.disclosures.filter((duty) => !isOpenPart(duty));
  const unlisted = report.disclosures.length - rows.length;
  return html`<section class="disclosures">
<h2>${t('report.disclosures.title')}</h2>
<p>${t('report.disclosures.met', dutiesMet(report.disclosures))}</p>
<table>
<thead><tr>${FIELDS.map((field) => html`<th>${t(`report.disclosures.${field}`)}</th>`)}</tr></thead>
<tbody>${rows.map(
    (duty) =>
      html`<tr><td>${duty.parent === undefined ? '' : '└ '}${duty.name} <code>${duty.ruleId}</code></td><td>${t(`report.disclosureStatus.${duty.status}`)}</td><td class="day">${duty.newest ?? ''}</td><td>${proof(duty)}</td><td>${duty.remark ? t(duty.remark) : ''}</td></tr>`,
  )}</tbody>
</table>
${unlisted > 0 ? html`<p>${t('report.disclosures.unlisted', { count: unlisted })}</p>` : null}
</section>`;
}
