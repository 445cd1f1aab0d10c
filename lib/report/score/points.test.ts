import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { column, disclosures, finding, now, portal, standard } from '../../../tests/unit/report-fixture';
import type { Answer } from '../../model/answer';
import type { Score } from '../../model/audit-report';
import type { Finding } from '../../model/finding';
import { Level, type Portal } from '../../model/portal';
import { WeightTable } from '../../model/weight-table';
import { selfCheckWeights } from '../../standards/weights/self-check';
import { buildReport } from '../build';

interface Case {
  findings?: Finding[];
  answers?: Answer[];
  part?: Partial<Portal>;
  weights?: WeightTable | null;
}

const scoreOf = ({ findings = [], answers = [], part = {}, weights = selfCheckWeights }: Case): Score =>
  buildReport(portal(part), findings, disclosures, { ...standard, weights }, now, answers).score;
const lineOf = (score: Score, ruleId: string) => score.lines!.find((line) => line.ruleId === ruleId)!;

let made = 0;
const fault = (indicator: string, part: Partial<Finding> = {}): Finding => {
  const number = ++made;
  return finding({ subject: `页面${number}`, url: `http://a.example/${number}`, basis: [indicator], ...part });
};
const faults = (count: number, indicator: string, part: Partial<Finding> = {}) =>
  Array.from({ length: count }, () => fault(indicator, part));

const says = (ruleId: string, answer: Answer['answer'], count = 0): Answer => ({
  ruleId,
  answer,
  count,
  note: '',
  at: now,
});

/** A province's table with every cap told. */
const imported: WeightTable = {
  ...selfCheckWeights,
  id: 'imported',
  name: '某省分值表',
  origin: 'imported',
  source: '某省〔2020〕1号',
};

describe('points by a table', () => {
  test('are lost fault by fault and name their findings', () => {
    const found = faults(2, 'IND-DED-FUN-MARK');
    const score = scoreOf({ findings: found });
    expect(lineOf(score, 'IND-DED-FUN-MARK')).toMatchObject({
      count: 2,
      each: 0.5,
      source: 'table',
      points: 1,
      findings: found.map(({ id }) => id),
    });
    expect(score).toMatchObject({ estimate: 99, table: { origin: 'own' }, sum: { base: 100, deducted: 1 } });
  });

  test('never exceed the indicator’s own', () => {
    const score = scoreOf({ findings: faults(60, 'IND-DED-FUN-LINK') });
    expect(lineOf(score, 'IND-DED-FUN-LINK')).toMatchObject({ count: 60, points: 5, cap: 5 });
    expect(score.estimate).toBe(95);
  });

  test('are not estimated without a table, and the public ones stay', () => {
    const score = scoreOf({ findings: faults(1, 'IND-DED-POLICY', { points: 5 }), weights: null });
    expect(score).toMatchObject({ estimate: null, sum: null, table: null, knownDeduction: 5 });
    expect(lineOf(score, 'IND-DED-POLICY')).toMatchObject({ points: 5, each: 5, cap: null, source: 'standard' });
    expect(lineOf(scoreOf({ findings: faults(1, 'IND-DED-ORG'), weights: null }), 'IND-DED-ORG').points).toBeNull();
  });

  test('of faults that the table has no points for are told as missing', () => {
    const weights = { ...imported, weights: imported.weights.filter(({ ruleId }) => ruleId !== 'IND-DED-ORG') };
    const score = scoreOf({ findings: faults(2, 'IND-DED-ORG'), weights });
    expect(score).toMatchObject({ estimate: 100, sum: { unpriced: 2 } });
  });

  test('are not lost by what a person has still to verify', () => {
    const doubted = faults(1, 'IND-DED-ORG', { state: 'needs-review' });
    const score = scoreOf({ findings: doubted });
    expect(lineOf(score, 'IND-DED-ORG')).toMatchObject({ count: 0, points: 0, open: [doubted[0]!.id] });
    expect(score.estimate).toBe(100);
  });

  test('are not scored once a veto is hit, nor for a site that is no portal', () => {
    const veto = fault('IND-VETO-HOME', { severity: 'veto' });
    expect(scoreOf({ findings: [veto] })).toMatchObject({ outcome: 'failed', estimate: null, sum: null });
    expect(scoreOf({ part: { level: 'township' } })).toMatchObject({
      estimate: null,
      frame: { isPortal: false, isPortalBy: 'guess' },
    });
    const said = [says('IND-FRAME-PORTAL', 'met')];
    expect(scoreOf({ part: { level: 'township' }, answers: said }).estimate).toBe(100);
  });
});

describe('a fault', () => {
  const dead = column({ path: ['办事统计'], state: 'outdated', kind: 'statistics', newest: '2025-01-01' });
  const stale = fault('IND-DED-DATA', { check: 'outdated-columns', columnId: dead.id, url: dead.url });
  const again = fault('IND-DED-SVC-STAT', { check: 'stale-statistics', url: dead.url });

  test('of a column deducted for as outdated costs nothing under another indicator, in whatever order', () => {
    for (const findings of [
      [stale, again],
      [again, stale],
    ]) {
      const score = scoreOf({ findings, part: { columns: [dead] } });
      expect(lineOf(score, 'IND-DED-DATA')).toMatchObject({ count: 1, points: 2, findings: [stale.id] });
      expect(lineOf(score, 'IND-DED-SVC-STAT')).toMatchObject({ count: 0, points: 0, waived: [again.id] });
      expect(score.unpricedFaults).toBe(1);
    }
  });

  test('costs by itself where the column lives', () => {
    const alive = column({ path: ['办事统计'], state: 'alive', kind: 'statistics', newest: '2026-03-01' });
    const score = scoreOf({ findings: [{ ...again, url: alive.url }], part: { columns: [alive] } });
    expect(lineOf(score, 'IND-DED-SVC-STAT')).toMatchObject({ count: 1, points: 2 });
  });

  test('that rests on two indicators costs under the first', () => {
    const score = scoreOf({ findings: [fault('IND-DED-FUN-TAG', { basis: ['IND-DED-FUN-TAG', 'IND-DED-FUN-MARK'] })] });
    expect(lineOf(score, 'IND-DED-FUN-TAG').count).toBe(1);
    expect(lineOf(score, 'IND-DED-FUN-MARK').count).toBe(0);
  });

  test('by a profile’s own term alone costs no national points', () => {
    const local = fault('IND-DED-NEWS', { check: 'locally-outdated-columns', points: 3 });
    const score = scoreOf({ findings: [local] });
    expect(score).toMatchObject({ knownDeduction: 0, unpricedFaults: 0, estimate: 100 });
  });

  test('of one address that two checks name is one', () => {
    const url = 'http://a.example/gone';
    const found = ['broken-links', 'unreachable-columns'].map((check) => fault('IND-DED-FUN-LINK', { check, url }));
    expect(lineOf(scoreOf({ findings: found }), 'IND-DED-FUN-LINK')).toMatchObject({
      count: 1,
      waived: [found[1]!.id],
    });
  });

  test('that the inspector counted holds those that checks found', () => {
    const found = faults(2, 'IND-DED-FUN-MARK');
    const count = (counted: number) => {
      const score = scoreOf({ findings: found, answers: [says('IND-DED-FUN-MARK', 'not-met', counted)] });
      return lineOf(score, 'IND-DED-FUN-MARK');
    };
    expect(count(5)).toMatchObject({ count: 5, points: 2.5 });
    expect(count(5).findings).toHaveLength(3);
    expect(count(2)).toMatchObject({ count: 2, points: 1 });
    expect(count(1).count).toBe(2);
  });
});

test('who is not sure of the frame leaves it to the guess', () => {
  const { frame } = scoreOf({ part: { level: 'township' }, answers: [says('IND-FRAME-PORTAL', 'not-applicable')] });
  expect(frame).toMatchObject({ isPortal: false, isPortalBy: 'guess' });
});

describe('a department without services', () => {
  const part = { level: 'department', columns: [column({ path: ['通知公告'], state: 'alive' })] } as const;
  const found = [...faults(3, 'IND-DED-SVC-GUIDE'), ...faults(3, 'IND-DED-ORG')];

  test('has three quarters of the points, stretched to a hundred', () => {
    const score = scoreOf({ findings: found, part: { ...part, columns: [...part.columns] } });
    expect(score.frame).toMatchObject({ hasServices: false, hasServicesBy: 'guess' });
    expect(lineOf(score, 'IND-DED-SVC-GUIDE')).toMatchObject({ count: 3, points: 0, skipped: true });
    expect(score.sum).toMatchObject({ base: 75, deducted: 3, partTwo: 96 });
  });

  test('loses the rest by the inspector’s word alone', () => {
    const answers = [says('IND-FRAME-SERVICES', 'met')];
    const score = scoreOf({ findings: found, answers, part: { ...part, columns: [...part.columns] } });
    expect(score.frame).toMatchObject({ hasServices: true, hasServicesBy: 'answer' });
    expect(score.sum).toMatchObject({ base: 100, deducted: 6, partTwo: 94 });
  });
});

describe('the bonus', () => {
  const won = [says('IND-BONUS-SURVEY', 'met', 7), says('IND-BONUS-OTHER', 'met', 9)];

  test('counts above eighty points, and thirty of it at most', () => {
    const generous = {
      ...imported,
      weights: imported.weights.map((one) => ({ ...one, cap: one.ruleId.startsWith('IND-BONUS-') ? 25 : one.cap })),
    };
    expect(scoreOf({ answers: won }).sum).toMatchObject({ bonus: 30, bonusCounts: true });
    expect(scoreOf({ answers: won, weights: generous })).toMatchObject({ sum: { bonus: 30 }, estimate: 130 });
  });

  test('does not count at eighty', () => {
    const lost = [...faults(9, 'IND-DED-COLUMN'), ...faults(2, 'IND-DED-POLICY'), ...faults(1, 'IND-DED-DATA')];
    const score = scoreOf({ findings: lost, answers: won });
    expect(score.sum).toMatchObject({ partTwo: 80, bonus: 30, bonusCounts: false });
    expect(score.estimate).toBe(80);
  });

  test('that was not won is no fault', () => {
    const score = scoreOf({ answers: [says('IND-BONUS-SURVEY', 'not-met')] });
    expect(score).toMatchObject({ estimate: 100, unpricedFaults: 0 });
  });
});

describe('fewer than sixty points', () => {
  const lost = [
    'IND-DED-COLUMN',
    'IND-DED-POLICY',
    'IND-DED-SVC-GUIDE',
    'IND-DED-SVC-LIST',
    'IND-DED-SVC-EXACT',
    'IND-DED-LEADER',
    'IND-DED-NEWS',
  ];
  const findings = lost.flatMap((indicator) => faults(9, indicator));

  test('fail a portal by a province’s table, never by ours', () => {
    expect(scoreOf({ findings, weights: imported })).toMatchObject({ outcome: 'failed', sum: { partTwo: 56 } });
    expect(scoreOf({ findings })).toMatchObject({ outcome: 'passed', sum: { partTwo: 56 } });
  });

  test('do not fail a site that is a portal by guess', () => {
    expect(scoreOf({ findings, weights: imported, part: { level: 'zone' } }).outcome).toBe('passed');
  });
});

test('whatever is found and answered, no indicator loses more than its own points and the score stays in its range', () => {
  const rule = fc.constantFrom(...standard.rules.map(({ id }) => id));
  const someFinding = fc.record({
    basis: fc.array(rule, { minLength: 1, maxLength: 3 }),
    severity: fc.constantFrom('veto' as const, 'deduct' as const, 'deduct' as const, 'advice' as const),
    state: fc.constantFrom('violation' as const, 'violation' as const, 'needs-review' as const),
    check: fc.constantFrom('outdated-columns', 'empty-columns', 'broken-links', 'other'),
    columnId: fc.option(fc.constantFrom('c02', 'c05', 'c12', 'c20')),
    points: fc.option(fc.integer({ min: 0, max: 9 })),
    url: fc.constantFrom('http://a.example/1', 'http://a.example/2'),
  });
  const someAnswer = fc.record({
    ruleId: rule,
    answer: fc.constantFrom('met' as const, 'not-met' as const, 'not-applicable' as const),
    count: fc.integer({ min: 0, max: 200 }),
  });
  const someWeights = fc
    .uniqueArray(
      fc.record({
        ruleId: rule,
        points: fc.double({ min: 0.001, max: 100, noNaN: true }),
        cap: fc.option(fc.double({ min: 0.001, max: 100, noNaN: true })),
      }),
      { selector: ({ ruleId }) => ruleId },
    )
    .map((weights): WeightTable => ({ ...imported, weights }));
  fc.assert(
    fc.property(
      fc.array(someFinding, { maxLength: 60 }),
      fc.uniqueArray(someAnswer, { selector: ({ ruleId }) => ruleId, maxLength: 40 }),
      fc.oneof(fc.constant(selfCheckWeights), someWeights),
      fc.constantFrom(...Level.options),
      (found, said, weights, level) => {
        const findings = found.map((part, index) => finding({ subject: '某', id: `f${index}`, ...part }));
        const answers = said.map(({ ruleId, answer, count }) => says(ruleId, answer, count));
        const score = scoreOf({ findings, answers, weights, part: { level } });
        const ids = new Set([
          ...findings.map(({ id }) => id),
          ...answers.map(({ ruleId }) => `inspector-answers:${ruleId}`),
        ]);
        const charged = score.lines!.flatMap((line) => line.findings);
        for (const line of score.lines!) {
          if (line.cap !== null) expect(line.points ?? 0).toBeLessThanOrEqual(line.cap + 1e-3);
          expect(line.points ?? 0).toBeGreaterThanOrEqual(0);
          if (line.part === 'deduction' && (line.points ?? 0) > 0) expect(line.findings.length).toBeGreaterThan(0);
        }
        expect(new Set(charged).size).toBe(charged.length);
        for (const id of charged) expect(ids).toContain(id);
        if (score.sum) {
          expect(score.sum.partTwo).toBeGreaterThanOrEqual(0);
          expect(score.sum.partTwo).toBeLessThanOrEqual(100);
          expect(score.estimate).toBeLessThanOrEqual(130);
          if (score.sum.partTwo <= 80) expect(score.estimate).toBe(score.sum.partTwo);
        }
      },
    ),
    { numRuns: 200 },
  );
  expect(WeightTable.parse(imported)).toEqual(imported);
});
