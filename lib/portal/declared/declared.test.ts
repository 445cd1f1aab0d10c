import { describe, expect, test } from 'vitest';
import { at, facts, listPage, record, rendered } from '../../../tests/unit/builders';
import { homePage, judged as judgedBy } from '../../../tests/unit/judged';
import type { PageFacts } from '../../model/page-facts';
import type { PageRecord } from '../../model/portal';
import { Profile } from '../../model/profile';
import { standardWith } from '../../standards';

// Judged on 2024-03-20.
const profile = (part: object) =>
  standardWith(Profile.parse({ schemaVersion: '1.0', id: 'p', name: '方案', base: 'national-2019', ...part }));
const judged = (name: string, looks: PageRecord[], part?: object) =>
  judgedBy(name, looks, homePage([name, '/lm/']), part && profile(part));
const both = (page: PageFacts) => [record('/lm/', page), rendered('/lm/', page)];

const nothing = facts({
  emptyState: { quotation: '暂无信息', selector: null },
  mainText: '暂无信息',
  mainTextLength: 4,
});
const stale = listPage([
  ['行政处罚决定书（青环罚〔2022〕9号）', '2022-11-20'],
  ['行政处罚决定书（青环罚〔2022〕3号）', '2022-04-01'],
]);
const statement = {
  subject: { kind: 'penalty' },
  unit: '示例县民政局',
  on: '2024-01-05',
  from: '2023-01-01',
  until: '2023-12-31',
};

describe('a statement in the profile', () => {
  test('makes an empty or outdated column of events not due until its own next period is over', () => {
    for (const page of [nothing, stale]) {
      const { verdict, column } = judged('行政处罚', both(page), { noOccurrence: [statement] });
      expect(verdict).toMatchObject({
        state: 'not-due',
        dueOn: '2024-12-31',
        reason: { key: 'verdict.reason.noOccurrence' },
      });
      expect(column.declared).toMatchObject({ what: 'no-occurrence', until: '2023-12-31' });
    }
  });

  test('of a period that was followed by another whole one says nothing any more', () => {
    const old = { ...statement, on: '2023-01-05', from: '2022-01-01', until: '2022-12-31' };
    expect(judged('行政处罚', both(nothing), { noOccurrence: [old] }).state).toBe('empty');
    const later = { ...statement, on: '2024-04-01' };
    expect(judged('行政处罚', both(nothing), { noOccurrence: [later] }).state).toBe('empty');
  });

  test('speaks only of its own kind or column, and never of news', () => {
    expect(judged('行政许可', both(nothing), { noOccurrence: [statement] }).state).toBe('empty');
    const ofColumn = { ...statement, subject: { url: at('/lm/') } };
    expect(judged('行政许可', both(nothing), { noOccurrence: [ofColumn] }).state).toBe('not-due');
    const ofNews = { ...statement, subject: { url: at('/lm/') } };
    expect(judged('工作动态', both(nothing), { noOccurrence: [ofNews] }).state).toBe('empty');
  });

  test('that the column’s own items deny leaves the verdict and asks for a person', () => {
    const dated2023 = listPage([['行政处罚决定书（青环罚〔2023〕1号）', '2023-02-01']]);
    const { verdict, column } = judged('行政处罚', both(dated2023), { noOccurrence: [statement] });
    expect(verdict).toMatchObject({ state: 'outdated', reason: { key: 'verdict.reason.statementDenied' } });
    expect(column.declared?.what).toBe('no-occurrence');
  });

  test('needs none where the column lives', () => {
    const fresh = listPage([['行政处罚决定书（青环罚〔2024〕1号）', '2024-02-01']]);
    const { state, column } = judged('行政处罚', [record('/lm/', fresh)], { noOccurrence: [statement] });
    expect(state).toBe('alive');
    expect(column.declared).toBeUndefined();
  });
});

describe('a statement on the portal', () => {
  const words = (text: string) => facts({ ...nothing, text, mainText: text.replace(/\n/g, ' ') });

  test('on the column’s own page, with unit, day and period, makes it not due', () => {
    const { verdict, column } = judged(
      '行政处罚',
      both(words('2023年度，我局未发生行政处罚。\n示例县民政局\n2024年1月5日\n暂无信息')),
    );
    expect(verdict).toMatchObject({ state: 'not-due', dueOn: '2024-12-31' });
    expect(verdict.evidence.at(-1)?.quotation).toContain('未发生行政处罚');
    expect(column.declared).toMatchObject({ unit: '示例县民政局' });
  });

  test('beside a list that has run dry counts when it is whole', () => {
    const told = (text: string) => facts({ ...stale, text });
    const whole = '2023年度，我局未发生行政处罚。\n示例县民政局\n2024年1月5日';
    expect(judged('行政处罚', both(told(whole))).state).toBe('not-due');
    expect(judged('行政处罚', both(told('本年度无行政处罚。')))).toMatchObject({ state: 'outdated', why: 'overdue' });
  });

  test('without them keeps the column from being called empty', () => {
    expect(judged('行政处罚', both(words('本年度无行政处罚。\n暂无信息')))).toMatchObject({
      state: 'cannot-tell',
      why: 'statementUnclear',
    });
    expect(judged('行政处罚', both(words('我单位不具有行政处罚权。\n暂无信息')))).toMatchObject({
      state: 'cannot-tell',
      why: 'noSuchDuty',
    });
    expect(judged('行政处罚', both(nothing)).state).toBe('empty');
  });

  test('that has run out does not make a column empty, either', () => {
    const old = words('2021年度，我局未发生行政处罚。\n示例县民政局\n2022年1月5日\n暂无信息');
    expect(judged('行政处罚', both(old))).toMatchObject({ state: 'cannot-tell', why: 'statementOver' });
  });

  const items = (title: string, day: string): [string, string][] => [
    [title, day],
    ['行政处罚决定书（青环罚〔2020〕9号）', '2020-11-20'],
  ];

  test('in the list keeps the column alive by its date, and is kept to be held against other pages', () => {
    const looks = [record('/lm/', listPage(items('示例县民政局2023年度无行政处罚情况说明', '2024-01-05')))];
    const { state, why, column, isOpen } = judged('行政处罚', looks);
    expect({ state, why, isOpen }).toEqual({ state: 'alive', why: 'fresh', isOpen: false });
    expect(column.declared).toMatchObject({ unit: '示例县民政局', until: '2023-12-31' });
    const bare = judged('行政处罚', [record('/lm/', listPage(items('2023年度无行政处罚情况说明', '2024-01-05')))]);
    expect(bare).toMatchObject({ state: 'alive', isOpen: false });
    expect(bare.column.declared).toBeUndefined();
  });

  test('in a list that has run dry has run out with it, and is not opened', () => {
    const over = listPage(items('示例县民政局2021年度无行政处罚情况说明', '2022-01-05'));
    expect(judged('行政处罚', both(over))).toMatchObject({ state: 'outdated', why: 'statementOver', isOpen: false });
    const unsigned = listPage(items('2021年度无行政处罚情况说明', '2022-01-05'));
    expect(judged('行政处罚', both(unsigned))).toMatchObject({ state: 'outdated', why: 'overdue', isOpen: false });
  });

  test('in a list without days is opened for what its title does not say', () => {
    const undated = listPage([['2023年度无行政处罚情况说明', null]]);
    const address = undated.lists[0]!.items[0]!.url!;
    const article = (text: string) =>
      facts({ kind: 'article', article: { title: '情况说明', publishedOn: null, source: null, length: 9 }, text });
    const looks = both(undated);
    expect(judged('行政处罚', looks).wants).toEqual([expect.stringContaining('/art/1/')]);
    const signed = record(address, article('2023年度，我局未发生行政处罚。\n示例县民政局\n2024年1月5日'));
    expect(judged('行政处罚', [...looks, signed])).toMatchObject({ state: 'not-due', isOpen: false });
    const unsigned = record(address, article('2023年度，我局未发生行政处罚。'));
    expect(judged('行政处罚', [...looks, unsigned])).toMatchObject({ state: 'cannot-tell', why: 'statementUnclear' });
  });
});

describe('a duty that has gone', () => {
  test('leaves the verdict as it is and marks the column', () => {
    const gone = { subject: { ruleId: 'REG-20-6' }, reason: '职能划转市综合执法局', on: '2023-05-01' };
    const { state, column } = judged('行政处罚', both(nothing), { notApplicable: [gone] });
    expect(column.category).toBe('REG-20-6');
    expect(state).toBe('empty');
    expect(column.declared).toMatchObject({ what: 'not-applicable', reason: '职能划转市综合执法局' });
  });

  test('is not gone before its day', () => {
    const gone = { subject: { kind: 'penalty' }, reason: '职能划转', on: '2024-05-01' };
    expect(judged('行政处罚', both(nothing), { notApplicable: [gone] }).column.declared).toBeUndefined();
  });
});

describe('a local term', () => {
  const news = (...days: string[]) => listPage(days.map((day, at) => [`消息${at}`, day]));
  const weekly = { thresholds: [{ kind: 'news', days: 7, basis: '示政办〔2023〕5号' }] };

  test('is judged by the same look, and the national verdict stays', () => {
    const { verdict, column, isOpen } = judged('工作动态', [record('/lm/', news('2024-03-10', '2024-03-01'))], weekly);
    expect(verdict).toMatchObject({ state: 'alive', dueOn: '2024-03-24' });
    expect(column.localVerdict).toMatchObject({ state: 'outdated', dueOn: '2024-03-17', overdueDays: 3 });
    expect(isOpen).toBe(false);
  });

  test('says nothing where it asks for the same, or the column is in time by both', () => {
    const looks = [record('/lm/', news('2024-03-10', '2024-03-01'))];
    expect(judged('工作动态', looks).column.localVerdict).toBeUndefined();
    const same = { thresholds: [{ kind: 'news', days: 14, basis: 'x' }] };
    expect(judged('工作动态', looks, same).column.localVerdict).toBeUndefined();
    expect(judged('工作动态', [record('/lm/', news('2024-03-18'))], weekly).column.localVerdict?.state).toBe('alive');
  });

  test('cannot tell where older pages or other lists may hold something newer', () => {
    const undated = listPage([
      ['消息一', '2024-03-10'],
      ['消息二', null],
    ]);
    expect(judged('工作动态', [record('/lm/', undated)], weekly).column.localVerdict?.state).toBe('cannot-tell');
  });

  test('of a quarter is over while the national year of a statement is not', () => {
    const quarterly = {
      noOccurrence: [{ ...statement, from: '2023-01-01', until: '2023-11-30' }],
      thresholds: [{ kind: 'penalty', months: 3, basis: 'x' }],
    };
    const { column } = judged('行政处罚', both(nothing), quarterly);
    expect(column).toMatchObject({
      verdict: { state: 'not-due' },
      localVerdict: { state: 'outdated', dueOn: '2024-02-29' },
    });
  });
});
