import type { Task } from '../model/audit';
import type { CrawlError, Snapshot } from '../model/snapshot';
import { told } from './told';

export interface RedirectDeps {
  fetch: typeof fetch;
  /** Whether the user granted this address; absent: every address. */
  granted?(url: string): boolean;
  /** Whether a host belongs to the portal; absent: every host. */
  portalHosts?(host: string): boolean;
  /**
   * Where the redirect led that this address has just answered with: a browser's `fetch` keeps Location to itself, the
   * extension learns it from `webRequest.onBeforeRedirect`. Absent, or `null`: not known.
   */
  redirectTarget?(url: string): Promise<{ url: string; status: number } | null>;
  /** Why the request for this address failed, in the browser's own code; a browser's `fetch` does not tell. `null`: not known. */
  networkError?(url: string): Promise<string | null>;
}

/** Why a page was not reached although an answer came. */
export class NotReached extends Error {
  constructor(readonly reason: CrawlError) {
    super(reason.detail);
  }
}

/** As browsers do (Fetch Standard, HTTP-redirect fetch). */
const MOST_HOPS = 20;
/** Once more to the same address is no loop: session cookies are set that way (`302 Location: the same` with Set-Cookie). */
const MOST_VISITS = 2;
/**
 * Opens an address and follows its redirects hop by hop, so that none is asked for that leaves the portal or the granted
 * hosts, and a loop is told from a dead target. Writes chain, status and final address into `taken` as it goes.
 *
 * Where the target stays unknown, the browser follows by itself. It says "Failed to fetch" alike for a host that is down
 * and for one outside the granted ones (CORS): after a redirect this is taken for leaving the portal, because a column
 * that moved elsewhere must not be called dead.
 *
 * @throws NotReached · what `fetch` throws when there is no connection or the signal is aborted
 */
export async function open(
  request: Pick<Task, 'url' | 'method' | 'body'>,
  deps: RedirectDeps,
  init: RequestInit & { signal: AbortSignal },
  taken: Snapshot,
): Promise<Response> {
  // Called apart from `deps`: a browser's own fetch refuses any other `this`.
  const { fetch } = deps;
  let { url, method, body } = request;
  const visits = new Map<string, number>();
  for (;;) {
    visits.set(url, (visits.get(url) ?? 0) + 1);
    const response = await fetch(url, { ...init, ...form(method, body), redirect: 'manual' });
    const hop = await hopOf(response, url, deps, init.signal);
    if (hop === null) {
      taken.finalUrl = url;
      return response;
    }
    if (hop === 'unknown') return openBlindly(url, method, body, deps, init, taken);
    taken.status = hop.status;
    taken.finalUrl = hop.url;
    taken.redirects.push({ from: url, to: hop.url, how: 'http' });
    refuse(hop.url, deps);
    if (taken.redirects.length >= MOST_HOPS || (visits.get(hop.url) ?? 0) >= MOST_VISITS) {
      throw new NotReached({ kind: 'redirect-loop', detail: hop.url });
    }
    // 307 and 308 repeat the request, all others become a GET.
    if (hop.status !== 307 && hop.status !== 308) {
      method = 'GET';
      body = null;
    }
    url = hop.url;
  }
}

function form(method: Task['method'], body: string | null): RequestInit {
  return body === null
    ? { method }
    : { method, body, headers: { 'content-type': 'application/x-www-form-urlencoded; charset=UTF-8' } };
}

async function hopOf(
  response: Response,
  url: string,
  deps: RedirectDeps,
  signal: AbortSignal,
): Promise<{ url: string; status: number } | 'unknown' | null> {
  if (response.type === 'opaqueredirect') {
    return (deps.redirectTarget && (await told(deps.redirectTarget(url), signal))) ?? 'unknown';
  }
  const location = response.headers.get('location');
  if (![301, 302, 303, 307, 308].includes(response.status) || !location) return null;
  await response.body?.cancel();
  return { url: absolute(location, url), status: response.status };
}

/** `Location: /政务/` comes as raw bytes, one character each. */
function absolute(location: string, base: string): string {
  const escaped = location.replace(/[\x80-\xff]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`);
  try {
    return new URL(escaped, base).href;
  } catch {
    throw new NotReached({ kind: 'network', detail: `redirect to ${location}` });
  }
}

/** Throws for an address that must not be asked for. */
function refuse(url: string, deps: RedirectDeps): void {
  const { hostname, protocol } = new URL(url);
  const away = deps.portalHosts && !deps.portalHosts(hostname);
  // `weixin://…`, `tel:…`
  if (away || !/^https?:$/.test(protocol)) throw new NotReached({ kind: 'off-site', detail: hostname || url });
  if (deps.granted && !deps.granted(url)) throw new NotReached({ kind: 'denied', detail: hostname });
}

async function openBlindly(
  url: string,
  method: Task['method'],
  body: string | null,
  deps: RedirectDeps,
  init: RequestInit & { signal: AbortSignal },
  taken: Snapshot,
): Promise<Response> {
  const { fetch } = deps;
  let response: Response;
  try {
    response = await fetch(url, { ...init, ...form(method, body), redirect: 'follow' });
  } catch (error) {
    if (init.signal.aborted) throw error;
    throw new NotReached({ kind: 'off-site', detail: 'the target of its redirect cannot be read' });
  }
  taken.status = response.status;
  taken.finalUrl = response.url || url;
  if (taken.finalUrl !== url) taken.redirects.push({ from: url, to: taken.finalUrl, how: 'http' });
  refuse(taken.finalUrl, deps);
  return response;
}
