import type { Translate } from '../../../../locales';
import type { AuditReport } from '../../../model/audit-report';

/** What every section of the HTML report is made from. */
export interface Page {
  report: AuditReport;
  t: Translate;
}
