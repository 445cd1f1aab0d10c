/** Calendar days as `YYYY-MM-DD`, counted without a time zone. */
export type Day = string;

const DAY_MS = 86_400_000;

const toMs = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

export function addDays(day: Day, days: number): Day {
  return new Date(toMs(day) + days * DAY_MS).toISOString().slice(0, 10);
}

export function daysBetween(from: Day, to: Day): number {
  return Math.round((toMs(to) - toMs(from)) / DAY_MS);
}

/** The same day of the month `months` earlier; the month's last day where it has no such day. */
export function monthsBefore(day: Day, months: number): Day {
  const { year, month, date } = partsOf(day);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, last))).toISOString().slice(0, 10);
}

export function partsOf(day: Day): { year: number; month: number; date: number } {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return { year, month, date };
}

/** The last time this `MM-DD` came round, at least `grace` days before `now`: what came out yesterday is not on the portal yet. */
export function lastAnniversary(now: Day, monthDay: string, grace = 5): Day {
  const { year } = partsOf(now);
  const thisYear = `${year}-${monthDay}`;
  return daysBetween(thisYear, now) >= grace ? thisYear : `${year - 1}-${monthDay}`;
}
