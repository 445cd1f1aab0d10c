import { type Day, dayOf } from '../model/day';
import type { ListItem } from '../model/page-facts';

/**
 * The day of an item as it is at `today`, `null` when it has none or one that lies ahead. A day that the page shows without
 * its year was given one by the day of the look; judged at an earlier day (`--now`) it is of the last year that fits.
 */
export function itemDay({ date, precision }: Pick<ListItem, 'date' | 'precision'>, today: Day): Day | null {
  if (date === null || date <= today) return date;
  if (precision !== 'month-day') return null;
  const [, month = 1, day = 1] = date.split('-').map(Number);
  const year = Number(today.slice(0, 4));
  for (const one of [year, year - 1]) {
    const fits = dayOf(one, month, day);
    if (fits && fits <= today) return fits;
  }
  return null;
}
