import { describe, expect, it } from 'vitest';
import { Retries } from './retry';
import { task } from './testing/task';

const timeout = { status: null, error: { kind: 'timeout', detail: '' } } as const;
const always = () => true;

describe('Retries', () => {
  it('takes up what failed for a passing reason, once', () => {
    const retries = new Retries(1_000);
    const page = task('http://a/1');
    expect(retries.offer(page, { status: 404, error: null }, 1, 0)).toBe(false);
    expect(retries.offer(page, timeout, 1, 0)).toBe(true);
    expect(retries.has(page.key)).toBe(true);
    expect(retries.nextInMs(400)).toBe(600);
    expect(retries.nextInMs(1_000)).toBeNull();
    expect(retries.take(999, always)).toBeUndefined();
    expect(retries.take(1_000, () => false)).toBeUndefined();
    expect(retries.take(1_000, always)).toMatchObject({ task: page, attempts: 1 });
    expect(retries.size).toBe(0);
    expect(retries.nextInMs(0)).toBeNull();
    expect(retries.offer(page, timeout, 2, 0)).toBe(false);
  });
});
