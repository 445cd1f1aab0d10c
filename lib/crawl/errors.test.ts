import { describe, expect, it } from 'vitest';
import { isQuotaError } from '../model/quota-error';
import type { CrawlErrorKind } from '../model/snapshot';
import { blockedBy, isBlocked, isPassing } from './errors';

const failed = (kind: CrawlErrorKind, status: number | null = null) => ({ status, error: { kind, detail: '' } });
const answered = (status: number) => ({ status, error: null });

describe('isPassing', () => {
  it.each([
    [failed('timeout'), true],
    [failed('network'), true],
    [failed('network', 200), true],
    [failed('render-failed'), true],
    [answered(500), true],
    [answered(503), true],
    [failed('blocked', 429), true],
    [answered(501), false],
    [answered(404), false],
    [answered(200), false],
    [failed('blocked', 521), false],
    [failed('blocked', 403), false],
    [failed('denied'), false],
    [failed('robots'), false],
    [failed('too-large', 200), false],
    [failed('off-site', 500), false],
  ])('%j: %s', (snapshot, expected) => {
    expect(isPassing(snapshot)).toBe(expected);
  });
});

describe('blockedBy', () => {
  const page = `<p>${'公开'.repeat(200)}</p>`;
  const challenge = '<script>document.cookie="a=1";location.reload()</script>';
  it.each([
    [403, page, 'fetch', true],
    [412, challenge, 'fetch', true],
    [521, challenge, 'fetch', true],
    [202, challenge, 'fetch', true],
    [202, '{"ok":true}', 'fetch', false],
    [202, challenge + page, 'fetch', false],
    [200, challenge, 'fetch', false],
    [404, page, 'fetch', false],
    [500, page, 'fetch', false],
    [403, page, 'render', true],
    // The tab answered the challenge; the status is the first answer's.
    [412, page, 'render', false],
    [412, challenge, 'render', true],
  ] as const)('%i %.20s %s: %s', (status, text, via, expected) => {
    const error = blockedBy(status, text, via);
    expect(error?.kind ?? null).toBe(expected ? 'blocked' : null);
    expect(isBlocked({ status, error })).toBe(expected);
  });

  it('reads a hostile page in no time', () => {
    const started = performance.now();
    blockedBy(202, `<script>${'<!--<'.repeat(1_000_000)}`, 'fetch');
    expect(performance.now() - started).toBeLessThan(1500);
  });
});

describe('isQuotaError', () => {
  it('looks into what wraps it', () => {
    const quota = new DOMException('full', 'QuotaExceededError');
    expect(isQuotaError(quota)).toBe(true);
    expect(isQuotaError(Object.assign(new Error('transaction'), { inner: quota }))).toBe(true);
    expect(isQuotaError(new Error('x', { cause: quota }))).toBe(true);
    expect(isQuotaError(new Error('x'))).toBe(false);
    expect(isQuotaError(undefined)).toBe(false);
  });
});
