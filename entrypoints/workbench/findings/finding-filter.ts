import type { Finding } from '../../../lib/model/finding';

/** Which findings are shown, as it stands in an address; what is left out does not restrict. */
export interface FindingFilter {
  severity?: string;
  state?: string;
  check?: string;
  /** Rule ids, with commas between. */
  rule?: string;
  q?: string;
}

const has = (list: string | undefined, value: string) => !list || list.split(',').includes(value);

/** `words` gives the texts that search looks in. */
export function matchesFinding(
  finding: Finding,
  { severity, state, check, rule, q }: FindingFilter,
  words: (finding: Finding) => string,
): boolean {
  return (
    has(severity, finding.severity) &&
    has(state, finding.state) &&
    has(check, finding.check) &&
    (!rule || rule.split(',').some((id) => finding.basis.includes(id))) &&
    (!q?.trim() || words(finding).toLowerCase().includes(q.trim().toLowerCase()))
  );
}
