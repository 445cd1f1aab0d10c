import { SeverityMark } from '../../../components/evidence/severity-mark';
import { useMessages } from '../../../components/language/messages';
import { hashOf } from '../../../components/page/route';
import type { AuditReport, ReportColumn } from '../../../lib/model/audit-report';

interface Props {
  auditId: string;
  report: AuditReport;
  column: ReportColumn;
}

/** What was found wrong with one column, each leading to the finding in full. */
export function ColumnFindings({ auditId, report, column }: Props) {
  const t = useMessages();
  const findings = report.findings.filter(({ columnId }) => columnId === column.id);
  if (!findings.length) return null;
  return (
    <>
      <h3>{t('workbench.nav.findings')}</h3>
      <ul className="rules">
        {findings.map((finding) => (
          <li key={finding.id}>
            <SeverityMark severity={finding.severity} />{' '}
            <a className="in-text" href={hashOf(['audits', auditId, 'findings'], { finding: finding.id })}>
              {t(finding.message)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
