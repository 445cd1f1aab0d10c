import type { PageFacts, PageList } from '../../lib/model/page-facts';
import type { PageRecord } from '../../lib/model/portal';
import { blankFacts } from '../../lib/model/testing/blank-facts';
import { keyOf } from '../../lib/portal/assemble';

/** Host of every made-up page. */
export const HOST = 'http://www.example.gov.cn';
export const LOOKED_AT = '2024-03-20T10:00:00+08:00';

/** Address of a path on the made-up host; a whole address stays. */
export const at = (path: string): string => new URL(path, HOST).href;

/** Facts of an ordinary page that holds nothing, with what a test is about on top. */
export function facts(over: Partial<PageFacts> = {}): PageFacts {
  return {
    ...blankFacts(at('/')),
    title: '页面-示例县人民政府',
    kind: 'column-list',
    kindConfidence: 0.9,
    siteName: '示例县人民政府',
    mainTextLength: 400,
    mainText: '正文',
    fingerprint: '0123456789abcdef',
    ...over,
  };
}

/** A list in the main block; items as `[title, day]`, `[title, null]` for one without a date. */
export function list(items: [title: string, day: string | null][], over: Partial<PageList> = {}): PageList {
  const made = items.map(([title, date], number) => ({
    title,
    url: at(`/art/${number + 1}/${encodeURIComponent(title)}.html`),
    date,
    precision: date === null ? null : ('day' as const),
    dateFrom: date === null ? null : ('text' as const),
    dateText: date,
    pinned: false,
  }));
  const days = made.flatMap(({ date }) => (date === null ? [] : [date])).sort();
  return {
    name: null,
    items: made,
    newest: days.at(-1) ?? null,
    source: 'html',
    region: 'main',
    moreUrl: null,
    selector: 'ul.list',
    ...over,
  };
}

/** Facts of a column's page with one list. */
export const listPage = (items: [string, string | null][], over: Partial<PageFacts> = {}): PageFacts =>
  facts({ lists: [list(items)], mainList: 0, ...over });

type RecordOver = Partial<Omit<PageRecord, 'snapshot'>> & { snapshot?: Partial<PageRecord['snapshot']> };

/** A look that went well, of a page of the made-up host. */
export function record(path: string, page: PageFacts | null, over: RecordOver = {}): PageRecord {
  const url = at(path);
  const via = over.snapshot?.via ?? 'fetch';
  const { snapshot, ...rest } = over;
  return {
    key: keyOf({ via, method: 'GET', url, body: null }),
    purpose: via === 'render' ? 'confirm' : 'column',
    foundOn: null,
    completes: null,
    attempts: 1,
    facts: page && { ...page, url: snapshot?.finalUrl ?? url },
    ...rest,
    snapshot: {
      url,
      finalUrl: url,
      status: 200,
      headers: {},
      fetchedAt: LOOKED_AT,
      elapsedMs: 20,
      bytes: 1000,
      sha256: `sha-${via}-${url}`,
      charset: { name: 'utf-8', source: 'header' },
      via,
      redirects: [],
      error: null,
      ...snapshot,
    },
  };
}

/** The same look from a tab. */
export const rendered = (path: string, page: PageFacts | null, over: RecordOver = {}): PageRecord =>
  record(path, page, { ...over, snapshot: { ...over.snapshot, via: 'render' } });

/** A look that gave no page. */
export const failed = (
  path: string,
  kind: NonNullable<PageRecord['snapshot']['error']>['kind'],
  via: 'fetch' | 'render' = 'fetch',
  detail: string = kind,
): PageRecord =>
  record(path, null, { attempts: 2, snapshot: { via, status: null, sha256: null, error: { kind, detail } } });

/** An answer with a status of 400 and more. */
export const refused = (path: string, status: number, page: PageFacts | null = facts({ kind: 'error' })): PageRecord =>
  record(path, page, { snapshot: { status } });
