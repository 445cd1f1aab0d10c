import { expect, test } from 'vitest';
import { keysOf } from '../../../locales';
import { report } from '../../../tests/unit/report-fixture';
import { groupQuestions, matchesQuestion } from './question-groups';

const entries = report().inspection!;

test('every question stands in one group that has a name', () => {
  const groups = groupQuestions(entries);
  expect(groups.flatMap((group) => group.entries)).toEqual(entries);
  for (const { group } of groups) expect(keysOf('zh-CN')).toContain(`inspection.group.${group}`);
});

test('a question is found by answer, group and words', () => {
  const [entry] = entries;
  expect(matchesQuestion(entry!, {}, 'x')).toBe(true);
  expect(matchesQuestion(entry!, { state: 'open,met', group: 'veto' }, 'x')).toBe(true);
  expect(matchesQuestion(entry!, { state: 'met' }, 'x')).toBe(false);
  expect(matchesQuestion({ ...entry!, answer: 'met' }, { state: 'met' }, 'x')).toBe(true);
  expect(matchesQuestion(entry!, { group: 'bonus' }, 'x')).toBe(false);
  expect(matchesQuestion(entry!, { q: ' ABC ' }, 'xabcx')).toBe(true);
  expect(matchesQuestion(entry!, { q: 'abd' }, 'xabcx')).toBe(false);
});
