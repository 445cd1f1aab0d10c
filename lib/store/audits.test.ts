import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PageRecord } from '../model/portal';
import { deleteAudit, readBody, readPages, StoredRowError, savePage } from './audits';
import { AuditDatabase } from './database';

let db: AuditDatabase;
beforeEach(() => {
  db = new AuditDatabase(`test-${Math.random()}`);
});
afterEach(() => db.delete());

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
