import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { auditOf } from '../../tests/e2e/kept-audits';
import { report as fixtureReport, portal } from '../../tests/unit/report-fixture';
import type { Answer } from '../model/answer';
import type { AuditReport } from '../model/audit-report';
import { selfCheckWeights } from '../standards/weights/self-check';
import { saveAnswer } from '../store/answers';
import { StoredRowError, saveReport } from '../store/audits';
import { AuditDatabase } from '../store/database';
import { answeredReport, answeredScore } from './answered-report';

const calm = () =>
  fixtureReport({ columns: portal().columns.filter(({ verdict }) => !['empty', 'outdated'].includes(verdict.state)) });
const missing: Answer = {
  ruleId: 'IND-DED-LEADER',
  answer: 'not-met',
  count: 2,
  note: '两人没有简历',
  at: '2026-03-02T10:00:00+08:00',
};

let db: AuditDatabase;
beforeEach(async () => {
  db = new AuditDatabase(`test-${Math.random()}`);
  await db.audits.add(auditOf(calm()));
});
afterEach(() => db.delete());

test('there is none before the audit has one', async () => {
  expect(await answeredReport(db, 'kept')).toBeUndefined();
  expect(await answeredScore(db, 'kept')).toBeUndefined();
});

test('answers stand in the report, and still do once the pages were judged anew', async () => {
  await saveReport(db, 'kept', calm());
  await saveAnswer(db, 'kept', missing);
  const ids = async () => (await answeredReport(db, 'kept'))!.findings.map(({ id }) => id);
  expect(await ids()).toContain('inspector-answers:IND-DED-LEADER');
  await saveReport(db, 'kept', fixtureReport());
  expect(await ids()).toContain('inspector-answers:IND-DED-LEADER');
  expect(await ids()).toContain('outdated-columns:c02');
});

test('the table chosen now counts, whatever the report was made with', async () => {
  await saveReport(db, 'kept', calm());
  const estimate = async () => (await answeredScore(db, 'kept'))!.estimate;
  expect(await estimate()).toBeNull();
  await db.audits.where({ id: 'kept' }).modify((audit) => {
    audit.settings.weights = selfCheckWeights;
  });
  expect(await estimate()).toBe(99.8);
  await saveAnswer(db, 'kept', missing);
  expect(await estimate()).toBe(95.8);
});

test('an audit that was stored before tables existed is read', async () => {
  const { weights: _weights, ...settings } = auditOf(calm()).settings;
  await db.audits.where({ id: 'kept' }).modify((audit) => {
    audit.settings = settings as typeof audit.settings;
  });
  await saveReport(db, 'kept', calm());
  expect((await answeredScore(db, 'kept'))?.outcome).toBe('passed');
});

test('a report that no longer fits is told by name', async () => {
  await saveReport(db, 'kept', { ...calm(), score: null } as unknown as AuditReport);
  await expect(answeredReport(db, 'kept')).rejects.toThrow(StoredRowError);
});
