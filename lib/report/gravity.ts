import { type Finding, FindingState, Severity } from '../model/finding';

/** Gravest first: severity, then certainty, then check and subject, so that the order is always the same. */
export const byGravity = (a: Finding, b: Finding): number =>
  Severity.options.indexOf(a.severity) - Severity.options.indexOf(b.severity) ||
  FindingState.options.indexOf(a.state) - FindingState.options.indexOf(b.state) ||
  byText(a.check, b.check) ||
  byText(a.id, b.id);

// Not localeCompare: its order differs from one system to the next.
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
