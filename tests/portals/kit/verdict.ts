import type { ColumnTruth } from '../sample-portal';
import type { Holds } from './column-plan';
import { addDays, type Day, daysBetween, monthsBefore, partsOf } from './days';
import { allowanceOf, type Kind } from './kinds';

/** Oldest day that is still fresh for a kind, `null` where age does not matter. */
export function freshSince(kind: Kind, now: Day): Day | null {
  const allowance = allowanceOf(kind);
  if (!allowance) return null;
  if ('days' in allowance) return addDays(now, -allowance.days);
  if ('months' in allowance) return monthsBefore(now, allowance.months);
  // Once a year: after this year's day of grace the item must be of this year, before it of last year.
  const { year } = partsOf(now);
  return daysBetween(`${year}-${allowance.yearlyBy}`, now) > 0 ? `${year}-01-01` : `${year - 1}-01-01`;
}

/** What a perfect audit says of a column that holds this. */
export function verdictOf(holds: Holds, kind: Kind, now: Day): Pick<ColumnTruth, 'verdict' | 'newest' | 'items'> {
  const none = { newest: null, items: null };
  switch (holds.what) {
    case 'items': {
      const days = holds.days(now);
      const newest = days.toSorted().at(-1) ?? '';
      const since = freshSince(kind, now);
      return { verdict: since && newest < since ? 'outdated' : 'alive', newest, items: days.length };
    }
    case 'text':
      return { verdict: 'single-content', ...none };
    case 'sub-columns':
      return { verdict: 'index', ...none };
    case 'off-site':
      return { verdict: 'external', ...none };
    case 'nothing':
      return { verdict: 'empty', newest: null, items: 0 };
    case 'fault':
      return { verdict: 'unreachable', ...none };
  }
}
