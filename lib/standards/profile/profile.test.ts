import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { messagesFor } from '../../../locales';
import type { Profile } from '../../model/profile';
import { Standard } from '../../model/standard';
import { knownStandard, standardFor, standardOf, standardWith } from '..';
import { profileText, readProfile } from './read-profile';
import { profileJsonSchema } from './schema';

const least = { schemaVersion: '1.0', id: 'qingshi-county', name: '青石县检查方案', base: 'national-2019' };
const read = (value: unknown) => readProfile(typeof value === 'string' ? value : JSON.stringify(value), knownStandard);
const profileOf = (part: object): Profile => {
  const { profile, faults } = read({ ...least, ...part });
  if (!profile) throw new Error(JSON.stringify(faults));
  return profile;
};
const statement = {
  subject: { kind: 'penalty' },
  unit: '青石县民政局',
  on: '2024-01-05',
  from: '2023-01-01',
  until: '2023-12-31',
};
const moved = { subject: { ruleId: 'REG-20-5' }, reason: '职能划转', on: '2023-05-01' };

describe('reading a profile', () => {
  test('what is left out stays as the base has it', () => {
    expect(profileOf({})).toMatchObject({ level: null, thresholds: [], rules: [], notApplicable: [], weights: null });
  });

  test('an exported profile is read as it was, a byte order mark before it or not', () => {
    const profile = profileOf({
      thresholds: [{ kind: 'news', days: 7, basis: '青政办〔2023〕5号' }],
      noOccurrence: [statement],
    });
    expect(read(profileText(profile)).profile).toEqual(profile);
    expect(read(`\uFEFF${profileText(profile)}`).profile).toEqual(profile);
  });

  test.each([
    ['', 'profile', 'noJson'],
    ['{"id": ', '', 'noJson'],
    ['[]', 'profile', 'type'],
    ['null', 'profile', 'type'],
    [{ ...least, name: undefined }, 'name', 'missing'],
    [{ ...least, name: ' ' }, 'name', 'blank'],
    [{ ...least, id: 'Qingshi County' }, 'id', 'id'],
    [{ ...least, schemaVersion: '9.0' }, 'schemaVersion', 'choice'],
    [{ ...least, base: 'national-2099' }, 'base', 'base'],
    [{ ...least, level: 'village' }, 'level', 'choice'],
    [{ ...least, treshold: [] }, 'treshold', 'unknownField'],
    [{ ...least, thresholds: {} }, 'thresholds', 'type'],
    [{ ...least, thresholds: [{ kind: 'news', days: '7', basis: 'x' }] }, 'thresholds[0].days', 'type'],
    [{ ...least, thresholds: [{ kind: 'news', days: 0, basis: 'x' }] }, 'thresholds[0].days', 'tooSmall'],
    [{ ...least, thresholds: [{ kind: 'news', days: 7.5, basis: 'x' }] }, 'thresholds[0].days', 'type'],
    [{ ...least, thresholds: [{ kind: 'news', days: 7 }] }, 'thresholds[0].basis', 'missing'],
    [{ ...least, thresholds: [{ kind: 'news', basis: 'x' }] }, 'thresholds[0]', 'noTerm'],
    [{ ...least, thresholds: [{ kind: 'news', days: 7, months: 1, basis: 'x' }] }, 'thresholds[0].days', 'twoTerms'],
    [
      { ...least, thresholds: [{ kind: 'budget', yearlyBy: '13-01', basis: 'x' }] },
      'thresholds[0].yearlyBy',
      'monthAndDay',
    ],
    [
      { ...least, thresholds: [1, 2].map((days) => ({ kind: 'news', days, basis: 'x' })) },
      'thresholds[1].kind',
      'twice',
    ],
    [{ ...least, rules: [{ id: 'LOCAL-1', document: 'x' }] }, 'rules[0].name', 'missing'],
    [{ ...least, rules: [{ id: 'IND-VETO-COLUMN-3', limit: 'few' }] }, 'rules[0].limit', 'type'],
    [{ ...least, notApplicable: [{ ...moved, subject: {} }] }, 'notApplicable[0].subject', 'subject'],
    [{ ...least, notApplicable: [{ ...moved, subject: { url: 'xzxk' } }] }, 'notApplicable[0].subject.url', 'address'],
    [{ ...least, notApplicable: [{ ...moved, on: '2023-02-30' }] }, 'notApplicable[0].on', 'day'],
    [{ ...least, notApplicable: [{ ...moved, on: '2023年5月' }] }, 'notApplicable[0].on', 'day'],
    [
      { ...least, notApplicable: [{ ...moved, subject: { ruleId: 'REG-99' } }] },
      'notApplicable[0].subject.ruleId',
      'noRule',
    ],
    [
      { ...least, noOccurrence: [{ ...statement, subject: { kind: 'news' } }] },
      'noOccurrence[0].subject.kind',
      'noEvents',
    ],
    [{ ...least, noOccurrence: [{ ...statement, unit: '' }] }, 'noOccurrence[0].unit', 'blank'],
    [{ ...least, noOccurrence: [{ ...statement, until: '2022-12-31' }] }, 'noOccurrence[0].until', 'endsEarly'],
    [{ ...least, noOccurrence: [{ ...statement, on: '2023-06-01' }] }, 'noOccurrence[0].on', 'statedEarly'],
    [
      { ...least, weights: { id: 'w', name: 'w', origin: 'mine', source: '', weights: [] } },
      'weights.origin',
      'choice',
    ],
  ])('%j: %s %s, in words of both languages', (value, field, name) => {
    const { faults } = read(value);
    expect(faults).toHaveLength(1);
    const [{ problem, field: where }] = faults as [NonNullable<typeof faults>[number]];
    expect(problem.key).toBe(`errors.profile.${name}`);
    expect(where || 'profile').toBe(field || 'profile');
    for (const locale of ['zh-CN', 'en'] as const) {
      const words = messagesFor(locale)(problem);
      expect(words).not.toContain('errors.');
      if (name !== 'noJson') expect(words).toContain(field);
    }
  });

  test('several faults are all told; a hostile file is refused and not choked on', () => {
    expect(read({ ...least, name: 3, base: undefined }).faults?.map(({ field }) => field)).toEqual(['name', 'base']);
    expect(read(`[${'['.repeat(100_000)}`).faults?.[0]?.problem.key).toBe('errors.profile.noJson');
    expect(read('x'.repeat(3_000_000)).faults?.[0]?.problem.key).toBe('errors.profile.tooLong');
    expect(read({ ...least, thresholds: Array(10_000).fill(1) }).faults).toHaveLength(50);
  });
});

describe('the standard that a profile makes', () => {
  const profile = profileOf({
    thresholds: [
      { kind: 'news', days: 7, basis: '青政办〔2023〕5号', severity: 'deduct' },
      { kind: 'notice', months: 1, basis: 'LOCAL-NOTICE' },
    ],
    rules: [
      { id: 'LOCAL-NOTICE', name: '通知公告每月更新', document: '青政办〔2023〕5号', article: '第三条' },
      { id: 'IND-VETO-COLUMN-3', limit: 3 },
      { id: 'IND-DED-COLUMN', points: 2 },
    ],
    notApplicable: [moved],
    noOccurrence: [statement],
    wordFaults: [{ wrong: '青石縣', right: '青石县', severity: 'general', source: '青政办〔2023〕5号' }],
  });
  const standard = standardWith(profile);

  test('is well-formed, and national terms and limits stay', () => {
    expect(() => Standard.parse(standard)).not.toThrow();
    expect(standard.threshold('news')).toEqual(standardOf('national-2019').threshold('news'));
    expect(standard.rule('IND-VETO-COLUMN-3').limit).toBe(5);
    expect(standard.local).toMatchObject({
      id: 'qingshi-county',
      limits: [{ ruleId: 'IND-VETO-COLUMN-3', limit: 3 }],
    });
  });

  test('has the local terms beside them, each resting on a rule', () => {
    expect(standard.localThreshold('news')).toMatchObject({ days: 7, advice: false, basis: ['LOCAL-TERM-NEWS'] });
    expect(standard.rule('LOCAL-TERM-NEWS').document).toBe('青政办〔2023〕5号');
    expect(standard.localThreshold('notice')).toMatchObject({ months: 1, advice: true, basis: ['LOCAL-NOTICE'] });
    expect(standard.localThreshold('policy')).toBeUndefined();
  });

  test('has the points, words and declarations of the profile', () => {
    expect(standard.rule('IND-DED-COLUMN').points).toBe(2);
    expect(standard.wordFaults.at(-1)).toMatchObject({ wrong: '青石縣' });
    expect(standard.declarations.map(({ what }) => what)).toEqual(['not-applicable', 'no-occurrence']);
    expect(standard.declarations[0]).toMatchObject({ reason: '职能划转', movedTo: null });
  });

  test('an audit without a profile is judged by the national standard', () => {
    expect(standardFor({ standard: 'national-2019', profile: null })).toBe(standardOf('national-2019'));
    expect(standardFor({ standard: 'national-2019' })).toBe(standardOf('national-2019'));
    expect(standardFor({ standard: 'national-2019', profile }).local?.name).toBe('青石县检查方案');
  });
});

describe('the published format', () => {
  const docs = join(import.meta.dirname, '../../../docs');

  test('docs/profile-schema.json is the schema of this version (npm run schema writes it)', () => {
    const published = JSON.parse(readFileSync(join(docs, 'profile-schema.json'), 'utf8'));
    expect(published).toEqual(JSON.parse(JSON.stringify(profileJsonSchema())));
    expect(published.required).toEqual(['schemaVersion', 'id', 'name', 'base']);
  });

  test('the example of docs/profiles.md is a profile', () => {
    const [, example = ''] = /```json\n([\s\S]*?)```/.exec(readFileSync(join(docs, 'profiles.md'), 'utf8')) ?? [];
    expect(read(example).faults).toBeNull();
    expect(standardWith(read(example).profile!).localThreshold('penalty')?.basis).toEqual(['LOCAL-PENALTY']);
  });
});
