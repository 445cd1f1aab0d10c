import type { Translate } from '../../../../locales';
import type { AuditReport } from '../../../model/audit-report';
import { basisLines, checkTitle } from '../words';
import type { SheetTable } from './sheet';

/** Fields of the ledger and their widths in characters; the last four are the office's to fill in. */
const FIELDS = {
  number: 6,
  portal: 14,
  subject: 18,
  url: 26,
  check: 14,
  message: 34,
  basis: 40,
  unit: 13,
  deadline: 11,
  progress: 14,
  result: 13,
};

/** 整改台账: one finding a row. What a person has still to verify says so before anything else. */
export const ledgerSheet = (report: AuditReport, t: Translate): SheetTable => ({
  name: t('report.ledger.title'),
  fields: Object.entries(FIELDS).map(([field, width]) => ({ name: t(`report.ledger.${field}`), width })),
  urlField: Object.keys(FIELDS).indexOf('url'),
  rows: report.findings.map((finding, index) => [
    index + 1,
    report.portal.name,
    finding.subject,
    finding.url,
    checkTitle(finding, t),
    (finding.state === 'needs-review' ? t('report.ledger.toVerify') : '') + t(finding.message),
    basisLines(report, finding.basis, t).join('\n'),
    null,
    null,
    null,
    null,
  ]),
});
