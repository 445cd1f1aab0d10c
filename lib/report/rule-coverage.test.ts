import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checks } from '../checks';
import { standardOf } from '../standards';
import { coverageOfRules } from './rule-coverage';
import { coverageDocument, uncoveredRules } from './rule-coverage-document';

const { rules } = standardOf('national-2019');

test('every rule has a check, a row of the matrix or a question to the inspector', () => {
  expect(uncoveredRules(rules)).toEqual([]);
});

test('a rule that nothing looks into is told', () => {
  const forgotten = { ...rules[0]!, id: 'REG-99', mode: 'auto' as const };
  expect(uncoveredRules([...rules, forgotten])).toEqual(['REG-99']);
});

test('each check counts for the rules that it names', () => {
  const coverage = coverageOfRules(rules);
  for (const { meta } of checks) for (const id of meta.basis) expect(coverage.get(id)?.checks).toContain(meta.id);
  expect(coverage.get('IND-DED-NEWS')?.checks).toContain('outdated-columns');
  expect(coverage.get('REG-20-5')?.matrix).toBe(true);
});

test('docs/coverage.md is that of these rules and checks (npm run coverage writes it)', () => {
  const published = readFileSync(join(import.meta.dirname, '../../docs/coverage.md'), 'utf8');
  expect(published).toBe(coverageDocument(rules));
});
