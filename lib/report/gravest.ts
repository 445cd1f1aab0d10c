import type { AuditReport } from '../model/audit-report';
import { type Finding, Severity } from '../model/finding';
import { groupByCheck } from './group-findings';

/**
 * The findings a reader must see first: certain ones only, by severity. Within one, each check has its say before any
 * speaks again, with its longest overdue column first; no column stands twice.
 */
export function gravestOf(report: AuditReport, count: number): Finding[] {
  const overdue = new Map(report.columns.map(({ id, detail }) => [id, detail.overdueDays ?? 0]));
  const overdueOf = ({ columnId }: Finding): number => overdue.get(columnId ?? '') ?? 0;
  const ranked = groupByCheck(report.findings.filter(({ state }) => state === 'violation')).flatMap(({ findings }) =>
    findings.sort((a, b) => overdueOf(b) - overdueOf(a)).map((finding, rank) => ({ finding, rank })),
  );
  const severityOf = ({ finding }: (typeof ranked)[number]): number => Severity.options.indexOf(finding.severity);
  ranked.sort((a, b) => severityOf(a) - severityOf(b) || a.rank - b.rank);
  const bySubject = new Map<string, Finding>();
  for (const { finding } of ranked) {
    const subject = finding.columnId ?? finding.id;
    if (!bySubject.has(subject)) bySubject.set(subject, finding);
  }
  return [...bySubject.values()].slice(0, count);
}
