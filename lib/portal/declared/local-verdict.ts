import type { ColumnKind, ColumnVerdict, LocalVerdict, Threshold } from '../../model/column';
import type { Day } from '../../model/day';
import { dueDay, overdueDays } from '../freshness';

/** The newest item that a national verdict was made from, and whether what was not looked at could be newer. */
export interface NewestItem {
  title: string;
  /** The last day it can be of. */
  latest: Day;
  isOpen: boolean;
}

/** Terms that ask for the same. */
const isSame = (a: Threshold, b: Threshold | null): boolean =>
  b !== null && a.days === b.days && a.months === b.months && a.yearlyBy === b.yearlyBy;

/**
 * The verdict by a local document's term, from what was looked at for the national one. Where the national verdict did not
 * have to look further and the local one would, nobody can tell. `undefined` where the two terms do not differ, and for
 * columns that age says nothing about.
 */
export function localVerdict(
  verdict: ColumnVerdict,
  newest: NewestItem | null,
  kind: ColumnKind,
  local: Threshold | undefined,
  today: Day,
): LocalVerdict | undefined {
  if (!local || isSame(local, verdict.threshold) || !newest) return undefined;
  if (verdict.state !== 'alive' && verdict.state !== 'outdated' && verdict.state !== 'not-due') return undefined;
  const dueOn = dueDay({ day: newest.latest, title: newest.title }, kind, local);
  if (dueOn === null) return undefined;
  const overdue = overdueDays(dueOn, today);
  const state = overdue <= 0 ? 'alive' : newest.isOpen ? 'cannot-tell' : 'outdated';
  return {
    state: state === 'alive' && verdict.state === 'not-due' ? 'not-due' : state,
    threshold: local,
    dueOn,
    overdueDays: overdue,
  };
}
