import { describe, expect, it } from 'vitest';
import { type Day, daysBetween, partsOf } from '../kit/days';
import { at, decoded } from '../kit/describe-portal';
import type { Kind } from '../kit/kinds';
import { freshSince } from '../kit/verdict';
import type { ColumnTruth, SampleAnswer, SamplePortal } from '../sample-portal';

const days: Day[] = ['2026-10-20', '2026-11-20', '2027-01-20', '2027-02-25'];
/** No verdict may hang on a day or two. */
const MARGIN = 3;

/** A script asks for the items, or the oldest stand first: the first page need not show the newest day. */
const elsewhere = /loadList\(|双随机一公开_|class="li[34]"/;

const lastWords = /不存在|已删除|没有找到|无法找到/;

/** What a portal owes whose columns may stand behind redirects, cookies and frames: its pages say what its truth says. */
export function checkPortal(id: string, make: (now: Day) => SamplePortal, sizes: { columns: [number, number] }): void {
  describe(`sample portal ${id}`, () => {
    const portal = make('2026-11-20');
    const { columns } = portal.truth;

    it('is the same each time it is made', () => {
      expect(make('2026-11-20').truth).toEqual(portal.truth);
    });

    it('names each column once', () => {
      expect(columns.length).toBeGreaterThanOrEqual(sizes.columns[0]);
      expect(columns.length).toBeLessThanOrEqual(sizes.columns[1]);
      const urls = columns.flatMap(({ url, aliases }) => [url, ...aliases]);
      expect(urls.filter((url, i) => urls.indexOf(url) !== i)).toEqual([]);
      for (const { path, level, name } of columns) expect([path.length, path.at(-1)]).toEqual([level, name]);
    });

    it.each(days)('keeps its verdicts clear of the thresholds on %s', (now) => {
      const then = make(now).truth.columns;
      expect(then.map(({ verdict, name }) => [name, verdict])).toEqual(
        columns.map(({ verdict, name }) => [name, verdict]),
      );
      for (const { newest, kind, name } of then) {
        if (!newest) continue;
        expect(newest <= now, name).toBe(true);
        const since = freshSince(kind as Kind, now);
        if (since) expect(Math.abs(daysBetween(since, newest)), name).toBeGreaterThanOrEqual(MARGIN);
      }
    });

    it('answers every column as its verdict says', async () => {
      for (const column of columns) {
        for (const url of [column.url, ...column.aliases]) await expectColumn(portal, column, url);
      }
    });

    it('opens every link of its pages', async () => {
      const seen = new Set<string>();
      const dead = new Set(
        columns.filter(({ verdict }) => verdict === 'unreachable').flatMap(({ url, aliases }) => [url, ...aliases]),
      );
      for (const url of [
        portal.truth.url,
        ...columns.filter(({ verdict }) => verdict !== 'external').map((one) => one.url),
      ]) {
        const { url: base, page } = await visit(portal, url);
        for (const link of linksOf(page, base)) {
          if (!isOwn(portal, link) || seen.has(link) || dead.has(link.replace(/&sessionid=\w+/, ''))) continue;
          seen.add(link);
          expect(gone(portal, link, await visit(portal, link)), `${link} on ${url}`).toBe(false);
        }
      }
      expect(seen.size).toBeGreaterThan(60);
    });
  });
}

interface Visit {
  url: string;
  answer: SampleAnswer;
  page: string;
}

/** Opens an address as a browser does: follows redirects of all kinds, runs the firewall's script. */
export async function visit(portal: SamplePortal, address: string): Promise<Visit> {
  let url = address;
  let cookie = '';
  for (let hop = 0; hop < 6; hop++) {
    const answer = await at(portal, url, { cookie });
    const page = answer.hangUp ? '' : decoded(answer);
    const wanted = answer.status === 412 ? /document\.cookie = '(\w+=)/.exec(page)?.[1] : undefined;
    const onward =
      answer.headers.location ??
      /http-equiv="refresh" content="0; ?url=([^"]+)"/i.exec(page)?.[1] ??
      /<script[^>]*>\s*(?:window\.)?location\.href ?= ?["']([^"']+)["'];?\s*<\/script>/.exec(page)?.[1];
    if (wanted) cookie = `${wanted}1`;
    else if (onward) url = new URL(onward, url).href;
    else return { url, answer, page };
  }
  throw new Error(`${address} goes round in circles`);
}

/** Nothing there: a cut connection, an error, a page that says so, or the home page instead. */
function gone(portal: SamplePortal, asked: string, { url, answer, page }: Visit): boolean {
  if (answer.hangUp || answer.status !== 200) return true;
  if (/^<script[^>]*>alert\(/.test(page)) return true;
  return lastWords.test(/<title>([^<]*)/.exec(page)?.[1] ?? '') || (url === portal.truth.url && !isHome(asked));
}

const isHome = (url: string): boolean => /^\/(index\.\w+)?$/.test(new URL(url).pathname);

async function expectColumn(portal: SamplePortal, column: ColumnTruth, url: string): Promise<void> {
  if (column.verdict === 'external') {
    expect(isOwn(portal, url), url).toBe(false);
    return;
  }
  const seen = await visit(portal, url);
  expect(gone(portal, url, seen), `${column.name} ${url}`).toBe(column.verdict === 'unreachable');
  if (column.verdict === 'unreachable') return;
  if (column.verdict !== 'index') expect(seen.page, url).toContain(column.name);
  if (column.newest && !elsewhere.test(seen.page)) expectDay(seen, column.newest, url);
}

/** The newest day stands on the first page in one of the ways in which portals write days, or a script brings it. */
function expectDay({ page }: Visit, day: Day, url: string): void {
  const { year, month, date } = partsOf(day);
  const short = day.slice(5);
  const ways = [
    day,
    day.replaceAll('-', '/'),
    day.replaceAll('-', '.'),
    day.replaceAll('-', ''),
    `${year}/${month}/${date}`,
    `${year}年${month}月${date}日`,
    `（${short}）`,
    `[${short}]`,
    `>${short}<`,
  ];
  const split = page.includes(day.slice(0, 7)) && page.includes(`>${day.slice(8)}<`);
  expect(split || ways.some((way) => page.includes(way)), `${day} on ${url}`).toBe(true);
}

export const isOwn = (portal: SamplePortal, url: string): boolean =>
  [portal.host, ...(portal.otherHosts ?? [])].includes(new URL(url).hostname);

const linksOf = (page: string, base: string): string[] =>
  [...page.matchAll(/<a\b[^>]*?href=["']?([^"'#\s>]+)/gi)]
    .map(([, href = '']) => href.replaceAll('&amp;', '&'))
    .filter((href) => !/^(javascript|mailto|tel):/i.test(href) && !/\.(pdf|docx?|xlsx?)$/i.test(href))
    .map((href) => new URL(href, base).href);
