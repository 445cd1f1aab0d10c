import { expect, test } from 'vitest';
import type { AuditProgress } from '../../lib/model/audit';
import { messagesFor } from '../../locales';
import { percentDone, timeLeft } from './progress-words';

const progress = (changes: Partial<AuditProgress>): AuditProgress => ({
  columnsFound: 10,
  columnsDone: 0,
  requests: 0,
  byVerdict: {} as AuditProgress['byVerdict'],
  current: null,
  rate: 0,
  secondsLeft: null,
  ...changes,
});

test('percent is 0 without columns and 100 only when none is left', () => {
  expect(percentDone(progress({ columnsFound: 0 }))).toBe(0);
  expect(percentDone(progress({ columnsFound: 1000, columnsDone: 999 }))).toBe(99);
  expect(percentDone(progress({ columnsFound: 10, columnsDone: 10 }))).toBe(100);
});

test.each([
  [null, '估算中'],
  [3, '约 5 秒'],
  [59, '约 60 秒'],
  [61, '约 2 分钟'],
  [3599, '约 60 分钟'],
  [3700, '约 1 小时 10 分钟'],
  [7200, '约 2 小时'],
])('%s seconds left read "%s"', (secondsLeft, words) => {
  expect(messagesFor('zh-CN')(timeLeft(progress({ secondsLeft })))).toBe(words);
});
