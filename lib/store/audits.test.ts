import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Audit, DEFAULT_SETTINGS } from '../model/audit';
import type { AuditReport } from '../model/audit-report';
import { noColumns } from '../model/column';
import type { PageRecord } from '../model/portal';
import { deleteAudit, readAudit, readBody, readPages, StoredRowError, savePage, saveReport } from './audits';
import { AuditDatabase } from './database';

let db: AuditDatabase;
beforeEach(async () => {
  db = new AuditDatabase(`test-${Math.random()}`);
  await db.audits.bulkAdd([audit('a'), audit('b')]);
});
afterEach(() => db.delete());

const audit = (id: string): Audit => ({
  id,
  url: 'http://www.example.gov.cn/',
  host: 'www.example.gov.cn',
  name: '示例市人民政府',
  state: 'running',
  problem: null,
  settings: DEFAULT_SETTINGS,
  origins: [],
  startedAt: '2024-03-01T00:00:00.000Z',
  finishedAt: null,
  progress: {
    columnsFound: 0,
    columnsDone: 0,
    requests: 0,
    byVerdict: noColumns(),
    current: null,
    rate: 0,
    secondsLeft: null,
  },
  log: [],
});

const record = (key: string): PageRecord => ({
  key,
  purpose: 'column',
  foundOn: null,
  completes: null,
  attempts: 1,
  snapshot: {
    url: 'http://www.example.gov.cn/',
    finalUrl: 'http://www.example.gov.cn/',
    status: 200,
    headers: {},
    fetchedAt: '2024-03-01T00:00:00.000Z',
    elapsedMs: 3,
    bytes: 12,
    sha256: 'ab',
    charset: null,
    via: 'fetch',
    redirects: [],
    error: null,
  },
  facts: null,
});

test('a page is kept with its body', async () => {
  await savePage(db, 'a', record('k'), '通知公告');
  expect(await readPages(db, 'a')).toEqual([record('k')]);
  expect(await readBody(db, 'a', 'k')).toBe('通知公告');
});

test('a row that no longer fits its schema is told by name', async () => {
  await savePage(db, 'a', { ...record('k'), attempts: 'many' as unknown as number }, null);
  await expect(readPages(db, 'a')).rejects.toThrow(StoredRowError);
});

test('deleting an audit leaves the others whole', async () => {
  await savePage(db, 'a', record('k'), 'a');
  await savePage(db, 'b', record('k'), 'b');
  await deleteAudit(db, 'a');
  expect(await readPages(db, 'a')).toEqual([]);
  expect(await readBody(db, 'a', 'k')).toBeNull();
  expect(await readBody(db, 'b', 'k')).toBe('b');
});

test('an audit row that no longer fits is told, a missing one is not there', async () => {
  expect(await readAudit(db, 'a')).toEqual(audit('a'));
  expect(await readAudit(db, 'none')).toBeUndefined();
  await db.audits.update('a', { state: 'resting' as Audit['state'] });
  await expect(readAudit(db, 'a')).rejects.toThrow(StoredRowError);
});

test('what still arrives for a deleted audit is not kept', async () => {
  await deleteAudit(db, 'a');
  await savePage(db, 'a', record('late'), 'late');
  await saveReport(db, 'a', {} as AuditReport);
  expect([await db.pages.count(), await db.bodies.count(), await db.reports.count()]).toEqual([0, 0, 0]);
});
