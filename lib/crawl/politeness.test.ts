import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LONGEST_BACK_OFF_MS, LONGEST_CRAWL_DELAY_MS, Politeness, retryAfterMs } from './politeness';

const NOW = new Date('2024-06-03T08:00:00Z');
const answer = (status: number | null, headers: Record<string, string> = {}) => ({ status, headers });

describe('Politeness', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  /** Starts of `count` requests of `lastMs` each, milliseconds from now. */
  function record(politeness: Politeness, host: string, count: number, lastMs: number) {
    const from = performance.now();
    const starts: number[] = [];
    let under = 0;
    const seen = { starts, peak: 0, all: Promise.resolve() as Promise<unknown> };
    const one = async () => {
      starts.push(Math.round(performance.now() - from));
      seen.peak = Math.max(seen.peak, ++under);
      await new Promise((resolve) => setTimeout(resolve, lastMs));
      under--;
    };
    seen.all = Promise.allSettled(Array.from({ length: count }, () => politeness.run(host, one)));
    return seen;
  }

  it('spaces the requests of a host and never has more under way than allowed', async () => {
    const seen = record(new Politeness({ concurrency: 2, perSecond: 4 }), 'a', 6, 900);
    await vi.runAllTimersAsync();
    expect(seen.peak).toBe(2);
    expect(seen.starts.slice(0, 3)).toEqual([0, 250, 900]);
    const gaps = seen.starts.slice(1).map((at, index) => at - seen.starts[index]!);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(250);
  });

  it('lets hosts run side by side', async () => {
    const politeness = new Politeness({ concurrency: 1, perSecond: 1 });
    const slow = record(politeness, 'slow', 2, 60_000);
    const quick = record(politeness, 'quick', 3, 10);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(slow.starts).toHaveLength(1);
    expect(quick.starts).toEqual([0, 1000, 2000]);
  });

  it('waits as long as Retry-After says, but not for ever', async () => {
    const politeness = new Politeness({ concurrency: 2, perSecond: null });
    politeness.observe('a', answer(429, { 'retry-after': '7' }), NOW);
    expect(politeness.backOffMs('a')).toBe(7_000);
    const seen = record(politeness, 'a', 2, 0);
    const other = record(politeness, 'b', 1, 0);
    await vi.runAllTimersAsync();
    expect(seen.starts).toEqual([7_000, 7_000]);
    expect(other.starts).toEqual([0]);
    politeness.observe('a', answer(503, { 'retry-after': '86400' }), NOW);
    expect(politeness.backOffMs('a')).toBe(LONGEST_BACK_OFF_MS);
  });

  it('doubles its own pause while the host goes on refusing, and forgets after an answer', () => {
    const politeness = new Politeness({ concurrency: 2, perSecond: null });
    const pauses: number[] = [];
    for (let turn = 0; turn < 7; turn++) {
      politeness.observe('a', answer(503), NOW);
      pauses.push(politeness.backOffMs('a'));
    }
    expect(pauses).toEqual([2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000]);
    vi.advanceTimersByTime(60_000);
    politeness.observe('a', answer(200), NOW);
    politeness.observe('a', answer(503), NOW);
    expect(politeness.backOffMs('a')).toBe(2_000);
  });

  it('honours Crawl-delay within reason', async () => {
    const politeness = new Politeness({ concurrency: 2, perSecond: 10 });
    politeness.setCrawlDelay('a', 1_000);
    politeness.setCrawlDelay('b', 600_000);
    const a = record(politeness, 'a', 2, 0);
    const b = record(politeness, 'b', 2, 0);
    await vi.runAllTimersAsync();
    expect(a.starts).toEqual([0, 1_000]);
    expect(b.starts).toEqual([0, LONGEST_CRAWL_DELAY_MS]);
  });

  it('starts the most urgent first', async () => {
    const politeness = new Politeness({ concurrency: 1, perSecond: null });
    const order: string[] = [];
    const add = (name: string, priority: number) => politeness.run('a', async () => order.push(name), priority);
    const all = Promise.all([add('first', 9), add('late', 5), add('urgent', 1), add('late too', 5)]);
    await vi.runAllTimersAsync();
    await all;
    expect(order).toEqual(['first', 'urgent', 'late', 'late too']);
  });

  it('drops what waits on abort', async () => {
    const controller = new AbortController();
    const politeness = new Politeness({ concurrency: 1, perSecond: 1 }, controller.signal);
    const seen = record(politeness, 'a', 5, 10);
    await vi.advanceTimersByTimeAsync(100);
    controller.abort(new Error('stopped'));
    await seen.all;
    expect(seen.starts.length).toBeLessThanOrEqual(1);
    await expect(politeness.run('a', async () => 1)).rejects.toThrow('stopped');
  });
});

describe('retryAfterMs', () => {
  it.each([
    ['120', 120_000],
    [' 0 ', 0],
    ['Mon, 03 Jun 2024 08:00:30 GMT', 30_000],
    ['Mon, 03 Jun 2024 07:00:00 GMT', 0],
    ['-5', null],
    ['1.5', null],
    ['soon', null],
    ['', null],
    [undefined, null],
  ])('%s: %s', (header, expected) => {
    expect(retryAfterMs(header, NOW)).toBe(expected);
  });

  it('gives nothing but a time or null', () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        const ms = retryAfterMs(header, NOW);
        expect(ms === null || ms >= 0).toBe(true);
      }),
    );
  });
});
