import { describe, expect, test } from 'vitest';
import { at, facts, list, record, refused } from '../../tests/unit/builders';
import type { PageFacts } from '../model/page-facts';
import type { PageRecord } from '../model/portal';
import { dutySearches } from './duty-searches';
import { Records } from './records';
import { Scope } from './scope';
import { searchLook } from './search-look';

const asking: PageFacts = facts({
  kind: 'home',
  lists: [list([['关于放假的通知', '2024-03-19']])],
  search: { url: at('/so'), method: 'GET', field: 'q', fixed: {} },
});
const scope = new Scope(at('/'));
const home = record('/', asking, { purpose: 'home' });
const first = searchLook(home, scope)!;
const answered = record(first.url, facts({ lists: [list([['关于放假的通知', '2024-03-19']])] }), { purpose: 'search' });

type Columns = Parameters<typeof dutySearches>[1]['columns'];
const columns = (...kinds: string[]) =>
  kinds.map((kind) => ({ kind, category: null, name: kind, verdict: { state: 'alive' } })) as unknown as Columns;
const everything = [
  ...['guide', 'catalogue', 'system', 'application', 'policy', 'functions', 'plan', 'statistics', 'permit', 'penalty'],
  ...['budget', 'fee', 'procurement', 'project', 'livelihood', 'emergency', 'inspection'],
];
const words = (has: Columns, level: 'county' | 'department' = 'county', looks: PageRecord[] = [home, answered]) =>
  dutySearches(home, { columns: has, level }, new Records(looks, scope), scope).map(({ word, url, purpose }) => [
    word,
    new URL(url).searchParams.get('q'),
    purpose,
  ]);

describe('duties that no column meets', () => {
  test('are searched for by their word, five at the most', () => {
    expect(words(columns(...everything))).toEqual([['公务员招录', '公务员招录', 'duty-search']]);
    expect(words(columns())).toHaveLength(5);
  });

  test('are searched for where the only column is empty, and only of those whom they bind', () => {
    const empty = columns('recruitment').map((one) => ({
      ...one,
      verdict: { ...one.verdict, state: 'empty' as const },
    }));
    expect(words([...columns(...everything), ...empty])).toHaveLength(1);
    expect(words(columns(...everything), 'department')).toEqual([]);
  });

  test('are not searched for before the search answered a harmless question, nor where it failed', () => {
    expect(words(columns(), 'county', [home])).toEqual([]);
    expect(words(columns(), 'county', [home, refused(first.url, 500)])).toEqual([]);
  });
});
