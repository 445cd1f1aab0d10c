import { expect, test } from 'vitest';
import { messagesFor } from '../../../locales';
import { report } from '../../../tests/unit/report-fixture';
import { dutiesText, periodText, shortRule } from './words';

test('a period has its day once, and one time when it took less than a minute', () => {
  const from = '2026-03-02T09:30:10+08:00';
  expect(periodText(from, '2026-03-02T09:30:50+08:00')).toBe('2026-03-02 09:30');
  expect(periodText(from, '2026-03-02T10:05:00+08:00')).toBe('2026-03-02 09:30 – 10:05');
  expect(periodText(from, '2026-03-03T09:30:10+08:00')).toBe('2026-03-02 09:30 – 2026-03-03 09:30');
  expect(periodText(from, null)).toBe('2026-03-02 09:30 –');
});

test('a rule is told by its article, else by its name, and an unknown one by nothing', () => {
  const given = report();
  const { article } = given.standard.rules.find(({ id }) => id === 'REG-20-5')!;
  expect(article).toContain('第二十条');
  expect(shortRule(given, 'REG-20-5')).toBe(article);
  const plain = given.standard.rules.find(({ id }) => id === 'IND-DED-NEWS')!;
  expect(shortRule(given, 'IND-DED-NEWS')).toBe(plain.name);
  expect(shortRule(given, 'GONE-1')).toBe('');
});

test('duties are summed up where the audit asked for them', () => {
  expect(dutiesText(report(), messagesFor('zh-CN'))).toBe('公开事项：应公开 2 项，已公开 1 项。');
  expect(dutiesText(report(), messagesFor('en'))).toBe('Disclosure duties: 1 of 2 duties met.');
  expect(dutiesText({ ...report(), disclosures: [] }, messagesFor('en'))).toBeNull();
});
