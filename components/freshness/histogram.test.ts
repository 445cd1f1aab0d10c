import { expect, test } from 'vitest';
import type { Threshold } from '../../lib/model/column';
import { addDays } from '../../lib/model/day';
import { reportColumn } from '../columns/testing-column';
import { ageOf } from './age';
import { ageBinOf, freshnessHistogram } from './histogram';

const threshold: Threshold = {
  kind: 'news',
  days: 100,
  months: null,
  yearlyBy: null,
  basis: ['IND-DED-NEWS'],
  status: 'C',
  advice: false,
};

/** A column that may stay 100 days without a new item and whose newest is this old. */
const aged = (days: number) =>
  reportColumn(['新闻'], {
    verdict: days > 100 ? 'outdated' : 'alive',
    detail: { newest: '2024-01-01', dueOn: addDays('2024-01-01', 100), overdueDays: days - 100, threshold },
  });

test('age and what is allowed come from the due day', () => {
  expect(ageOf(aged(130).detail)).toEqual({ days: 130, allowedDays: 100 });
  expect(ageOf(reportColumn(['x']).detail)).toBeUndefined();
});

test.each([
  [0, 'quarter'],
  [25, 'quarter'],
  [26, 'half'],
  [75, 'three-quarters'],
  [100, 'in-time'],
  [101, 'double'],
  [200, 'double'],
  [201, 'fourfold'],
  [401, 'beyond'],
] as const)('%i of 100 days is %s', (days, bin) => {
  expect(ageBinOf(aged(days))).toBe(bin);
});

test('a list without dates is undated; what no threshold binds and what was empty has no age', () => {
  expect(ageBinOf(reportColumn(['x'], { verdict: 'cannot-tell', detail: { threshold } }))).toBe('undated');
  expect(ageBinOf(reportColumn(['x'], { verdict: 'empty', detail: { threshold } }))).toBeUndefined();
  expect(ageBinOf(reportColumn(['x']))).toBeUndefined();
});

test('the histogram counts each bound column once', () => {
  const counts = freshnessHistogram([aged(3), aged(99), aged(150), reportColumn(['x'])]);
  expect(counts).toMatchObject({ quarter: 1, 'in-time': 1, double: 1, beyond: 0, undated: 0 });
});
