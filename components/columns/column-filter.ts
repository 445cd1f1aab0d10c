import type { ReportColumn } from '../../lib/model/audit-report';
import { VerdictState } from '../../lib/model/column';
import { ageBinOf } from '../freshness/histogram';
import type { ColumnNode } from './column-tree';
import { isPending } from './pending';

/** Which columns are shown; what is left out does not restrict. As it stands in an address: `verdict=empty,outdated`. */
export interface ColumnFilter {
  verdict?: string;
  section?: string;
  level?: string;
  age?: string;
  q?: string;
  /** While the audit is, a column whose turn has not come has no verdict to be chosen by. */
  isAuditOpen?: boolean;
}

export const chosenVerdicts = ({ verdict }: ColumnFilter): VerdictState[] =>
  VerdictState.options.filter((state) => verdict?.split(',').includes(state));

export const isFiltering = ({ verdict, section, level, age, q }: ColumnFilter): boolean =>
  Boolean(verdict || section || level || age || q);

/** Whether a filter lets a column through, but for its verdict. */
export function matchesBesideVerdict(column: ReportColumn, { section, level, age, q }: ColumnFilter): boolean {
  const text = q?.trim().toLowerCase();
  return (
    (!section || column.section === section) &&
    (!level || column.level === Number(level)) &&
    (!age || ageBinOf(column) === age) &&
    (!text || column.name.toLowerCase().includes(text) || column.url.toLowerCase().includes(text))
  );
}

/**
 * Whether a filter lets a position in the trees through. A filter by section or level counts as the census does: a column
 * in both trees only at its first place.
 */
export function matchesNode({ column, isCounted }: ColumnNode, filter: ColumnFilter): boolean {
  if (!column) return false;
  if ((filter.section || filter.level) && !isCounted) return false;
  const verdicts = chosenVerdicts(filter);
  return (!verdicts.length || hasVerdict(column, verdicts, filter)) && matchesBesideVerdict(column, filter);
}

const hasVerdict = (column: ReportColumn, verdicts: readonly VerdictState[], { isAuditOpen }: ColumnFilter): boolean =>
  verdicts.includes(column.verdict) && !(isAuditOpen && isPending(column));

/** Number of columns with each verdict among those the rest of the filter lets through. */
export function verdictCounts(columns: readonly ReportColumn[], filter: ColumnFilter): Record<VerdictState, number> {
  const counts = Object.fromEntries(VerdictState.options.map((state) => [state, 0])) as Record<VerdictState, number>;
  for (const column of columns) {
    if (matchesBesideVerdict(column, filter) && hasVerdict(column, VerdictState.options, filter))
      counts[column.verdict]++;
  }
  return counts;
}
