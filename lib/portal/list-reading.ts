import { type Day, latestDay } from '../model/day';
import type { ListItem, PageFacts, PageList, Pager } from '../model/page-facts';
import type { PageRecord } from '../model/portal';
import { latestPossible } from './freshness';
import { itemDay, yearsAhead } from './item-day';

/** A column's list with the page it stands on. */
export interface FoundList {
  record: PageRecord;
  list: PageList;
  pager: Pager | null;
}

/** The list a page is there for, `null` when it has none. */
export function listOf(record: PageRecord | undefined): FoundList | null {
  const { facts } = record ?? {};
  if (!record || !facts || facts.mainList === null) return null;
  const list = facts.lists[facts.mainList];
  return list ? { record, list, pager: facts.pager } : null;
}

/** The records that a data endpoint answered with, `null` when the answer holds no list of records. */
export function endpointListOf(record: PageRecord | undefined): FoundList | null {
  const list = record?.facts?.lists.find(({ source }) => source === 'endpoint');
  return record && list ? { record, list, pager: record.facts?.pager ?? null } : null;
}

export interface Dated {
  item: ListItem;
  record: PageRecord;
  list: PageList;
  /** The day as shown; the first of a month or year that is all the page tells. */
  day: Day;
  /** The last day it can be of. */
  latest: Day;
}

export interface ListReading {
  items: number;
  /** The newest dated item on the pages looked at; days ahead of `today` do not count. */
  newest: Dated | null;
  undated: ListItem[];
  /** Whether what was not looked at can be newer: pages remain and the order does not rule it out. */
  open: boolean;
  /** Number of items in all pages, where it is known. */
  count: { count: number; exact: boolean };
}

/**
 * Reads a column's list over the pages of it that were looked at, in page order. `back`: years by which days shown without
 * their year lie further back than they were taken to.
 */
export function readList(pages: readonly FoundList[], today: Day, back = 0): ListReading {
  const [first] = pages;
  const last = pages.at(-1);
  if (!first || !last) {
    return { items: 0, newest: null, undated: [], open: false, count: { count: 0, exact: false } };
  }
  const items = pages.flatMap((page) => page.list.items);
  let newest: Dated | null = null;
  const dated: Dated[] = [];
  for (const { list, record } of pages) {
    const ahead = yearsAhead(list.items, today) + back;
    for (const item of list.items) {
      const day = itemDay(item, ahead, today);
      const latest = day === null ? null : latestPossible({ ...item, date: day });
      if (day === null || latest === null) continue;
      const one = { item, record, list, day, latest: latest > today ? today : latest };
      dated.push(one);
      if (newest === null || one.day > newest.day) newest = one;
    }
  }
  const more = hasMore(last);
  const undated = items.filter(({ date }) => date === null);
  const free = dated.filter(({ item }) => !item.pinned);
  return {
    items: items.length,
    newest,
    undated,
    open: more && (free.length === 0 || undated.length > items.length / 2 || !descends(free.map(({ day }) => day))),
    count: countOf(first, items.length, more),
  };
}

/** Whether pages follow the one looked at. */
function hasMore({ pager }: FoundList): boolean {
  if (!pager) return false;
  if (pager.nextUrl !== null || (pager.style === 'load-more' && pager.items === null)) return true;
  if (pager.style === 'form' && pager.pages === null) return true;
  return pager.pages !== null && pager.pages > (pager.current ?? 1);
}

function countOf({ pager, list, record }: FoundList, seen: number, more: boolean): ListReading['count'] {
  if (pager?.items != null && pager.items >= list.items.length) return { count: pager.items, exact: true };
  // What a script brings may be the first of more that it brings on demand, unless a pager says that it is all.
  const plain = record.snapshot.via === 'fetch' && !record.facts?.scripted;
  const whole = pager !== null || (plain && (list.source === 'html' || list.source === 'frame'));
  return { count: seen, exact: whole && !more };
}

/** Whether a list runs from old to new: what is newest stands on its last page. */
export function ascends({ list }: FoundList): boolean {
  const days = list.items.flatMap(({ date }) => date ?? []);
  if (days.length < 3 || days[0] === days.at(-1)) return false;
  let wrong = 0;
  for (let at = 1; at < days.length; at++) if ((days[at] ?? '') < (days[at - 1] ?? '')) wrong++;
  return wrong <= DISORDER * (days.length - 1);
}

/**
 * Address of a list's last page, made from that of its next: `?page=2` of 9 → `?page=9`, `index_1.html` of 9 →
 * `index_8.html`, and where pages count down (`/8.htm` is page two of 9) → `/1.htm`. `null` where no number tells.
 */
export function lastPageOf({ pager }: FoundList): string | null {
  const { pages, nextUrl, current } = pager ?? {};
  if (!pages || !nextUrl || pages < 3) return null;
  const second = (current ?? 1) + 1;
  const number = /\d+(?=\D*$)/.exec(nextUrl);
  if (!number) return null;
  const shown = Number(number[0]);
  const last = shown === pages - second + 1 && shown > second ? 1 : shown - second + pages;
  if (shown !== second && shown !== second - 1 && last !== 1) return null;
  return nextUrl.slice(0, number.index) + last + nextUrl.slice(number.index + number[0].length);
}

/** Items that may stand above the rest against the order of days without a mark: put on top by hand. */
const MOST_ON_TOP = 3;
/** Share of neighbours that may be the wrong way round: backdated items, corrected dates. */
const DISORDER = 0.1;

/**
 * Whether days run from new to old, but for a few at the top: the newest stands among the first, and hardly any item is
 * newer than the one before it.
 */
function descends(days: readonly Day[]): boolean {
  for (let skip = 0; skip <= MOST_ON_TOP && skip < days.length; skip++) {
    const rest = days.slice(skip);
    // Too little is left to show an order.
    if (skip > 0 && rest.length < 3) return false;
    let wrong = 0;
    for (let at = 1; at < rest.length; at++) if ((rest[at] ?? '') > (rest[at - 1] ?? '')) wrong++;
    if (rest[0] === latestDay(rest) && wrong <= DISORDER * (rest.length - 1)) return true;
  }
  return false;
}

/** Heads of other columns' lists in the main block: named, dated, with a "more" link. */
export function headsOfLists(facts: PageFacts): PageList[] {
  return facts.lists.filter(
    ({ region, newest, name, moreUrl }) => region === 'main' && newest !== null && name !== null && moreUrl !== null,
  );
}
