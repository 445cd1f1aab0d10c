import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Answer } from '../model/answer';
import type { Audit } from '../model/audit';
import { readAnswers, removeAnswer, saveAnswer } from './answers';
import { deleteAudit, StoredRowError } from './audits';
import { AuditDatabase } from './database';

let db: AuditDatabase;
beforeEach(async () => {
  db = new AuditDatabase(`test-${Math.random()}`);
  await db.audits.bulkAdd([{ id: 'a' } as Audit, { id: 'b' } as Audit]);
});
afterEach(() => db.delete());

const answer = (part: Partial<Answer> = {}): Answer => ({
  ruleId: 'IND-DED-LEADER',
  answer: 'not-met',
  count: 2,
  note: '两人没有简历',
  at: '2026-03-02T09:30:00+08:00',
  ...part,
});

test('an answer stands until another takes its place or it is taken back', async () => {
  await saveAnswer(db, 'a', answer());
  await saveAnswer(db, 'a', answer({ answer: 'met', count: 0 }));
  expect(await readAnswers(db, 'a')).toEqual([answer({ answer: 'met', count: 0 })]);
  expect(await readAnswers(db, 'b')).toEqual([]);
  await removeAnswer(db, 'a', 'IND-DED-LEADER');
  expect(await readAnswers(db, 'a')).toEqual([]);
});

test('answers go with their audit, and none is kept for one that is gone', async () => {
  await saveAnswer(db, 'a', answer());
  await saveAnswer(db, 'b', answer());
  await deleteAudit(db, 'a');
  await saveAnswer(db, 'a', answer());
  expect(await db.answers.count()).toBe(1);
  expect(await readAnswers(db, 'b')).toEqual([answer()]);
});

test('a row that no longer fits its schema is told by name', async () => {
  await saveAnswer(db, 'a', answer({ count: -1 }));
  await expect(readAnswers(db, 'a')).rejects.toThrow(StoredRowError);
});

test('a database of the version before keeps what it holds', async () => {
  const name = `test-${Math.random()}`;
  const before = new Dexie(name);
  before.version(1).stores({
    audits: 'id, state, startedAt, host',
    pages: '[auditId+key], auditId',
    bodies: '[auditId+key], auditId',
    reports: 'auditId',
  });
  await before.table('audits').add({ id: 'old' });
  before.close();
  const now = new AuditDatabase(name);
  expect(await now.audits.get('old')).toEqual({ id: 'old' });
  await saveAnswer(now, 'old', answer());
  expect(await readAnswers(now, 'old')).toEqual([answer()]);
  await now.delete();
});
