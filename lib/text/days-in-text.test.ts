import { expect, test } from 'vitest';
import { daysInText } from './days-in-text';

const days = (text: string) => daysInText(text).map(({ day }) => day);

test('days in full, in whatever signs', () => {
  expect(days('2024年3月5日至2024-03-20，2024/4/1、2024.04.02')).toEqual([
    '2024-03-05',
    '2024-03-20',
    '2024-04-01',
    '2024-04-02',
  ]);
});

test('a day without its year has that of the day before it', () => {
  expect(days('2024 年 3 月 5 日起至4月10日止')).toEqual(['2024-03-05', '2024-04-10']);
  expect(days('至4月10日止')).toEqual([]);
});

test('months, impossible days and other numbers are no days', () => {
  expect(days('2024年3月、2024年2月30日、第1.2.3条、12024-03-05')).toEqual([]);
});
