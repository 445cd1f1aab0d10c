import type { Audit } from '../../lib/model/audit';
import type { AuditReport } from '../../lib/model/audit-report';

/** What every page of one audit shows. */
export interface AuditPageProps {
  audit: Audit;
  report: AuditReport;
}
