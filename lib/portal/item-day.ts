import { type Day, dayOf, latestDay } from '../model/day';
import type { ListItem } from '../model/page-facts';

type Dated = Pick<ListItem, 'date' | 'precision'>;

/**
 * Days that a page shows without their year were given one by the day of the look. Judged at an earlier day (`--now`) a
 * list that seems to lie ahead is moved back by whole years, as a whole: its order holds. 0 where nothing lies ahead.
 */
export function yearsAhead(items: readonly Dated[], today: Day): number {
  const newest = latestDay(items.map(({ date, precision }) => (precision === 'month-day' ? date : null)));
  if (newest === undefined || newest <= today) return 0;
  const years = Number(newest.slice(0, 4)) - Number(today.slice(0, 4));
  return newest.slice(4) > today.slice(4) ? years + 1 : years;
}

/** The day of an item of a list that is `ahead` by so many years; `null` when it has none or one that lies ahead. */
export function itemDay({ date, precision }: Dated, ahead: number, today: Day): Day | null {
  if (date === null) return null;
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const real = precision === 'month-day' && ahead > 0 ? (dayOf(year - ahead, month, day) ?? null) : date;
  return real !== null && real <= today ? real : null;
}
