import type { Translate } from '../../../../locales';
import type { AuditReport } from '../../../model/audit-report';
import type { SheetTable } from './sheet';

const WIDTHS = { duty: 44, rule: 18, status: 14, newest: 14, columns: 44, remark: 44 };

/** Every duty to disclose (公开事项), parts included; no sheet where the audit did not ask for them. */
export function disclosureSheet({ disclosures, columns }: AuditReport, t: Translate): SheetTable | null {
  if (disclosures.length === 0) return null;
  const names = new Map(columns.map(({ id, name }) => [id, name]));
  return {
    name: t('report.disclosures.title'),
    fields: Object.entries(WIDTHS).map(([field, width]) => ({ name: t(`report.disclosures.${field}`), width })),
    rows: disclosures.map(({ name, ruleId, status, newest, columns: ids, pages = [], remark }) => [
      name,
      ruleId,
      t(`report.disclosureStatus.${status}`),
      newest ?? null,
      [...ids.flatMap((id) => names.get(id) ?? []), ...pages.map(({ title }) => title)].join(t('report.separator')),
      remark ? t(remark) : null,
    ]),
  };
}
