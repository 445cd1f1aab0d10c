import type { AuditReport } from '../../lib/model/audit-report';
import { rulesBehind, ruleText } from '../../lib/report/export/words';
import { useMessages } from '../language/messages';

/** The rules something rests on, with document and article. */
export function RuleList({ report, basis }: { report: AuditReport; basis: readonly string[] }) {
  const t = useMessages();
  return (
    <ul className="rules">
      {rulesBehind(report, basis).map((rule) => (
        <li key={rule.id}>{ruleText(rule, t)}</li>
      ))}
    </ul>
  );
}
