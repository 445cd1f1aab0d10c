import { z } from 'zod';

/** A calendar day in China, `YYYY-MM-DD`. Portals publish days, not instants, and none of them names a time zone. */
export const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export type Day = z.infer<typeof Day>;

/** An instant, ISO 8601 with zone. */
export const Instant = z.iso.datetime({ offset: true });
export type Instant = z.infer<typeof Instant>;

const DAY_MS = 86_400_000;

const toMs = (day: Day): number => Date.parse(`${day}T00:00:00Z`);
const fromMs = (ms: number): Day => new Date(ms).toISOString().slice(0, 10);

/** The day it is in China (UTC+8, no summer time) at an instant. */
export function dayInChina(instant: Instant | Date): Day {
  return fromMs(new Date(instant).getTime() + 8 * 3_600_000);
}

/** The day with these numbers, or `undefined` when there is no such day (30 February, month 13). */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  if (!Number.isInteger(year) || year < 1900 || year > 2200 || !Number.isInteger(day) || day < 1) return undefined;
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = (MONTH_DAYS[month - 1] ?? 0) + (leap ? 1 : 0);
  return day > last ? undefined : `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((toMs(to) - toMs(from)) / DAY_MS);
}

/** The day `days` later (earlier when negative). */
export function addDays(day: Day, days: number): Day {
  return fromMs(toMs(day) + days * DAY_MS);
}

/** The same day of the month `months` later; the month's last day where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return fromMs(Date.UTC(year, month - 1 + months, Math.min(date, last)));
}

/** The latest of some days, `undefined` of none. ISO days sort as text. */
export function latestDay(days: Iterable<Day | null | undefined>): Day | undefined {
  let latest: Day | undefined;
  for (const day of days) if (day && (!latest || day > latest)) latest = day;
  return latest;
}
