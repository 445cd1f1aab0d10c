import { describe, expect, test } from 'vitest';
import { at, facts, failed, list, listPage, record, refused, rendered } from '../../tests/unit/builders';
import { gone, homePage, judged, nav, PROBE, portalOf } from '../../tests/unit/judged';
import type { PageFacts } from '../model/page-facts';
import { keyOf } from './assemble';
import { lastPageOf } from './list-reading';
import { impossibleSibling } from './missing-pages';

const fresh: [string, string][] = [
  ['第二期简报', '2024-03-18'],
  ['第一期简报', '2024-03-10'],
];
const stale: [string, string][] = [
  ['去年的通知', '2023-05-04'],
  ['前年的通知', '2022-05-04'],
];
const render = keyOf({ via: 'render', method: 'GET', url: at('/lm/'), body: null });

describe('freshness', () => {
  test('a list within its period is alive by one request', () => {
    const { state, verdict, wants, column } = judged('工作动态', [record('/lm/', listPage(fresh))]);
    expect(column.kind).toBe('news');
    expect(state).toBe('alive');
    expect(verdict).toMatchObject({ newest: '2024-03-18', dueOn: '2024-04-01', overdueDays: -12 });
    expect(verdict.evidence.map(({ quotation }) => quotation)).toEqual(['第二期简报', '2024-03-18']);
    expect(wants).toEqual([]);
  });

  test('the last day of the period is fresh, the day after is not', () => {
    const onTheDay = [
      record(
        '/lm/',
        listPage([
          ['甲', '2024-03-06'],
          ['乙', '2024-03-01'],
        ]),
      ),
    ];
    expect(judged('工作动态', onTheDay).state).toBe('alive');
    const dayAfter = listPage([
      ['甲', '2024-03-05'],
      ['乙', '2024-03-01'],
    ]);
    expect(judged('工作动态', [record('/lm/', dayAfter), rendered('/lm/', dayAfter)])).toMatchObject({
      state: 'outdated',
      verdict: { overdueDays: 1 },
    });
  });

  test('an old list is not called outdated before it was rendered', () => {
    const page = listPage(stale);
    const before = judged('政策文件', [record('/lm/', page)]);
    expect(before).toMatchObject({ state: 'cannot-tell', why: 'pending', wants: [render] });
    const after = judged('政策文件', [record('/lm/', page), rendered('/lm/', page)]);
    expect(after).toMatchObject({ state: 'outdated', why: 'overdue', wants: [] });
    expect(after.verdict).toMatchObject({ newest: '2023-05-04', dueOn: '2023-11-04', confirmedBy: 'render' });
  });

  test('what rendering adds counts', () => {
    expect(judged('政策文件', [record('/lm/', listPage(stale)), rendered('/lm/', listPage(fresh))])).toMatchObject({
      state: 'alive',
      verdict: { newest: '2024-03-18' },
    });
  });

  test('a rendered page without the list contradicts and accuses nobody', () => {
    const looks = [
      record('/lm/', listPage(stale)),
      rendered('/lm/', facts({ emptyState: { quotation: '暂无信息', selector: null } })),
    ];
    expect(judged('政策文件', looks)).toMatchObject({ state: 'cannot-tell', why: 'contradiction' });
  });

  test('a tab that fails leaves an old list unconfirmed', () => {
    const looks = [record('/lm/', listPage(stale)), failed('/lm/', 'render-failed', 'render')];
    expect(judged('政策文件', looks)).toMatchObject({ state: 'cannot-tell', why: 'unconfirmedOutdated' });
  });

  test('a month without a day may be its last day', () => {
    const items = list([['第一季度', '2023-09-01']]);
    const [only] = items.items;
    const page = facts({ lists: [{ ...items, items: [{ ...only!, precision: 'month' }] }], mainList: 0 });
    expect(judged('政策文件', [record('/lm/', page)]).verdict.dueOn).toBe('2024-03-30');
  });

  test('once-a-year columns need an item of the year that is due', () => {
    const report = (day: string) => listPage([['政府信息公开工作年度报告', day]]);
    expect(judged('政府信息公开年报', [record('/lm/', report('2024-01-20'))]).state).toBe('alive');
    const late = [record('/lm/', report('2022-01-20')), rendered('/lm/', report('2022-01-20'))];
    expect(judged('政府信息公开年报', late).state).toBe('outdated');
    const early = listPage([['2023年政府信息公开工作年度报告', '2023-12-28']]);
    expect(judged('政府信息公开年报', [record('/lm/', early)]).state).toBe('alive');
  });

  test('kinds without a period are alive whatever their age', () => {
    expect(judged('专题专栏', [record('/lm/', listPage(stale))])).toMatchObject({ state: 'alive', why: 'noThreshold' });
  });
});

describe('order, pages and missing dates', () => {
  const pager = { style: 'links', pages: 2, items: null, current: 1, nextUrl: at('/lm/index_1.html') } as const;

  test('page two is not asked for when page one is in order', () => {
    expect(judged('工作动态', [record('/lm/', listPage(fresh, { pager }))]).wants).toEqual([]);
  });

  test('a list out of order is followed to page two before anything is said', () => {
    const mixed: [string, string][] = [
      ['甲', '2022-01-01'],
      ['乙', '2021-01-01'],
      ['丙', '2020-01-01'],
      ['丁', '2019-01-01'],
      ['戊', '2023-04-01'],
      ['己', '2022-04-01'],
    ];
    const next = keyOf({ via: 'fetch', method: 'GET', url: pager.nextUrl, body: null });
    const first = record('/lm/', listPage(mixed, { pager }));
    expect(judged('政策文件', [first]).wants).toContain(next);
    const second = record(pager.nextUrl, listPage(fresh, { pager: { ...pager, current: 2, nextUrl: null } }), {
      purpose: 'next',
    });
    expect(judged('政策文件', [first, second])).toMatchObject({ state: 'alive', verdict: { newest: '2024-03-18' } });
    const lost = failed(pager.nextUrl, 'timeout');
    const looks = [first, lost, rendered('/lm/', listPage(mixed, { pager }))];
    expect(judged('政策文件', looks)).toMatchObject({ state: 'cannot-tell', why: 'unsorted' });
  });

  test('a list from old to new is read on its last page', () => {
    const days = (from: number): [string, string][] =>
      [0, 1, 2, 3].map((n) => [`第${from + n}期`, `2023-0${from + n}-01`]);
    const paged = { style: 'query', pages: 9, items: null, current: 1, nextUrl: at('/lm/?page=2') } as const;
    const first = record('/lm/', listPage(days(1), { pager: paged }));
    const end = at('/lm/?page=9');
    expect(judged('政策文件', [first]).wants).toContain(keyOf({ via: 'fetch', method: 'GET', url: end, body: null }));
    const last = record(end, listPage([...fresh].reverse(), { pager: { ...paged, current: 9, nextUrl: null } }), {
      purpose: 'next',
    });
    expect(judged('政策文件', [first, last])).toMatchObject({
      state: 'alive',
      verdict: { newest: '2024-03-18', items: { exact: false } },
    });
  });

  test.each([
    ['?page=2 of 9', '/lm/?page=2', 9, '/lm/?page=9'],
    ['index_1 is page two of 9', '/lm/index_1.html', 9, '/lm/index_8.html'],
    ['pages that count down', '/lm/8.htm', 9, '/lm/1.htm'],
    ['a number that counts nothing', '/lm/4711.htm', 9, null],
    ['two pages', '/lm/?page=2', 2, null],
  ])('the last page of %s', (_, next, pages, last) => {
    const pager = { style: 'links', pages, items: null, current: 1, nextUrl: at(next) } as const;
    const page = listPage(fresh, { pager });
    expect(lastPageOf({ record: record('/lm/', page), list: page.lists[0]!, pager })).toBe(last && at(last));
  });

  test('an old item put on top without a mark does not break the order', () => {
    const page = listPage([['置顶的老通知', '2020-01-01'], ...fresh, ['更早', '2024-03-01'], ['再早', '2024-02-01']], {
      pager,
    });
    expect(judged('工作动态', [record('/lm/', page)])).toMatchObject({ state: 'alive', wants: [] });
  });

  test('dates that the list lacks are read from three articles', () => {
    const page = listPage([
      ['甲', null],
      ['乙', null],
      ['丙', null],
      ['丁', null],
    ]);
    const first = record('/lm/', page);
    const asked = judged('政策文件', [first]).wants.filter((key) => key.includes('/art/'));
    expect(asked).toHaveLength(3);
    const articles = page.lists[0]!.items.slice(0, 3).map(({ url, title }) =>
      record(
        url!,
        facts({ kind: 'article', article: { title, publishedOn: '2024-01-05', source: null, length: 500 } }),
        { purpose: 'article' },
      ),
    );
    expect(judged('政策文件', [first, ...articles])).toMatchObject({
      state: 'alive',
      verdict: { newest: '2024-01-05' },
    });
  });

  test('a list without any date cannot be judged, and says why', () => {
    const page = listPage([['甲', null]]);
    const article = record(page.lists[0]!.items[0]!.url!, facts({ kind: 'article' }), { purpose: 'article' });
    const looks = [record('/lm/', page), article, rendered('/lm/', page)];
    expect(judged('政策文件', looks)).toMatchObject({ state: 'cannot-tell', why: 'undated' });
  });

  test('days ahead of today do not count', () => {
    const page = listPage([['写错的', '2025-01-01'], ...stale]);
    expect(judged('政策文件', [record('/lm/', page), rendered('/lm/', page)])).toMatchObject({
      state: 'outdated',
      verdict: { newest: '2023-05-04' },
    });
  });

  test('days without a year are of the last years before the day of judging', () => {
    // Read in 2026, judged at March 2024: the third is of March 2022, not of 2024.
    const items = list([
      ['甲', '2026-03-18'],
      ['乙', '2025-12-30'],
      ['丙', '2024-03-19'],
    ]);
    const yearless = { ...items, items: items.items.map((item) => ({ ...item, precision: 'month-day' as const })) };
    expect(judged('工作动态', [record('/lm/', facts({ lists: [yearless], mainList: 0 }))])).toMatchObject({
      state: 'alive',
      verdict: { newest: '2024-03-18' },
    });
  });

  test('the count is exact only when all pages are known', () => {
    expect(judged('工作动态', [record('/lm/', listPage(fresh))]).verdict.items).toEqual({ count: 2, exact: true });
    expect(judged('工作动态', [record('/lm/', listPage(fresh, { pager }))]).verdict.items).toEqual({
      count: 2,
      exact: false,
    });
    const told = { ...pager, items: 31 };
    expect(judged('工作动态', [record('/lm/', listPage(fresh, { pager: told }))]).verdict.items).toEqual({
      count: 31,
      exact: true,
    });
  });
});

describe('empty', () => {
  const empty = facts({
    emptyState: { quotation: '暂无相关信息', selector: 'div.no-data' },
    mainText: '暂无相关信息',
    mainTextLength: 6,
  });
  const links = Array.from({ length: 8 }, (_, n) => ({ text: `链接${n}`, url: at(`/x${n}/`), region: 'nav' as const }));
  const blank = facts({ mainText: '当前位置：首页 > 政策文件', mainTextLength: 12, columnName: '政策文件', links });

  test('a phrase counts once the page was rendered', () => {
    expect(judged('政策文件', [record('/lm/', empty)])).toMatchObject({ state: 'cannot-tell', wants: [render] });
    const { state, why, verdict } = judged('政策文件', [record('/lm/', empty), rendered('/lm/', empty)]);
    expect({ state, why }).toEqual({ state: 'empty', why: 'emptyPhrase' });
    expect(verdict).toMatchObject({ confirmedBy: 'render', items: { count: 0, exact: true } });
    expect(verdict.evidence.at(-1)).toMatchObject({ via: 'render', quotation: '暂无相关信息' });
  });

  test('a list that a script brings is no empty column', () => {
    const looks = [record('/lm/', { ...empty, scripted: true }), rendered('/lm/', listPage(fresh))];
    expect(judged('工作动态', looks)).toMatchObject({ state: 'alive', verdict: { confirmedBy: 'render' } });
  });

  test('a blank middle with the page around it intact is empty', () => {
    expect(judged('政策文件', [record('/lm/', blank), rendered('/lm/', blank)])).toMatchObject({
      state: 'empty',
      why: 'emptyBlank',
    });
  });

  test('a blank text column may hold a picture', () => {
    const page = { ...blank, columnName: '机构职能', mainText: '机构职能' };
    expect(judged('机构职能', [record('/lm/', page), rendered('/lm/', page)])).toMatchObject({
      state: 'cannot-tell',
      why: 'noList',
    });
  });

  test('words that no list was recognised in prove nothing', () => {
    const page = facts({ mainText: '一段没有识别出列表的文字,里面写着一些内容', mainTextLength: 20, links });
    expect(judged('政策文件', [record('/lm/', page), rendered('/lm/', page)])).toMatchObject({
      state: 'cannot-tell',
      why: 'noList',
    });
  });

  test('a page that still loads is not empty', () => {
    const page = facts({ mainText: '正在加载,请稍候', mainTextLength: 8, links });
    expect(judged('政策文件', [record('/lm/', page), rendered('/lm/', page)])).toMatchObject({
      state: 'cannot-tell',
      why: 'loading',
    });
  });

  test('a tab that fails leaves emptiness unconfirmed', () => {
    expect(judged('政策文件', [record('/lm/', empty), failed('/lm/', 'network', 'render')])).toMatchObject({
      state: 'cannot-tell',
      why: 'unconfirmedEmpty',
    });
  });

  const endpoint = { url: at('/api/list.json'), method: 'GET', body: null, system: 'gkmlpt' } as const;
  const answer = (total: number | null, items: [string, string][]) =>
    record(
      endpoint.url,
      facts({
        lists: [list(items, { source: 'endpoint' })],
        mainList: 0,
        pager: { style: 'endpoint', pages: null, items: total, current: 1, nextUrl: null },
      }),
      { purpose: 'endpoint' },
    );
  const shell = record('/lm/', facts({ scripted: true, dataEndpoints: [endpoint], mainText: '', mainTextLength: 0 }));

  test('a data endpoint is asked instead of a tab', () => {
    expect(judged('政策文件', [shell]).wants).toEqual([keyOf({ via: 'fetch', ...endpoint })]);
    expect(judged('政策文件', [shell, answer(0, [])])).toMatchObject({
      state: 'empty',
      why: 'emptyEndpoint',
      verdict: { confirmedBy: 'endpoint' },
    });
    expect(judged('政策文件', [shell, answer(57, fresh)])).toMatchObject({
      state: 'alive',
      verdict: { items: { count: 57, exact: true } },
    });
    expect(judged('政策文件', [shell, answer(2, stale)])).toMatchObject({
      state: 'outdated',
      verdict: { confirmedBy: 'endpoint' },
    });
  });

  test('an answer without a total is confirmed in a tab', () => {
    expect(judged('政策文件', [shell, answer(null, [])])).toMatchObject({ state: 'cannot-tell', wants: [render] });
  });

  test('an address that the pages of several columns fetch is none of this column', () => {
    const guessed = { ...endpoint, system: 'fetched' };
    const page = () => facts({ scripted: true, dataEndpoints: [guessed], mainText: '', mainTextLength: 0 });
    const own = keyOf({ via: 'fetch', ...guessed });
    expect(judged('政策文件', [record('/lm/', page())]).wants).toEqual([own]);
    const home = homePage(['政策文件', '/lm/'], ['规划计划', '/gh/'], ['统计信息', '/tj/']);
    const others = [record('/gh/', page()), record('/tj/', page())];
    expect(judged('政策文件', [record('/lm/', page()), ...others], home).wants).toContain(render);
    // What nobody knows the meaning of proves no emptiness.
    expect(judged('政策文件', [record('/lm/', page()), answer(0, [])])).toMatchObject({
      state: 'cannot-tell',
      wants: [render],
    });
  });

  test('the hot list that every page shows is no list of the column', () => {
    const names: [string, string][] = ['甲', '乙', '丙', '丁', '戊', '己'].map((name, n) => [
      `${name}类公告`,
      `/c${n}/`,
    ]);
    const home = homePage(['政策文件', '/lm/'], ...names);
    const hot = list(
      [
        ['热点一', '2024-03-19'],
        ['热点二', '2024-03-18'],
      ],
      { region: 'side' },
    );
    const links = [
      ...Array.from({ length: 8 }, (_, n) => ({ text: `链接${n}`, url: at(`/x${n}/`), region: 'nav' as const })),
      ...hot.items.map(({ title, url }) => ({ text: title, url: url ?? '', region: 'side' as const })),
    ];
    const others = names.map(([, path]) => record(path, listPage(fresh, { links })));
    const page = facts({ lists: [hot], mainList: 0, links, mainText: '政策文件', mainTextLength: 4 });
    expect(judged('政策文件', [record('/lm/', page), rendered('/lm/', page), ...others], home)).toMatchObject({
      state: 'empty',
      why: 'emptyBlank',
    });
  });

  test('a blank middle beside a tree is blank, one with an item is not', () => {
    const nodes = Array.from({ length: 60 }, (_, n) => ({
      name: `公开事项第${n}类`,
      url: at(`/t${n}/`),
      children: [],
    }));
    const tree = { role: 'tree' as const, nodes, heading: null, selector: null };
    const text = nodes.map(({ name }) => name).join(' ');
    const around = nodes.map(({ name, url }) => ({ text: name, url, region: 'main' as const }));
    const length = text.replace(/\s/g, '').length + 4;
    const page = facts({ menus: [tree], links: around, mainText: text.slice(0, 300), mainTextLength: length });
    const home = homePage(['政策文件', '/lm/'], ...nodes.map(({ name }, n): [string, string] => [name, `/t${n}/`]));
    const looks = (one: PageFacts) => [
      record('/lm/', one),
      rendered('/lm/', one),
      ...nodes.map(({ url }) => record(url, listPage(fresh))),
    ];
    expect(judged('政策文件', looks(page), home)).toMatchObject({ state: 'empty', why: 'emptyBlank' });
    // The tree has swallowed what the column holds: departments, whose pages are no columns.
    const held = ['县教育局', '县民政局', '县水利局'].map((one, n) => ({
      name: one,
      url: at(`/bm/${n}/`),
      children: [],
    }));
    const swallowed = {
      ...page,
      menus: [{ ...tree, nodes: [...nodes, ...held] }],
      links: [...around, ...held.map((one) => ({ text: one.name, url: one.url, region: 'main' as const }))],
      mainTextLength: length + 12,
    };
    expect(judged('政策文件', looks(swallowed), home).state).toBe('cannot-tell');
    const withItem = { ...page, mainTextLength: length + 30 };
    expect(judged('政策文件', looks(withItem), home)).toMatchObject({ state: 'cannot-tell', why: 'noList' });
  });

  test('a list in a frame is read from the frame', () => {
    const page = record('/lm/', facts({ frames: [at('/lm/list.html')], mainText: '', mainTextLength: 0 }));
    expect(judged('政策文件', [page]).wants).toEqual([
      keyOf({ via: 'fetch', method: 'GET', url: at('/lm/list.html'), body: null }),
    ]);
    expect(judged('政策文件', [page, record('/lm/list.html', listPage(fresh), { purpose: 'frame' })]).state).toBe(
      'alive',
    );
  });
});

describe('unreachable', () => {
  test('404 and 410 by one look', () => {
    expect(judged('政策文件', [refused('/lm/', 404)])).toMatchObject({
      state: 'unreachable',
      why: 'status',
      wants: [],
    });
    expect(judged('政策文件', [refused('/lm/', 410)]).state).toBe('unreachable');
  });

  test('time-outs, dead connections and server errors by two', () => {
    for (const kind of ['timeout', 'network'] as const) {
      expect(judged('政策文件', [failed('/lm/', kind)])).toMatchObject({ state: 'cannot-tell', wants: [render] });
      expect(judged('政策文件', [failed('/lm/', kind), failed('/lm/', kind, 'render')])).toMatchObject({
        state: 'unreachable',
        why: kind,
      });
    }
    const expired = failed('/lm/', 'network', 'fetch', 'net::ERR_CERT_DATE_INVALID');
    expect(judged('政策文件', [expired, failed('/lm/', 'network', 'render')])).toMatchObject({
      state: 'unreachable',
      why: 'expiredCertificate',
    });
    const error = refused('/lm/', 500);
    const tab = rendered('/lm/', facts({ kind: 'error' }), { snapshot: { status: 500 } });
    expect(judged('政策文件', [error, tab])).toMatchObject({ state: 'unreachable', why: 'status' });
  });

  test('a slow page that the tab shows is judged by what it shows', () => {
    expect(judged('工作动态', [failed('/lm/', 'timeout'), rendered('/lm/', listPage(fresh))]).state).toBe('alive');
  });

  test('blocked is not broken', () => {
    const wall = record('/lm/', facts({ kind: 'challenge' }), {
      snapshot: { status: 412, error: { kind: 'blocked', detail: 'HTTP 412' } },
    });
    expect(judged('政策文件', [wall]).wants).toEqual([render]);
    const again = rendered('/lm/', facts({ kind: 'challenge' }), {
      snapshot: { status: 412, error: { kind: 'blocked', detail: 'HTTP 412' } },
    });
    expect(judged('政策文件', [wall, again])).toMatchObject({ state: 'cannot-tell', why: 'blocked' });
    expect(judged('政策文件', [wall, failed('/lm/', 'network', 'render')]).state).toBe('cannot-tell');
    expect(judged('工作动态', [wall, rendered('/lm/', listPage(fresh))]).state).toBe('alive');
    const lost = rendered('/lm/', facts({ kind: 'error' }), { snapshot: { status: 404 } });
    expect(judged('政策文件', [wall, lost]).state).toBe('unreachable');
  });

  test('a tab that cannot be read proves nothing', () => {
    expect(judged('政策文件', [failed('/lm/', 'timeout'), failed('/lm/', 'render-failed', 'render')]).state).toBe(
      'cannot-tell',
    );
  });

  test('the answer that an impossible address gets, too', () => {
    const looks = [record('/lm/', gone), record(PROBE, gone, { purpose: 'probe' })];
    expect(judged('政策文件', looks)).toMatchObject({ state: 'unreachable', why: 'softMissing' });
  });

  test('the same answer without a word of it is compared rendered', () => {
    const mute = { ...gone, title: '示例县人民政府', mainText: '欢迎您', mainTextLength: 3, notFoundPhrase: null };
    const looks = [record('/lm/', mute), record(PROBE, mute, { purpose: 'probe' })];
    const probeTab = keyOf({ via: 'render', method: 'GET', url: PROBE, body: null });
    expect(judged('政策文件', looks).wants.sort()).toEqual([render, probeTab].sort());
    const tabs = [rendered('/lm/', mute), rendered(PROBE, mute, { purpose: 'probe' })];
    expect(judged('政策文件', [...looks, ...tabs])).toMatchObject({ state: 'unreachable', why: 'softMissing' });
  });

  test('a column that looks like that page but names itself is there', () => {
    const own = { ...gone, columnName: '政策文件' };
    const looks = [record('/lm/', own), record(PROBE, gone, { purpose: 'probe' }), rendered('/lm/', own)];
    expect(judged('政策文件', looks).state).not.toBe('unreachable');
  });

  test('a page that says so is compared with its nearest impossible neighbour', () => {
    const page = facts({
      kind: 'error',
      title: '提示',
      mainText: '该栏目不存在',
      mainTextLength: 6,
      notFoundPhrase: { quotation: '该栏目不存在', selector: null },
    });
    const sibling = impossibleSibling(at('/lm/'));
    expect(judged('政策文件', [record('/lm/', page)]).wants).toEqual([
      keyOf({ via: 'fetch', method: 'GET', url: sibling, body: null }),
    ]);
    expect(judged('政策文件', [record('/lm/', page), record(sibling, page, { purpose: 'probe' })])).toMatchObject({
      state: 'unreachable',
      why: 'softMissing',
    });
    expect(judged('政策文件', [record('/lm/', page), refused(sibling, 404, gone)])).toMatchObject({
      state: 'cannot-tell',
      why: 'undecidedMissing',
    });
  });

  test('an answer with nothing in it is gone when its impossible neighbour gets the same', () => {
    const nothing = facts({ kind: 'home', title: '', mainText: '', mainTextLength: 0 });
    const same = { snapshot: { sha256: 'nothing' } };
    expect(judged('政策文件', [record('/lm/', nothing, same)]).wants).toEqual([render]);
    const tab = rendered('/lm/', nothing, same);
    const sibling = rendered(impossibleSibling(at('/lm/')), nothing, { ...same, purpose: 'probe' });
    expect(judged('政策文件', [record('/lm/', nothing, same), tab, sibling])).toMatchObject({
      state: 'unreachable',
      why: 'softMissing',
    });
    const sentBack = failed('/lm/', 'off-site', 'render');
    const plain = record(impossibleSibling(at('/lm/')), nothing, { ...same, purpose: 'probe' });
    expect(judged('政策文件', [record('/lm/', nothing, same), sentBack, plain]).state).toBe('unreachable');
    expect(judged('政策文件', [record('/lm/', nothing, same), failed('/lm/', 'timeout', 'render')]).state).toBe(
      'cannot-tell',
    );
    const other = rendered(impossibleSibling(at('/lm/')), gone, { purpose: 'probe' });
    expect(judged('政策文件', [record('/lm/', nothing, same), tab, other]).state).toBe('cannot-tell');
    expect(judged('工作动态', [record('/lm/', nothing, same), rendered('/lm/', listPage(fresh))]).state).toBe('alive');
  });

  test('where unknown addresses go home, a column that goes home is gone', () => {
    const home = homePage(['政策文件', '/lm/']);
    const goes = (path: string) => record(path, home, { snapshot: { finalUrl: at('/') } });
    expect(judged('政策文件', [goes('/lm/'), goes(PROBE)])).toMatchObject({ state: 'unreachable', why: 'homeInstead' });
    expect(judged('政策文件', [goes('/lm/')])).toMatchObject({ state: 'cannot-tell', why: 'leadsHome' });
  });

  test('a shell that a script fills is compared rendered', () => {
    const shell = facts({ title: '门户', scripted: true, mainText: '', mainTextLength: 0 });
    const same = { snapshot: { sha256: 'one' } };
    const looks = [record('/lm/', shell, same), record(PROBE, shell, { ...same, purpose: 'probe' })];
    expect(judged('工作动态', looks)).toMatchObject({ state: 'cannot-tell' });
    const tabs = [rendered('/lm/', listPage(fresh)), rendered(PROBE, gone, { purpose: 'probe' })];
    expect(judged('工作动态', [...looks, ...tabs]).state).toBe('alive');
    const dead = [rendered('/lm/', gone), rendered(PROBE, gone, { purpose: 'probe' })];
    expect(judged('工作动态', [...looks, ...dead]).state).toBe('unreachable');
  });
});

describe('neither list nor dead', () => {
  test('one text is single content, a redirect to an article, too', () => {
    const text = facts({
      kind: 'single-content',
      article: { title: '机构职能', publishedOn: '2019-01-01', source: null, length: 900 },
    });
    expect(judged('机构职能', [record('/lm/', text)])).toMatchObject({
      state: 'single-content',
      verdict: { newest: null },
    });
    const moved = record(
      '/lm/',
      { ...text, kind: 'article' },
      { snapshot: { finalUrl: at('/lm/202301/t20230101_1234.html') } },
    );
    expect(judged('政策文件', [moved])).toMatchObject({ state: 'single-content', why: 'singleRedirect' });
  });

  test('a form is single content', () => {
    expect(judged('依申请公开', [record('/lm/', facts({ kind: 'application-form' }))])).toMatchObject({
      why: 'singleForm',
    });
  });

  test('a page that only opens sub-columns is an index', () => {
    const home = homePage();
    home.menus[0]!.nodes.push({
      name: '政务公开',
      url: at('/lm/'),
      children: nav(['财政信息', '/lm/cz/'], ['人事信息', '/lm/rs/']),
    });
    const children = ['/lm/cz/', '/lm/rs/'].map((path) => record(path, listPage(fresh)));
    const page = facts({ kind: 'column-index' });
    expect(judged('政务公开', [record('/lm/', page), ...children], home)).toMatchObject({
      state: 'index',
      why: 'indexChildren',
    });
    // With a list of its own it is judged like any other.
    expect(judged('政务公开', [record('/lm/', listPage(fresh)), ...children], home).state).toBe('alive');
    // Under a sub-column's name, or with its "more" link, a list is that sub-column's.
    const named = facts({ lists: [list(fresh, { name: '人事信息' })], mainList: 0 });
    expect(judged('政务公开', [record('/lm/', named), ...children], home).state).toBe('index');
    const head = facts({ lists: [list(fresh, { moreUrl: at('/lm/cz/'), name: '财政信息' })], mainList: 0 });
    expect(judged('政务公开', [record('/lm/', head), ...children], home).state).toBe('index');
    const moved = record('/lm/', listPage(fresh), { snapshot: { finalUrl: at('/lm/cz/') } });
    expect(judged('政务公开', [moved, ...children], home)).toMatchObject({ state: 'index', why: 'indexRedirect' });
  });

  test('what leads off the portal is external', () => {
    const away = record('/lm/', null, {
      snapshot: { finalUrl: 'http://zwfw.other.gov.cn/', error: { kind: 'off-site', detail: 'zwfw.other.gov.cn' } },
    });
    expect(judged('政务服务', [away])).toMatchObject({
      state: 'external',
      verdict: { reason: { params: { host: 'zwfw.other.gov.cn' } } },
    });
    const byMarkup = record(
      '/lm/',
      facts({ redirect: { url: 'http://zwfw.other.gov.cn/', how: 'script' }, mainTextLength: 0 }),
    );
    expect(judged('政务服务', [byMarkup]).state).toBe('external');
  });

  test('a redirect in the markup is followed', () => {
    const page = record('/lm/', facts({ redirect: { url: at('/lm/list.html'), how: 'meta' }, mainTextLength: 0 }));
    expect(judged('工作动态', [page]).wants).toEqual([
      keyOf({ via: 'fetch', method: 'GET', url: at('/lm/list.html'), body: null }),
    ]);
    expect(judged('工作动态', [page, record('/lm/list.html', listPage(fresh))]).state).toBe('alive');
  });

  test.each([
    ['robots', 'robots'],
    ['denied', 'denied'],
    ['not-html', 'file'],
    ['too-large', 'tooLarge'],
  ] as const)('%s is not looked at and says so', (kind, why) => {
    const { portal } = portalOf('政策文件', [failed('/lm/', kind)]);
    const column = portal.columns.find(({ url }) => url === at('/lm/'));
    expect(column?.verdict).toMatchObject({ state: 'cannot-tell', reason: { key: `verdict.reason.${why}` } });
    const listed = portal.notLookedAt.map(({ url }) => url);
    expect(listed.includes(at('/lm/'))).toBe(kind !== 'too-large');
  });
});
