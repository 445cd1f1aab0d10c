import type { Column } from '../../model/column';
import type { Day } from '../../model/day';
import type { Via } from '../../model/evidence';
import type { ListItem } from '../../model/page-facts';
import type { PageRecord } from '../../model/portal';
import { failureOf } from '../failure';
import { isFile } from '../link-shape';
import { endpointListOf, listOf } from '../list-reading';
import type { Records } from '../records';
import type { Scope } from '../scope';

/** An item of a column's list that can be opened, and the page that lists it. */
export interface ListedItem {
  column: Column;
  item: ListItem;
  url: string;
  /** One spelling of the address. */
  canonical: string;
  record: PageRecord;
  /** In a tab, where the column itself was refused to a plain request. */
  via: Via;
}

/** Columns whose pages hold no list of their own. */
const WITHOUT_ITEMS: ReadonlySet<string> = new Set(['external', 'unreachable', 'index']);

/**
 * What the pages of a column that were looked at list, each address once, the newest first and those of one day in page
 * order; undated ones last. Files, other sites' pages and days ahead of `today` are left out.
 */
export function listedItems(column: Column, records: Records, scope: Scope, today: Day): ListedItem[] {
  if (WITHOUT_ITEMS.has(column.verdict.state)) return [];
  const found = new Map<string, ListedItem>();
  const own = records.follow(column.url)?.last;
  const via: Via = own && failureOf(own) !== null ? 'render' : 'fetch';
  for (const record of pagesOf(column, records)) {
    const items = (listOf(record) ?? endpointListOf(record))?.list.items ?? [];
    for (const item of items.length > 0 ? items : leadersOn(column, record)) {
      const { url, date } = item;
      if (url === null || !scope.owns(url) || isFile(url) || (date !== null && date > today)) continue;
      const canonical = scope.canonical(url);
      if (canonical !== column.canonicalUrl && !found.has(canonical))
        found.set(canonical, { column, item, url, canonical, record, via });
    }
  }
  return [...found.values()].sort(newestFirst);
}

/** 周文清, 马 丽: a person's name alone */
const NAME = /^[\u4e00-\u9fa5](?:\s?[\u4e00-\u9fa5]){1,3}$/;

const NO_NAME = /更多|详[情细]|返回|首页|简[历介]|分工|领导|班子|[省市县区局]/;

const isName = (text: string): boolean => NAME.test(text) && !NO_NAME.test(text);

/** Leaders (领导信息) whose names on the column's single page lead to pages of their own. */
function leadersOn({ kind }: Column, { facts }: PageRecord): ListItem[] {
  if (kind !== 'leaders') return [];
  const links = facts?.links.filter(({ text, region }) => region === 'main' && isName(text.trim())) ?? [];
  return links.map(({ text, url }) => ({
    title: text.trim(),
    url,
    date: null,
    precision: null,
    dateFrom: null,
    dateText: null,
    pinned: false,
  }));
}

/** Pages of a column's list: what its address shows, fetched and rendered, and what completes that. */
function pagesOf(column: Column, records: Records): PageRecord[] {
  const seen = new Map<string, PageRecord>();
  const queue = [records.follow(column.url)?.last, records.page(column.url, 'render')].filter(
    (one) => one !== undefined,
  );
  for (const record of queue) {
    if (seen.has(record.key)) continue;
    seen.set(record.key, record);
    queue.push(...records.completing(record.key).filter(({ purpose }) => purpose !== 'article' && purpose !== 'probe'));
  }
  return [...seen.values()];
}

/** Order of items, the newest first, undated ones last; those of one day keep their order. */
export function newestFirst({ item: a }: ListedItem, { item: b }: ListedItem): number {
  const [from, to] = [a.date ?? '', b.date ?? ''];
  return from < to ? 1 : from > to ? -1 : 0;
}
