import robotsParser from 'robots-parser';
import type { Snapshot } from '../model/snapshot';

/** Name that a portal can address us by; the browser's own User-Agent goes out with the requests. */
const ROBOT_NAME = 'portal-audit';
/** RFC 9309, 2.5: at least 500 KiB must be read; the rest is ignored. */
const MOST_CHARACTERS = 500 * 1024;

/**
 * What robots.txt of one origin says.
 * `rules`: there is a file · `none`: 4xx, a page instead of a file (soft 404), or it leads away: everything is allowed ·
 * `unreachable`: server error or no answer. RFC 9309 would then forbid everything; an inspector must not be locked out by
 * a fault of the very portal that is inspected, so it counts as allowed and the audit's log says so.
 */
export interface RobotsRules {
  state: 'rules' | 'none' | 'unreachable';
  allows(url: string): boolean;
  /** Milliseconds between two requests that the file asks for; 0 when it doesn't. */
  crawlDelayMs: number;
}

/** Address of the robots.txt that speaks for an address. */
export const robotsUrl = (url: string): string => new URL('/robots.txt', url).href;

/** Reads a Snapshot of a robots.txt. */
export function readRobots(snapshot: Snapshot): RobotsRules {
  const open = (state: 'none' | 'unreachable'): RobotsRules => ({ state, allows: () => true, crawlDelayMs: 0 });
  const { status, error, text } = snapshot;
  if (error?.kind === 'timeout' || error?.kind === 'network' || status === null || status >= 500) {
    return open('unreachable');
  }
  if (status >= 400 || error || !text || isMarkup(text)) return open('none');
  const file = text.slice(0, MOST_CHARACTERS);
  const parsed = robotsParser(snapshot.url, file);
  return {
    state: 'rules',
    // `undefined`: an address of another origin, for which this file doesn't speak.
    allows: (url) => parsed.isAllowed(url, ROBOT_NAME) !== false,
    crawlDelayMs: Math.max(0, parsed.getCrawlDelay(ROBOT_NAME) ?? 0) * 1000,
  };
}

/** `<!DOCTYPE html>…` with status 200: many portals answer every unknown address with a page. */
const isMarkup = (text: string) => /^\s*</.test(text);

/**
 * robots.txt of every origin that an audit meets: asked for once, by the first address that needs it.
 * `load` gets the file's address and never rejects but on abort.
 */
export class RobotsCache {
  readonly #rules = new Map<string, Promise<RobotsRules>>();

  constructor(private readonly load: (url: string) => Promise<Snapshot>) {}

  rulesFor(url: string): Promise<RobotsRules> {
    const file = robotsUrl(url);
    let rules = this.#rules.get(file);
    if (!rules) {
      rules = this.load(file).then(readRobots);
      this.#rules.set(file, rules);
    }
    return rules;
  }
  /** The next `rulesFor` asks again. */
  forget(url: string): void {
    this.#rules.delete(robotsUrl(url));
  }
}
