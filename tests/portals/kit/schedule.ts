import { addDays, type Day, lastAnniversary, partsOf } from './days';

/** The days of a column's items in the order in which the column shows them. */
export type Schedule = (now: Day) => Day[];

/** `count` items, the newest `age` days old, each about `step` days older than the one above it. */
export function every(age: number, step: number, count: number): Schedule {
  return (now) =>
    Array.from({ length: count }, (_, i) => {
      // The distances vary, the order never does.
      const jitter = i === 0 || step < 3 ? 0 : ((i * 7) % 3) - 1;
      return addDays(now, -(age + i * step + jitter));
    });
}

/** One item a year on about the same day (`MM-DD`), the newest the last one due, `years` of them. */
export function yearly(monthDay: string, years: number): Schedule {
  return (now) => {
    const newest = lastAnniversary(now, monthDay);
    const { year } = partsOf(newest);
    return Array.from({ length: years }, (_, i) => `${year - i}${newest.slice(4)}`);
  };
}

/** One item a year, the newest `missed` years before the last one due. */
export function yearlyUntil(monthDay: string, missed: number, years: number): Schedule {
  return (now) => yearly(monthDay, years + missed)(now).slice(missed);
}

/** Ages in days as the list shows them, sorted or not. */
export function ages(...list: number[]): Schedule {
  return (now) => list.map((age) => addDays(now, -age));
}
