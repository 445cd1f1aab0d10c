import type { Translate } from '../../../../locales';
import type { AuditReport } from '../../../model/audit-report';
import { rulesBehind } from '../words';
import type { SheetTable } from './sheet';

const WIDTHS = { duty: 44, rule: 26, status: 14, newest: 12, columns: 44, remark: 36 };

/** Every duty to disclose (公开事项), parts included; no sheet where the audit did not ask for them. */
export function disclosureSheet(report: AuditReport, t: Translate): SheetTable | null {
  const { disclosures, columns } = report;
  if (disclosures.length === 0) return null;
  const names = new Map(columns.map(({ id, name }) => [id, name]));
  return {
    name: t('report.disclosures.title'),
    fields: Object.entries(WIDTHS).map(([field, width]) => ({ name: t(`report.disclosures.${field}`), width })),
    rows: disclosures.map(({ name, ruleId, parent, status, newest, columns: ids, pages = [], remark }) => [
      parent === undefined ? name : `└ ${name}`,
      articleOf(report, ruleId),
      t(`report.disclosureStatus.${status}`),
      newest ?? null,
      [...ids.flatMap((id) => names.get(id) ?? []), ...pages.map(({ title }) => title)].join(t('report.separator')),
      remark ? t(remark) : null,
    ]),
  };
}

/** Article and id of the rule that asks for a duty; its name would only say again what the duty is. */
function articleOf(report: AuditReport, ruleId: string): string {
  const [rule] = rulesBehind(report, [ruleId]);
  return rule && 'article' in rule && rule.article ? `${rule.article} ${ruleId}` : ruleId;
}
