import { describe, expect, test } from 'vitest';
import { at, facts, list, listPage, record, refused, rendered } from '../../tests/unit/builders';
import { judged } from '../../tests/unit/judged';
import type { PageFacts, PageList } from '../model/page-facts';

const stale: [string, string][] = [
  ['去年的通知', '2023-05-04'],
  ['前年的通知', '2022-05-04'],
];
const fresh: [string, string][] = [
  ['第二期简报', '2024-03-18'],
  ['第一期简报', '2024-03-10'],
];

describe('a second list on the page', () => {
  const own = list(stale, { selector: 'div.right > div.c1 > ul.list' });
  const looks = (over: Partial<PageList>, page: Partial<PageFacts> = {}) => {
    const made = facts({ lists: [own, list(fresh, over)], mainList: 0, ...page });
    return [record('/lm/', made), rendered('/lm/', made)];
  };

  test('of the same make counts before anything is called outdated', () => {
    const selector = 'div.right > div.c2 > ul.list';
    expect(judged('政策文件', looks({ selector, name: '其他文件' }))).toMatchObject({
      state: 'alive',
      verdict: { newest: '2024-03-18', items: { count: 4, exact: false } },
    });
  });

  test('that nothing ties to the column leaves the verdict open', () => {
    const { state, why, verdict } = judged('政策文件', looks({ selector: 'div.left > div.box > dl', name: '简报' }));
    expect({ state, why }).toEqual({ state: 'cannot-tell', why: 'otherList' });
    expect(verdict.newest).toBe('2023-05-04');
    expect(verdict.evidence.at(-1)?.quotation).toBe('第二期简报');
  });

  test.each([
    ['a hot list', { name: '热门推荐' }],
    ['the head of another column', { name: '简报', moreUrl: at('/jb/') }],
    ['a list under the name of another column', { name: '通知公告' }],
    ['beside the main block', { region: 'side' as const }],
    ['as old', { ...list(stale), name: '其他文件' }],
  ])('changes nothing: %s', (_, over) => {
    expect(judged('政策文件', looks(over)).state).toBe('outdated');
  });
});

describe('pages that nobody can turn to', () => {
  const shuffled: [string, string][] = [
    ['三', '2022-01-04'],
    ['一', '2023-05-04'],
    ['四', '2021-05-04'],
    ['二', '2022-09-04'],
    ['五', '2022-12-04'],
  ];
  const pagers = [
    ['load-more', { style: 'load-more', pages: null, items: null, current: null, nextUrl: null }],
    ['form', { style: 'form', pages: 4, items: null, current: 1, nextUrl: null }],
    ['form without numbers', { style: 'form', pages: null, items: null, current: null, nextUrl: null }],
  ] as const;

  test.each(pagers)('keep an unsorted list open: %s', (_, pager) => {
    const page = listPage(shuffled, { pager });
    const { why, verdict } = judged('政策文件', [record('/lm/', page), rendered('/lm/', page)]);
    expect(why).toBe('unsorted');
    expect(verdict.items).toEqual({ count: 5, exact: false });
  });

  test.each(pagers)('a sorted list is outdated all the same: %s', (_, pager) => {
    const page = listPage(stale, { pager });
    const { state, verdict } = judged('政策文件', [record('/lm/', page), rendered('/lm/', page)]);
    expect(state).toBe('outdated');
    expect(verdict.items?.exact).toBe(false);
  });

  test('one page of a form is all there is', () => {
    const pager = { style: 'form', pages: 1, items: null, current: 1, nextUrl: null } as const;
    const page = listPage(shuffled, { pager });
    expect(judged('政策文件', [record('/lm/', page), rendered('/lm/', page)]).state).toBe('outdated');
  });
});

describe('a bad status above a good page', () => {
  const page = listPage(fresh, { kind: 'error', columnName: '政策文件' });

  test.each([404, 410, 500, 503])('%i accuses nobody where the column stands below it', (status) => {
    const look = refused('/lm/', status, page);
    expect(judged('政策文件', [look]).why).toBe('pending');
    const tab = rendered('/lm/', page, { snapshot: { status } });
    const { state, why, verdict } = judged('政策文件', [look, tab]);
    expect({ state, why }).toEqual({ state: 'cannot-tell', why: 'statusButShown' });
    expect(verdict).toMatchObject({ newest: '2024-03-18', reason: { params: { status } } });
  });

  test('a tab with a good status is judged', () => {
    const look = refused('/lm/', 404, page);
    expect(judged('政策文件', [look, rendered('/lm/', listPage(fresh))]).state).toBe('alive');
  });

  test('the page of another name, or one without a list, or with words of absence, is a failure', () => {
    const named = (over: Partial<PageFacts>) => refused('/lm/', 404, { ...page, ...over });
    expect(judged('政策文件', [named({ columnName: '首页' })]).state).toBe('unreachable');
    expect(judged('政策文件', [named({ lists: [], mainList: null })]).state).toBe('unreachable');
    const notFoundPhrase = { quotation: '您访问的页面不存在', selector: null };
    expect(judged('政策文件', [named({ notFoundPhrase })]).state).toBe('unreachable');
  });
});

describe('a list that seems to bear another name', () => {
  const looks = (items: [string, string][], over: Partial<PageList> = {}, page: Partial<PageFacts> = {}) => {
    const made = facts({
      kind: 'column-list',
      lists: [list(items, { name: '2024年', ...over })],
      mainList: null,
      mainText: items.flat().join(''),
      mainTextLength: 400,
      ...page,
    });
    return [record('/lm/', made), rendered('/lm/', made)];
  };
  const four = (day: string): [string, string][] =>
    [9, 8, 7, 6].map((n): [string, string] => [`关于第${n}件事的通知`, `${day}-0${n}`]);

  test('clears the column that shows it, and accuses none', () => {
    expect(judged('政策文件', looks(four('2024-03')))).toMatchObject({
      state: 'alive',
      verdict: { newest: '2024-03-09' },
    });
    expect(judged('政策文件', looks(four('2022-03'))).state).toBe('cannot-tell');
    expect(judged('政策文件', looks(four('2024-03'), {}, { kind: 'column-index' })).state).toBe('alive');
  });

  test('clears none where it leads on, is a hot list, stands aside or has few items', () => {
    expect(judged('政策文件', looks(four('2024-03'), { moreUrl: at('/more/') })).state).toBe('cannot-tell');
    expect(judged('政策文件', looks(four('2024-03'), { name: '点击排行' })).state).toBe('cannot-tell');
    expect(judged('政策文件', looks(four('2024-03'), { region: 'side' })).state).toBe('cannot-tell');
    expect(judged('政策文件', looks(four('2024-03').slice(1))).state).toBe('cannot-tell');
    expect(judged('政策文件', looks(four('2024-03'), { name: '下级栏目' }, { kind: 'column-index' })).state).not.toBe(
      'alive',
    );
  });
});

describe('days without a year', () => {
  const listed = list(fresh);
  const items = listed.items.map((item) => ({ ...item, precision: 'month-day' as const }));
  const page = facts({ lists: [{ ...listed, items }], mainList: 0 });
  const article = (publishedOn: string) =>
    record(
      items[0]?.url ?? '',
      facts({ kind: 'article', article: { title: '甲', publishedOn, source: null, length: 300 } }),
      {
        purpose: 'article',
      },
    );

  test('are of the year that the newest article tells, in the tab, too', () => {
    const looks = [record('/lm/', page), article('2022-03-18'), rendered('/lm/', page)];
    expect(judged('政策文件', looks)).toMatchObject({ state: 'outdated', verdict: { newest: '2022-03-18' } });
  });

  test('are later than a list below tabs of years seems to say', () => {
    const back = stale.map(([title, day]): [string, string] => [title, day]);
    const old = list(back);
    const below = facts({
      lists: [{ ...old, items: old.items.map((item) => ({ ...item, precision: 'month-day' as const })) }],
      mainList: 0,
    });
    const told = (publishedOn: string) =>
      record(
        old.items[0]?.url ?? '',
        facts({ kind: 'article', article: { title: '甲', publishedOn, source: null, length: 300 } }),
        { purpose: 'article' },
      );
    const looks = [record('/lm/', below), rendered('/lm/', below)];
    expect(judged('工作动态', [...looks, told('2023-05-04')])).toMatchObject({ state: 'outdated' });
    const later = judged('政策文件', [...looks, told('2024-05-04')]);
    // A day ahead of the one judged at is nobody's.
    expect(later).toMatchObject({ state: 'outdated', verdict: { newest: '2023-05-04' } });
    const winter = facts({
      lists: [
        { ...old, items: old.items.map((item) => ({ ...item, date: '2023-02-20', precision: 'month-day' as const })) },
      ],
      mainList: 0,
    });
    expect(judged('政策文件', [record('/lm/', winter), rendered('/lm/', winter), told('2024-02-20')])).toMatchObject({
      state: 'alive',
      verdict: { newest: '2024-02-20' },
    });
  });

  test('stay where the article agrees, or tells another day', () => {
    expect(judged('政策文件', [record('/lm/', page), article('2024-03-18')])).toMatchObject({
      state: 'alive',
      verdict: { newest: '2024-03-18' },
    });
    expect(judged('政策文件', [record('/lm/', page), article('2022-07-01')])).toMatchObject({ state: 'alive' });
  });
});

test('a title with nothing below it is no text', () => {
  const clock = { title: '意见征集', publishedOn: '2024-03-20', source: null, length: 0 };
  const page = facts({
    kind: 'article',
    columnName: '政策文件',
    article: clock,
    mainTextLength: 4,
    mainText: '政策文件',
  });
  expect(judged('政策文件', [record('/lm/', page), rendered('/lm/', page)]).state).not.toBe('single-content');
  const text = { ...page, article: { ...clock, length: 300 }, mainTextLength: 300 };
  expect(judged('政策文件', [record('/lm/', text), rendered('/lm/', text)]).state).toBe('single-content');
});
