import type { Task } from '../model/audit';
import type { Snapshot } from '../model/snapshot';
import { isPassing } from './errors';

/** Times a page is asked for before its failure counts. */
const ATTEMPTS = 2;

interface Failed {
  task: Task;
  attempts: number;
  /** Not again before this, on the clock of `performance.now()`. */
  readyAt: number;
}

/**
 * Pages that failed for a passing reason and are due one more look. They wait behind everything else of their host: the
 * longer a hiccup has to pass, the better.
 */
export class Retries {
  readonly #failed = new Map<string, Failed>();

  constructor(private readonly pauseMs: number) {}

  get size(): number {
    return this.#failed.size;
  }

  has(key: string): boolean {
    return this.#failed.has(key);
  }

  /** Takes a failed page up for its next look; `false` when what came must stand. `attempts` counts the one just made. */
  offer(task: Task, snapshot: Pick<Snapshot, 'status' | 'error'>, attempts: number, now: number): boolean {
    if (attempts >= ATTEMPTS || !isPassing(snapshot)) return false;
    this.put(task, attempts, now);
    return true;
  }

  /** Puts a page back whose look did not count (the computer was offline). */
  put(task: Task, attempts: number, now: number): void {
    this.#failed.set(task.key, { task, attempts, readyAt: now + this.pauseMs });
  }

  /** Takes out a page that may go now: its pause is over and `mayGo` agrees. `undefined` when there is none. */
  take(now: number, mayGo: (task: Task) => boolean): { task: Task; attempts: number } | undefined {
    for (const failed of this.#failed.values()) {
      if (failed.readyAt > now || !mayGo(failed.task)) continue;
      this.#failed.delete(failed.task.key);
      return failed;
    }
    return undefined;
  }

  /** Milliseconds until the next pause is over, pauses that were over by `now` left out; `null` when there is none. */
  nextInMs(now: number): number | null {
    let next: number | null = null;
    for (const { readyAt } of this.#failed.values()) {
      if (readyAt > now) next = Math.min(next ?? Infinity, readyAt - now);
    }
    return next;
  }
}
