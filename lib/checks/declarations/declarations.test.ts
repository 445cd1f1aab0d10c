import { describe, expect, test } from 'vitest';
import { messagesFor } from '../../../locales';
import { reportFacts } from '../../extract/annual-report/testing/report-facts';
import { correctReport } from '../../extract/annual-report/testing/report-html';
import type { Column, Threshold } from '../../model/column';
import type { NoOccurrence, NotApplicable } from '../../model/declaration';
import type { Check, Finding } from '../../model/finding';
import type { ListItem, PageList } from '../../model/page-facts';
import type { PageRecord, Portal } from '../../model/portal';
import { Profile } from '../../model/profile';
import { standardWith } from '../../standards';
import { columnsChecks } from '../columns';
import { column, columns, daysAgo, now, page, portal } from '../testing/portal-builder';
import { columnsOfMovedDuties } from './columns-of-moved-duties';
import { contradictedStatements } from './contradicted-statements';
import { locallyOutdatedColumns } from './locally-outdated-columns';

const standard = standardWith(
  Profile.parse({
    schemaVersion: '1.0',
    id: 'qingshi',
    name: '青石县检查方案',
    base: 'national-2019',
    thresholds: [
      { kind: 'news', days: 7, basis: '青政办〔2023〕5号' },
      { kind: 'notice', months: 1, basis: '青政办〔2023〕5号', severity: 'deduct' },
    ],
  }),
);
const run = (check: Check, of: Column[], part: Partial<Portal> = {}): Finding[] =>
  check.run(portal({ columns: of, ...part }), standard, now);
const said = (found: Finding[]): string[] => found.map(({ message }) => messagesFor('zh-CN')(message));

describe('locally-outdated-columns', () => {
  const late = (threshold: Threshold | undefined, part: Partial<Column> = {}, confirmed = true): Column => {
    const made = column({
      kind: threshold!.kind,
      verdict: { newest: daysAgo(10), dueOn: daysAgo(-4), confirmedBy: confirmed ? 'render' : null },
    });
    return {
      ...made,
      localVerdict: { state: 'outdated', threshold: threshold!, dueOn: daysAgo(3), overdueDays: 3 },
      ...part,
    };
  };
  const news = standard.localThreshold('news');

  test('hit: past the local term alone; the finding rests on the local document and costs nothing national', () => {
    const found = run(locallyOutdatedColumns, [late(news)]);
    expect(found).toMatchObject([{ state: 'violation', severity: 'advice', basis: ['LOCAL-TERM-NEWS'], points: 0 }]);
    expect(said(found)[0]).toContain('按“青石县检查方案”应在');
    expect(run(locallyOutdatedColumns, [late(standard.localThreshold('notice'))])).toMatchObject([
      { severity: 'deduct', basis: ['LOCAL-TERM-NOTICE'], points: null },
    ]);
  });

  test('near miss: in time by both, too old by both, or with no local term', () => {
    const inTime = { localVerdict: { state: 'alive', threshold: news!, dueOn: daysAgo(-1), overdueDays: -1 } } as const;
    const both = column({ kind: 'news', state: 'outdated' });
    expect(
      run(locallyOutdatedColumns, [late(news, inTime), { ...both, localVerdict: late(news).localVerdict }, column()]),
    ).toEqual([]);
  });

  test('cannot tell: what no rendered page confirms, and what was not looked at', () => {
    expect(run(locallyOutdatedColumns, [late(news, {}, false)])).toMatchObject([{ state: 'needs-review' }]);
    const unsure = { localVerdict: { ...late(news).localVerdict!, state: 'cannot-tell' as const } };
    expect(said(run(locallyOutdatedColumns, [late(news, unsure)]))[0]).toContain('没有看过的条目');
  });
});

const gone: NotApplicable = {
  what: 'not-applicable',
  subject: { kind: 'permit' },
  reason: '职能划转',
  on: '2025-05-01',
  movedTo: '市行政审批局',
};

describe('columns-of-moved-duties', () => {
  test('hit: a column of a duty that has gone is still there, empty or outdated', () => {
    const found = run(columnsOfMovedDuties, [
      { ...column({ kind: 'permit', state: 'empty', name: '行政许可' }), declared: gone },
      { ...column({ kind: 'permit', state: 'outdated' }), declared: { ...gone, movedTo: null } },
    ]);
    expect(found).toMatchObject([{ state: 'violation', severity: 'advice', points: 0 }, { state: 'violation' }]);
    expect(said(found)[0]).toBe(
      '栏目“行政许可”是空白，而所属职能自 2025-05-01 起不再承担（职能划转，现由市行政审批局承担）。',
    );
  });

  test('near miss: the same columns without the declaration, or alive, or closed', () => {
    const states = ['alive', 'unreachable', 'index'] as const;
    const declared = states.map((state) => ({ ...column({ kind: 'permit', state }), declared: gone }));
    expect(run(columnsOfMovedDuties, [column({ kind: 'permit', state: 'empty' }), ...declared])).toEqual([]);
  });

  test('cannot tell: an empty column that was not confirmed', () => {
    const unsure = column({ kind: 'permit', state: 'empty', verdict: { confirmedBy: null } });
    expect(run(columnsOfMovedDuties, [{ ...unsure, declared: gone }])).toMatchObject([{ state: 'needs-review' }]);
  });

  test('no other check of columns accuses them, neither alone nor by number', () => {
    const dead = [
      ...columns(12, { kind: 'permit', state: 'empty' }),
      ...columns(12, { kind: 'news', state: 'outdated' }),
      ...columns(6, { kind: 'news', state: 'outdated', verdict: { confirmedBy: null } }),
    ];
    const accusing = columnsChecks.flatMap((check) => run(check, dead));
    expect(accusing.length).toBeGreaterThan(0);
    expect(
      columnsChecks.flatMap((check) =>
        run(
          check,
          dead.map((one) => ({ ...one, declared: gone })),
        ),
      ),
    ).toEqual([]);
  });
});

describe('contradicted-statements', () => {
  const statement: NoOccurrence = {
    what: 'no-occurrence',
    subject: { kind: 'penalty' },
    unit: '青石县人民政府',
    on: '2025-01-05',
    from: '2024-01-01',
    until: '2024-12-31',
  };
  const stated = (part: Partial<NoOccurrence> = {}): Column => ({
    ...column({ kind: 'penalty', state: 'not-due', name: '行政处罚' }),
    declared: { ...statement, ...part },
  });
  const listed = (of: Column, title: string, date: string | null): PageRecord => {
    const item: ListItem = {
      title,
      url: null,
      date,
      precision: date === null ? null : 'day',
      dateFrom: date ? 'text' : null,
      dateText: date,
      pinned: false,
    };
    const list: PageList = {
      name: null,
      items: [item],
      newest: date,
      source: 'html',
      region: 'main',
      moreUrl: null,
      selector: null,
    };
    return page({ purpose: 'column', facts: { url: of.url, kind: 'column-list', lists: [list], mainList: 0 } });
  };
  const credit = column({ kind: 'credit', name: '双公示' });
  const decision = '行政处罚决定书（青环罚〔2024〕1号）';

  test('hit: a decision of the period stands in another column of the same body', () => {
    const found = run(contradictedStatements, [stated(), credit], { pages: [listed(credit, decision, '2024-06-01')] });
    expect(found).toMatchObject([{ state: 'needs-review', severity: 'advice' }]);
    expect(said(found)[0]).toContain('栏目“双公示”中有 2024-06-01 的“行政处罚决定书');
    expect(found[0]?.evidence.at(-1)?.quotation).toBe(decision);
  });

  test.each([
    ['before the period', decision, '2023-12-31', statement.unit],
    ['without a day', decision, null, statement.unit],
    ['that is no decision', '行政处罚事项清单', '2024-06-01', statement.unit],
    ['of another body', decision, '2024-06-01', '青石县民政局'],
  ])('near miss: an item %s contradicts nothing', (_, title, date, unit) => {
    expect(run(contradictedStatements, [stated({ unit }), credit], { pages: [listed(credit, title, date)] })).toEqual(
      [],
    );
  });

  test('a department’s statement is contradicted by a decision that names it', () => {
    const named = listed(credit, '县民政局行政处罚决定书（青民罚〔2024〕1号）', '2024-06-01');
    expect(run(contradictedStatements, [stated({ unit: '青石县民政局' }), credit], { pages: [named] })).toHaveLength(1);
  });

  const coercion = { ...stated(), name: '行政强制' };

  test('near miss: a penalty contradicts no statement on 行政强制', () => {
    expect(
      run(contradictedStatements, [coercion, credit], { pages: [listed(credit, decision, '2024-06-01')] }),
    ).toEqual([]);
  });

  test('hit: a coercion does', () => {
    const forced = listed(credit, '行政强制执行决定书（青环强〔2024〕1号）', '2024-06-01');
    expect(run(contradictedStatements, [coercion, credit], { pages: [forced] })).toHaveLength(1);
  });

  const report = (penalty: string, forced = '0'): PageRecord => {
    const data = correctReport();
    data.disclosure.penalty = penalty;
    data.disclosure.coercion = forced;
    return page({ purpose: 'article', facts: reportFacts(data) });
  };

  test('hit: the annual report counts decisions of the year', () => {
    const found = run(contradictedStatements, [stated()], { pages: [report('7')] });
    expect(said(found)).toEqual([expect.stringContaining('处理决定数量是 7')]);
  });

  test('of the report, the row that the column is named after counts', () => {
    expect(run(contradictedStatements, [coercion], { pages: [report('7')] })).toEqual([]);
    expect(said(run(contradictedStatements, [coercion], { pages: [report('0', '2')] }))).toEqual([
      expect.stringContaining('处理决定数量是 2'),
    ]);
    expect(run(contradictedStatements, [stated()], { pages: [report('0', '2')] })).toEqual([]);
    const both = { ...stated(), name: '行政处罚和行政强制' };
    expect(run(contradictedStatements, [both], { pages: [report('0', '2')] })).toHaveLength(1);
  });

  test('near miss: it counts none, or the statement covers only a part of its year', () => {
    expect(run(contradictedStatements, [stated()], { pages: [report('0')] })).toEqual([]);
    expect(run(contradictedStatements, [stated({ from: '2024-07-01' })], { pages: [report('7')] })).toEqual([]);
    expect(
      run(contradictedStatements, [column({ kind: 'penalty', state: 'empty' })], { pages: [report('7')] }),
    ).toEqual([]);
  });
});
