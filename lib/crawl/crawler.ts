import type { AuditSettings, Task } from '../model/audit';
import { isQuotaError } from '../model/quota-error';
import type { CrawlErrorKind, Snapshot } from '../model/snapshot';
import { blankSnapshot } from './blank-snapshot';
import type { CrawlDeps, CrawlEnd } from './crawl-deps';
import { guiseOf } from './disguise';
import { fetchPage } from './fetch-page';
import { Frontier, hostOf } from './frontier';
import { HostWatch } from './host-watch';
import { Politeness } from './politeness';
import { renderPage } from './render-page';
import { RequestRate } from './request-rate';
import { Retries } from './retry';
import { RobotsCache, robotsUrl } from './robots';

export type { CrawlDeps, CrawlEnd, CrawlProgress } from './crawl-deps';

const RETRY_PAUSE_MS = 3_000;
/** A plan reads all pages; it is not made more often than this while there is still work waiting. */
const PLAN_EVERY_MS = 2_000;
/** When the queue runs low. */
const PLAN_SOON_MS = 300;
/** Planning takes at most a fifth of the time, however many pages there are. */
const PLAN_COST_FACTOR = 4;
const OFFLINE_POLL_MS = 1_000;

/**
 * Runs an audit's crawl: asks for a plan, hands out its tasks under politeness, stores each page, plans again, until
 * nothing is left. Keeps no state worth saving: after any death a new Crawler with the same `plan` goes on.
 */
export class Crawler {
  readonly #deps: CrawlDeps;
  readonly #signal: AbortSignal;
  /** Ends requests under way: on abort from outside and when storing fails. */
  readonly #halt = new AbortController();
  readonly #politeness: Politeness;
  readonly #robots: RobotsCache;
  readonly #frontier = new Frontier();
  readonly #retries: Retries;
  readonly #watch: HostWatch;
  readonly #running = new Map<string, { task: Task; done: Promise<void> }>();
  readonly #busy = new Map<string, { all: number; renders: number }>();
  readonly #done = new Set<string>();
  readonly #rate = new RequestRate();
  readonly #settings: AuditSettings;
  #renders = 0;
  #stored = 0;
  #saved = 0;
  /** Pages came since the last plan. */
  #dirty = true;
  #plannedAt = -Infinity;
  #planCostMs = 0;
  #failure: { error: unknown } | null = null;
  #changes = 0;
  #wake: (() => void) | null = null;

  constructor(deps: CrawlDeps, settings: AuditSettings, signal: AbortSignal) {
    this.#deps = deps;
    this.#settings = settings;
    this.#signal = signal;
    this.#politeness = new Politeness(settings, this.#halt.signal);
    this.#retries = new Retries(deps.retryPauseMs ?? RETRY_PAUSE_MS);
    this.#robots = new RobotsCache((url) => this.#loadRobots(url));
    this.#watch = new HostWatch({
      ask: (url) => this.#politely(hostOf(url), () => this.#fetch(getTask(url, 'probe'))),
      signal: this.#halt.signal,
      onChange: () => this.#report(),
      pauseMs: deps.controlPauseMs,
    });
  }

  /**
   * Resolves when nothing is in flight any more. Rejects only when `plan`, `started` or `save` fails for another reason
   * than the disk quota.
   */
  async run(): Promise<CrawlEnd> {
    const stop = () => {
      this.#halt.abort(this.#signal.reason);
      this.#changed();
    };
    if (this.#signal.aborted) return 'stopped';
    this.#signal.addEventListener('abort', stop);
    try {
      this.#stored = (await this.#deps.stored?.()) ?? 0;
      return await this.#loop();
    } finally {
      this.#halt.abort();
      await Promise.all([...this.#running.values()].map(({ done }) => done));
      this.#signal.removeEventListener('abort', stop);
    }
  }

  async #loop(): Promise<CrawlEnd> {
    for (;;) {
      const seen = this.#changes;
      if (this.#signal.aborted) return 'stopped';
      if (this.#failure) {
        if (isQuotaError(this.#failure.error)) return 'storage-full';
        throw this.#failure.error;
      }
      if (this.#isOffline()) {
        this.#report();
        await this.#change(seen, OFFLINE_POLL_MS);
        continue;
      }
      const now = performance.now();
      this.#handOut(now);
      if (this.#planDueInMs() === 0) {
        await this.#plan();
        continue;
      }
      const end = this.#end();
      if (end) return end;
      // A retry whose pause was over when tasks were handed out and that still waits has no room: the next change makes it.
      await this.#change(seen, least(this.#planDueInMs(), this.#retries.nextInMs(now)));
    }
  }

  #end(): CrawlEnd | null {
    if (this.#running.size > 0 || this.#dirty || this.#retries.size > 0) return null;
    return this.#frontier.size === 0 ? 'finished' : this.#isFull() ? 'limit' : null;
  }

  /** Pages stored, in flight and due a second look fill the limit. */
  #isFull(): boolean {
    return this.#stored + this.#saved + this.#running.size + this.#retries.size >= this.#settings.maxPages;
  }

  #planDueInMs(): number | null {
    if (!this.#dirty) return null;
    const idle = this.#running.size === 0 && this.#frontier.size === 0;
    if (idle) return 0;
    const low = this.#frontier.size <= 2 * this.#settings.concurrency;
    const interval = Math.max(low ? PLAN_SOON_MS : PLAN_EVERY_MS, PLAN_COST_FACTOR * this.#planCostMs);
    return Math.max(0, this.#plannedAt + interval - performance.now());
  }

  async #plan(): Promise<void> {
    this.#dirty = false;
    const began = performance.now();
    const tasks = await this.#deps.plan();
    this.#plannedAt = performance.now();
    this.#planCostMs = this.#plannedAt - began;
    this.#frontier.replace(tasks, (key) => this.#done.has(key) || this.#running.has(key) || this.#retries.has(key));
    this.#report();
  }

  #handOut(now: number): void {
    while (!this.#isFull()) {
      const task = this.#frontier.take((host, via, fetches) => this.#hasRoom(host, via, fetches));
      if (!task) break;
      this.#start(task, 0);
    }
    const mayGo = ({ url, via }: Task) => {
      const host = hostOf(url);
      return (this.#isFull() || !this.#frontier.hasAny(host)) && this.#hasRoom(host, via, false);
    };
    for (;;) {
      const retry = this.#retries.take(now, mayGo);
      if (!retry) break;
      this.#start(retry.task, retry.attempts);
    }
  }

  /**
   * A tab counts as one of the host's requests, but takes many times as long; while plain pages wait, tabs leave them
   * one place.
   */
  #hasRoom(host: string, via: Task['via'], hostHasFetches: boolean): boolean {
    const busy = this.#busy.get(host) ?? { all: 0, renders: 0 };
    const { concurrency, renderers } = this.#settings;
    if (busy.all >= concurrency || this.#watch.isHeld(host)) return false;
    if (via === 'fetch' || renderers === 0) return true;
    return this.#renders < renderers && (!hostHasFetches || busy.renders < concurrency - 1);
  }

  #start(task: Task, attempts: number): void {
    const host = hostOf(task.url);
    const busy = this.#busy.get(host) ?? { all: 0, renders: 0 };
    this.#busy.set(host, busy);
    const render = task.via === 'render' ? 1 : 0;
    busy.all++;
    busy.renders += render;
    this.#renders += render;
    const done = this.#work(task, attempts + 1)
      .catch((error: unknown) => {
        // After a halt, requests reject because of it; what they were for is still in flight and asked for again.
        if (this.#halt.signal.aborted) return;
        this.#failure = { error };
        this.#halt.abort();
      })
      .finally(() => {
        busy.all--;
        busy.renders -= render;
        this.#renders -= render;
        this.#running.delete(task.key);
        this.#report();
        this.#changed();
      });
    this.#running.set(task.key, { task, done });
    this.#report();
  }

  async #work(task: Task, attempts: number): Promise<void> {
    await this.#deps.started?.(task);
    const snapshot = await this.#look(task);
    const offline = snapshot.status === null && snapshot.error?.kind !== 'denied' && this.#isOffline();
    // A firewall may refuse who says to be a robot: that tells nothing of how it treats the audit.
    if (offline || (!guiseOf(task) && (await this.#watch.isShutOut(hostOf(task.url), snapshot)))) {
      this.#retries.put(task, attempts - 1, performance.now());
      return;
    }
    if (this.#retries.offer(task, snapshot, attempts, performance.now())) return;
    await this.#store(task, snapshot, attempts);
  }

  async #store(task: Task, snapshot: Snapshot, attempts: number): Promise<void> {
    await this.#deps.save(task, snapshot, attempts);
    this.#saved++;
    this.#dirty = true;
    this.#done.add(task.key);
  }

  async #look(task: Task): Promise<Snapshot> {
    const { render, now, granted } = this.#deps;
    const signal = this.#halt.signal;
    if (task.via === 'render' && this.#settings.renderers === 0) {
      return notAsked(task, 'render-failed', 'rendering is switched off', now());
    }
    const allowed = !granted || granted(task.url);
    const host = hostOf(task.url);
    if (allowed && host && this.#settings.respectRobots && task.purpose !== 'robots') {
      const rules = await this.#robots.rulesFor(task.url);
      if (rules.state === 'unreachable' && this.#isOffline()) {
        this.#robots.forget(task.url);
        return notAsked(task, 'network', 'offline', now());
      }
      this.#politeness.setCrawlDelay(host, rules.crawlDelayMs);
      if (!rules.allows(task.url)) return notAsked(task, 'robots', robotsUrl(task.url), now());
    }
    // Only to be told why not.
    if (!allowed || !host) return this.#fetch(task);
    const shut = this.#watch.givenUp(host);
    // A tab may still pass a firewall that no longer lets plain requests in.
    if (shut === 'silent' || (shut && task.via === 'fetch')) {
      return notAsked(task, 'blocked', `${host}: ${shut}`, now());
    }
    if (task.via === 'render') {
      const rendered = await this.#politely(host, () =>
        renderPage({ url: task.url, ...this.#limits() }, { render, now, signal, granted }),
      );
      if (!rendered.error) this.#watch.reopen(host);
      return rendered;
    }
    const guise = guiseOf(task);
    if (guise) {
      const { disguise } = this.#deps;
      const undressed = notAsked(task, 'denied', 'this browser puts on no headers', now());
      if (!disguise) return undressed;
      return this.#politely(host, async () => (await disguise(guise, task.url, () => this.#fetch(task))) ?? undressed);
    }
    const fetched = await this.#politely(host, () => this.#fetch(task));
    this.#watch.observe(host, task.url, fetched);
    return fetched;
  }

  async #politely(host: string, look: () => Promise<Snapshot>): Promise<Snapshot> {
    const snapshot = await this.#politeness.run(host, () => {
      this.#rate.count(performance.now());
      return look();
    });
    this.#politeness.observe(host, snapshot, this.#deps.now());
    return snapshot;
  }

  async #loadRobots(url: string): Promise<Snapshot> {
    const known = await this.#deps.storedRobots?.(url);
    if (known) return known;
    const task = getTask(url, 'robots');
    const snapshot = await this.#politely(hostOf(url), () => this.#fetch(task));
    if (snapshot.status !== null || !this.#isOffline()) await this.#store(task, snapshot, 1);
    return snapshot;
  }

  #fetch(task: Task): Promise<Snapshot> {
    const { fetch, now, granted, portalHosts, redirectTarget, networkError, readFile } = this.#deps;
    return fetchPage(
      { ...task, ...this.#limits() },
      { fetch, now, granted, portalHosts, redirectTarget, networkError, readFile, signal: this.#halt.signal },
    );
  }

  #limits(): { timeoutMs: number; maxBytes: number } {
    return { timeoutMs: this.#settings.timeoutMs, maxBytes: this.#settings.maxBytes };
  }

  #isOffline(): boolean {
    return this.#deps.online?.() === false;
  }

  #report(): void {
    this.#deps.onProgress?.({
      state: this.#isOffline() ? 'offline' : 'running',
      running: [...this.#running.values()].map(({ task }) => task),
      waiting: this.#frontier.size,
      retrying: this.#retries.size,
      requests: this.#rate.total,
      rate: this.#rate.perSecond(performance.now()),
      saved: this.#saved,
      shutOut: this.#watch.shutOut,
    });
  }

  #changed(): void {
    this.#changes++;
    this.#wake?.();
  }

  /** Waits for a change since `seen`, at most `ms`. */
  #change(seen: number, ms: number | null): Promise<void> {
    if (this.#changes !== seen) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = ms === null ? undefined : setTimeout(() => this.#wake?.(), Math.ceil(ms));
      this.#wake = () => {
        clearTimeout(timer);
        this.#wake = null;
        resolve();
      };
    });
  }
}

function getTask(url: string, purpose: Task['purpose']): Task {
  const key = `fetch GET ${url}`;
  return {
    key,
    url,
    via: 'fetch',
    method: 'GET',
    body: null,
    purpose,
    foundOn: null,
    completes: null,
    priority: 0,
    label: url,
  };
}

function least(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return Math.min(a, b);
}

/** The Snapshot of a page that was not asked for, and why. */
function notAsked(task: Task, kind: CrawlErrorKind, detail: string, now: Date): Snapshot {
  return { ...blankSnapshot(task.url, task.via, now), error: { kind, detail } };
}
