import type { Day } from '../../model/day';
import type { Level } from '../../model/portal';
import { FIRST_YEAR, reportDeadline } from '../../standards/annual-report-2021/format';

/** The last two years whose reports are due, newest first. */
export function dueYears(level: Level, today: Day): [number, number] {
  const { by } = reportDeadline(level);
  const thisYear = Number(today.slice(0, 4));
  const last = today > `${thisYear}-${by}` ? thisYear - 1 : thisYear - 2;
  return [last, last - 1];
}

/** Earlier years of the present format, newest first: that they were due is known, when and where their reports stood less so. */
export function earlierYears(level: Level, today: Day): number[] {
  const [, oldest] = dueYears(level, today);
  return Array.from({ length: Math.max(0, oldest - FIRST_YEAR) }, (_, i) => oldest - 1 - i);
}

/** The day by which the report on a year must be out. */
export const dueOn = (level: Level, year: number): Day => `${year + 1}-${reportDeadline(level).by}`;
