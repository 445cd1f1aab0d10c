import { describe, expect, test } from 'vitest';
import { column, finding, portal, standard } from '../../../tests/unit/report-fixture';
import type { Finding } from '../../model/finding';
import { buildReport } from '../build';

const scoreOf = (findings: Finding[], part: Parameters<typeof portal>[0] = {}) =>
  buildReport(portal(part), findings, [], standard, '2026-03-02T09:30:00+08:00').score;

const empty = (number: number, part: Partial<Finding> = {}) =>
  finding({
    subject: `栏目${number}`,
    url: `http://www.xingchuan.example/${number}/`,
    columnId: `x${number}`,
    severity: 'veto',
    basis: ['IND-VETO-COLUMN-3'],
    ...part,
  });
const several = (count: number, part: Partial<Finding> = {}) => Array.from({ length: count }, (_, i) => empty(i, part));

describe('veto indicators', () => {
  const emptyColumns = (findings: Finding[]) => {
    const { vetoes, outcome } = scoreOf(findings);
    const { count, unsure, limit, state } = vetoes.find(({ ruleId }) => ruleId === 'IND-VETO-COLUMN-3')!;
    return { count, unsure, limit, state, outcome };
  };

  test('are hit at their limit', () => {
    expect(emptyColumns(several(5))).toEqual({ count: 5, unsure: 0, limit: 5, state: 'hit', outcome: 'failed' });
  });

  test('are clear one below it', () => {
    expect(emptyColumns(several(4))).toMatchObject({ count: 4, state: 'clear', outcome: 'passed' });
  });

  test('are left to a person when the unsure could tip them', () => {
    const unsure = empty(9, { state: 'needs-review' });
    expect(emptyColumns([...several(4), unsure])).toMatchObject({
      count: 4,
      unsure: 1,
      state: 'needs-review',
      outcome: 'undecided',
    });
    expect(emptyColumns([...several(3), unsure])).toMatchObject({ unsure: 1, state: 'clear', outcome: 'passed' });
  });

  test('count a column once, and as certain when one finding is', () => {
    const again = several(4, { id: 'again' });
    const doubted = several(4, { state: 'needs-review' });
    expect(emptyColumns([...several(4), ...again, ...doubted])).toMatchObject({ count: 4, unsure: 0, state: 'clear' });
  });

  test('that the audit does not count come in when a finding names them', () => {
    const silent = finding({
      subject: '首页',
      url: 'http://www.xingchuan.example/',
      basis: ['IND-VETO-ACCESS'],
      severity: 'veto',
    });
    expect(scoreOf([]).vetoes.map(({ ruleId }) => ruleId)).not.toContain('IND-VETO-ACCESS');
    expect(scoreOf([silent]).vetoes.find(({ ruleId }) => ruleId === 'IND-VETO-ACCESS')?.state).toBe('hit');
  });
});

describe('an audit that was not completed', () => {
  test('is undecided', () => expect(scoreOf([], { incomplete: true }).outcome).toBe('undecided'));
  test('has failed when a veto is hit already', () =>
    expect(scoreOf(several(5), { incomplete: true }).outcome).toBe('failed'));
});

describe('an audit that looked at too little', () => {
  const looked = (judged: number, unjudged: number) => ({
    columns: Array.from({ length: judged + unjudged }, (_, i) =>
      column({ path: [`栏目${i}`], state: i < judged ? 'single-content' : 'cannot-tell' }),
    ),
  });
  test('is undecided without columns', () => expect(scoreOf([], looked(0, 0)).outcome).toBe('undecided'));
  test('is undecided when fewer than half were judged', () =>
    expect(scoreOf([], looked(2, 3)).outcome).toBe('undecided'));
  test('has passed when half were', () => expect(scoreOf([], looked(3, 3)).outcome).toBe('passed'));
  test('has failed when a veto is hit already', () => expect(scoreOf(several(5), looked(0, 5)).outcome).toBe('failed'));
});

describe('deductions', () => {
  const policy = column({ path: ['政策文件'], state: 'outdated', kind: 'policy', newest: '2025-01-01' });
  const on = (part: Partial<Finding>) =>
    finding({ subject: policy.name, url: policy.url, columnId: policy.id, ...part });

  test('are summed where their points are known, and counted where not', () => {
    const { knownDeduction, unpricedFaults } = scoreOf([
      on({ points: 5 }),
      finding({ subject: '甲', url: 'http://a.example/' }),
      finding({ subject: '乙', url: 'http://b.example/', state: 'needs-review', points: 3 }),
      finding({ subject: '丙', url: 'http://c.example/', severity: 'advice' }),
    ]);
    expect({ knownDeduction, unpricedFaults }).toEqual({ knownDeduction: 5, unpricedFaults: 1 });
  });

  test('are made once for a column that is outdated', () => {
    const findings = [on({ points: 5 }), on({ check: 'other-check', points: null })];
    const { knownDeduction, unpricedFaults } = scoreOf(findings, { columns: [policy] });
    expect({ knownDeduction, unpricedFaults }).toEqual({ knownDeduction: 5, unpricedFaults: 0 });
  });

  test('of more than forty known points leave no pass', () => {
    const many = Array.from({ length: 9 }, (_, i) =>
      finding({ subject: '某', url: `http://a.example/${i}`, points: 5 }),
    );
    expect(scoreOf(many).outcome).toBe('undecided');
  });
});
