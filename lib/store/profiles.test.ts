import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { Profile } from '../model/profile';
import { StoredRowError } from './audits';
import { AuditDatabase } from './database';
import { readProfiles } from './profiles';

const name = `profiles-${Math.random()}`;
afterEach(() => Dexie.delete(name));

const profile = (id: string, called: string) =>
  Profile.parse({ schemaVersion: '1.0', id, name: called, base: 'national-2019' });

test('profiles are kept by id and read by name', async () => {
  const db = new AuditDatabase(name);
  await db.profiles.bulkPut([profile('b', '乙'), profile('a', '甲'), profile('a', '丙')]);
  expect((await readProfiles(db)).map(({ id }) => id)).toHaveLength(2);
  expect(await db.profiles.get('a')).toEqual(profile('a', '丙'));
  db.close();
});

test('one that no longer fits is told', async () => {
  const db = new AuditDatabase(name);
  await db.profiles.put({ ...profile('a', '甲'), level: 'village' as 'county' });
  await expect(readProfiles(db)).rejects.toThrow(StoredRowError);
  db.close();
});

test('a database of the first version keeps its audits and gains the table', async () => {
  const old = new Dexie(name);
  old.version(1).stores({
    audits: 'id, state, startedAt, host',
    pages: '[auditId+key], auditId',
    bodies: '[auditId+key], auditId',
    reports: 'auditId',
  });
  await old.table('audits').put({ id: 'a', state: 'finished', startedAt: '', host: '' });
  old.close();
  const db = new AuditDatabase(name);
  expect(await db.audits.count()).toBe(1);
  expect(await readProfiles(db)).toEqual([]);
  db.close();
});
