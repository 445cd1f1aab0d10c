import type { Task } from '../model/audit';
import type { Snapshot } from '../model/snapshot';
import type { Disguise } from './disguise';
import type { ReadFile } from './fetch-page';
import type { RedirectDeps } from './redirects';
import type { RenderReply } from './render-page';

/** What a crawl needs of the world around it: a browser's in an audit, stand-ins in a test. */
export interface CrawlDeps extends RedirectDeps {
  render(url: string, timeoutMs: number): Promise<RenderReply>;
  /** Takes a look in the guise of a search engine; absent: such looks are refused. */
  disguise?: Disguise;
  /** Reads what a task of purpose `file` brings; absent: files are not read. */
  readFile?: ReadFile;
  now(): Date;
  /** Whether the computer has a network; absent: always. While it has none, nothing is asked for and no failure counts. */
  online?(): boolean;
  /** What the pages stored so far leave to look at. Asked again after pages have come; tasks under way may be in it. */
  plan(): Promise<Task[]> | Task[];
  /** One atomic checkpoint: the page and what follows from it. `attempts`: looks taken, 2 when the first one failed. */
  save(task: Task, snapshot: Snapshot, attempts: number): Promise<void>;
  /** The task is handed out: from here until `save` it is in flight. */
  started?(task: Task): Promise<void>;
  /** Pages stored by earlier runs of this audit; they count for `maxPages`. Absent: none. */
  stored?(): Promise<number> | number;
  /** A robots.txt stored by an earlier run, so that it isn't asked for again; `null` when there is none. */
  storedRobots?(url: string): Promise<Snapshot | null>;
  onProgress?(progress: CrawlProgress): void;
  /** Pause before a failed page's second look, milliseconds. */
  retryPauseMs?: number;
  /** Pause between two tries whether a host lets us in again, milliseconds. */
  controlPauseMs?: number;
}

export interface CrawlProgress {
  state: 'running' | 'offline';
  /** Tasks in flight, the newest last. */
  running: Task[];
  /** Tasks of the last plan that are not handed out yet. */
  waiting: number;
  /** Pages that failed and are due a second look. */
  retrying: number;
  /** Requests of this run: pages, second looks, rendered pages and robots.txt. */
  requests: number;
  /** Requests a second over the last half minute. */
  rate: number;
  /** Pages stored by this run. */
  saved: number;
  /** Hosts that opened before and now refuse or keep silent: held until they let us in, or given up. */
  shutOut: string[];
}

/**
 * `finished`: nothing is left to look at · `stopped`: aborted · `limit`: `maxPages` reached with more to look at ·
 * `storage-full`: the disk quota is used up; everything stored before is intact.
 */
export type CrawlEnd = 'finished' | 'stopped' | 'limit' | 'storage-full';
