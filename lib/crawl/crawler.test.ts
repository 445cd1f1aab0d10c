import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type AuditSettings, DEFAULT_SETTINGS, type Task } from '../model/audit';
import type { Snapshot } from '../model/snapshot';
import type { CrawlDeps, CrawlProgress } from './crawl-deps';
import { Crawler } from './crawler';
import { serve } from './testing/local-server';
import { task } from './testing/task';

const QUICK: AuditSettings = { ...DEFAULT_SETTINGS, perSecond: null, concurrency: 4, timeoutMs: 1000 };

interface Page {
  links?: string[];
  status?: number;
  /** Statuses of the first answers; after them `status`. */
  statuses?: number[];
  delayMs?: number;
  headers?: Record<string, string>;
  text?: string;
}

/** A web in memory, an audit of it, and what was seen on the way. */
function world(pages: Record<string, Page>, changes: Partial<CrawlDeps> = {}) {
  const asked: string[] = [];
  const stored = new Map<string, { task: Task; snapshot: Snapshot; attempts: number }>();
  const order: string[] = [];
  const progress: CrawlProgress[] = [];
  let under = 0;
  const seen = { asked, stored, order, progress, peak: 0, plans: 0, started: new Set<string>() };
  const wait = (ms: number, signal?: AbortSignal | null) =>
    new Promise<void>((resolve, reject) => {
      const timer = setTimeout(resolve, ms);
      signal?.addEventListener('abort', () => {
        clearTimeout(timer);
        reject(signal.reason);
      });
    });
  const fakeFetch = async (input: unknown, init?: RequestInit): Promise<Response> => {
    const url = String(input);
    const page = pages[url];
    asked.push(url);
    seen.peak = Math.max(seen.peak, ++under);
    try {
      await wait(page?.delayMs ?? 0, init?.signal);
      if (!page) return new Response('<h1>404</h1>', { status: 404, headers: { 'content-type': 'text/html' } });
      const before = asked.filter((other) => other === url).length;
      const status = page.statuses?.[before - 1] ?? page.status ?? 200;
      if (status === 0) throw new TypeError('Failed to fetch');
      const body = page.text ?? (page.links ?? []).map((link) => `<a href="${link}">x</a>`).join('');
      return new Response(body, { status, headers: { 'content-type': 'text/html', ...page.headers } });
    } finally {
      under--;
    }
  };
  const deps: CrawlDeps = {
    fetch: fakeFetch as typeof fetch,
    render: async (url) => ({
      finalUrl: url,
      status: 200,
      html: `<p>rendered ${url}</p>`,
      frames: [],
      error: null,
      detail: '',
    }),
    now: () => new Date('2024-06-03T08:00:00Z'),
    retryPauseMs: 20,
    controlPauseMs: 20,
    /** Every link of every stored page, from the start page on. */
    plan: () => {
      seen.plans++;
      const urls = new Set(['http://a.test/']);
      for (const { snapshot } of stored.values()) {
        for (const [, url] of (snapshot.text ?? '').matchAll(/href="([^"]+)"/g)) urls.add(url!);
      }
      return [...urls].map((url) => task(url)).filter(({ key }) => !stored.has(key));
    },
    save: async (done, snapshot, attempts) => {
      expect(stored.has(done.key)).toBe(false);
      stored.set(done.key, { task: done, snapshot, attempts });
      order.push(done.url);
    },
    started: async ({ key }) => void seen.started.add(key),
    onProgress: (report) => progress.push(report),
    ...changes,
  };
  return { ...seen, seen, deps, stored, order };
}

const start = (deps: CrawlDeps, settings: Partial<AuditSettings> = {}) => {
  const controller = new AbortController();
  const crawler = new Crawler(deps, { ...QUICK, ...settings }, controller.signal);
  return { crawler, controller, end: crawler.run() };
};
const pageOf = (at: { stored: Map<string, { snapshot: Snapshot; attempts: number }> }, url: string) =>
  at.stored.get(`fetch GET ${url}`);
const A = 'http://a.test/';

/** `count` pages below the start page, each linking to the next two. */
function tree(count: number, page: (index: number) => Page = () => ({})): Record<string, Page> {
  const pages: Record<string, Page> = { [A]: { links: [`${A}0`] } };
  for (let index = 0; index < count; index++) {
    const links = [2 * index + 1, 2 * index + 2].filter((child) => child < count).map((child) => `${A}${child}`);
    pages[`${A}${index}`] = { ...page(index), links };
  }
  return pages;
}

describe('Crawler', () => {
  it('looks at everything that is known once, and at robots.txt once', async () => {
    const at = world(tree(30));
    expect(await start(at.deps).end).toBe('finished');
    expect(at.stored.size).toBe(32);
    expect(at.asked).toHaveLength(32);
    expect(at.stored.get(`fetch GET ${A}robots.txt`)?.task.purpose).toBe('robots');
    expect(at.seen.peak).toBeLessThanOrEqual(4);
    expect([...at.seen.started].sort()).toEqual([...at.stored.keys()].filter((key) => !key.includes('robots')).sort());
    expect(at.progress.at(-1)).toMatchObject({
      state: 'running',
      running: [],
      waiting: 0,
      retrying: 0,
      requests: 32,
      saved: 32,
    });
  });

  it('works over real connections', async () => {
    await using server = await serve((req, response) => {
      if (req.url === '/robots.txt') return response.writeHead(404).end();
      const links = req.url === '/' ? Array.from({ length: 40 }, (_, index) => `<a href="/${index}">x</a>`) : [];
      setTimeout(() => response.writeHead(200, { 'content-type': 'text/html' }).end(links.join('')), 5);
    });
    const at = world({}, { fetch });
    at.deps.plan = () => {
      const home = [...at.stored.values()].find(({ task: { url } }) => url === `${server.origin}/`);
      const paths = home ? [...home.snapshot.text!.matchAll(/href="([^"]+)"/g)].map(([, path]) => path!) : ['/'];
      return paths.map((path) => task(server.origin + path)).filter(({ key }) => !at.stored.has(key));
    };
    expect(await start(at.deps).end).toBe('finished');
    expect(server.asked).toHaveLength(42);
    expect(server.peak).toBeLessThanOrEqual(4);
  });

  it('hands out the most urgent first', async () => {
    const at = world({});
    const plan = [5, 3, 9, 1, 7].map((priority) => task(`${A}${priority}`, { priority }));
    at.deps.plan = () => plan.filter(({ key }) => !at.stored.has(key));
    await start(at.deps, { concurrency: 1, respectRobots: false }).end;
    expect(at.order).toEqual([1, 3, 5, 7, 9].map((priority) => `${A}${priority}`));
  });

  it('forgets tasks that a page has made needless', async () => {
    const at = world({});
    at.deps.plan = () =>
      at.order.length > 0 ? [] : Array.from({ length: 5 }, (_, index) => task(`${A}${index}`, { priority: index }));
    // Slow enough for a plan in between.
    const save = at.deps.save;
    at.deps.save = async (...page) => {
      await new Promise((resolve) => setTimeout(resolve, 160));
      return save(...page);
    };
    expect(await start(at.deps, { concurrency: 1, respectRobots: false }).end).toBe('finished');
    expect(at.order.length).toBeLessThan(5);
  });

  it('ends although the plan keeps naming what is done', async () => {
    const at = world({});
    at.deps.plan = () => [task(A)];
    expect(await start(at.deps).end).toBe('finished');
    expect(at.order).toEqual([`${A}robots.txt`, A]);
  });

  it('finds the same pages however long each takes, also when stopped and started again', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 25, maxLength: 25 }),
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 0, max: 60 }),
        async (delays, concurrency, stopAfterMs) => {
          const at = world(tree(25, (index) => ({ delayMs: delays[index], status: index % 7 === 3 ? 404 : 200 })));
          const first = start(at.deps, { concurrency });
          setTimeout(() => first.controller.abort(), stopAfterMs);
          const end = await first.end;
          const between = at.stored.size;
          const robots = at.stored.get(`fetch GET ${A}robots.txt`)?.snapshot ?? null;
          at.deps.storedRobots = async () => robots;
          if (end === 'stopped') {
            await new Promise((resolve) => setTimeout(resolve, 15));
            expect(at.stored.size).toBe(between);
            expect(await start(at.deps, { concurrency }).end).toBe('finished');
          }
          const reachable = world(tree(25, (index) => ({ status: index % 7 === 3 ? 404 : 200 })));
          await start(reachable.deps).end;
          expect([...at.stored.keys()].sort()).toEqual([...reachable.stored.keys()].sort());
          // Asked twice at most for what was in flight when it stopped.
          expect(at.asked.length).toBeLessThanOrEqual(at.stored.size + concurrency + 1);
        },
      ),
      { numRuns: 12 },
    );
  });

  it('looks once more at what failed for a passing reason, behind everything else', async () => {
    const links = ['hiccup', 'dead', 'gone', 'net', 'late'].map((name) => A + name);
    const at = world({
      [A]: { links },
      [`${A}hiccup`]: { statuses: [500] },
      [`${A}dead`]: { status: 500 },
      [`${A}gone`]: { status: 404 },
      [`${A}net`]: { statuses: [0], status: 200 },
      [`${A}late`]: { delayMs: 100 },
    });
    expect(await start(at.deps, { concurrency: 1 }).end).toBe('finished');
    expect(pageOf(at, links[0]!)).toMatchObject({ attempts: 2, snapshot: { status: 200 } });
    expect(pageOf(at, links[1]!)).toMatchObject({ attempts: 2, snapshot: { status: 500 } });
    expect(pageOf(at, links[2]!)).toMatchObject({ attempts: 1, snapshot: { status: 404 } });
    expect(pageOf(at, links[3]!)).toMatchObject({ attempts: 2, snapshot: { status: 200 } });
    expect(at.order.indexOf(links[4]!)).toBeLessThan(at.order.indexOf(links[0]!));
  });

  it('retries a time-out once and then lets it stand', async () => {
    const at = world({ [A]: { delayMs: 5_000 } });
    expect(await start(at.deps, { timeoutMs: 60, respectRobots: false }).end).toBe('finished');
    expect(pageOf(at, A)).toMatchObject({ attempts: 2, snapshot: { error: { kind: 'timeout' } } });
    expect(at.asked).toEqual([A, A]);
  });

  it('leaves a host alone for as long as its Retry-After says', async () => {
    const links = Array.from({ length: 6 }, (_, index) => `${A}${index}`);
    const at = world({ [A]: { links }, [`${A}0`]: { statuses: [429], headers: { 'retry-after': '1' } } });
    const times: number[] = [];
    const inner = at.deps.fetch;
    at.deps.fetch = ((...call: Parameters<typeof fetch>) => {
      times.push(performance.now());
      return inner(...call);
    }) as typeof fetch;
    expect(await start(at.deps, { concurrency: 1, respectRobots: false }).end).toBe('finished');
    expect(pageOf(at, `${A}0`)).toMatchObject({ attempts: 2, snapshot: { status: 200, error: null } });
    const gaps = times.slice(1).map((time, index) => time - times[index]!);
    expect(Math.max(...gaps)).toBeGreaterThanOrEqual(990);
    expect(at.asked).toHaveLength(8);
  });

  it('obeys robots.txt, and asks for what it forbade when the override comes', async () => {
    const pages = tree(7);
    pages[`${A}robots.txt`] = { text: 'User-agent: *\nDisallow: /2', headers: { 'content-type': 'text/plain' } };
    const at = world(pages);
    const { end } = start(at.deps);
    expect(await end).toBe('finished');
    expect(pageOf(at, `${A}2`)?.snapshot.error).toEqual({ kind: 'robots', detail: `${A}robots.txt` });
    expect(at.asked).not.toContain(`${A}2`);
    expect(pageOf(at, `${A}5`)).toBeUndefined();
  });

  it('uses a robots.txt of an earlier run', async () => {
    const earlier = world({ [`${A}robots.txt`]: { text: 'User-agent: *\nDisallow: /' } });
    await start(earlier.deps).end;
    const robots = earlier.stored.get(`fetch GET ${A}robots.txt`)!.snapshot;
    const at = world(tree(3), { storedRobots: async () => robots });
    await start(at.deps).end;
    expect(at.asked).toEqual([]);
    expect(pageOf(at, A)?.snapshot.error?.kind).toBe('robots');
  });

  it('ends at once when aborted, also while a page or a tab hangs', async () => {
    for (const prepare of ['fetch', 'render'] as const) {
      const at = world({ [A]: { delayMs: 60_000 } });
      at.deps.render = () => new Promise(() => undefined);
      at.deps.plan = () => [task(A, { via: prepare === 'render' ? 'render' : 'fetch' })];
      const { controller, end } = start(at.deps, { respectRobots: false, timeoutMs: 60_000 });
      await new Promise((resolve) => setTimeout(resolve, 20));
      const began = performance.now();
      controller.abort();
      expect(await end, prepare).toBe('stopped');
      expect(performance.now() - began).toBeLessThan(200);
      expect(at.stored.size).toBe(0);
      expect(await start(at.deps).crawler.run.call(new Crawler(at.deps, QUICK, controller.signal))).toBe('stopped');
    }
  });

  it('stops at the limit of pages, earlier runs counted', async () => {
    const at = world(tree(40), { stored: () => 5 });
    expect(await start(at.deps, { maxPages: 20, respectRobots: false }).end).toBe('limit');
    expect(at.stored.size).toBe(15);
    const exact = world(tree(4));
    expect(await start(exact.deps, { maxPages: 5, respectRobots: false }).end).toBe('finished');
  });

  it('counts failed pages that are due a second look for the limit', async () => {
    const at = world(tree(10, () => ({ statuses: [500] })));
    expect(await start(at.deps, { maxPages: 6, respectRobots: false }).end).toBe('limit');
    expect(at.stored.size).toBe(6);
    expect([...at.stored.values()].every(({ snapshot }) => snapshot.status === 200)).toBe(true);
  });

  it('ends when the disk is full, with everything stored before intact', async () => {
    const at = world(tree(30));
    const save = at.deps.save;
    at.deps.save = async (...page) => {
      if (at.stored.size >= 10)
        throw Object.assign(new Error('abort'), { inner: new DOMException('', 'QuotaExceededError') });
      return save(...page);
    };
    expect(await start(at.deps).end).toBe('storage-full');
    expect(at.stored.size).toBe(10);
    at.deps.save = save;
    expect(
      await start({ ...at.deps, storedRobots: async () => at.stored.get(`fetch GET ${A}robots.txt`)!.snapshot }).end,
    ).toBe('finished');
    expect(at.stored.size).toBe(32);
  });

  it('tells other faults of storing and planning', async () => {
    const at = world(tree(3), { save: () => Promise.reject(new Error('closed')) });
    await expect(start(at.deps).end).rejects.toThrow('closed');
    const unplanned = world({}, { plan: () => Promise.reject(new Error('no plan')) });
    await expect(start(unplanned.deps).end).rejects.toThrow('no plan');
  });

  it('lets neither a slow host nor a slow page hold up the rest', async () => {
    const slow = Array.from({ length: 6 }, (_, index) => `http://slow.test/${index}`);
    const quick = Array.from({ length: 6 }, (_, index) => `http://host${index}.test/`);
    const pages: Record<string, Page> = { [A]: { links: [...slow, ...quick, `${A}1`, `${A}2`, `${A}3`] } };
    for (const url of slow) pages[url] = { delayMs: 250 };
    pages[`${A}1`] = { delayMs: 250 };
    const at = world(pages);
    await start(at.deps, { concurrency: 2, respectRobots: false }).end;
    const last = Math.max(...[...quick, `${A}2`, `${A}3`].map((url) => at.order.indexOf(url)));
    expect(last).toBeLessThan(Math.min(...slow.map((url) => at.order.indexOf(url))));
    expect(at.stored.size).toBe(16);
  });

  describe('rendering', () => {
    const renders = (count: number) =>
      Array.from({ length: count }, (_, index) => task(`${A}r${index}`, { via: 'render', priority: 1 }));

    it('opens no more tabs than allowed and leaves pages a place', async () => {
      const at = world({});
      let open = 0;
      let peak = 0;
      let peakWithPages = 0;
      at.deps.render = async (url) => {
        peak = Math.max(peak, ++open);
        if (at.order.filter((other) => other.includes('/p')).length < 6) peakWithPages = Math.max(peakWithPages, open);
        await new Promise((resolve) => setTimeout(resolve, 30));
        open--;
        return { finalUrl: url, status: 200, html: '<p>x</p>', frames: [], error: null, detail: '' };
      };
      const pages = Array.from({ length: 6 }, (_, index) => task(`${A}p${index}`, { priority: 2 }));
      const plan = [...renders(6), ...pages];
      at.deps.plan = () => plan.filter(({ key }) => !at.stored.has(key));
      expect(await start(at.deps, { concurrency: 2, renderers: 2, respectRobots: false }).end).toBe('finished');
      expect(at.stored.size).toBe(12);
      expect(peak).toBe(2);
      expect(peakWithPages).toBe(1);
      expect(at.stored.get(`render GET ${A}r0`)?.snapshot).toMatchObject({ via: 'render', text: '<p>x</p>' });
    });

    it('says that it did not render when no tab may be opened', async () => {
      const at = world({});
      at.deps.plan = () => renders(2).filter(({ key }) => !at.stored.has(key));
      const render = vi.spyOn(at.deps, 'render');
      expect(await start(at.deps, { renderers: 0, respectRobots: false }).end).toBe('finished');
      expect(render).not.toHaveBeenCalled();
      expect(at.stored.get(`render GET ${A}r1`)?.snapshot.error?.kind).toBe('render-failed');
    });
  });

  it('waits while the computer is offline, and blames nobody for it', async () => {
    let online = true;
    const pages = tree(10);
    const at = world(pages, { online: () => online });
    const inner = at.deps.fetch;
    at.deps.fetch = (async (...call: Parameters<typeof fetch>) => {
      if (at.asked.length === 5) online = false;
      if (!online) throw new TypeError('Failed to fetch');
      return inner(...call);
    }) as typeof fetch;
    const { end } = start(at.deps, { concurrency: 2 });
    await vi.waitFor(() => expect(at.progress.at(-1)).toMatchObject({ state: 'offline', running: [] }));
    online = true;
    at.deps.fetch = inner;
    expect(await end).toBe('finished');
    expect([...at.stored.values()].filter(({ snapshot }) => snapshot.error)).toEqual([]);
    expect([...at.stored.values()].map(({ attempts }) => attempts)).toEqual(Array(12).fill(1));
  });

  describe('a host that shuts us out on the way', () => {
    const links = [A, ...Array.from({ length: 40 }, (_, index) => `${A}${index}`)];

    /** The first `open` requests are answered, then `banned` requests as `how` says, then all again. */
    function banning(open: number, banned: number, how: 'silent' | 'blocked') {
      const at = world(tree(40));
      at.deps.plan = () => links.map((url) => task(url)).filter(({ key }) => !at.stored.has(key));
      const inner = at.deps.fetch;
      let count = 0;
      at.deps.fetch = (async (...call: Parameters<typeof fetch>) => {
        count++;
        if (count <= open || count > open + banned) return inner(...call);
        at.asked.push(String(call[0]));
        // After the last good answers are in.
        await new Promise((resolve) => setTimeout(resolve, 8));
        if (how === 'silent') throw new TypeError('Failed to fetch');
        return new Response('<h1>Forbidden</h1>', { status: 403 });
      }) as typeof fetch;
      return at;
    }

    it.each(['silent', 'blocked'] as const)('is waited for, and no page is blamed (%s)', async (how) => {
      const at = banning(12, 9, how);
      expect(await start(at.deps, { concurrency: 2 }).end).toBe('finished');
      expect(at.stored.size).toBe(42);
      const blamed = [...at.stored.values()].filter(({ snapshot }) => snapshot.error);
      // A firewall's first answers stand: a tab will look at those pages.
      expect(blamed.length).toBeLessThanOrEqual(how === 'silent' ? 0 : 4);
      expect(at.progress.some(({ shutOut }) => shutOut.includes('a.test'))).toBe(true);
      expect(at.progress.at(-1)?.shutOut).toEqual([]);
    });

    it('is given up in the end: the rest was not looked at, which is no fault of the pages', async () => {
      const at = banning(12, Infinity, 'silent');
      expect(await start(at.deps, { concurrency: 2 }).end).toBe('finished');
      const failed = [...at.stored.values()].filter(({ snapshot }) => snapshot.error);
      expect(failed.length).toBeGreaterThan(0);
      expect(new Set(failed.map(({ snapshot }) => snapshot.error!.kind))).toEqual(new Set(['blocked']));
      expect(at.asked.length).toBeLessThan(12 + 20);
      expect(at.progress.at(-1)?.shutOut).toEqual(['a.test']);
    });

    it('does not keep a stop waiting', async () => {
      const at = banning(12, Infinity, 'silent');
      const { controller, end } = start({ ...at.deps, controlPauseMs: 60_000 }, { concurrency: 2 });
      await vi.waitFor(() => expect(at.progress.at(-1)?.shutOut).toEqual(['a.test']));
      controller.abort();
      expect(await end).toBe('stopped');
      expect([...at.stored.values()].filter(({ snapshot }) => snapshot.error)).toEqual([]);
    });

    it('is told from pages that are dead one by one', async () => {
      const dead = (index: number) => index > 4 && index < 20;
      const at = world(tree(40, (index) => (dead(index) ? { statuses: Array(9).fill(0) } : {})));
      at.deps.plan = () => links.map((url) => task(url)).filter(({ key }) => !at.stored.has(key));
      expect(await start(at.deps, { concurrency: 2 }).end).toBe('finished');
      for (let index = 0; index < 40; index++) {
        expect(pageOf(at, `${A}${index}`)?.snapshot.error?.kind).toBe(dead(index) ? 'network' : undefined);
      }
      // Every dead page twice, every other once, robots.txt, and a few controls.
      expect(at.asked.length).toBeLessThanOrEqual(15 * 2 + 25 + 2 + 8);
    });

    it('never answered: each page is dead by itself', async () => {
      const links = Array.from({ length: 8 }, (_, index) => `http://dead.test/${index}`);
      const pages: Record<string, Page> = { [A]: { links } };
      for (const url of links) pages[url] = { statuses: Array(9).fill(0) };
      const at = world(pages);
      expect(await start(at.deps).end).toBe('finished');
      for (const url of links) expect(pageOf(at, url)?.snapshot.error?.kind).toBe('network');
    });
  });

  it('asks for nothing outside what was granted, not even robots.txt', async () => {
    const at = world({ [A]: { links: ['http://other.test/x', 'http://['] } }, { granted: (url) => url.startsWith(A) });
    expect(await start(at.deps).end).toBe('finished');
    expect(pageOf(at, 'http://other.test/x')?.snapshot.error?.kind).toBe('denied');
    expect(at.stored.size).toBe(4);
    expect(at.asked).toEqual([`${A}robots.txt`, A]);
  });

  it('plans seldom when there is much to do', async () => {
    const links = Array.from({ length: 300 }, (_, index) => `${A}${index}`);
    const at = world({ [A]: { links } });
    await start(at.deps, { concurrency: 8 }).end;
    expect(at.stored.size).toBe(302);
    expect(at.seen.plans).toBeLessThan(8);
  });
});
