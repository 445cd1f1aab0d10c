import type { ColumnKind, ColumnVerdict, Threshold } from '../model/column';
import type { Day } from '../model/day';
import type { Evidence } from '../model/evidence';
import type { PageRecord } from '../model/portal';
import type { NewestItem } from './declared/local-verdict';
import { failureOf } from './failure';
import { dueDay, overdueDays } from './freshness';
import { isFile } from './link-shape';
import { ascends, type Dated, endpointListOf, type FoundList, lastPageOf, listOf, readList } from './list-reading';
import type { Ask } from './needs';
import type { OtherList } from './other-lists';
import { cannotTell, evidenceOf, reason, verdict } from './verdict';

export interface ListCase {
  /** Address of the column, as its page was asked for. */
  url: string;
  kind: ColumnKind;
  threshold: Threshold | null;
  today: Day;
  ask: Ask;
  owns(url: string): boolean;
  /** The column's own page: it names its data endpoints. */
  page: PageRecord;
  /** The list a page is there for, unless it stands on every page. */
  ownList(record: PageRecord): FoundList | null;
  /** Further lists of a page that may be the column's, too. */
  otherLists(own: FoundList): OtherList[];
  /** Told of the newest item, where somebody judges it by another term. */
  note?: ((newest: NewestItem) => void) | undefined;
}

/** Further pages that are looked at when the first one cannot decide: one to be exact, more before an accusation. */
const NEXT_TO_BE_EXACT = 1;
const NEXT_BEFORE_ACCUSING = 4;
const ARTICLES = 3;

/** The verdict of a column by the list on it. Asks for what is missing; until it is answered the verdict is `cannot-tell`. */
export function judgeList(first: FoundList, given: ListCase): ColumnVerdict {
  const { threshold, today, ask } = given;
  const pages = [first];
  let back = 0;
  const read = (lists: readonly FoundList[]) => readList(lists, today, back);
  let reading = read(pages);
  let dated: Dated | null = reading.newest;
  const due = () =>
    dated && threshold ? dueDay({ day: dated.latest, title: dated.item.title }, given.kind, threshold) : null;
  const isStale = () => {
    const day = due();
    return threshold !== null && (day === null || day < today);
  };

  const end = reading.open && ascends(first) ? lastPage(first, ask) : null;
  if (end) {
    pages.push(end);
    reading = read(pages);
    dated = newer(dated, reading.newest);
  }
  while (reading.open && pages.length <= (isStale() ? NEXT_BEFORE_ACCUSING : NEXT_TO_BE_EXACT)) {
    const next = nextPage(pages, ask);
    if (!next) break;
    pages.push(next);
    reading = read(pages);
    dated = newer(dated, reading.newest);
  }
  if (reading.undated.length > 0 && (threshold === null ? dated === null : isStale())) {
    dated = newer(dated, fromArticles(first, reading.undated, given));
  }

  if (dated && threshold !== null) {
    const told = withYear(dated, given);
    if (told && told.day > dated.day) {
      dated = told;
    } else if (told) {
      back = Number(dated.day.slice(0, 4)) - Number(told.day.slice(0, 4));
      reading = read(pages);
      dated = newer(told, reading.newest);
    }
  }
  let doubt: Dated | null = null;
  const lookBeside = (own: FoundList): void => {
    for (const { list, tied } of isStale() ? given.otherLists(own) : []) {
      const beside = read([{ ...own, list, pager: null }]);
      if (!beside.newest || (dated && beside.newest.day <= dated.day)) continue;
      const before = dated;
      dated = beside.newest;
      if (isStale()) {
        dated = before;
      } else if (tied) {
        reading = { ...reading, count: { count: reading.count.count + beside.items, exact: false } };
      } else {
        doubt ??= beside.newest;
        dated = before;
      }
    }
  };
  lookBeside(first);

  const endpoint = isStale() ? askEndpoint(given) : null;
  const rendered = isStale() && !endpoint && first.record.snapshot.via !== 'render' ? askRender(given) : null;
  const confirming = endpoint ?? rendered?.list ?? null;
  if (confirming) dated = newer(dated, read([confirming]).newest);
  if (rendered?.list) lookBeside(rendered.list);
  const confirmedBy = endpoint
    ? 'endpoint'
    : rendered?.list || first.record.snapshot.via === 'render'
      ? 'render'
      : null;
  // Between the first and the last page nobody looked.
  if (end && first.pager?.items == null) reading = { ...reading, count: { ...reading.count, exact: false } };
  const count = confirming ? read([confirming]).count : reading.count;
  const shared = {
    newest: dated?.day ?? null,
    items: count.count >= reading.count.count ? count : reading.count,
    threshold,
    dueOn: due(),
    overdueDays: due() ? overdueDays(due()!, today) : null,
    confirmedBy,
  } as const;
  const evidence = dated
    ? proof(dated)
    : [evidenceOf(first.record, first.list.items[0]?.title ?? null, first.list.selector)];
  if (rendered?.record) evidence.push(...(dated?.record === rendered.record ? [] : [evidenceOf(rendered.record)]));

  if (dated && given.note) {
    const { item, latest, day } = dated;
    const beside = given.otherLists(first).some(({ list }) => list.newest !== null && list.newest > day);
    given.note({ title: item.title, latest, isOpen: reading.open || reading.undated.length > 0 || beside });
  }
  if (threshold === null) {
    const why = reason('noThreshold', { newest: shared.newest ?? 'none' });
    return verdict('alive', why, dated ? 0.95 : 0.7, evidence, shared);
  }
  if (!isStale()) {
    const why = reason('fresh', { newest: shared.newest, dueOn: shared.dueOn });
    return verdict('alive', why, dated?.item.precision === 'day' ? 0.97 : 0.85, evidence, shared);
  }
  if (ask.waiting) return cannotTell(reason('pending'), evidence, { ...shared, confirmedBy: null });
  if (!dated) return cannotTell(reason('undated'), evidence, shared);
  if (rendered && !rendered.list) {
    const failure = rendered.record && failureOf(rendered.record);
    return cannotTell(
      failure ? reason('unconfirmedOutdated', { newest: shared.newest }) : reason('contradiction'),
      evidence,
      { ...shared, confirmedBy: null },
    );
  }
  if (doubt && !endpoint) {
    const { day, record, item, list } = doubt as Dated;
    const words = evidenceOf(record, item.title, list.selector);
    return cannotTell(reason('otherList', { newest: shared.newest, other: day }), [...evidence, words], shared);
  }
  if (reading.open && !endpoint) return cannotTell(reason('unsorted', { newest: shared.newest }), evidence, shared);
  return verdict(
    'outdated',
    reason('overdue', { newest: shared.newest, dueOn: shared.dueOn, days: shared.overdueDays }),
    dated.item.precision === 'day' ? 0.97 : 0.85,
    evidence,
    shared,
  );
}

function lastPage(first: FoundList, ask: Ask): FoundList | null {
  const url = lastPageOf(first);
  if (!url) return null;
  const record = ask.look({ purpose: 'next', url, via: 'fetch' });
  return record && !failureOf(record) ? listOf(record) : null;
}

function nextPage(pages: readonly FoundList[], ask: Ask): FoundList | null {
  const url = pages.at(-1)?.pager?.nextUrl;
  if (!url) return null;
  const record = ask.look({ purpose: 'next', url, via: 'fetch' });
  return record && !failureOf(record) ? listOf(record) : null;
}

/** Dates of the first articles of a list that shows none. */
function fromArticles(
  first: FoundList,
  undated: FoundList['list']['items'],
  { ask, owns, today }: ListCase,
): Dated | null {
  let newest: Dated | null = null;
  const readable = undated.filter(({ url }) => url !== null && owns(url) && !isFile(url)).slice(0, ARTICLES);
  for (const item of readable) {
    const record = ask.look({ purpose: 'article', url: item.url!, via: 'fetch' });
    const day = record && !failureOf(record) ? (record.facts?.article?.publishedOn ?? null) : null;
    if (!record || day === null || day > today) continue;
    const one: Dated = {
      item: { ...item, date: day, precision: 'day', dateText: null },
      record,
      list: first.list,
      day,
      latest: day,
    };
    newest = newer(newest, one);
  }
  return newest;
}

/**
 * The newest item with the year its article tells, where the list shows month and day alone: a list that died more than
 * a year ago reads as fresh otherwise, one below tabs of years as dead. `null` where its address already names the year or nothing more is told.
 */
function withYear(newest: Dated, { ask, owns, today }: ListCase): Dated | null {
  const { item, day } = newest;
  if (item.precision !== 'month-day' || item.url === null || !owns(item.url) || isFile(item.url)) return null;
  if (item.url.includes(day.slice(0, 4))) return null;
  const record = ask.look({ purpose: 'article', url: item.url, via: 'fetch' });
  const told = record && !failureOf(record) ? (record.facts?.article?.publishedOn ?? null) : null;
  if (!record || told === null || told > today || told.slice(4) !== day.slice(4)) return null;
  return { ...newest, item: { ...item, date: told, precision: 'day' }, record, day: told, latest: told };
}

/**
 * The column's records as its publishing system's data endpoint gives them; `null` when there is none or it gave none. An
 * address that some script of the page fetches may hold another list: it confirms nothing.
 */
function askEndpoint({ page, ask }: ListCase): FoundList | null {
  const endpoint = page.facts?.dataEndpoints.find((one) => one.system !== GUESSED);
  if (!endpoint) return null;
  const { url, method, body } = endpoint;
  const record = ask.look({ purpose: 'endpoint', url, via: 'fetch', method, body });
  if (!record || failureOf(record)) return null;
  const found = endpointListOf(record);
  return found && found.list.items.length > 0 ? found : null;
}

/** System of endpoints that were read out of a page's scripts without knowing what they are. */
export const GUESSED = 'fetched';

function askRender({ url, ask, ownList }: ListCase): { record: PageRecord | undefined; list: FoundList | null } | null {
  // The endpoint's answer is on its way: it may make the tab needless.
  if (ask.waiting) return null;
  const record = ask.look({ purpose: 'confirm', url, via: 'render' });
  if (!record) return null;
  return { record, list: failureOf(record) ? null : ownList(record) };
}

function newer(a: Dated | null, b: Dated | null): Dated | null {
  if (a === null || b === null) return a ?? b;
  return b.day > a.day ? b : a;
}

/** Title and date of the newest item, as they stand on the page. */
function proof({ item, record, list }: Dated): Evidence[] {
  const evidence = [evidenceOf(record, item.title, list.selector)];
  if (item.dateText && item.dateText !== item.title) evidence.push(evidenceOf(record, item.dateText, list.selector));
  return evidence;
}
