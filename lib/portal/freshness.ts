import type { ColumnKind, Threshold } from '../model/column';
import { addDays, addMonths, type Day, dayOf, daysBetween, latestDay } from '../model/day';
import type { ListItem } from '../model/page-facts';

/** The last day an item can be of: a date told only as month or year may lie anywhere in it. */
export function latestPossible({ date, precision }: Pick<ListItem, 'date' | 'precision'>): Day | null {
  if (date === null) return null;
  if (precision === 'month') return addDays(addMonths(date, 1), -1);
  if (precision === 'year') return `${date.slice(0, 4)}-12-31`;
  return date;
}

/** 2023年, 2024年度, 2022年民生实事 */
const OF_A_YEAR = /^(20\d{2})(?:年|$)/;

/** Whether a column is named for a year that is over: an archive, to which nothing is added. */
export const isOfPastYear = (name: string, today: Day): boolean => {
  const year = OF_A_YEAR.exec(name)?.[1];
  return year !== undefined && year < today.slice(0, 4);
};

/** Reports that speak of the year before the one they are published in. */
const REPORTS_OF_A_YEAR: ReadonlySet<ColumnKind> = new Set(['annual-report', 'website-report', 'work-report']);
/** Day from which a report of the current year may appear ahead of time. */
const EARLY_FROM = '10-01';

/**
 * Last day on which a column with this newest item is fresh enough. Where a threshold gives more than one term the later
 * day binds: a doubt goes for the column.
 */
export function dueDay(newest: { day: Day; title: string }, kind: ColumnKind, threshold: Threshold): Day | null {
  const { days, months, yearlyBy } = threshold;
  const terms = [
    days === null ? null : addDays(newest.day, days),
    months === null ? null : addMonths(newest.day, months),
    yearlyBy === null ? null : nextDeadline(newest, kind, yearlyBy),
  ];
  return latestDay(terms) ?? null;
}

/**
 * Once-a-year columns stay fresh until the deadline of the next year; a report dated in the last weeks of the year that
 * it speaks of counts for the year after.
 */
function nextDeadline(newest: { day: Day; title: string }, kind: ColumnKind, yearlyBy: string): Day {
  const year = Number(newest.day.slice(0, 4));
  const early = REPORTS_OF_A_YEAR.has(kind) && newest.day.slice(5) >= EARLY_FROM && newest.title.includes(`${year}年`);
  const due = year + (early ? 2 : 1);
  const [month = 1, date = 1] = yearlyBy.split('-').map(Number);
  return dayOf(due, month, date) ?? addDays(`${due}-03-01`, -1);
}

/** Days past the due day; negative while there is time left. */
export function overdueDays(dueOn: Day, today: Day): number {
  return daysBetween(dueOn, today);
}
