import { describe, expect, test } from 'vitest';
import { Audit, type AuditSettings, DEFAULT_SETTINGS } from '../model/audit';
import { noColumns } from '../model/column';
import { Profile } from '../model/profile';
import { judge, reportOf } from './judge';

const profile = Profile.parse({
  schemaVersion: '1.0',
  id: 'town',
  name: '镇检查方案',
  base: 'national-2019',
  level: 'township',
});
const audit = (settings: Partial<AuditSettings>): Audit => ({
  id: 'a',
  url: 'http://www.example.gov.cn/',
  host: 'www.example.gov.cn',
  name: '示例',
  state: 'running',
  problem: null,
  settings: { ...DEFAULT_SETTINGS, ...settings },
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
const judged = (of: Audit) => judge(of, [], { incomplete: true, requests: 0 }).portal;

describe('the level of an audit', () => {
  test('is the one it was given, else the profile’s, else guessed', () => {
    expect(judged(audit({ level: 'city', profile })).level).toBe('city');
    expect(judged(audit({ profile })).level).toBe('township');
    expect(judged(audit({ profile: { ...profile, level: null } })).level).toBe('county');
  });
});

test('a report names the profile that its audit keeps', () => {
  const kept = audit({ profile });
  expect(reportOf(kept, judged(kept), []).standard.local).toMatchObject({ id: 'town', name: '镇检查方案' });
  expect(reportOf(audit({}), judged(audit({})), []).standard.local).toBeUndefined();
});

test('an audit of before there were profiles is read and judged', () => {
  const old = JSON.parse(JSON.stringify(audit({})));
  delete old.settings.profile;
  delete old.progress.byVerdict['not-due'];
  expect(judged(old).level).toBe('county');
  expect(Audit.parse(old)).toEqual(audit({}));
});
