import { describe, expect, test } from 'vitest';
import { reportFacts, reportUrl } from '../../extract/annual-report/testing/report-facts';
import { correctReport, type ReportData, SHAPES } from '../../extract/annual-report/testing/report-html';
import { APPLICANTS, APPLICATION_ROWS, DISPUTE_GROUPS, OUTCOMES } from '../../model/annual-report';
import type { Finding } from '../../model/finding';
import type { Portal } from '../../model/portal';
import { columnName, rowName } from '../../standards/annual-report-2021/format';
import { column, columns, now, page, portal, standard } from '../testing/portal-builder';
import { annualReportChecks } from '.';

/** A body's report on 2024 and, where it matters, the one on 2023 and the portal around them. */
interface Case {
  data: ReportData;
  before: ReportData;
  /** Whether the report on 2023 was read, too. */
  withBefore: boolean;
  portal: Partial<Portal>;
}

/** A correct report on 2023 that carried forward what the next one carries over, in words of its own. */
const before = (): ReportData =>
  correctReport({
    year: 2023,
    texts: correctReport().texts.map((texts, part) =>
      part === 0 ? ['这一年县里先后清理了公开目录，培训了信息员，评议和考核的结果都已公布，没有人被追究责任。'] : texts,
    ),
    disclosure: { ...correctReport().disclosure, normative: ['2', '0', '19'] },
  });

function findingsOn(change: (one: Case) => void, shape: (typeof SHAPES)[number] = 'whole'): Finding[] {
  const one: Case = { data: correctReport(), before: before(), withBefore: false, portal: {} };
  change(one);
  const facts = reportFacts(one.data, shape, reportUrl(2024));
  const pages = [page({ purpose: 'article', facts })];
  if (one.withBefore) pages.push(page({ purpose: 'article', facts: reportFacts(one.before) }));
  const of = portal({ ...one.portal, pages: [...pages, ...(one.portal.pages ?? [])] });
  return annualReportChecks.flatMap((check) => check.run(of, standard, now));
}

describe.each(SHAPES)('a correct report written %s', (shape) => {
  test('has no finding', () => {
    expect(findingsOn(() => {}, shape)).toEqual([]);
  });
});

test('two correct reports in a row have no finding', () => {
  expect(
    findingsOn((one) => {
      one.withBefore = true;
    }),
  ).toEqual([]);
});

interface Mutation {
  name: string;
  change: (one: Case) => void;
  /** The check that must find it. */
  found: string;
  /** Checks that the same fault touches, too: a changed total is no longer what the text says. */
  also?: readonly string[];
  /** What one of the findings must say: the cell, what it holds, what it should hold. */
  params?: Record<string, unknown>;
  state?: Finding['state'];
}

/** Mulberry32: the same mutations in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const random = seeded(2021);
const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
const more = (text: string): number => Number(text) + 1 + Math.floor(random() * 9);
const parts = APPLICANTS.filter((id) => id !== 'total');
const outcomes = OUTCOMES.filter((id) => id !== 'total');

/** Every row of the table on applications: a wrong total, which names row, value and sum. */
const rowTotals: Mutation[] = APPLICATION_ROWS.map((row) => {
  const should = Number(correctReport().applications[row]!.total);
  const holds = more(String(should));
  return {
    name: `applications: total of ${row} is ${holds}, not ${should}`,
    change: ({ data }) => {
      data.applications[row]!.total = String(holds);
    },
    found: 'wrong-report-totals',
    also: ['contradictory-report-text'],
    params: { row: rowName(row), holds, should },
    state: 'violation',
  };
});

/** Every column of it: a cell of a random row, by which the row's total and the column's are wrong. */
const columnSums: Mutation[] = parts.map((id) => {
  const row = pick(APPLICATION_ROWS.slice(2, -2));
  const value = more(correctReport().applications[row]![id]);
  return {
    name: `applications: ${row} × ${id} is ${value}`,
    change: ({ data }) => {
      data.applications[row]![id] = String(value);
    },
    found: 'wrong-report-totals',
    also: ['contradictory-report-text'],
    params: { column: columnName('applications', id), holds: Number(correctReport().applications.total![id]) },
    state: 'violation',
  };
});

/** Every column once more: balanced within its row, so that only new and carried over against handled is wrong. */
const balances: Mutation[] = parts.map((id) => ({
  name: `applications: one more new of ${id} than handled or carried forward`,
  change: ({ data }) => {
    for (const key of [id, 'total'] as const)
      data.applications.new![key] = String(Number(data.applications.new![key]) + 1);
  },
  found: 'wrong-report-totals',
  also: ['contradictory-report-text'],
  params: {
    column: columnName('applications', id),
    holds:
      Number(correctReport().applications.total![id]) + Number(correctReport().applications['carried-forward']![id]),
  },
  state: 'violation',
}));

const disputeSums: Mutation[] = DISPUTE_GROUPS.flatMap((group) => {
  const outcome = pick(outcomes);
  const { total, ...cells } = correctReport().disputes[group];
  const value = more(cells[outcome]);
  const should = Number(total) + value - Number(cells[outcome]);
  return [
    {
      name: `disputes: ${group} × ${outcome} is ${value}`,
      change: ({ data }: Case) => {
        data.disputes[group][outcome] = String(value);
      },
      found: 'wrong-report-totals',
      params: { row: rowName(group), holds: Number(total), should },
      state: 'violation' as const,
    },
    {
      name: `disputes: total of ${group} is ${value + 20}`,
      change: ({ data }: Case) => {
        data.disputes[group].total = String(value + 20);
      },
      found: 'wrong-report-totals',
      also: ['contradictory-report-text'],
      params: { row: rowName(group), holds: value + 20, should: Number(total) },
      state: 'violation' as const,
    },
  ];
});

const said =
  (part: number, from: string, to: string) =>
  ({ data }: Case): void => {
    data.texts[part] = data.texts[part]!.map((text) => text.replace(from, to));
  };
const added =
  (part: number, ...texts: string[]) =>
  ({ data }: Case): void => {
    data.texts[part]!.push(...texts);
  };
/** A figure of the text that the tables contradict. */
const told = (what: string, change: (one: Case) => void, holds: number, should: number): Mutation => ({
  name: `text: ${what} is ${holds}, in the table ${should}`,
  change,
  found: 'contradictory-report-text',
  params: { what, holds, should },
  state: 'needs-review',
});

const texts: Mutation[] = [
  told('applications', said(0, '申请20件', '申请22件'), 22, 20),
  told('applications', added(2, '本年新收申请二十三件。'), 23, 20),
  told('carried_over', said(0, '上年结转1件', '上年结转4件'), 4, 1),
  told('handled', said(0, '办结20件', '办结19件'), 19, 20),
  told('carried_forward', said(0, '结转下年度1件', '结转下年度3件'), 3, 1),
  told('granted', added(2, '其中予以公开8件。'), 8, 9),
  told('partial', added(2, '部分公开5件。'), 5, 3),
  told('denied', added(2, '不予公开1件。'), 1, 2),
  told('unable', added(2, '无法提供6件。'), 6, 4),
  told('refused', added(2, '不予处理2件。'), 2, 1),
  told('from_natural', added(2, '新收申请20件，其中自然人17件。'), 17, 15),
  told('from_bodies', added(2, '新收申请20件，其中法人或其他组织3件。'), 3, 5),
  told('reviews', said(3, '行政复议2件', '行政复议4件'), 4, 2),
  told('lawsuits', said(3, '行政诉讼1件', '行政诉讼5件'), 5, 1),
  told('reviews', said(3, '全年与', '2023年与'), 2023, 2024),
  told('permits', added(1, '全年办理行政许可470件。'), 470, 480),
  told('penalties', added(1, '全年作出行政处罚决定67件。'), 67, 66),
  told('penalties', added(1, '本年度未发生行政处罚。'), 0, 66),
  told('coercions', added(1, '全年实施行政强制2件。'), 2, 0),
  told('normative_made', added(1, '全年制发行政规范性文件5件。'), 5, 3),
  told('normative_repealed', added(1, '全年废止行政规范性文件2件。'), 2, 1),
  told('normative_valid', added(1, '现行有效的行政规范性文件24件。'), 24, 21),
  told('business_fees', added(1, '全年行政事业性收费13.5万元。'), 135_000, 125_000),
];

const blank = (name: string, change: (one: Case) => void, params: Record<string, unknown>): Mutation => ({
  name: `a cell without a number: ${name}`,
  change,
  found: 'unfilled-report-cells',
  params,
  state: 'violation',
});

const cells: Mutation[] = [
  blank(
    'blank',
    ({ data }) => {
      data.disclosure.coercion = '';
    },
    { row: '行政强制', blank: 1, slash: 0, words: 0 },
  ),
  blank(
    'a stroke',
    ({ data }) => {
      data.applications['denied-law']!.research = '/';
    },
    {
      row: '（三）2.其他法律行政法规禁止公开',
      column: '科研机构',
      holds: '/',
      slash: 1,
    },
  ),
  blank(
    'a dash',
    ({ data }) => {
      data.disputes.direct.pending = '—';
    },
    {
      column: '尚未审结',
      holds: '—',
      slash: 1,
    },
  ),
  blank(
    'a word',
    ({ data }) => {
      data.disclosure.rule = ['无', '0', '0'];
    },
    { row: '规章', holds: '无', words: 1 },
  ),
];

const shape: Mutation[] = [
  ...correctReport().headings.map(
    (heading, part): Mutation => ({
      name: `part left out: ${heading}`,
      change: ({ data }) => {
        const [left] = data.texts.splice(part, 1);
        data.headings.splice(part, 1);
        data.texts[part === 5 ? 4 : part]!.push(...(left ?? []));
        if (part >= 1 && part <= 3)
          data.tables[(['disclosure', 'applications', 'disputes'] as const)[part - 1]!] = false;
      },
      found: 'missing-report-parts',
      also: ['missing-report-tables', 'onesided-report-problems', 'unstated-report-assessment', 'unstated-report-fees'],
      params: { part: heading },
    }),
  ),
  ...(['disclosure', 'applications', 'disputes'] as const).map(
    (id): Mutation => ({
      name: `no table: ${id}`,
      change: ({ data }) => {
        data.tables[id] = false;
        data.texts[{ disclosure: 1, applications: 2, disputes: 3 }[id]]!.push('有关情况均已按要求公开。');
      },
      found: 'missing-report-tables',
      state: 'violation',
    }),
  ),
  {
    name: 'part five says none',
    change: ({ data }) => {
      data.texts[4] = ['无。'];
    },
    found: 'missing-report-parts',
  },
  {
    name: 'an empty part',
    change: ({ data }) => {
      data.texts[0] = [];
    },
    found: 'missing-report-parts',
    also: ['unstated-report-assessment'],
  },
  {
    name: 'parts out of order',
    change: ({ data }) => {
      data.headings.splice(4, 2, data.headings[5]!, data.headings[4]!);
      data.texts.splice(4, 2, data.texts[5]!, data.texts[4]!);
    },
    found: 'missing-report-parts',
  },
  {
    name: 'a period of eleven months',
    change: ({ data }) => {
      data.opening = data.opening.map((text) => text.replace('12月31日', '11月30日'));
    },
    found: 'wrong-report-period',
    params: { from: '2024-01-01', to: '2024-11-30' },
  },
  {
    name: 'the period of another year',
    change: ({ data }) => {
      data.opening = data.opening.map((text) => text.replaceAll('2024年', '2023年'));
    },
    found: 'wrong-report-period',
    params: { from: '2023-01-01', to: '2023-12-31' },
  },
  {
    name: 'an opening without contact',
    change: ({ data }) => void data.opening.pop(),
    found: 'incomplete-report-opening',
  },
  {
    name: 'an opening without the Regulation',
    change: ({ data }) => void data.opening.shift(),
    found: 'incomplete-report-opening',
  },
  {
    name: 'published in April',
    change: ({ data }) => {
      data.publishedOn = '2025-04-20';
    },
    found: 'late-annual-reports',
    params: { day: '2025-04-20', dueOn: '2025-03-31', days: 20 },
    state: 'violation',
  },
  {
    name: 'levels that sum to more columns than there are',
    change: said(0, '二级栏目12个', '二级栏目14个'),
    found: 'contradictory-column-counts',
    params: { holds: 30, should: 32 },
    state: 'violation',
  },
  {
    name: 'no word on fees',
    change: ({ data }) => {
      data.texts[5] = ['办理政协委员提案三件。'];
    },
    found: 'unstated-report-fees',
  },
  {
    name: 'no business fees in the text, 12.5 in the table',
    change: added(1, '本年度无行政事业性收费。'),
    found: 'unstated-report-fees',
    params: { holds: 12.5 },
  },
  {
    name: 'a handling fee above all fees of the table',
    change: ({ data }) => {
      data.disclosure.fee = '0';
      data.texts[5] = ['本年度收取信息处理费400元。'];
    },
    found: 'unstated-report-fees',
    params: { holds: 0, should: 400 },
  },
  {
    name: 'a part five without improvement',
    change: ({ data }) => {
      data.texts[4] = ['存在的主要问题是少数栏目更新慢，人手紧张。'];
    },
    found: 'onesided-report-problems',
  },
  {
    name: 'nothing on assessment',
    change: said(0, '接受年度考核和社会评议，', ''),
    found: 'unstated-report-assessment',
    params: { element: 'assessment' },
  },
  {
    name: 'fewer documents in force than were made',
    change: ({ data }) => {
      data.disclosure.normative = ['30', '1', '21'];
    },
    found: 'inconsistent-document-counts',
    params: { row: '行政规范性文件', holds: 21, should: 29 },
  },
];

const across: Mutation[] = [
  ...parts.map(
    (id): Mutation => ({
      name: `carried over of ${id} is not what the year before carried forward`,
      change: (one) => {
        one.withBefore = true;
        const { applications } = one.before;
        for (const row of ['new', 'carried-forward'] as const)
          for (const key of [id, 'total'] as const)
            applications[row]![key] = String(Number(applications[row]![key]) + 2);
      },
      found: 'broken-carry-over',
      also: ['contradictory-report-text'],
      params: {
        column: columnName('applications', id),
        holds: Number(correctReport().applications['carried-over']![id]),
        should: Number(correctReport().applications['carried-forward']![id]) + 2,
        before: 2023,
      },
      state: 'violation',
    }),
  ),
  {
    name: 'more documents in force than the year before allows',
    change: (one) => {
      one.withBefore = true;
      one.data.disclosure.normative = ['3', '1', '40'];
    },
    found: 'inconsistent-document-counts',
    params: { holds: 40, should: 21, before: 2023 },
  },
  {
    name: 'the words of the year before',
    change: (one) => {
      one.withBefore = true;
      one.data.texts[4] = [
        ...one.data.texts[4]!,
        '县里还将把公开栏目的名称、位置和责任人列成一张表，贴在办公室墙上，每月逐项核对，逐项销号，年底再向社会公布核对结果，请群众评判，不走过场，不搞形式。',
      ];
      one.before.texts[4] = one.data.texts[4]!;
    },
    found: 'repeated-report-text',
    params: { part: '五、存在的主要问题及改进情况', before: 2023 },
  },
  {
    name: 'columns claimed and not there',
    change: (one) => {
      one.portal = { columns: columns(20, { section: 'platform' }) };
    },
    found: 'contradictory-column-counts',
    also: ['missing-annual-reports'],
    params: { holds: 30, should: 20 },
    state: 'needs-review',
  },
  {
    name: 'problems declared and still there',
    change: (one) => {
      one.data.texts[4] = ['存在的主要问题是部分栏目更新不及时。', '改进情况：将按月通报。'];
      one.portal = { columns: columns(3, { state: 'outdated' }) };
    },
    found: 'persisting-report-problems',
    params: { problem: 'outdated', count: 3 },
    state: 'needs-review',
  },
  {
    name: 'columns declared idle',
    change: (one) => {
      one.data.texts[4] = ['存在的问题是执法职能移交市直部门后，未及时对栏目进行调整。', '改进情况：将重新设置栏目。'];
      one.portal = { columns: columns(2, { state: 'empty' }) };
    },
    found: 'declared-idle-columns',
    params: { count: 2 },
    state: 'needs-review',
  },
  {
    name: 'no penalties in the table, one in the column',
    change: (one) => {
      one.data.disclosure.penalty = '0';
      const made = column({ kind: 'penalty', name: '行政处罚' });
      const items = [
        {
          title: '青石县水利局行政处罚决定书（青水罚字〔2024〕3号）',
          url: null,
          date: '2024-06-12',
          precision: 'day' as const,
          dateFrom: 'text' as const,
          dateText: '2024-06-12',
          pinned: false,
        },
      ];
      const list = {
        name: null,
        items,
        newest: null,
        source: 'html' as const,
        region: 'main' as const,
        moreUrl: null,
        selector: null,
      };
      const own = page({
        purpose: 'column',
        facts: { url: made.url, kind: 'column-list', lists: [list], mainList: 0 },
      });
      one.portal = { columns: [made], pages: [own] };
    },
    found: 'denied-decisions',
    params: { column: '行政处罚', date: '2024-06-12' },
    state: 'needs-review',
  },
];

describe('each fault put into a correct report is found, and nothing else', () => {
  const mutations = [...rowTotals, ...columnSums, ...balances, ...disputeSums, ...texts, ...cells, ...shape, ...across];

  test('there are many more than forty of them, and each check on content has one', () => {
    expect(mutations.length).toBeGreaterThan(100);
    expect(new Set(mutations.map(({ name }) => name)).size).toBe(mutations.length);
    const covered = new Set(mutations.map(({ found }) => found));
    const others = ['missing-annual-reports', 'unreadable-annual-reports'];
    expect(annualReportChecks.map(({ meta }) => meta.id).filter((id) => !covered.has(id))).toEqual(others);
  });

  test.each(mutations.map((mutation) => [mutation.name, mutation] as const))('%s', (_, mutation) => {
    const found = findingsOn(mutation.change);
    const hits = found.filter(({ check }) => check === mutation.found);
    expect(hits.length).toBeGreaterThan(0);
    for (const { check } of found) expect([mutation.found, ...(mutation.also ?? [])]).toContain(check);
    if (mutation.params)
      expect(hits.map(({ message }) => message.params)).toContainEqual(expect.objectContaining(mutation.params));
    if (mutation.state) expect(hits.map(({ state }) => state)).toContain(mutation.state);
    for (const { evidence } of hits) expect(evidence[0]?.quotation).toBeTruthy();
  });
});

test.each(SHAPES)('a wrong sum is found in a report written %s', (shape) => {
  const found = findingsOn(({ data }) => {
    data.applications.granted!.natural = '8';
  }, shape);
  expect(found.map(({ id, message }) => [id.split(':').slice(-2).join(':'), message.params])).toMatchObject([
    ['REP-T3-COLSUM:granted', { row: '（一）予以公开', holds: 9, should: 10 }],
    ['REP-T3-RESULTS:natural', { column: '自然人', holds: 15, should: 16 }],
  ]);
});
