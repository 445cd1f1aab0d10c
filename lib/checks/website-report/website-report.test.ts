import { describe, expect, test } from 'vitest';
import type { ColumnVerdict } from '../../model/column';
import type { ListItem, PageFacts } from '../../model/page-facts';
import type { Portal } from '../../model/portal';
import { column, columns, now, page, portal, standard } from '../testing/portal-builder';
import { hiddenWebsiteReport } from './hidden-website-report';
import { lateWebsiteReport } from './late-website-report';
import { missingWebsiteReport } from './missing-website-report';

const item = (title: string, date: string | null): ListItem => ({
  title,
  url: `http://www.example.gov.cn/wzbb/${encodeURIComponent(title)}.html`,
  date,
  precision: date ? 'day' : null,
  dateFrom: date ? 'text' : null,
  dateText: date,
  pinned: false,
});
const title = (year: number): string => `政府网站工作年度报表（${year}年度）`;
const yearly = (...years: number[]): ListItem[] => years.map((year) => item(title(year), `${year + 1}-01-18`));

/** A portal with a column of such reports, and a home page. */
function withReports(items: ListItem[], verdict: Partial<ColumnVerdict> = {}, home: Partial<PageFacts> = {}): Portal {
  const made = column({
    kind: 'website-report',
    name: '网站年报',
    verdict: { items: { count: items.length, exact: true }, ...verdict },
  });
  const list = {
    name: null,
    items,
    newest: null,
    source: 'html',
    region: 'main',
    moreUrl: null,
    selector: null,
  } as const;
  const own = page({ purpose: 'column', facts: { url: made.url, kind: 'column-list', lists: [list], mainList: 0 } });
  return portal({ columns: [made], pages: [own, page({ facts: home })] });
}

// `now` is 2 March 2026: the report on 2025 was due on 31 January.
describe('missing-website-report', () => {
  const on = (of: Portal, at = now) => missingWebsiteReport.run(of, standard, at);

  test('hit: a column read to its end lacks the due year', () => {
    expect(on(withReports(yearly(2024, 2023)))).toMatchObject([
      {
        state: 'violation',
        severity: 'advice',
        message: { params: { year: 2025, dueOn: '2026-01-31', column: '网站年报' } },
      },
    ]);
  });

  test('hit: a gap between listed years; near miss: what lies before the oldest', () => {
    expect(on(withReports(yearly(2025, 2024, 2022)))).toMatchObject([
      { state: 'violation', message: { params: { year: 2023, dueOn: '2024-01-31' } } },
    ]);
    expect(on(withReports(yearly(2025, 2024, 2023)))).toEqual([]);
  });

  test('near miss: it is there, it is not due yet, or it is linked elsewhere', () => {
    expect(on(withReports(yearly(2025, 2024)))).toEqual([]);
    expect(on(withReports(yearly(2024)), '2026-01-30T09:00:00+08:00')).toEqual([]);
    const link = { text: title(2025), url: 'http://www.example.gov.cn/1.html', region: 'main' as const };
    expect(on(withReports(yearly(2024), {}, { links: [link] }))).toEqual([]);
  });

  test('cannot tell: titles without year, more pages, an audit cut off', () => {
    const review = [{ state: 'needs-review' }];
    expect(on(withReports([item('政府网站工作年度报表', '2026-01-20')]))).toMatchObject(review);
    expect(on(withReports(yearly(2024), { items: { count: 9, exact: true } }))).toMatchObject(review);
    expect(on({ ...withReports(yearly(2024)), incomplete: true })).toMatchObject(review);
  });

  test('cannot tell: no column at all is a question, and only in a portal that was read in full', () => {
    const whole = portal({ columns: columns(20, { section: 'platform' }), pages: [page()] });
    expect(on(whole)).toMatchObject([
      { state: 'needs-review', message: { key: 'checks.missingWebsiteReport.noColumn' } },
    ]);
    expect(on({ ...whole, incomplete: true })).toEqual([]);
    expect(on(portal({ columns: columns(20, {}) }))).toEqual([]);
  });
});

describe('late-website-report', () => {
  const on = (of: Portal) => lateWebsiteReport.run(of, standard, now);

  test('hit: dated in February', () => {
    expect(on(withReports([item(title(2025), '2026-02-10'), ...yearly(2024)]))).toMatchObject([
      { state: 'violation', severity: 'advice', message: { params: { year: 2025, day: '2026-02-10', days: 10 } } },
    ]);
  });

  test('an earlier year is a question, unless it was moved with others', () => {
    expect(on(withReports([...yearly(2025), item(title(2022), '2023-05-01')]))).toMatchObject([
      { state: 'needs-review', message: { params: { year: 2022, dueOn: '2023-01-31' } } },
    ]);
    const moved = [item(title(2022), '2024-05-01'), item(title(2021), '2024-05-01')];
    expect(on(withReports([...yearly(2025), ...moved]))).toEqual([]);
  });

  test('near miss: on the last day, listed earlier as well', () => {
    expect(on(withReports([item(title(2025), '2026-01-31')]))).toEqual([]);
    expect(
      on(withReports([item(title(2025), '2026-02-10'), { ...item(title(2025), '2026-01-20'), url: null }])),
    ).toEqual([]);
  });

  test('cannot tell: several years on one day, no date', () => {
    expect(on(withReports([item(title(2025), '2026-02-10'), item(title(2024), '2026-02-10')]))).toMatchObject([
      { state: 'needs-review' },
    ]);
    expect(on(withReports([item(title(2025), null)]))).toEqual([]);
  });
});

describe('hidden-website-report', () => {
  const on = (of: Portal) => hiddenWebsiteReport.run(of, standard, now);

  test('hit: as a question, with the home page', () => {
    expect(on(withReports(yearly(2025)))).toMatchObject([
      { state: 'needs-review', severity: 'advice', message: { params: { column: '网站年报' } } },
    ]);
  });

  test('near miss: the home page links the column or the report', () => {
    const link = (text: string, url: string) => ({ links: [{ text, url, region: 'footer' as const }] });
    expect(on(withReports(yearly(2025), {}, link('网站工作年度报表', 'http://www.example.gov.cn/x/')))).toEqual([]);
    expect(on(withReports(yearly(2025), {}, link('', yearly(2025)[0]!.url!)))).toEqual([]);
  });

  test('cannot tell: no home page was read, no report found', () => {
    expect(on(withReports([]))).toEqual([]);
    const { columns, pages } = withReports(yearly(2025));
    expect(on(portal({ columns, pages: pages.filter(({ purpose }) => purpose !== 'home') }))).toEqual([]);
  });
});
