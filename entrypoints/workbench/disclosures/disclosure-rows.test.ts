import { describe, expect, test } from 'vitest';
import type { Disclosure } from '../../../lib/model/audit-report';
import { dutyCount, dutyGroups, matchesDuty } from './disclosure-rows';

const duty = (ruleId: string, status: Disclosure['status'], part: Partial<Disclosure> = {}): Disclosure => ({
  ruleId,
  name: ruleId,
  status,
  columns: [],
  group: 'article-20',
  ...part,
});

describe('groups of duties', () => {
  const groups = dutyGroups([
    duty('A', 'present', { group: 'basics' }),
    duty('B', 'present'),
    duty('C', 'present'),
    duty('C', 'missing', { name: 'C, 2023', parent: 'C' }),
    duty('D', 'outdated'),
  ]);

  test('have what is missing first, a duty by the worst of its parts', () => {
    expect(groups.map(({ group }) => group)).toEqual(['article-20', 'basics']);
    expect(groups[0]?.nodes.map(({ key }) => key)).toEqual(['C C', 'D D', 'B B']);
    expect(groups[0]?.nodes[0]?.parts.map(({ key }) => key)).toEqual(['C C, 2023']);
    expect(groups[0]?.count).toBe(3);
  });

  test('keep a part whose duty is filtered out, and rows of older audits', () => {
    expect(dutyGroups([duty('C', 'missing', { parent: 'C' })])[0]?.nodes).toHaveLength(1);
    expect(dutyGroups([duty('A', 'present', { group: undefined })])[0]?.group).toBeNull();
  });
});

test('parts of a duty are counted beside the duties, not among them', () => {
  const rows = [duty('A', 'present'), duty('C', 'present'), duty('C', 'present', { name: 'C, 2023', parent: 'C' })];
  expect(dutyCount(rows)).toEqual({ duties: 2, parts: 1 });
  expect(dutyCount([])).toEqual({ duties: 0, parts: 0 });
});

test('a filter goes by status and words', () => {
  const words = ({ name }: Disclosure) => name;
  expect(matchesDuty(duty('A', 'missing'), { status: 'missing,outdated' }, words)).toBe(true);
  expect(matchesDuty(duty('A', 'present'), { status: 'missing' }, words)).toBe(false);
  expect(matchesDuty(duty('财政预算', 'present'), { q: '预算' }, words)).toBe(true);
  expect(matchesDuty(duty('财政预算', 'present'), { q: '规划' }, words)).toBe(false);
});
