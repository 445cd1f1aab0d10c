import { bulkDay, silenceOf } from '../../text/bulk-day';
import type { ListedItem } from './listed-items';
import { BULK_ARTICLES, BULKS } from './sample-plan';

/** Articles of the days on which columns were filled after a silence: they tell when they were written. */
export function bulksOf(listed: readonly ListedItem[][]): ListedItem[] {
  const found: ListedItem[][] = [];
  for (const items of listed) {
    if (found.length >= BULKS) break;
    const dated = items.flatMap((one) =>
      one.item.date !== null && one.item.precision === 'day' && !one.item.pinned ? [{ date: one.item.date, one }] : [],
    );
    const bulk = bulkDay(dated, silenceOf(items[0]?.column.verdict.threshold ?? null));
    if (bulk) found.push(bulk.items.slice(0, BULK_ARTICLES).map(({ one }) => one));
  }
  return found.flat();
}
