import type { KeptItem } from '../../model/audit-lists';
import { addDays, type Day, dayInChina } from '../../model/day';
import type { Check } from '../../model/finding';
import { bareTitle } from '../../text/document-title';
import { onColumn } from '../finding';
import { datedByColumn, sameAddress } from './listed-items';
import { itemEvidence } from './opened-articles';

const meta = {
  id: 'backdated-items',
  title: 'checks.backdatedItems.title',
  basis: ['GUIDE-ARTICLE'],
  severity: 'advice',
  mode: 'assisted',
} as const;

/**
 * Days before the earlier audit from which on an item must have been there: some lists show the day a text was written, and
 * publishing takes twenty working days by right.
 */
const PUBLISHING_DAYS = 35;
const NEWS_DAYS = 5;
/** Items seen before from which on a list was read. */
const FEWEST_SEEN = 3;
const SHOWN = 3;

/**
 * Items dated before the earlier audit of the portal that its column did not show then (倒签日期). Only within the days that
 * the earlier audit saw whole: behind the oldest item it read, a list has more. Items may have come from another column or
 * another site: always a question.
 */
export const backdatedItems: Check = {
  meta,
  run(portal) {
    const { previous } = portal;
    if (!previous) return [];
    const lists = new Map(previous.columns.map((column) => [column.canonicalUrl, column]));
    const everywhere = new Set(previous.columns.flatMap(({ items }) => items.flatMap(namesOf)));
    const looked = dayInChina(previous.at);
    return [...datedByColumn(portal)].flatMap(([column, items]) => {
      const before = lists.get(column.canonicalUrl);
      if (!before || before.items.length < FEWEST_SEEN) return [];
      const since = seenSince(before);
      const until = addDays(looked, -(column.kind === 'news' ? NEWS_DAYS : PUBLISHING_DAYS));
      if (since === null) return [];
      const added = items.filter(
        ({ item, date }) =>
          date > since && date <= until && !namesOf({ ...item, date }).some((name) => everywhere.has(name)),
      );
      const [first] = added;
      if (!first) return [];
      const params = { count: added.length, item: first.item.title, day: first.date, looked };
      const finding = onColumn(meta, column, { state: 'needs-review', params });
      return [{ ...finding, evidence: added.slice(0, SHOWN).flatMap(itemEvidence) }];
    });
  },
};

/** By what an item is known again: its address, its title. */
const namesOf = ({ url, title }: KeptItem): string[] => [...(url === null ? [] : [sameAddress(url)]), bareTitle(title)];

/**
 * The day since which an earlier list was seen whole: always, or since the oldest item of a list that ran from new to old.
 * `null` where its order rules nothing out.
 */
function seenSince({ items, complete }: { items: readonly KeptItem[]; complete: boolean }): Day | null {
  if (complete) return '';
  let last: Day | null = null;
  for (const { date } of items) {
    if (last !== null && date > last) return null;
    last = date;
  }
  return last;
}
