const WINDOW_MS = 30_000;

/** Counts requests and tells how many a second went out over the last half minute. Times are `performance.now()`. */
export class RequestRate {
  total = 0;
  #recent: number[] = [];
  #first: number | null = null;

  count(now: number): void {
    this.total++;
    this.#first ??= now;
    this.#recent.push(now);
  }

  /** Over a younger run, over its own time, but no less than a second. */
  perSecond(now: number): number {
    if (this.#first === null) return 0;
    const from = now - WINDOW_MS;
    const kept = this.#recent.findIndex((at) => at > from);
    this.#recent = kept < 0 ? [] : this.#recent.slice(kept);
    const span = Math.min(WINDOW_MS, Math.max(1000, now - this.#first));
    return (this.#recent.length * 1000) / span;
  }
}
