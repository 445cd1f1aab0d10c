import type { Translate } from '../../../../locales';
import type { AuditReport } from '../../../model/audit-report';
import { declarationText, intervalText, isLocallyUnproved, localColumns, placeText } from '../words';
import type { SheetTable } from './sheet';

/** Fields and their widths in characters. */
const FIELDS = {
  column: 20,
  place: 30,
  url: 32,
  newest: 12,
  national: 12,
  nationalDue: 12,
  local: 12,
  localTerm: 14,
  localDue: 12,
  declared: 44,
};

/** Columns that the profile or a statement judges otherwise, a row each; `null` where there is neither. */
export function localSheet(report: AuditReport, t: Translate): SheetTable | null {
  const differing = new Set(localColumns(report));
  const columns = report.columns.filter((column) => column.declared !== undefined || differing.has(column));
  if (!report.standard.local && columns.length === 0) return null;
  return {
    name: t('report.local.sheet'),
    fields: Object.entries(FIELDS).map(([field, width]) => ({ name: t(`report.local.${field}`), width })),
    urlField: Object.keys(FIELDS).indexOf('url'),
    rows: columns.map((column) => {
      const { name, path, url, newest, verdict, detail, localVerdict, declared } = column;
      const unproved = isLocallyUnproved(column) ? t('report.local.unproved') : '';
      return [
        name,
        placeText(path),
        url,
        newest,
        t(`verdict.state.${verdict}`),
        detail.dueOn,
        localVerdict ? t(`verdict.state.${localVerdict.state}`) + unproved : null,
        localVerdict ? intervalText(localVerdict.threshold, t) : null,
        localVerdict?.dueOn ?? null,
        declared ? declarationText(declared, report, t) : null,
      ];
    }),
  };
}
