import { expect, test } from 'vitest';
import { bulkDay, silenceOf } from './bulk-day';

const on = (day: string, count: number) => Array.from({ length: count }, () => ({ date: day }));

test('five items of one day after a silence are a bulk', () => {
  const items = [...on('2024-06-20', 1), ...on('2024-06-10', 5), ...on('2023-11-01', 2)];
  expect(bulkDay(items, 180)).toMatchObject({ day: '2024-06-10', before: '2023-11-01', silence: 222 });
});

test('four items, a short silence, and the oldest day of a list are none', () => {
  expect(bulkDay([...on('2024-06-10', 4), ...on('2023-11-01', 2)], 180)).toBeNull();
  expect(bulkDay([...on('2024-06-10', 5), ...on('2024-05-01', 2)], 180)).toBeNull();
  expect(bulkDay(on('2024-06-10', 9), 180)).toBeNull();
  expect(bulkDay([], 180)).toBeNull();
});

test('the silence is what the column may not have', () => {
  const threshold = {
    kind: 'news',
    days: 14,
    months: null,
    yearlyBy: null,
    basis: [],
    status: 'C',
    advice: false,
  } as const;
  expect(silenceOf({ ...threshold, basis: [] })).toBe(14);
  expect(silenceOf({ ...threshold, basis: [], days: null, months: 6 })).toBe(180);
  expect(silenceOf(null)).toBe(180);
});
