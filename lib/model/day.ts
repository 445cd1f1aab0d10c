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
  const ms = Date.UTC(year, month - 1, day);
  const made = new Date(ms);
  if (year < 1900 || year > 2200) return undefined;
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day ? fromMs(ms) : undefined;
}

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
