import type { Task } from '../model/audit';

interface HostQueue {
  fetch: Task[];
  render: Task[];
}

/** What can be taken now: whether a host takes one more of this sort. */
export type Room = (host: string, via: Task['via'], hostHasFetches: boolean) => boolean;

/**
 * Tasks that wait to be handed out (待抓取队列). Not a memory: each plan replaces it whole, so that what a page has made
 * needless is forgotten. Lower priority number first, then by key, so that the same plan gives the same order.
 */
export class Frontier {
  #hosts = new Map<string, HostQueue>();
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Replaces everything that waits. Of several tasks of one key the first in order stays; `skip` leaves tasks out. */
  replace(tasks: Task[], skip: (key: string) => boolean): void {
    this.#hosts = new Map();
    this.#size = 0;
    const seen = new Set<string>();
    const sorted = [...tasks].sort((a, b) => a.priority - b.priority || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    for (const task of sorted) {
      if (seen.has(task.key) || skip(task.key)) continue;
      seen.add(task.key);
      const host = hostOf(task.url);
      const queue = this.#hosts.get(host) ?? { fetch: [], render: [] };
      queue[task.via].push(task);
      this.#hosts.set(host, queue);
      this.#size++;
    }
    // Taken from the end: no shifting of long arrays.
    for (const { fetch, render } of this.#hosts.values()) {
      fetch.reverse();
      render.reverse();
    }
  }

  /** Takes the most urgent task that has room, `undefined` when none has. */
  take(room: Room): Task | undefined {
    let best: Task | undefined;
    for (const [host, queue] of this.#hosts) {
      for (const via of ['fetch', 'render'] as const) {
        const task = queue[via].at(-1);
        if (!task || (best && best.priority <= task.priority)) continue;
        if (room(host, via, queue.fetch.length > 0)) best = task;
      }
    }
    if (!best) return undefined;
    const host = hostOf(best.url);
    const queue = this.#hosts.get(host)!;
    queue[best.via].pop();
    this.#size--;
    if (queue.fetch.length + queue.render.length === 0) this.#hosts.delete(host);
    return best;
  }

  hasAny(host: string): boolean {
    return this.#hosts.has(host);
  }
}

/** Host with port; an unusable address has a lane of its own, where it fails by itself. */
export function hostOf(url: string): string {
  try {
    return new URL(url).host;
  } catch {
    return '';
  }
}
