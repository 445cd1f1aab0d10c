import { expect, it } from 'vitest';
import { RequestRate } from './request-rate';

it('tells the requests a second of the last half minute', () => {
  const rate = new RequestRate();
  expect(rate.perSecond(5)).toBe(0);
  rate.count(0);
  expect(rate.perSecond(100)).toBe(1);
  for (let at = 500; at < 60_000; at += 500) rate.count(at);
  expect(rate.perSecond(60_000)).toBeCloseTo(2, 1);
  expect(rate.perSecond(200_000)).toBe(0);
  expect(rate.total).toBe(120);
});
