import type { AuditReport } from '../model/audit-report';
import type { Finding } from '../model/finding';

/** What was found on one column, page or link; the gravest finding first. */
export type Subject = [Finding, ...Finding[]];

/** Certain findings by subject. */
export const violations = ({ findings }: AuditReport): Subject[] =>
  bySubject(findings.filter(({ state }) => state === 'violation'));

/** What a person has to verify, by subject. */
export const toVerify = ({ findings }: AuditReport): Subject[] =>
  bySubject(findings.filter(({ state }) => state === 'needs-review'));

function bySubject(findings: readonly Finding[]): Subject[] {
  const subjects = new Map<string, Subject>();
  for (const finding of findings) {
    const key = finding.columnId ?? finding.url;
    const subject = subjects.get(key);
    if (subject) subject.push(finding);
    else subjects.set(key, [finding]);
  }
  return [...subjects.values()];
}
