import type { AuditReport } from '../../lib/model/audit-report';
import { gravestOf } from '../../lib/report/gravest';
import { SeverityMark } from '../evidence/severity-mark';
import { useMessages } from '../language/messages';

/** The findings that weigh most, each in its own sentence. */
export function GravestFindings({ report, count }: { report: AuditReport; count: number }) {
  const t = useMessages();
  const findings = gravestOf(report, count);
  if (!findings.length) return <p className="quiet">{t('common.noFindings')}</p>;
  return (
    <ol className="gravest">
      {findings.map((finding) => (
        <li key={finding.id}>
          <p>
            <SeverityMark severity={finding.severity} /> <strong>{finding.subject}</strong>
            {finding.state === 'needs-review' && (
              <span className="quiet"> {t('common.findingState.needs-review')}</span>
            )}
          </p>
          <p>{t(finding.message)}</p>
        </li>
      ))}
    </ol>
  );
}
