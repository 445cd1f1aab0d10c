import type { Column } from '../../model/column';
import type { Day } from '../../model/day';
import type { ListItem } from '../../model/page-facts';
import type { PageRecord, Portal } from '../../model/portal';

/** An item of a column's list and the page that shows it. */
export interface ListedItem {
  column: Column;
  item: ListItem;
  page: PageRecord;
}

/** One spelling of an address, for finding what was opened: scheme, `www.`, fragment and last slash left out. */
export const sameAddress = (url: string): string =>
  url
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '');

const memo = new WeakMap<Portal, readonly ListedItem[]>();

/** What the lists of all columns show, column by column in page order; each address once a column. */
export function listedItems(portal: Portal): readonly ListedItem[] {
  let known = memo.get(portal);
  if (!known) {
    known = read(portal);
    memo.set(portal, known);
  }
  return known;
}

function read({ columns, pages }: Portal): ListedItem[] {
  const at = new Map<string, PageRecord[]>();
  const completing = new Map<string, PageRecord[]>();
  for (const page of pages) {
    if (page.purpose === 'probe' || page.purpose === 'article') continue;
    for (const url of new Set([sameAddress(page.snapshot.url), sameAddress(page.snapshot.finalUrl)]))
      add(at, url, page);
    if (page.completes !== null) add(completing, page.completes, page);
  }
  return columns.flatMap((column) => {
    const seen = new Set<string>();
    const queue = [...(at.get(sameAddress(column.url)) ?? [])];
    const found: ListedItem[] = [];
    const items = new Set<string>();
    for (const page of queue) {
      if (seen.has(page.key)) continue;
      seen.add(page.key);
      queue.push(...(completing.get(page.key) ?? []));
      for (const item of itemsOf(page)) {
        const key = item.url === null ? `${item.title} ${item.date}` : sameAddress(item.url);
        if (items.has(key)) continue;
        items.add(key);
        found.push({ column, item, page });
      }
    }
    return found;
  });
}

function itemsOf({ facts }: PageRecord): readonly ListItem[] {
  if (!facts) return [];
  const list = facts.lists[facts.mainList ?? -1] ?? facts.lists.find(({ source }) => source === 'endpoint');
  return list?.items ?? [];
}

function add<Of>(map: Map<string, Of[]>, key: string, one: Of): void {
  const known = map.get(key);
  if (known) known.push(one);
  else map.set(key, [one]);
}

/** Items shown with their full day, by column, the newest first; those put on top by hand are left out. */
export function datedByColumn(portal: Portal): Map<Column, (ListedItem & { date: Day })[]> {
  const columns = new Map<Column, (ListedItem & { date: Day })[]>();
  for (const one of listedItems(portal)) {
    const { date, precision, pinned, dateFrom } = one.item;
    if (date === null || precision !== 'day' || pinned || dateFrom === 'address') continue;
    const known = columns.get(one.column);
    if (known) known.push({ ...one, date });
    else columns.set(one.column, [{ ...one, date }]);
  }
  for (const items of columns.values()) items.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  return columns;
}
