import { describe, expect, test } from 'vitest';
import { reportFacts } from '../../extract/annual-report/testing/report-facts';
import { correctReport, type ReportData, SHAPES } from '../../extract/annual-report/testing/report-html';
import { APPLICANTS, APPLICATION_ROWS, DISPUTE_GROUPS, OUTCOMES } from '../../model/annual-report';
import { checks } from '..';
import { now, page, portal, standard } from '../testing/portal-builder';

/** Checks on the content of reports; those on lists and other pages have nothing to see here. */
const findingsOn = (data: ReportData, shape: (typeof SHAPES)[number] = 'whole') => {
  const of = portal({ pages: [page({ purpose: 'article', facts: reportFacts(data, shape) })] });
  return checks.flatMap((check) => check.run(of, standard, now)).filter(({ check }) => !LOOKS.test(check));
};
/** Said of the few pages a test has, not of the report. */
const LOOKS = /^(?:missing-footer-marks|missing-page-labels|missing-platform-blocks)$/;

describe.each(SHAPES)('a correct report written %s', (shape) => {
  test('has no finding', () => {
    expect(findingsOn(correctReport(), shape)).toEqual([]);
  });
});

interface Mutation {
  name: string;
  change: (data: ReportData) => void;
  /** The check that must find it. */
  found: string;
  /** Checks that the same fault touches, too: a changed total is no longer what the text says. */
  also?: readonly string[];
  /** What one of the findings must say. */
  params?: Record<string, unknown>;
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
const more = (text: string): string => String(Number(text) + 1 + Math.floor(random() * 9));

const cells: Mutation[] = Array.from({ length: 20 }, () => {
  const row = pick(APPLICATION_ROWS);
  const column = pick(APPLICANTS);
  const value = more(correctReport().applications[row]![column]);
  return {
    name: `applications ${row} × ${column} = ${value}`,
    change: (data) => {
      data.applications[row]![column] = value;
    },
    found: 'wrong-report-totals',
    also: ['contradictory-report-text'],
  };
});

const disputes: Mutation[] = Array.from({ length: 6 }, () => {
  const group = pick(DISPUTE_GROUPS);
  const outcome = pick(OUTCOMES);
  const value = more(correctReport().disputes[group][outcome]);
  return {
    name: `disputes ${group} × ${outcome} = ${value}`,
    change: (data) => {
      data.disputes[group][outcome] = value;
    },
    found: 'wrong-report-totals',
    also: ['contradictory-report-text'],
  };
});

const said = (part: number, from: string, to: string) => (data: ReportData) => {
  data.texts[part] = data.texts[part]!.map((text) => text.replace(from, to));
};
const others: Mutation[] = [
  {
    name: 'more applications in the text',
    change: said(0, '申请20件', '申请21件，均按时答复；共受理政府信息公开申请22件'),
    found: 'contradictory-report-text',
    params: { what: 'applications', holds: 22, should: 20 },
  },
  {
    name: 'another number carried forward in the text',
    change: said(0, '结转下年度1件', '结转下年度3件'),
    found: 'contradictory-report-text',
    params: { what: 'carried_forward', holds: 3, should: 1 },
  },
  {
    name: 'another number handled in the text',
    change: said(0, '办结20件', '办结19件'),
    found: 'contradictory-report-text',
  },
  {
    name: 'another number of reviews in the text',
    change: said(3, '行政复议2件', '行政复议4件'),
    found: 'contradictory-report-text',
  },
  {
    name: 'another number of lawsuits in the text',
    change: said(3, '行政诉讼1件', '行政诉讼5件'),
    found: 'contradictory-report-text',
  },
  {
    name: 'levels that sum to more columns than there are',
    change: said(0, '二级栏目12个', '二级栏目14个'),
    found: 'contradictory-column-counts',
    params: { holds: 30, should: 32 },
  },
  {
    name: 'a part left out',
    change: (data) => {
      data.headings.splice(5, 1);
      data.texts.splice(5, 1);
      data.texts[4]!.push('没有收取信息处理费。');
    },
    found: 'missing-report-parts',
  },
  {
    name: 'part five says none',
    change: (data) => {
      data.texts[4] = ['无。'];
    },
    found: 'missing-report-parts',
  },
  {
    name: 'an empty part',
    change: (data) => {
      data.texts[0] = [];
    },
    found: 'missing-report-parts',
  },
  {
    name: 'parts out of order',
    change: (data) => {
      data.headings.splice(4, 2, data.headings[5]!, data.headings[4]!);
      data.texts.splice(4, 2, data.texts[5]!, data.texts[4]!);
    },
    found: 'missing-report-parts',
  },
  {
    name: 'no table on disputes',
    change: (data) => {
      data.tables.disputes = false;
    },
    found: 'missing-report-tables',
  },
  {
    name: 'a blank cell',
    change: (data) => {
      data.disclosure.coercion = '';
    },
    found: 'unfilled-report-cells',
    params: { blank: 1, slash: 0 },
  },
  {
    name: 'a stroke',
    change: (data) => {
      data.applications['denied-law']!.research = '/';
    },
    found: 'unfilled-report-cells',
    params: { blank: 0, slash: 1 },
  },
  {
    name: 'a period of eleven months',
    change: (data) => {
      data.opening = data.opening.map((text) => text.replace('12月31日', '11月30日'));
    },
    found: 'wrong-report-period',
  },
  {
    name: 'an opening without contact',
    change: (data) => {
      data.opening.pop();
    },
    found: 'incomplete-report-opening',
  },
  {
    name: 'no word on fees',
    change: (data) => {
      data.texts[5] = ['办理政协委员提案三件。'];
    },
    found: 'unstated-report-fees',
  },
  {
    name: 'a part five without improvement',
    change: (data) => {
      data.texts[4] = ['存在的主要问题是少数栏目更新慢，人手紧张。'];
    },
    found: 'onesided-report-problems',
  },
];

describe('each fault put into a correct report is found, and nothing else', () => {
  const mutations = [...cells, ...disputes, ...others];

  test('there are more than forty of them', () => {
    expect(mutations.length).toBeGreaterThan(40);
  });

  test.each(mutations.map((mutation) => [mutation.name, mutation] as const))('%s', (_, mutation) => {
    const data = correctReport();
    mutation.change(data);
    const found = findingsOn(data);
    expect(found.map(({ check }) => check)).toContain(mutation.found);
    for (const { check } of found) expect([mutation.found, ...(mutation.also ?? [])]).toContain(check);
    if (mutation.params)
      expect(found.map(({ message }) => message.params)).toContainEqual(expect.objectContaining(mutation.params));
  });
});

test.each(SHAPES)('a wrong sum is found in a report written %s', (shape) => {
  const data = correctReport();
  data.applications.granted!.natural = '8';
  expect(
    findingsOn(data, shape).map(({ id, message }) => [id.split(':').slice(-2).join(':'), message.params]),
  ).toMatchObject([
    ['REP-T3-COLSUM:granted', { row: '（一）予以公开', holds: 9, should: 10 }],
    ['REP-T3-RESULTS:natural', { column: '自然人', holds: 15, should: 16 }],
  ]);
});
