import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { keysOf, messagesFor } from '../../locales';
import { VerdictState } from '../model/column';
import { reason } from './verdict';

const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => readFileSync(`${import.meta.dirname}/${name}`, 'utf8'))
  .join('\n');

const keys = keysOf('zh-CN').filter((key) => key.startsWith('verdict.'));

test('every state has a name and an explanation', () => {
  for (const state of VerdictState.options) {
    expect(keys).toContain(`verdict.state.${state}`);
    expect(keys).toContain(`verdict.explain.${state}`);
  }
});

test('every reason that is given has its sentence, and every sentence is given', () => {
  const given = new Set([...sources.matchAll(/\breason\(\s*'(\w+)'/g)].map(([, name]) => `verdict.reason.${name}`));
  for (const key of given) expect(keys).toContain(key);
  for (const key of keys.filter((one) => one.startsWith('verdict.reason.'))) {
    expect(sources, key).toContain(`'${key.slice('verdict.reason.'.length)}'`);
  }
});

test('sentences take their parameters in both languages', () => {
  const overdue = reason('overdue', { newest: '2023-05-04', dueOn: '2023-11-04', days: 137 });
  expect(messagesFor('zh-CN')(overdue)).toBe(
    '最新一条的日期是 2023-05-04，应在 2023-11-04 之前更新，至今已超期 137 天。',
  );
  expect(messagesFor('en')(overdue)).toBe(
    'The newest item is of 2023-05-04; an update was due by 2023-11-04, 137 days ago.',
  );
  const ageless = messagesFor('zh-CN')(reason('noThreshold', { newest: 'none' }));
  expect(ageless).toContain('未标日期');
});
