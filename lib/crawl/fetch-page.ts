import type { Task } from '../model/audit';
import type { FileReading } from '../model/file-reading';
import type { CrawlError, Snapshot } from '../model/snapshot';
import { blankSnapshot } from './blank-snapshot';
import { fileTypeOf, kindByHeader, NotText, readBody, TooLarge } from './body';
import { decode } from './charset';
import { blockedBy } from './errors';
import { sha256 } from './hash';
import { NotReached, open, type RedirectDeps } from './redirects';
import { told } from './told';

export type FetchRequest = Pick<Task, 'url' | 'method' | 'body'> &
  Partial<Pick<Task, 'purpose' | 'label'>> & {
    /** For the whole request, body included, milliseconds. */
    timeoutMs: number;
    maxBytes: number;
  };

/** Reads the words of a file, as a page headed by `title`; never rejects. */
export type ReadFile = (bytes: Uint8Array, title: string) => Promise<{ file: FileReading; text: string | null }>;

export interface FetchDeps extends RedirectDeps {
  now(): Date;
  /** Ends the request from outside; the only thing `fetchPage` throws for. */
  signal?: AbortSignal;
  /** Absent: files are not read, whatever they were asked for. */
  readFile?: ReadFile;
}

const KEPT_HEADERS = ['content-type', 'last-modified', 'server', 'location', 'retry-after'];

/**
 * Looks at one address by HTTP, redirects followed inside the portal. What goes wrong is told in `error` and never
 * thrown, but for an abort through `deps.signal`. A status of 400 and more is no error by itself: the page that comes with
 * it is kept, also that of a firewall (`blocked`), so that its words can be read.
 */
export async function fetchPage(request: FetchRequest, deps: FetchDeps): Promise<Snapshot> {
  deps.signal?.throwIfAborted();
  const started = performance.now();
  const taken = blankSnapshot(request.url, 'fetch', deps.now());
  const refusal = refuse(request.url, deps);
  if (refusal) return { ...taken, error: refusal };

  const limit = new AbortController();
  const stop = () => limit.abort(deps.signal?.reason);
  deps.signal?.addEventListener('abort', stop);
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    limit.abort(new DOMException('time-out', 'TimeoutError'));
  }, request.timeoutMs);
  try {
    await look(request, deps, limit.signal, taken);
  } catch (error) {
    deps.signal?.throwIfAborted();
    taken.error = timedOut
      ? { kind: 'timeout', detail: `${request.timeoutMs} ms` }
      : await named(whatBroke(error, taken), deps, taken.finalUrl, limit.signal);
  } finally {
    clearTimeout(timer);
    deps.signal?.removeEventListener('abort', stop);
    // Lets go of a body that nobody wants; without effect on one that was read to its end.
    limit.abort();
  }
  taken.elapsedMs = Math.round(performance.now() - started);
  return taken;
}

function refuse(url: string, deps: FetchDeps): CrawlError | null {
  let protocol: string;
  try {
    protocol = new URL(url).protocol;
  } catch {
    return { kind: 'network', detail: 'not an address' };
  }
  if (protocol !== 'http:' && protocol !== 'https:') return { kind: 'network', detail: `${protocol} is not looked at` };
  return deps.granted && !deps.granted(url) ? { kind: 'denied', detail: '' } : null;
}

async function look(request: FetchRequest, deps: FetchDeps, signal: AbortSignal, taken: Snapshot): Promise<void> {
  const response = await open(request, deps, { ...OPTIONS, signal }, taken);
  taken.status = response.status;
  taken.headers = keptHeaders(response.headers);
  const contentType = response.headers.get('content-type');
  const header = kindByHeader(contentType);
  const readFile = request.purpose === 'file' && response.ok ? deps.readFile : undefined;
  if (header === 'file' && !readFile) {
    taken.bytes = declaredLength(response) ?? 0;
    taken.error = { kind: 'not-html', detail: contentType ?? '' };
    return;
  }
  const length = declaredLength(response);
  if (length !== null && length > request.maxBytes) throw new TooLarge(request.maxBytes);
  const told = header === 'text' ? 'text' : 'unknown';
  const bytes = await readBody(response, request.maxBytes, readFile ? 'any' : told);
  taken.bytes = bytes.length;
  taken.sha256 = await sha256(bytes);
  // An address that ends in .pdf may still answer with a page: "the file does not exist".
  const type = readFile ? fileTypeOf(bytes.subarray(0, 4096), told) : null;
  if (readFile && type !== null) {
    Object.assign(taken, await readFile(bytes, request.label ?? request.url));
    if (taken.text === null) taken.error = { kind: 'not-html', detail: type };
    return;
  }
  const { text, name, source } = decode(bytes, contentType);
  taken.text = text;
  taken.charset = { name, source };
  taken.error = blockedBy(response.status, text, 'fetch');
}

/**
 * `include`: a firewall that the user's tab has satisfied knows the browser by its cookie. `no-store`: an audit judges
 * what the portal says now, and 5,000 pages would push everything else out of the user's cache.
 */
const OPTIONS: RequestInit = { credentials: 'include', cache: 'no-store' };

function keptHeaders(headers: Headers): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const name of KEPT_HEADERS) {
    const value = headers.get(name);
    if (value !== null) kept[name] = value;
  }
  return kept;
}

/** Only without compression does Content-Length count the bytes that will be read. */
function declaredLength(response: Response): number | null {
  const length = response.headers.get('content-length');
  return length && !response.headers.get('content-encoding') && /^\d+$/.test(length) ? Number(length) : null;
}

function whatBroke(error: unknown, taken: Snapshot): CrawlError {
  if (error instanceof NotReached) return error.reason;
  if (error instanceof TooLarge) {
    taken.bytes = error.bytes;
    return { kind: 'too-large', detail: `${error.bytes} bytes` };
  }
  if (error instanceof NotText) {
    taken.bytes = error.bytes;
    return { kind: 'not-html', detail: error.mediaType };
  }
  return { kind: 'network', detail: causeOf(error) };
}

/** A browser's `fetch` only says that it failed; why, the extension learns beside it. */
async function named(error: CrawlError, deps: FetchDeps, url: string, signal: AbortSignal): Promise<CrawlError> {
  if (error.kind !== 'network' || !deps.networkError || signal.aborted) return error;
  return { ...error, detail: (await told(deps.networkError(url), signal)) ?? error.detail };
}

/** Node keeps the reason in `cause.code` (ECONNREFUSED, ENOTFOUND); a browser gives only a sentence. */
function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause;
  if (cause && typeof cause === 'object') {
    if ('code' in cause && cause.code) return String(cause.code);
    if ('message' in cause) return String(cause.message);
  }
  return error.message;
}
