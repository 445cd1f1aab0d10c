import { addDays, type Day, dayOf, daysBetween } from '../../model/day';

/** One item of a list that shows month and day only, or a full date that serves as a fixed point. */
export interface YearQuestion {
  month: number;
  day: number;
  /** The whole date where it is known from elsewhere on the item; a fixed point for its neighbours. */
  known?: Day | null;
  /** A date that cannot be far from it: the one in the item's address. */
  near?: Day | null;
  /** Its place in the order means nothing (置顶). */
  pinned?: boolean;
}

/** A look back that is read as disorder within one year, not as a step into the year before. */
const DISORDER_DAYS = 31;

/**
 * Years for dates shown without one (01-08). What an address says comes first. Otherwise lists run from new to old: the
 * first item is the latest such day up to `today`, and each later item lies at or before the one above it, unless it
 * is ahead of it by at most a month, which is disorder.
 */
export function inferYears(items: readonly YearQuestion[], today: Day): (Day | null)[] {
  const dates: (Day | null)[] = items.map((item) => item.known ?? nearest(item));
  let limit = today;
  for (const [index, item] of items.entries()) {
    const fixed = dates[index];
    if (fixed) {
      if (!item.pinned) limit = earlier(fixed, limit);
      continue;
    }
    // The address tells another time than the page: a year would be made up.
    if (item.near) continue;
    const date = latestUpTo(item, item.pinned ? today : later(limit, DISORDER_DAYS, today));
    dates[index] = date;
    if (date && !item.pinned && date < limit) limit = date;
  }
  return dates;
}

const earlier = (a: Day, b: Day): Day => (a.localeCompare(b) < 0 ? a : b);

const later = (day: Day, days: number, cap: Day): Day => {
  const moved = addDays(day, days);
  return moved < cap ? moved : cap;
};

function latestUpTo({ month, day }: YearQuestion, limit: Day): Day | null {
  const year = Number(limit.slice(0, 4));
  // 29 February may be up to eight years back (1900 and its kind).
  for (let back = 0; back <= 8; back++) {
    const date = dayOf(year - back, month, day);
    if (date && date <= limit) return date;
  }
  return null;
}

/** The shown month and day in the year that brings it nearest to the address's date; `null` when that is more than a month off. */
function nearest({ month, day, near }: YearQuestion): Day | null {
  if (!near) return null;
  const year = Number(near.slice(0, 4));
  let best: Day | null = null;
  for (const candidate of [year - 1, year, year + 1]) {
    const date = dayOf(candidate, month, day);
    if (date && (!best || Math.abs(daysBetween(date, near)) < Math.abs(daysBetween(best, near)))) best = date;
  }
  return best && Math.abs(daysBetween(best, near)) <= DISORDER_DAYS ? best : null;
}
