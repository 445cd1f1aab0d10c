import { describe, expect, test } from 'vitest';
import { Disclosure } from '../../model/audit-report';
import type { Column } from '../../model/column';
import type { Declaration } from '../../model/declaration';
import type { ListItem, PageFacts } from '../../model/page-facts';
import type { PageRecord, Portal } from '../../model/portal';
import { column, columns, daysAgo, now, page, portal, standard } from '../testing/portal-builder';
import { discloseMatrix } from './matrix';

const guide = column({ kind: 'guide', category: 'REG-12-GUIDE', section: 'platform', state: 'single-content' });
/** Enough of a platform's tree to say that it was read. */
const tree = [guide, ...columns(4, { kind: 'special', section: 'platform' })];
const home = page({ purpose: 'home' });

const read = (more: Column[], part: Partial<Portal> = {}, pages: PageRecord[] = []): Portal =>
  portal({ columns: [...tree, ...more], pages: [home, ...pages], ...part });

function rowsOf(of: Portal, declarations: Declaration[] = []): Disclosure[] {
  return discloseMatrix(of, { ...standard, declarations }, now);
}
/** Rows that are no part of another, by their rule. */
const matrix = (more: Column[], part: Partial<Portal> = {}, pages: PageRecord[] = []) =>
  new Map(
    rowsOf(read(more, part, pages))
      .filter(({ parent }) => parent === undefined)
      .map((row) => [row.ruleId, row]),
  );
const partsOf = (rule: string, more: Column[], part: Partial<Portal> = {}, pages: PageRecord[] = []) =>
  new Map(
    rowsOf(read(more, part, pages))
      .filter(({ parent }) => parent === rule)
      .map((row) => [row.name, row]),
  );

const permit = (state: Column['verdict']['state'], path = ['法定主动公开内容', '行政许可']) =>
  column({ kind: 'permit', category: 'REG-20-5', section: 'platform', state, path });

const item = (title: string, date: string | null = daysAgo(20)): ListItem => ({
  title,
  url: `http://www.example.gov.cn/art/${encodeURIComponent(title)}.html`,
  date,
  precision: date ? 'day' : null,
  dateFrom: date ? 'text' : null,
  dateText: date,
  pinned: false,
});

const listing = (of: Column, items: ListItem[], facts: Partial<PageFacts> = {}): PageRecord =>
  page({
    purpose: 'column',
    snapshot: { url: of.url, finalUrl: of.url },
    facts: {
      ...facts,
      url: of.url,
      kind: 'column-list',
      lists: [{ name: null, items, newest: null, source: 'html', region: 'main', moreUrl: null, selector: null }],
      mainList: 0,
    },
  });

describe('a duty to disclose', () => {
  test('is met by a column that lives, whatever the others are', () => {
    const alive = permit('alive');
    expect(matrix([permit('empty'), alive]).get('REG-20-5')?.status).toBe('present');
    expect(matrix([alive]).get('REG-20-5')).toMatchObject({ columns: [alive.id], newest: daysAgo(1) });
  });

  test('is outdated, or missing where its columns hold nothing', () => {
    expect(matrix([permit('outdated'), permit('empty')]).get('REG-20-5')?.status).toBe('outdated');
    expect(matrix([permit('empty')]).get('REG-20-5')?.status).toBe('missing');
  });

  test('cannot be told where a column could not be, or leads elsewhere', () => {
    expect(matrix([permit('empty'), permit('cannot-tell')]).get('REG-20-5')?.status).toBe('cannot-tell');
    expect(matrix([permit('external')]).get('REG-20-5')?.status).toBe('cannot-tell');
    expect(matrix([permit('index')]).get('REG-20-5')?.status).toBe('cannot-tell');
  });

  test('is met through the columns below its index', () => {
    const child = column({ section: 'platform', path: ['法定主动公开内容', '行政许可', '规划许可'] });
    const row = matrix([permit('index'), child]).get('REG-20-5');
    expect(row).toMatchObject({ status: 'present' });
    expect(row?.columns).toContain(child.id);
    const namesake = column({ section: 'platform', path: ['法定主动公开内容', '行政许可和处罚'] });
    expect(matrix([permit('index'), namesake]).get('REG-20-5')?.status).toBe('cannot-tell');
  });

  test('without any column is missing of a government, and open for a body with fewer functions', () => {
    expect(matrix([]).get('REG-20-14')?.status).toBe('missing');
    expect(matrix([], { level: 'department' }).get('REG-20-14')?.status).toBe('cannot-tell');
    expect(matrix([], { level: 'department' }).get('REG-20-7')?.status).toBe('missing');
  });

  test('of many kinds is not missing because one of its columns is empty', () => {
    expect(matrix([column({ kind: 'proposal', state: 'empty' })]).get('REG-20-15')?.status).toBe('cannot-tell');
  });
});

test('the statutory content of the platform is no rules (制度)', () => {
  const statutory = column({ kind: 'statutory', category: 'PLAT-BLOCKS', section: 'platform' });
  expect(matrix([statutory]).get('PLAT-BLOCKS')?.status).toBe('missing');
});

test('a tree of the categories is a catalogue, whatever it is called', () => {
  const categories = (count: number) =>
    Array.from({ length: count }, (_, i) => column({ category: `REG-20-${i + 1}`, section: 'platform' }));
  expect(matrix(categories(5)).get('REG-12-CATALOGUE')).toMatchObject({ status: 'present' });
  expect(matrix(categories(4)).get('REG-12-CATALOGUE')?.status).toBe('missing');
});

describe('missing', () => {
  const none = (of: Portal) => expect(rowsOf(of).map(({ status }) => status)).not.toContain('missing');

  test('is never said of a portal that was not read in full', () => {
    none(read([permit('empty')], { incomplete: true }));
    none(read([permit('empty')], { platformUrl: null }));
    none(portal({ columns: [guide, column()], pages: [home] }));
    none(read([permit('empty')], { pages: [] }));
  });

  test('waits for a site map that only did not answer, not for one that is gone', () => {
    const map = (status: number | null) =>
      page({ purpose: 'sitemap', snapshot: { status }, facts: status === 200 ? { kind: 'sitemap' } : null });
    expect(matrix([permit('empty')], {}, [map(null)]).get('REG-20-5')?.status).toBe('cannot-tell');
    expect(matrix([permit('empty')], {}, [map(404)]).get('REG-20-5')?.status).toBe('missing');
    expect(matrix([permit('empty')], {}, [map(200)]).get('REG-20-5')?.searched).toEqual([
      'trees',
      'sitemap',
      'platform',
    ]);
  });
});

describe('single items and pages', () => {
  const notices = column({ kind: 'notice', name: '通知公告' });
  const budgetOf = (...items: ListItem[]) => matrix([notices], {}, [listing(notices, items)]).get('REG-20-7');

  test('meet a duty that has no column', () => {
    expect(budgetOf(item('青石县财政局2026年部门预算'))).toMatchObject({
      status: 'present',
      newest: daysAgo(20),
      pages: [{ title: '青石县财政局2026年部门预算' }],
    });
    expect(budgetOf(item('青石县2019年部门决算', '2020-08-01'))?.status).toBe('outdated');
  });

  test('do not where they only tell of it, or are links to the empty column itself', () => {
    expect(budgetOf(item('县财政局召开2026年部门预算编制工作会议'))?.status).toBe('missing');
    const news = column({ kind: 'news' });
    expect(matrix([news], {}, [listing(news, [item('青石县2026年部门预算')])]).get('REG-20-7')?.status).toBe('missing');
    const empty = column({ kind: 'fee', category: 'REG-20-8', state: 'empty', name: '行政事业性收费目录' });
    const link = { text: '行政事业性收费目录', url: `${empty.url}index.html`, region: 'main' as const };
    expect(matrix([empty, notices], {}, [listing(notices, [], { links: [link] })]).get('REG-20-8')?.status).toBe(
      'missing',
    );
  });

  test('that are old leave it outdated', () => {
    const rows = matrix([notices], {}, [listing(notices, [item('2021年行政事业性收费目录清单', '2021-05-01')])]);
    expect(rows.get('REG-20-8')).toMatchObject({ status: 'outdated', newest: '2021-05-01' });
  });
});

describe("the portal's own search", () => {
  const found = (title: string) => ({
    ...page({
      purpose: 'duty-search',
      facts: {
        url: 'http://www.example.gov.cn/so?q=x',
        lists: [
          {
            name: null,
            items: [item(title)],
            newest: null,
            source: 'html',
            region: 'main',
            moreUrl: null,
            selector: null,
          },
        ],
      },
    }),
    key: `fetch GET http://www.example.gov.cn/so?${new URLSearchParams({ q: '公务员招录' })}`,
  });

  test('gives what no column lists, and is named among what was looked through', () => {
    expect(matrix([], {}, [found('2026年公务员考试录用公告')]).get('REG-20-14')).toMatchObject({
      status: 'present',
      pages: [{ title: '2026年公务员考试录用公告' }],
    });
    expect(matrix([], {}, [found('关于春节放假的通知')]).get('REG-20-14')).toMatchObject({
      status: 'missing',
      searched: ['trees', 'platform', 'search'],
    });
    expect(matrix([]).get('REG-20-14')?.searched).toEqual(['trees', 'platform']);
  });
});

describe('another name or another body', () => {
  test('leaves the duty open, with the column', () => {
    const other = column({ name: '涉企价费', kind: 'other' });
    expect(matrix([other]).get('REG-20-8')).toMatchObject({
      status: 'cannot-tell',
      columns: [other.id],
      remark: { params: { name: '涉企价费' } },
    });
  });

  test('leaves the duty open where a link on the home page leads to it', () => {
    const linked = page({ facts: { links: [{ text: '人事考试网', url: 'http://rsks.example.cn/', region: 'main' }] } });
    expect(matrix([], { pages: [linked] }).get('REG-20-14')?.status).toBe('cannot-tell');
  });

  test('is believed where a page says so, and not where it speaks of something else', () => {
    const says = (text: string) =>
      matrix([], {}, [page({ purpose: 'column', facts: { url: 'http://www.example.gov.cn/jg/', text } })]).get(
        'REG-20-14',
      );
    expect(says('公务员招考信息由省公务员局统一发布。')?.status).toBe('cannot-tell');
    expect(says('本区不承担公务员招录职能。')?.status).toBe('cannot-tell');
    expect(says('人事科负责招录和培训工作。本县没有机场。')?.status).toBe('missing');
  });
});

describe('a profile', () => {
  test('declares a duty not applicable, from its day on', () => {
    const idle: Declaration = {
      what: 'not-applicable',
      subject: { ruleId: 'REG-20-14' },
      reason: '职能划转',
      on: daysAgo(30),
      movedTo: '市公务员局',
    };
    const of = read([]);
    const row = (one: Declaration) => rowsOf({ ...of }, [one]).find(({ ruleId }) => ruleId === 'REG-20-14');
    expect(row(idle)).toMatchObject({ status: 'not-applicable', remark: { params: { reason: '职能划转' } } });
    expect(row({ ...idle, on: daysAgo(-5) })?.status).toBe('missing');
    expect(row({ ...idle, subject: { kind: 'recruitment' } })?.status).toBe('not-applicable');
  });

  test('states that nothing happened in the term that runs', () => {
    const empty = permit('empty');
    const quiet: Declaration = {
      what: 'no-occurrence',
      subject: { url: empty.url },
      unit: '县政务服务局',
      on: daysAgo(40),
      from: daysAgo(400),
      until: daysAgo(40),
    };
    const row = (one: Declaration) => rowsOf(read([empty]), [one]).find(({ ruleId }) => ruleId === 'REG-20-5');
    expect(row(quiet)?.status).toBe('present');
    expect(row({ ...quiet, from: daysAgo(900), until: daysAgo(500) })?.status).toBe('missing');
  });

  test('states it on the portal itself: the column is not due, and the duty is met', () => {
    const stated = permit('empty');
    const column: Column = {
      ...stated,
      verdict: { ...stated.verdict, state: 'not-due' },
      declared: {
        what: 'no-occurrence',
        subject: { kind: 'permit' },
        unit: '县政务服务局',
        on: daysAgo(40),
        from: daysAgo(400),
        until: daysAgo(40),
      },
    };
    const row = rowsOf(read([column]), []).find(({ ruleId }) => ruleId === 'REG-20-5');
    expect(row).toMatchObject({ status: 'present', remark: { key: expect.stringContaining('quiet') } });
  });
});

describe('article 21', () => {
  test('binds cities and counties to other things than townships', () => {
    expect(matrix([], { level: 'township' }).get('REG-21-CITY')?.status).toBe('not-applicable');
    expect(matrix([]).get('REG-21-TOWN')?.status).toBe('not-applicable');
    const ministry = matrix([], { level: 'department', siteCode: 'bm12000001' });
    expect(ministry.get('REG-21-CITY')?.status).toBe('not-applicable');
    expect(matrix([], { level: 'department', siteCode: '4408030012' }).get('REG-21-CITY')?.status).toBe('cannot-tell');
  });

  test('shows its items, none of them called missing', () => {
    const aid = column({ kind: 'livelihood', name: '社会救助' });
    const items = partsOf('REG-21-TOWN', [aid, column({ name: '宅基地管理', state: 'empty' })], { level: 'township' });
    expect(items.get('社会救助')).toMatchObject({ status: 'present', columns: [aid.id] });
    expect(items.get('宅基地使用情况审核')?.status).toBe('cannot-tell');
    expect(items.get('筹资筹劳')?.status).toBe('cannot-tell');
    expect(items.size).toBe(8);
  });
});

describe('key areas', () => {
  test('show the stages of major projects by columns and by titles', () => {
    const project = column({ kind: 'project', name: '重大建设项目' });
    const stages = partsOf(
      'KEY-PROJECT',
      [
        project,
        column({ name: '批准结果', kind: 'project' }),
        column({ name: '竣工验收', kind: 'project', state: 'outdated' }),
      ],
      {},
      [listing(project, [item('关于青石县第二水厂工程施工招标公告')])],
    );
    expect(stages.get('批准结果信息')?.status).toBe('present');
    expect(stages.get('招标投标信息')?.pages?.[0]?.title).toContain('招标公告');
    expect(stages.get('竣工有关信息')?.status).toBe('outdated');
    expect(stages.get('重大设计变更信息')?.status).toBe('cannot-tell');
  });
});

describe('grassroots areas', () => {
  const areas = ['义务教育', '社会保险', '社会救助', '养老服务', '涉农补贴', '公共文化服务', '安全生产', '就业创业'];
  const grassroots = (names: string[], empty: string[] = []) => [
    ...names.map((name) => column({ name, path: ['基层政务公开', name] })),
    ...empty.map((name) => column({ name, state: 'empty', path: ['基层政务公开', name] })),
  ];

  test('are missing only from a tree of the areas, and only where their names are confirmed', () => {
    const rows = matrix(grassroots(areas, ['农村危房改造']));
    expect(rows.get('GRASS-21')?.status).toBe('present');
    expect(rows.get('GRASS-10')?.status).toBe('missing');
    expect(rows.get('GRASS-24')?.status).toBe('missing');
    expect(rows.get('GRASS-06')?.status).toBe('cannot-tell');
  });

  test('cannot be told without such a tree, and are the county’s where a township has none of them', () => {
    expect(matrix([column({ name: '农村危房改造', state: 'empty' })]).get('GRASS-10')?.status).toBe('cannot-tell');
    expect(matrix([], { level: 'township' }).get('GRASS-06')?.status).toBe('not-applicable');
    expect(matrix([], { level: 'city' }).has('GRASS-21')).toBe(false);
  });
});

describe('annual reports', () => {
  const reports = column({ kind: 'annual-report', verdict: { items: { count: 3, exact: true } } });
  const years = (...items: ListItem[]) => partsOf('REG-49-DEADLINE', [reports], {}, [listing(reports, items)]);
  const report = (year: number, date: string) => item(`青石县人民政府${year}年政府信息公开工作年度报告`, date);

  test('have a row for each year, late ones with a remark', () => {
    const rows = years(report(2024, '2025-03-01'), report(2023, '2024-05-02'), report(2022, '2023-03-02'));
    expect([...rows.keys()]).toEqual([2024, 2023, 2022].map((year) => `${year}年政府信息公开工作年度报告`));
    expect([...rows.values()].map(({ status }) => status)).toEqual(['present', 'present', 'present']);
    expect(rows.get('2023年政府信息公开工作年度报告')?.remark?.params).toMatchObject({ day: '2024-05-02' });
    expect(rows.get('2024年政府信息公开工作年度报告')).toMatchObject({
      newest: '2025-03-01',
      columns: [reports.id],
    });
  });

  test('are missing for a due year that a column read to its end lacks', () => {
    const rows = years(report(2024, '2025-03-01'), report(2022, '2023-03-02'), report(2021, '2022-03-02'));
    expect(rows.get('2023年政府信息公开工作年度报告')?.status).toBe('missing');
  });

  test('are open where nobody read a column of them, and missing where it is empty', () => {
    const unread = column({ kind: 'annual-report', state: 'cannot-tell' });
    const open = [...partsOf('REG-49-DEADLINE', [unread]).values()];
    expect(open.map(({ status }) => status)).toEqual(['cannot-tell', 'cannot-tell']);
    const empty = column({ kind: 'annual-report', state: 'empty' });
    expect(matrix([empty]).get('REG-49-DEADLINE')?.status).toBe('missing');
  });
});

test('every row is well-formed, names an existing rule and stands below the row it is a part of', () => {
  const rows = rowsOf(read([]));
  const above = new Set<string>();
  for (const row of rows) {
    expect(() => Disclosure.parse(row)).not.toThrow();
    expect(standard.rule(row.ruleId).id).toBe(row.ruleId);
    if (row.parent === undefined) above.add(row.ruleId);
    else expect(above).toContain(row.parent);
  }
  expect(rows.find(({ ruleId }) => ruleId === 'REG-12-GUIDE')?.status).toBe('present');
});
