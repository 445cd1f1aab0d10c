import type { ColumnKind, Threshold } from '../model/column';
import { addDays, addMonths, type Day, dayOf, daysBetween } from '../model/day';
import type { ListItem } from '../model/page-facts';

/** The last day an item can be of: a date told only as month or year may lie anywhere in it. */
export function latestPossible({ date, precision }: Pick<ListItem, 'date' | 'precision'>): Day | null {
  if (date === null) return null;
  if (precision === 'month') return addDays(addMonths(date, 1), -1);
  if (precision === 'year') return `${date.slice(0, 4)}-12-31`;
  return date;
}

/** Reports that speak of the year before the one they are published in. */
const REPORTS_OF_A_YEAR: ReadonlySet<ColumnKind> = new Set(['annual-report', 'website-report', 'work-report']);
/** Months from which a report of the current year may appear ahead of time. */
const EARLY_FROM = '10-01';

/**
 * Last day on which a column with this newest item is fresh enough. Once-a-year columns stay so until the deadline of the
 * next year; a report dated in the last weeks of the year that it speaks of counts for the year after.
 */
export function dueDay(newest: { day: Day; title: string }, kind: ColumnKind, threshold: Threshold): Day | null {
  const { days, months, yearlyBy } = threshold;
  if (days !== null) return addDays(newest.day, days);
  if (months !== null) return addMonths(newest.day, months);
  if (yearlyBy === null) return null;
  const year = Number(newest.day.slice(0, 4));
  const early =
    REPORTS_OF_A_YEAR.has(kind) && newest.day.slice(5) >= EARLY_FROM && newest.title.includes(`${year}年`) ? 1 : 0;
  const [month = 1, date = 1] = yearlyBy.split('-').map(Number);
  return dayOf(year + early + 1, month, date) ?? addDays(`${year + early + 1}-03-01`, -1);
}

/** Days past the due day; negative while there is time left. */
export function overdueDays(dueOn: Day, today: Day): number {
  return daysBetween(dueOn, today);
}
