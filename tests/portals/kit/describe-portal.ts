import { describe, expect, it } from 'vitest';
import type { ColumnTruth, SampleAnswer, SamplePortal } from '../sample-portal';
import { addDays, type Day, daysBetween } from './days';
import type { Kind } from './kinds';
import { freshSince } from './verdict';

/** Days all round the year: what comes out once a year must not tip a verdict on any of them. */
const days: Day[] = Array.from({ length: 61 }, (_, i) => addDays('2026-11-20', i * 6));
/** No verdict may hang on a day or two. */
const MARGIN = 3;

/** Where a column's records may stand, and what its own articles' addresses look like. */
export interface Records {
  /** Addresses of all its pages, frames and data answers; those that do not exist are passed over. */
  pages(column: ColumnTruth): string[];
  article(column: ColumnTruth): RegExp;
}

/** What every sample portal owes: it serves what its truth says. Read without the code under test. */
export function describePortal(id: string, make: (now: Day) => SamplePortal, records: Records): void {
  describe(`sample portal ${id}`, () => {
    const portal = make('2026-11-20');

    it('is the same each time it is made', () => {
      expect(make('2026-11-20').truth).toEqual(portal.truth);
    });

    it('names each column once', () => {
      const urls = portal.truth.columns.map(({ url }) => url);
      expect(urls).toHaveLength(new Set(urls).size);
      for (const { path, level, name } of portal.truth.columns)
        expect([path.length, path.at(-1)]).toEqual([level, name]);
    });

    it('keeps its verdicts clear of the thresholds all year round', () => {
      const verdicts = portal.truth.columns.map(({ verdict }) => verdict);
      for (const now of days) {
        const { columns } = make(now).truth;
        expect(
          columns.map(({ verdict }) => verdict),
          now,
        ).toEqual(verdicts);
        for (const { newest, kind, name } of columns) {
          if (newest === null) continue;
          expect(newest <= now, `${name} on ${now}`).toBe(true);
          const since = freshSince(kind as Kind, now);
          if (since) expect(Math.abs(daysBetween(since, newest)), `${name} on ${now}`).toBeGreaterThanOrEqual(MARGIN);
        }
      }
    });

    it('answers every column as its verdict says', async () => {
      for (const column of portal.truth.columns) {
        for (const url of [column.url, ...column.aliases]) await expectColumn(portal, column, url);
      }
    });

    it('shows as many items, and as new ones, as its truth counts', async () => {
      for (const column of portal.truth.columns) {
        if (column.newest === null) continue;
        const articles = await articlesOf(portal, column, records);
        const days = await Promise.all(
          [...articles].map((article) => publishedOn(portal, new URL(article, column.url).href)),
        );
        expect([articles.size, days.toSorted().at(-1)], column.url).toEqual([column.items, column.newest]);
      }
    });

    it('opens every link of its columns', async () => {
      const seen = new Set<string>();
      for (const { url, verdict } of portal.truth.columns) {
        if (verdict === 'external') continue;
        for (const link of linksOf(await textAt(portal, url), url)) {
          if (!isOwn(portal, link) || seen.has(link)) continue;
          seen.add(link);
          const dead = portal.truth.columns.find((one) => one.url === link)?.verdict === 'unreachable';
          const answer = await at(portal, link);
          if (dead || answer.status === 412) continue;
          expect(answer.status, `${link} on ${url}`).toBe(200);
          expect(decoded(answer), `${link} on ${url}`).not.toMatch(/<title>[^<]*不存在/);
        }
      }
      expect(seen.size).toBeGreaterThan(100);
    });
  });
}

async function articlesOf(portal: SamplePortal, column: ColumnTruth, records: Records): Promise<Set<string>> {
  const articles = new Set<string>();
  for (const url of [column.url, ...records.pages(column)]) {
    const answer = await at(portal, url, { cookie: PASSED });
    const body = decoded(answer);
    if (answer.status !== 200 || /<title>[^<]*不存在/.test(body)) continue;
    for (const [path] of body.matchAll(new RegExp(records.article(column), 'g'))) articles.add(path);
  }
  return articles;
}

async function publishedOn(portal: SamplePortal, url: string): Promise<string> {
  const day = /name="PubDate" content="(\d{4}-\d\d-\d\d)/.exec(decoded(await at(portal, url)))?.[1];
  if (!day) throw new Error(`no day on ${url}`);
  return day;
}

/** The cookie that a firewall's script sets. */
const PASSED = 'ql_waf=8';

async function expectColumn(portal: SamplePortal, column: ColumnTruth, url: string): Promise<void> {
  if (column.verdict === 'external') {
    expect(isOwn(portal, url), url).toBe(false);
    return;
  }
  const first = await at(portal, url);
  const page = decoded(first);
  if (first.status === 412) {
    expectPage(column, await at(portal, url, { cookie: PASSED }), url);
    return;
  }
  const onward = /http-equiv="refresh" content="0;url=([^"]+)"/.exec(page)?.[1];
  if (onward) {
    // Only a column that opens sub-columns may send its visitor on.
    expect(column.verdict, url).toBe('index');
    expect(portal.truth.columns.map((one) => one.url)).toContain(new URL(onward, url).href);
    return;
  }
  expectPage(column, first, url);
}

function expectPage(column: ColumnTruth, answer: SampleAnswer, url: string): void {
  const page = decoded(answer);
  if (column.verdict === 'unreachable') {
    expect(answer.status !== 200 || /不存在|已删除|没有找到/.test(page), url).toBe(true);
    return;
  }
  expect(answer.status, url).toBe(200);
  expect(page, url).toContain(column.name);
}

const isOwn = (portal: SamplePortal, url: string): boolean =>
  [portal.host, ...(portal.otherHosts ?? [])].includes(new URL(url).hostname);

/** Asks a portal for an absolute address, without a server. */
export async function at(
  portal: SamplePortal,
  url: string,
  headers: Record<string, string> = {},
): Promise<SampleAnswer> {
  const { hostname, pathname, search } = new URL(url);
  return portal.answer({ method: 'GET', host: hostname, path: pathname + search, headers, body: '' });
}

export function decoded({ body, headers }: SampleAnswer): string {
  if (typeof body === 'string') return body;
  return new TextDecoder(headers['content-type']?.includes('utf-8') ? 'utf-8' : 'gb18030').decode(body);
}

const textAt = async (portal: SamplePortal, url: string): Promise<string> => decoded(await at(portal, url));

const linksOf = (page: string, base: string): string[] =>
  [...page.matchAll(/<a\b[^>]*?href=["']([^"'#]+)["']/g)]
    .map(([, href = '']) => href.replaceAll('&amp;', '&'))
    .filter((href) => !/^(javascript|mailto|tel):/.test(href) && !/\.(pdf|docx?|xlsx?)$/.test(href))
    .map((href) => new URL(href, base).href);
