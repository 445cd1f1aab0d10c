import { describe, expect, test } from 'vitest';
import { keysOf } from '../../../locales';
import { standardOf } from '..';
import { inspectionQuestions } from '.';

const standard = standardOf('national-2019');

describe('the inspector’s list', () => {
  test('asks about rules that exist, each once', () => {
    const ids = inspectionQuestions.map(({ ruleId }) => ruleId);
    for (const id of ids) expect(standard.rule(id).id).toBe(id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(['zh-CN', 'en'] as const)('has a question and a place to look for each in %s, and no others', (locale) => {
    const known = keysOf(locale).filter((key) => key.startsWith('inspection.list.'));
    const texts = [...new Set(inspectionQuestions.map(({ text }) => text))];
    expect(known.sort()).toEqual(
      texts.flatMap((text) => ['question', 'where'].map((part) => `inspection.list.${text}.${part}`)).sort(),
    );
  });
});
