import type { AuditReport } from '../model/audit-report';
import type { Finding } from '../model/finding';

/**
 * The findings a reader must see first: certain ones only, gravest first, of one severity the longest overdue first, and
 * no column twice.
 */
export function gravestOf(report: AuditReport, count: number): Finding[] {
  const overdue = new Map(report.columns.map(({ id, detail }) => [id, detail.overdueDays ?? 0]));
  const overdueOf = ({ columnId }: Finding): number => overdue.get(columnId ?? '') ?? 0;
  const seen = new Set<string>();
  return report.findings
    .filter(({ state }) => state === 'violation')
    .map((finding, place) => ({ finding, place }))
    .sort((a, b) =>
      a.finding.severity === b.finding.severity
        ? overdueOf(b.finding) - overdueOf(a.finding) || a.place - b.place
        : a.place - b.place,
    )
    .map(({ finding }) => finding)
    .filter(({ columnId, id }) => {
      const subject = columnId ?? id;
      return !seen.has(subject) && seen.add(subject);
    })
    .slice(0, count);
}
