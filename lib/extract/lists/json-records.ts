import { addDays, type Day, dayInChina, latestDay } from '../../model/day';
import type { ListItem, PageList } from '../../model/page-facts';
import { readDates } from '../dates';
import { resolveHttp } from '../pager/resolve';
import { collapse } from './titles';

type Fields = Record<string, unknown>;

const TITLE =
  /^(?:doc|article|info|news|post|content|f_|vc_)?_?-?(?:title|titles|subject|headline|bt|showtitle|name)$/i;
const URL_KEY =
  /^(?:doc|article|info|post|pub|page|detail|content|static|f_)?_?-?(?:pub)?(?:url|href|link|linkurl|path|urlpath|htmlurl|addr)$/i;
/** Fields of publication, best first; times of creation count only where nothing else stands. */
const DATE_KEYS: RegExp[] = [
  /^(?:display_?publish_?time|first_?publish_?time|display_?date|publish_?(?:time|date|edtime|ed_time|on)|publishedtime(?:str)?|pub_?(?:date|time|lish)|doc_?rel_?time|doc_?pub_?time|release_?(?:time|date)|fbsj|fbrq|info_?date|deploytime|releasedate|showdate|f_pubdate)$/i,
  /^(?:date|day|time|riqi|shijian|datetime|update_?time|created?_?(?:at|time|date)|cre?time|crtime|addtime|inputtime|write_?time|doc_?date)$/i,
];
const TOTAL =
  /^(?:total|total_?(?:count|records?|num|elements|size|rows?)|record_?count|rows_?count|count|num_?found|totalhits)$/i;
const PINNED = /^(?:is_?top|top|istop|sticky|is_?pinned)$/i;

export interface JsonReading {
  list: PageList;
  /** Number of all records, where the answer tells it. */
  total: number | null;
}

/** How many values of an answer are looked at. */
const LIMIT = 200_000;

/**
 * The list in a JSON value: the longest array whose records have a title and, for most of them, a date or an address.
 * `{ total: 0, articles: [] }` is a list without items; `null` when nothing in it looks like records.
 */
export function listOfJson(value: unknown, base: URL, today: Day, source: 'json' | 'endpoint'): JsonReading | null {
  let best: ListItem[] | null = null;
  let emptyList = false;
  let total: number | null = null;
  const queue: unknown[] = [value];
  for (let i = 0; i < queue.length && i < LIMIT; i++) {
    const current = queue[i];
    if (Array.isArray(current)) {
      if (current.length === 0) emptyList = true;
      const items = current.length > 0 ? itemsOf(current, base, today) : null;
      if (items && items.length > (best?.length ?? 0)) best = items;
      else for (const child of current) if (typeof child === 'object' && child !== null) queue.push(child);
    } else if (typeof current === 'object' && current !== null) {
      for (const [key, child] of Object.entries(current)) {
        if (total === null && TOTAL.test(key) && (typeof child === 'number' || /^\d+$/.test(String(child))))
          total = Number(child);
        if (typeof child === 'object' && child !== null) queue.push(child);
      }
    }
  }
  if (!best && !(emptyList && total === 0)) return null;
  const items = best ?? [];
  return {
    list: {
      name: null,
      items,
      newest: latestDay(items.map((item) => item.date)) ?? null,
      source,
      region: 'main',
      moreUrl: null,
      selector: null,
    },
    total,
  };
}

function itemsOf(records: unknown[], base: URL, today: Day): ListItem[] | null {
  const items: ListItem[] = [];
  let told = 0;
  for (const record of records) {
    if (typeof record !== 'object' || record === null || Array.isArray(record)) return null;
    const item = itemOf(record as Fields, base, today);
    if (!item) continue;
    items.push(item);
    if (item.date !== null || item.url !== null) told++;
  }
  return items.length * 2 >= records.length && told * 2 >= items.length ? items : null;
}

function itemOf(record: Fields, base: URL, today: Day): ListItem | null {
  const title = textOf(record, TITLE);
  if (title === null) return null;
  const address = textOf(record, URL_KEY);
  const when = dateOf(record, today);
  return {
    title: collapse(title.replace(/<[^>]*>/g, '')),
    url: address === null ? null : resolveHttp(address, base),
    date: when?.date ?? null,
    precision: when ? when.precision : null,
    dateFrom: when ? 'record' : null,
    dateText: when?.text ?? null,
    pinned: Object.entries(record).some(([key, v]) => PINNED.test(key) && (v === true || v === 1 || v === '1')),
  };
}

function textOf(record: Fields, name: RegExp): string | null {
  for (const [key, value] of Object.entries(record)) {
    if (typeof value === 'string' && value.trim() !== '' && name.test(key)) return value;
  }
  return null;
}

interface RecordDate {
  date: Day;
  precision: 'day' | 'month';
  text: string;
}

function dateOf(record: Fields, today: Day): RecordDate | null {
  for (const names of DATE_KEYS) {
    for (const [key, value] of Object.entries(record)) {
      if (!names.test(key)) continue;
      const read = dateOfValue(value, today);
      if (read) return read;
    }
  }
  return null;
}

/** "2024-01-08 10:00:00", 1704672000 (seconds), 1704672000000 (milliseconds) · not 0, not 12 */
function dateOfValue(value: unknown, today: Day): RecordDate | null {
  if (typeof value === 'number' || (typeof value === 'string' && /^\d{10}(?:\d{3})?$/.test(value))) {
    const count = Number(value);
    const ms = count > 1e12 ? count : count * 1000;
    if (ms < 6e11 || ms > 4e12) return null;
    const date = dayInChina(new Date(ms));
    return date <= addDays(today, 0) ? { date, precision: 'day', text: String(value) } : null;
  }
  if (typeof value !== 'string') return null;
  const mention = readDates(value, { today }).find((m) => m.date !== null && m.precision !== 'year');
  return mention?.date
    ? { date: mention.date, precision: mention.precision === 'month' ? 'month' : 'day', text: mention.text }
    : null;
}
