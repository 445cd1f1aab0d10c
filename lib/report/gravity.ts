import { type Finding, FindingState, Severity } from '../model/finding';

/**
 * Order of a report's findings: severity, then certainty, then check; of one check, columns as the tree has them, then
 * pages and links. Whatever order they came in, it is the same.
 * @param columns ids in the order of the tree
 */
export function byGravity(columns: readonly string[]): (a: Finding, b: Finding) => number {
  const places = new Map(columns.map((id, place) => [id, place]));
  const placeOf = ({ columnId }: Finding): number => places.get(columnId ?? '') ?? columns.length;
  return (a, b) =>
    Severity.options.indexOf(a.severity) - Severity.options.indexOf(b.severity) ||
    FindingState.options.indexOf(a.state) - FindingState.options.indexOf(b.state) ||
    byText(a.check, b.check) ||
    placeOf(a) - placeOf(b) ||
    byText(a.id, b.id);
}

// Not localeCompare: its order differs from one system to the next.
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
