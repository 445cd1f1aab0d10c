const WINDOW_MS = 30_000;

/** Counts what happened over the last half minute. */
export class RateMeter {
  private readonly times: number[] = [];

  count(atMs: number): void {
    this.times.push(atMs);
  }

  /** Events a second at an instant (milliseconds); 0 before the first. */
  perSecond(atMs: number): number {
    while (this.times.length && this.times[0]! < atMs - WINDOW_MS) this.times.shift();
    const first = this.times[0];
    if (first === undefined) return 0;
    return this.times.length / Math.max(1, (atMs - first) / 1000);
  }
}
