import { describe, expect, it, vi } from 'vitest';
import type { Snapshot } from '../model/snapshot';
import { RobotsCache, readRobots, robotsUrl } from './robots';

const ORIGIN = 'http://portal.test';
const snapshot = (changes: Partial<Snapshot> = {}): Snapshot => ({
  url: `${ORIGIN}/robots.txt`,
  finalUrl: `${ORIGIN}/robots.txt`,
  status: 200,
  headers: {},
  fetchedAt: '2024-06-03T08:00:00Z',
  elapsedMs: 1,
  bytes: 0,
  sha256: null,
  text: '',
  charset: null,
  via: 'fetch',
  redirects: [],
  frames: [],
  error: null,
  ...changes,
});
const allows = (text: string, path: string) => readRobots(snapshot({ text })).allows(ORIGIN + path);

describe('readRobots', () => {
  it('obeys the rules for everybody and those for us by name', () => {
    const text = 'User-agent: *\nDisallow: /admin/\nAllow: /admin/open/\nCrawl-delay: 2\n';
    expect(allows(text, '/zwgk/')).toBe(true);
    expect(allows(text, '/admin/x')).toBe(false);
    expect(allows(text, '/admin/open/x')).toBe(true);
    expect(readRobots(snapshot({ text })).crawlDelayMs).toBe(2_000);
    expect(allows(`${text}User-agent: portal-audit\nDisallow: /zwgk/`, '/zwgk/')).toBe(false);
    expect(allows(`${text}User-agent: portal-audit\nDisallow:`, '/admin/x')).toBe(true);
    expect(allows('User-agent: Baiduspider\nDisallow: /', '/')).toBe(true);
  });

  it.each([
    ['no file', { status: 404, text: '<h1>404</h1>' }, 'none'],
    ['a page with status 200', { text: '\n<!DOCTYPE html><html>Disallow: /</html>' }, 'none'],
    ['a file of another kind', { text: null, error: { kind: 'not-html', detail: 'image/png' } }, 'none'],
    ['a firewall', { status: 403, error: { kind: 'blocked', detail: '' } }, 'none'],
    ['a redirect off the portal', { text: null, error: { kind: 'off-site', detail: '' } }, 'none'],
    ['an empty file', { text: '' }, 'none'],
    ['a server error', { status: 500, text: 'Disallow: /' }, 'unreachable'],
    ['no answer', { status: null, text: null, error: { kind: 'timeout', detail: '' } }, 'unreachable'],
  ] as const)('allows everything on %s', (_name, changes, state) => {
    const rules = readRobots(snapshot(changes));
    expect(rules.state).toBe(state);
    expect(rules.allows(`${ORIGIN}/admin/`)).toBe(true);
  });

  it('reads a huge file up to its limit, and takes nonsense for no rule', () => {
    const text = `User-agent: *\nDisallow: /a/\n${'# filler\n'.repeat(100_000)}Disallow: /b/\n`;
    expect(allows(text, '/a/')).toBe(false);
    expect(allows(text, '/b/')).toBe(true);
    expect(readRobots(snapshot({ text: 'User-agent: *\nCrawl-delay: -1\nDisallow' })).crawlDelayMs).toBe(0);
    expect(readRobots(snapshot({ text: 'User-agent: *\nCrawl-delay: soon' })).crawlDelayMs).toBe(0);
  });
});

describe('RobotsCache', () => {
  it('asks each origin once, also when many ask at the same time, and again when told to forget', async () => {
    const load = vi.fn(async (url: string) => snapshot({ url, text: 'User-agent: *\nDisallow: /x' }));
    const cache = new RobotsCache(load);
    const rules = await Promise.all(['/a', '/x', '/b?c=/x'].map((path) => cache.rulesFor(ORIGIN + path)));
    expect(rules.map((rule, index) => rule.allows(`${ORIGIN}${['/a', '/x', '/b?c=/x'][index]}`))).toEqual([
      true,
      false,
      true,
    ]);
    await cache.rulesFor('https://portal.test/');
    expect(load.mock.calls).toEqual([[`${ORIGIN}/robots.txt`], ['https://portal.test/robots.txt']]);
    cache.forget(`${ORIGIN}/b`);
    await cache.rulesFor(ORIGIN);
    expect(load).toHaveBeenCalledTimes(3);
  });

  it('knows where the file stands', () => {
    expect(robotsUrl('https://portal.test:8443/a/b?c#d')).toBe('https://portal.test:8443/robots.txt');
  });
});
