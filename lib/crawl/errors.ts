import type { CrawlError, Snapshot } from '../model/snapshot';

type Answer = Pick<Snapshot, 'status' | 'error'>;

/**
 * Statuses by which firewalls and anti-robot services refuse: 403 and 406 generic, 405 and 418 cloud firewalls' block
 * pages, 412, 521 and 567 challenges to be answered by a script, 429 too many requests.
 */
const BLOCKING = new Set([403, 405, 406, 412, 418, 429, 521, 567]);
/** Of these, the ones that a page can carry although its script has answered the challenge since. */
const CHALLENGE = new Set([202, 412, 521]);
/** A challenge page shows less than this many characters. */
const CHALLENGE_TEXT = 200;

/**
 * Whether an answer is a firewall's or a challenge instead of the page, `null` when it is not. A blocked page is not a
 * broken one: the user's own tab may see it.
 */
export function blockedBy(status: number | null, text: string | null, via: Snapshot['via']): CrawlError | null {
  if (status === null) return null;
  const detail = `HTTP ${status}`;
  // 202 is an answer like any other unless there is nothing but a script in it.
  if (status === 202) {
    return text !== null && /<script/i.test(text) && visibleLength(text) < CHALLENGE_TEXT
      ? { kind: 'blocked', detail }
      : null;
  }
  if (!BLOCKING.has(status)) return null;
  if (via === 'render' && CHALLENGE.has(status) && visibleLength(text ?? '') >= CHALLENGE_TEXT) return null;
  return { kind: 'blocked', detail };
}

/** Characters outside tags, scripts and styles, white space left out. A rough count of what a challenge page could be. */
function visibleLength(html: string): number {
  return html
    .slice(0, 50_000)
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(script|style|noscript|title)\b[\s\S]*?(<\/\1\s*>|$)/gi, '')
    .replace(/<[^<>]*>/g, '')
    .replace(/\s+/g, '').length;
}

/** Whether a firewall or an anti-robot challenge answered instead of the page. */
export function isBlocked(snapshot: Answer): boolean {
  return snapshot.error?.kind === 'blocked';
}

/**
 * Whether the reason of a failure may pass by itself, so that one more try is due before anything is held against the
 * page: no answer in time, no connection, a tab that broke, too many requests, a server error. Not 501 (never
 * implemented) and no challenge: asking again the same way changes nothing.
 */
export function isPassing(snapshot: Answer): boolean {
  const kind = snapshot.error?.kind;
  if (kind === 'timeout' || kind === 'network' || kind === 'render-failed') return true;
  if (snapshot.status === 429) return true;
  if (kind) return false;
  return snapshot.status !== null && snapshot.status >= 500 && snapshot.status !== 501;
}
