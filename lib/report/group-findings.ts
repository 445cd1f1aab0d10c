import type { Finding } from '../model/finding';

/** Findings of one check, in the order they came in. */
export interface FindingGroup {
  check: string;
  findings: [Finding, ...Finding[]];
  /** Rule ids that any of them rests on, each once. */
  basis: string[];
}

/** Findings by check; the check with the first finding comes first. */
export function groupByCheck(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<string, FindingGroup>();
  for (const finding of findings) {
    const group = groups.get(finding.check);
    if (group) group.findings.push(finding);
    else groups.set(finding.check, { check: finding.check, findings: [finding], basis: [] });
  }
  for (const group of groups.values()) group.basis = [...new Set(group.findings.flatMap(({ basis }) => basis))];
  return [...groups.values()];
}
