import PQueue from 'p-queue';
import type { Snapshot } from '../model/snapshot';
import { sleep } from './sleep';

export interface Limits {
  /** Requests under way at once to one host. */
  concurrency: number;
  /** Requests a second to one host; `null`: no limit. */
  perSecond: number | null;
}

/** First pause after a refusal that names none; doubled with each further one in a row. */
const FIRST_BACK_OFF_MS = 2_000;
/** No pause is longer, whatever Retry-After says: a run must end, and the user sees that it waits. */
export const LONGEST_BACK_OFF_MS = 60_000;
/** Crawl-delay beyond this (some portals copy `Crawl-delay: 120` from examples) would make an audit take days. */
export const LONGEST_CRAWL_DELAY_MS = 5_000;

interface Lane {
  queue: PQueue;
  /** Earliest start of the next request, on the clock of `performance.now()`. */
  nextAt: number;
  /** No request before this: back-off. */
  notBefore: number;
  crawlDelayMs: number;
  refusals: number;
}

/**
 * Per-host politeness: so many requests at once, evenly spaced, with pauses when the host asks for them. Hosts don't
 * wait for each other. Even spacing rather than so many in any one second: a
 * portal's small server feels bursts.
 */
export class Politeness {
  readonly #lanes = new Map<string, Lane>();
  readonly #signal: AbortSignal | undefined;
  readonly #limits: Limits;

  constructor(limits: Limits, signal?: AbortSignal) {
    this.#limits = limits;
    this.#signal = signal;
  }

  /** The host's own wish for the time between two requests (Crawl-delay), milliseconds; honoured up to 5 s. */
  setCrawlDelay(host: string, delayMs: number): void {
    this.#lane(host).crawlDelayMs = Math.min(Math.max(delayMs, 0), LONGEST_CRAWL_DELAY_MS);
  }

  /** Runs `work` when it is the host's turn. Lower `priority` first. Rejects with the signal's reason on abort. */
  run<T>(host: string, work: () => Promise<T>, priority = 0): Promise<T> {
    const lane = this.#lane(host);
    const turn = async () => {
      await this.#turn(lane);
      return work();
    };
    return lane.queue.add(turn, { priority: -priority, signal: this.#signal });
  }

  /** Learns from an answer: a host that asks for it is left alone for a while. */
  observe(host: string, snapshot: Pick<Snapshot, 'status' | 'headers'>, now: Date): void {
    const lane = this.#lane(host);
    if (snapshot.status === 429 || snapshot.status === 503) {
      const asked = retryAfterMs(snapshot.headers['retry-after'], now);
      const own = FIRST_BACK_OFF_MS * 2 ** Math.min(lane.refusals, 10);
      lane.refusals++;
      const ms = Math.min(asked ?? own, LONGEST_BACK_OFF_MS);
      lane.notBefore = Math.max(lane.notBefore, performance.now() + ms);
    } else if (snapshot.status !== null) lane.refusals = 0;
  }

  /** Milliseconds until the host may be asked again after a refusal; 0 when it may now. */
  backOffMs(host: string): number {
    return Math.max(0, (this.#lanes.get(host)?.notBefore ?? 0) - performance.now());
  }

  #lane(host: string): Lane {
    let lane = this.#lanes.get(host);
    if (!lane) {
      lane = {
        queue: new PQueue({ concurrency: this.#limits.concurrency }),
        nextAt: 0,
        notBefore: 0,
        crawlDelayMs: 0,
        refusals: 0,
      };
      this.#lanes.set(host, lane);
    }
    return lane;
  }

  /** Waits for the host's next start and takes it. Looks again after each wait: back-off may have changed. */
  async #turn(lane: Lane): Promise<void> {
    for (;;) {
      this.#signal?.throwIfAborted();
      const now = performance.now();
      const at = Math.max(lane.nextAt, lane.notBefore);
      if (at <= now) {
        const spacing = this.#limits.perSecond === null ? 0 : 1000 / this.#limits.perSecond;
        lane.nextAt = now + Math.max(spacing, lane.crawlDelayMs);
        return;
      }
      await sleep(Math.ceil(at - now), this.#signal);
    }
  }
}

/**
 * Milliseconds that a Retry-After header asks for (RFC 9110, 10.2.3): `120` or `Fri, 31 Dec 1999 23:59:59 GMT`.
 * `null` when there is none or it is nonsense; 0 for a date gone by.
 */
export function retryAfterMs(header: string | undefined, now: Date): number | null {
  const value = header?.trim();
  if (!value) return null;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  // A bare number with sign or fraction would be taken for a year by Date.parse.
  const at = /[a-z]/i.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(at) ? null : Math.max(0, at - now.getTime());
}
