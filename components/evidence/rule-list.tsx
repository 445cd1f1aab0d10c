import type { AuditReport } from '../../lib/model/audit-report';
import { basisLines } from '../../lib/report/export/words';
import { useMessages } from '../language/messages';

/** The rules something rests on, a line a document, with their articles. */
export function RuleList({ report, basis }: { report: AuditReport; basis: readonly string[] }) {
  const t = useMessages();
  return (
    <ul className="rules">
      {basisLines(report, basis, t).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
