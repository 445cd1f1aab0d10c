import { describe, expect, test } from 'vitest';
import { messagesFor } from '../../../locales';
import { finding, report as fixtureReport, now, portal, standard } from '../../../tests/unit/report-fixture';
import type { Answer } from '../../model/answer';
import { AuditReport } from '../../model/audit-report';
import type { Finding } from '../../model/finding';
import { selfCheckWeights } from '../../standards/weights/self-check';
import { buildReport } from '../build';
import { withAnswers } from './answered';

const says = (ruleId: string, answer: Answer['answer'], part: Partial<Answer> = {}): Answer => ({
  ruleId,
  answer,
  count: 0,
  note: '',
  at: now,
  ...part,
});
const doubt = (rule: string, part: Partial<Finding> = {}): Finding =>
  finding({
    subject: '首页',
    url: 'http://www.xingchuan.example/',
    state: 'needs-review',
    severity: 'veto',
    basis: [rule],
    ...part,
  });
const reportWith = (findings: Finding[], part: Parameters<typeof portal>[0] = {}) =>
  buildReport(portal(part), findings, [], standard, now);
const entryOf = (report: AuditReport, ruleId: string) => report.inspection!.find((entry) => entry.ruleId === ruleId);
const vetoOf = (report: AuditReport, ruleId: string) => report.score.vetoes.find((veto) => veto.ruleId === ruleId);

describe('the list of a report', () => {
  test('holds what no check decides, with question and place in both languages', () => {
    const report = reportWith([]);
    expect(entryOf(report, 'IND-VETO-SAFETY')).toMatchObject({ answer: null, note: '', answeredAt: null });
    expect(entryOf(report, 'REG-33-REPLY')).toBeDefined();
    expect(entryOf(report, 'IND-VETO-HOME')).toBeUndefined();
    for (const locale of ['zh-CN', 'en'] as const) {
      const t = messagesFor(locale);
      for (const { question, where } of report.inspection!)
        for (const words of [question, where]) expect(t(words)).not.toContain('inspection.list');
    }
  });

  test('depends on the level, and on what applies to the site', () => {
    expect(entryOf(reportWith([]), 'GRASS-01')).toBeUndefined();
    expect(entryOf(reportWith([], { level: 'county' }), 'GRASS-01')).toBeDefined();
    const town = reportWith([], { level: 'township' });
    expect(entryOf(town, 'IND-DED-LEADER')).toBeUndefined();
    expect(entryOf(withAnswers(town, [says('IND-FRAME-PORTAL', 'met')]), 'IND-DED-LEADER')).toBeDefined();
    const office = reportWith([], { level: 'department', columns: [] });
    expect(entryOf(office, 'IND-DED-SVC-GUIDE')).toBeUndefined();
    expect(entryOf(withAnswers(office, [says('IND-FRAME-SERVICES', 'met')]), 'IND-DED-SVC-GUIDE')).toBeDefined();
  });

  test('has a veto that checks leave open, with the findings to look at, and keeps it once it is answered', () => {
    const open = reportWith([doubt('IND-VETO-HOME')]);
    expect(entryOf(open, 'IND-VETO-HOME')?.findings).toEqual(open.findings.map(({ id }) => id));
    const answered = withAnswers(open, [says('IND-VETO-HOME', 'met', { note: '首页 3 月 1 日有更新' })]);
    expect(entryOf(answered, 'IND-VETO-HOME')).toMatchObject({
      answer: 'met',
      note: '首页 3 月 1 日有更新',
      answeredAt: now,
    });
  });
});

test('a deduction indicator that checks leave open is asked about, and the answer settles it', () => {
  const doubted = doubt('IND-DED-FUN-LINK', { severity: 'deduct', url: 'http://www.xingchuan.example/x' });
  expect(entryOf(reportWith([]), 'IND-DED-FUN-LINK')).toBeUndefined();
  const open = reportWith([doubted]);
  expect(entryOf(open, 'IND-DED-FUN-LINK')?.findings).toEqual([doubted.id]);
  const lineOf = (report: AuditReport) => report.score.lines!.find(({ ruleId }) => ruleId === 'IND-DED-FUN-LINK')!;
  expect(lineOf(open)).toMatchObject({ count: 0, open: [doubted.id] });
  expect(lineOf(withAnswers(open, [says('IND-DED-FUN-LINK', 'met')]))).toMatchObject({ count: 0, open: [] });
  const not = withAnswers(open, [says('IND-DED-FUN-LINK', 'not-met', { count: 3 })]);
  expect(lineOf(not)).toMatchObject({ count: 3, open: [] });
});

describe('an answer', () => {
  test('decides an open veto either way', () => {
    const open = reportWith([doubt('IND-VETO-HOME')]);
    expect(open.score.outcome).toBe('undecided');
    const met = withAnswers(open, [says('IND-VETO-HOME', 'met')]);
    expect(vetoOf(met, 'IND-VETO-HOME')).toMatchObject({ state: 'clear', answer: 'met', unsure: 1 });
    expect(met.score.outcome).toBe('passed');
    const not = withAnswers(open, [says('IND-VETO-HOME', 'not-met')]);
    expect(vetoOf(not, 'IND-VETO-HOME')).toMatchObject({ state: 'hit', count: 1 });
    expect(not.score.outcome).toBe('failed');
    expect(vetoOf(withAnswers(open, [says('IND-VETO-HOME', 'not-applicable')]), 'IND-VETO-HOME')?.state).toBe('clear');
  });

  test('does not undo what checks are certain of', () => {
    const hit = reportWith([doubt('IND-VETO-HOME', { state: 'violation' })]);
    expect(withAnswers(hit, [says('IND-VETO-HOME', 'met')]).score.outcome).toBe('failed');
  });

  test('on a veto that the audit does not count brings it in', () => {
    const report = reportWith([]);
    expect(vetoOf(report, 'IND-VETO-SAFETY')).toBeUndefined();
    expect(vetoOf(withAnswers(report, [says('IND-VETO-SAFETY', 'met')]), 'IND-VETO-SAFETY')?.state).toBe('clear');
    expect(withAnswers(report, [says('IND-VETO-SAFETY', 'not-met')]).score.outcome).toBe('failed');
  });

  test('that a rule is not met is a finding of the rule’s own weight, told with its note', () => {
    const note = '<b>局长</b>没有简历';
    const report = withAnswers(reportWith([]), [
      says('IND-DED-LEADER', 'not-met', { count: 2, note }),
      says('REG-33-REPLY', 'not-met'),
      says('IND-VETO-SAFETY', 'not-met'),
      says('IND-FRAME-SERVICES', 'not-met'),
      says('IND-DED-ORG', 'met'),
      says('NO-SUCH-RULE', 'not-met'),
    ]);
    expect(report.findings.map(({ id, severity, state }) => [id, severity, state])).toEqual([
      ['inspector-answers:IND-VETO-SAFETY', 'veto', 'violation'],
      ['inspector-answers:IND-DED-LEADER', 'deduct', 'violation'],
      ['inspector-answers:REG-33-REPLY', 'advice', 'violation'],
    ]);
    const told = messagesFor('zh-CN')(report.findings[1]!.message);
    expect(told).toContain(note);
    expect(told).toContain('共 2 处');
    expect(AuditReport.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
  });

  test('changes the score at once, and taking it back changes it back', () => {
    const before = withAnswers(reportWith([]), [], selfCheckWeights);
    const after = withAnswers(before, [says('IND-DED-LEADER', 'not-met', { count: 2 })]);
    expect([before.score.estimate, after.score.estimate]).toEqual([100, 96]);
    expect(before.score.sum!.open - after.score.sum!.open).toBe(1);
    expect(withAnswers(after, [])).toEqual(before);
  });

  test('is the same given to the build or to the report, and leaves what it was given as it was', () => {
    const answers = [says('IND-DED-LEADER', 'not-met', { count: 2 }), says('IND-VETO-HOME', 'met')];
    const found = [doubt('IND-VETO-HOME')];
    const built = buildReport(portal(), found, [], standard, now, answers);
    const before = buildReport(portal(), found, [], standard, now);
    const kept = structuredClone(before);
    expect(withAnswers(before, answers)).toEqual(built);
    expect(before).toEqual(kept);
  });
});

test('a report of the version before is read, and gains list and lines', () => {
  const { inspection: _list, score, ...rest } = fixtureReport();
  const { lines: _lines, frame: _frame, table: _table, estimate: _estimate, sum: _sum, ...old } = score;
  const stored = AuditReport.parse({ ...rest, score: old, schemaVersion: '1.0' });
  const report = withAnswers(stored, []);
  expect(report.inspection!.length).toBeGreaterThan(30);
  expect(report.score.lines!.length).toBeGreaterThan(20);
});

test('the day of an answer is that of the inspector’s clock', () => {
  const at = '2026-03-02T18:30:00Z';
  const [found] = withAnswers(reportWith([]), [says('IND-VETO-SAFETY', 'not-met', { at })]).findings;
  expect(found?.message.params).toMatchObject({ day: '2026-03-03' });
});
