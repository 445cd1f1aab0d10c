import { describe, expect, test } from 'vitest';
import { at, facts, list, listPage, record, refused, rendered } from '../../../tests/unit/builders';
import { homePage, PROBE } from '../../../tests/unit/judged';
import type { PageFacts } from '../../model/page-facts';
import type { PageRecord } from '../../model/portal';
import { standardOf } from '../../standards';
import { assemble, keyOf } from '../assemble';
import { isListOfPersons } from './persons';
import { sampleBudget } from './sample-plan';

const NOW = '2024-03-20T10:00:00+08:00';

const names = ['政策文件', '政策解读', '行政许可', '部门预算', ...Array.from({ length: 16 }, (_, i) => `专栏${i + 1}`)];
const path = (index: number) => `/lm${index}/`;

/** A portal with these lists in its first columns, and quiet pages in the others. */
function records(lists: [title: string, day: string | null][][], looks: PageRecord[] = []): PageRecord[] {
  const home: PageFacts = homePage(...names.map((name, i): [string, string] => [name, path(i)]));
  const quiet = facts({
    kind: 'single-content',
    article: { title: '概况', publishedOn: null, source: null, length: 400 },
  });
  return [
    record('/', home, { purpose: 'home' }),
    rendered('/', home),
    ...['/tzgg/', '/ldxx/', '/xqgk/'].map((url) => record(url, quiet)),
    ...names.map((_, i) => record(path(i), lists[i]?.length ? listPage(lists[i]) : quiet)),
    refused(PROBE, 404),
    ...looks,
  ];
}

const wantsOf = (given: PageRecord[]) =>
  assemble(given, {
    url: at('/'),
    standard: standardOf('national-2019'),
    level: null,
    now: NOW,
    startedAt: NOW,
    finishedAt: null,
    incomplete: false,
    maxPages: 1000,
  }).wants;

const policy: [string, string][] = [
  ['关于印发《青石县停车管理办法》的通知', '2024-03-01'],
  ['《青石县停车管理办法》政策解读', '2024-03-04'],
  ['关于加强消防安全工作的意见', '2024-02-20'],
  ['关于加快推进科技创新的意见', '2024-02-10'],
  ['关于印发《青石县养犬管理规定》的通知', '2023-05-10'],
];

describe('articles that an audit opens', () => {
  test('are the newest of the columns that checks need, explanations with their document', () => {
    const wanted = wantsOf(
      records([policy, [['《青石县养犬管理规定》政策解读', '2024-03-02']], [['某公司施工许可', '2024-03-10']]]),
    );
    expect(wanted.every(({ purpose, completes }) => purpose === 'article' && completes !== null)).toBe(true);
    expect(wanted.map(({ label }) => label).sort()).toEqual(
      [
        '关于印发《青石县停车管理办法》的通知',
        '《青石县养犬管理规定》政策解读',
        '关于印发《青石县养犬管理规定》的通知',
        '某公司施工许可',
        '关于加强消防安全工作的意见',
        '关于加快推进科技创新的意见',
      ].sort(),
    );
  });

  test('are chosen again just so while they come in', () => {
    const given = records([policy, [['《青石县养犬管理规定》政策解读', '2024-03-02']]]);
    const wanted = wantsOf(given);
    const taken = wanted.map(({ url, completes }) =>
      record(url, facts({ kind: 'article' }), { purpose: 'article', completes }),
    );
    for (let i = 0; i <= taken.length; i++) {
      const left = wantsOf([...given, ...taken.slice(0, i)]).map((want) => keyOf(want));
      expect(left.sort()).toEqual(
        wanted
          .map((want) => keyOf(want))
          .filter((key) => !taken.slice(0, i).some((one) => one.key === key))
          .sort(),
      );
    }
  });

  test('wait until every column is judged', () => {
    const given = records([policy]).filter(({ snapshot }) => snapshot.url !== at('/lm9/'));
    expect(wantsOf(given).map(({ url }) => url)).toEqual([at('/lm9/')]);
  });

  test('are none of files, other sites and pages that verdicts have read', () => {
    const pages = records([]);
    const items = list([
      ['关于加强消防安全工作的意见', '2024-02-20'],
      ['关于加快科技创新的意见', '2024-02-10'],
      ['关于养犬的规定', '2024-02-01'],
    ]);
    items.items[0]!.url = at('/file/1.pdf');
    items.items[1]!.url = 'http://www.other.gov.cn/art/1.html';
    const own = record('/lm0/', facts({ lists: [items], mainList: 0 }));
    expect(wantsOf([...pages.filter(({ key }) => key !== own.key), own]).map(({ label }) => label)).toEqual([
      '关于养犬的规定',
    ]);
  });

  test('are pages of leaders that their column’s single page leads to', () => {
    const link = (text: string, path: string) => ({ text, url: at(path), region: 'main' as const });
    const single = facts({
      kind: 'single-content',
      article: { title: '领导信息', publishedOn: null, source: null, length: 400 },
      links: [link('周文清', '/ldxx/zwq.html'), link('更多', '/ldxx/more.html'), link('孙 立 民', '/ldxx/slm.html')],
    });
    const base = records([]).filter(({ snapshot }) => snapshot.url !== at('/ldxx/'));
    const found = wantsOf([...base, record('/ldxx/', single)]).map(({ url }) => url);
    expect(found.sort()).toEqual([at('/ldxx/slm.html'), at('/ldxx/zwq.html')]);
  });

  test('are drafts that the public is asked about, of whatever column', () => {
    const notices = Array.from({ length: 9 }, (_, i): [string, string] => [`关于第${i}号事项的通告`, `2024-03-1${i}`]);
    const drafts: [string, string][] = [['关于《青石县养犬管理规定（征求意见稿）》公开征求意见的公告', '2024-01-05']];
    const wanted = wantsOf(records([[], [], [], [], [...notices.slice(0, 8), ...drafts]]));
    expect(wanted.map(({ label }) => label)).toContain(drafts[0]![0]);
  });

  test('are both of one title with two days', () => {
    const twins: [string, string][] = [
      ['关于做好全县河道安全管理工作的通知', '2024-03-10'],
      ...Array.from({ length: 60 }, (_, i): [string, string] => [
        `关于第${i}号专栏事项的情况`,
        `2023-0${1 + (i % 9)}-01`,
      ]),
      ['关于开展清明节期间文明祭扫工作的通知', '2022-03-11'],
      ['关于做好全县河道安全管理工作的通知', '2022-03-10'],
    ];
    const page = listPage(twins);
    page.lists[0]!.items.at(-1)!.url = at('/art/9/old.html');
    const base = records([]).filter(({ snapshot }) => snapshot.url !== at('/lm5/'));
    const found = wantsOf([...base, record('/lm5/', page)]).map(({ url }) => url);
    expect(found).toContain(page.lists[0]!.items[0]!.url);
    expect(found).toContain(at('/art/9/old.html'));
    expect(found).not.toContain(page.lists[0]!.items.at(-2)!.url);
  });

  test('are articles of a day on which a column was filled', () => {
    const bulk: [string, string][] = [
      ...Array.from({ length: 6 }, (_, i): [string, string] => [`关于第${i}号专栏事项的情况`, '2024-03-10']),
      ['关于旧事的情况', '2022-03-10'],
    ];
    const labels = wantsOf(records([[], [], [], [], bulk])).map(({ label }) => label);
    expect(labels.slice(0, 3)).toEqual(bulk.slice(0, 3).map(([title]) => title));
  });

  test('are whatever columns list further down, where room is left', () => {
    const news = Array.from({ length: 5 }, (_, i): [string, string] => [`第${i}号专栏事项的情况`, `2024-03-1${5 - i}`]);
    const labels = wantsOf(records([[], [], [], [], news])).map(({ label }) => label);
    expect(labels).toEqual(news.map(([title]) => title));
  });
});

test('articles of a column that only a tab could open are opened in a tab', () => {
  const given = records([]).filter(({ snapshot }) => snapshot.url !== at('/lm0/'));
  const blocked = refused('/lm0/', 412, facts({ kind: 'challenge' }));
  const tab = rendered('/lm0/', listPage([['关于加强消防安全工作的意见', '2024-02-20']]));
  expect(wantsOf([...given, blocked, tab]).map(({ via, label }) => `${via} ${label}`)).toEqual([
    'render 关于加强消防安全工作的意见',
  ]);
});

test('one document whose block is blank throughout is looked at in a tab, once all samples are there', () => {
  const given = records([policy.slice(0, 1), [], [['某公司施工许可', '2024-03-10']]]);
  const metadata = ['索引号', '文号'].map((name) => ({ name, value: '' }));
  const taken = wantsOf(given).map(({ url, completes }) =>
    record(url, facts({ kind: 'official-document', metadata }), { purpose: 'article', completes }),
  );
  expect(taken).toHaveLength(2);
  expect(wantsOf([...given, taken[0]!]).map(({ purpose }) => purpose)).toEqual(['article']);
  const [tab, ...none] = wantsOf([...given, ...taken]);
  expect(none).toEqual([]);
  expect(tab).toMatchObject({ purpose: 'confirm', via: 'render', completes: taken.map(({ key }) => key).sort()[0] });
  const looked = rendered(tab!.url, facts(), { completes: tab!.completes });
  expect(wantsOf([...given, ...taken, looked])).toEqual([]);
});

test('a list of documents is read one page further before its articles are chosen', () => {
  const pager = { style: 'links', pages: 2, items: null, current: 1, nextUrl: at('/lm0/2/') } as const;
  const first = (over: Partial<PageFacts>) => listPage(policy.slice(2, 4), over);
  const given = (page: PageFacts, kind = 0) => [
    ...records([]).filter(({ snapshot }) => snapshot.url !== at(path(kind))),
    record(path(kind), page),
  ];
  const wanted = wantsOf(given(first({ pager })));
  expect(wanted.map(({ purpose, url }) => [purpose, url])).toEqual([['next', at('/lm0/2/')]]);
  const column = given(first({ pager })).at(-1)!;
  const second = record('/lm0/2/', listPage([['关于加强档案工作的意见', '2021-05-02']]), {
    purpose: 'next',
    completes: column.key,
  });
  const labels = wantsOf([...given(first({ pager })), second]).map(({ label }) => label);
  expect(labels).toEqual(expect.arrayContaining([policy[2]![0], '关于加强档案工作的意见']));
  expect(wantsOf(given(first({}))).some(({ purpose }) => purpose === 'next')).toBe(false);
  expect(wantsOf(given(first({ pager }), 4)).some(({ purpose }) => purpose === 'next')).toBe(false);
});

test('the number of samples keeps within what an audit may ask, and is never none', () => {
  expect(sampleBudget(112, 130)).toBe(21);
  expect(sampleBudget(64, 110)).toBe(198);
  expect(sampleBudget(20, 21)).toBe(300);
  expect(sampleBudget(1000, 1100)).toBe(224);
  expect(sampleBudget(100, 190)).toBe(16);
});

test('lists of people are known by their titles', () => {
  for (const title of [
    '2024年农村低保对象名单',
    '耕地地力保护补贴发放公示',
    '2024年拟录用人员公示',
    '教师招聘体检公告',
  ])
    expect(isListOfPersons(title), title).toBe(true);
  for (const title of ['关于加强消防安全工作的意见', '某公司施工许可公示', '全县召开救助工作会议'])
    expect(isListOfPersons(title), title).toBe(false);
});
