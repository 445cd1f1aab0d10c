import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Audit, DEFAULT_SETTINGS } from '../model/audit';
import type { AuditLists } from '../model/audit-lists';
import type { AuditReport } from '../model/audit-report';
import { noColumns } from '../model/column';
import { readPreviousLists, saveLists } from './audit-lists';
import { saveReport } from './audits';
import { AuditDatabase } from './database';

let db: AuditDatabase;
beforeEach(() => {
  db = new AuditDatabase(`test-${Math.random()}`);
});
afterEach(() => db.delete());

const audit = (
  id: string,
  startedAt: string,
  state: Audit['state'] = 'finished',
  host = 'www.example.gov.cn',
): Audit => ({
  id,
  url: `http://${host}/`,
  host,
  name: '示例市人民政府',
  state,
  problem: null,
  settings: DEFAULT_SETTINGS,
  origins: [],
  startedAt,
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

const lists = (at: string): AuditLists => ({
  at,
  columns: [
    {
      canonicalUrl: 'http://www.example.gov.cn/tzgg/',
      items: [{ url: null, title: '通告', date: '2024-01-01' }],
      complete: true,
    },
  ],
});

const kept = async (one: Audit): Promise<void> => {
  await db.audits.add(one);
  await saveReport(db, one.id, {} as AuditReport);
  await saveLists(db, one.id, lists(one.startedAt));
};

const now = audit('now', '2024-05-01T00:00:00.000Z', 'running');

test('the last finished audit of the same host before this one is compared with', async () => {
  await kept(audit('old', '2024-01-01T00:00:00.000Z'));
  await kept(audit('last', '2024-03-01T00:00:00.000Z'));
  await kept(audit('stopped', '2024-04-01T00:00:00.000Z', 'stopped'));
  await kept(audit('other', '2024-04-01T00:00:00.000Z', 'finished', 'www.other.gov.cn'));
  await kept(audit('later', '2024-06-01T00:00:00.000Z'));
  expect((await readPreviousLists(db, now))?.at).toBe('2024-03-01T00:00:00.000Z');
});

test('none is made up: no audit, one that kept no lists, one whose lists cannot be read', async () => {
  expect(await readPreviousLists(db, now)).toBeNull();
  await db.audits.add(audit('bare', '2024-03-01T00:00:00.000Z'));
  await saveReport(db, 'bare', {} as AuditReport);
  expect(await readPreviousLists(db, now)).toBeNull();
  await saveLists(db, 'bare', { at: 'yesterday' } as AuditLists);
  expect(await readPreviousLists(db, now)).toBeNull();
});
