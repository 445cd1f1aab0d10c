import type { Snapshot } from '../model/snapshot';
import { blankSnapshot } from './blank-snapshot';
import { blockedBy } from './errors';
import { sha256 } from './hash';

/** What the browser part gives back of a tab (the reply of the message `render`). */
export interface RenderReply {
  finalUrl: string;
  status: number | null;
  html: string | null;
  frames: { url: string; text: string }[];
  error: 'timeout' | 'network' | 'off-site' | 'denied' | 'render-failed' | null;
  detail: string;
}

export interface RenderDeps {
  render(url: string, timeoutMs: number): Promise<RenderReply>;
  now(): Date;
  signal?: AbortSignal;
  granted?(url: string): boolean;
}

export interface RenderRequest {
  url: string;
  timeoutMs: number;
  maxBytes: number;
}

/** The tab is opened, read and closed in this time on top of its own time-out; after it the tab is taken for lost. */
const GRACE_MS = 15_000;

/**
 * Looks at one address in a tab. Never throws, but for an abort through `deps.signal`: a renderer that throws or never
 * answers (its context was killed) gives `render-failed`. The hash is that of the HTML as UTF-8.
 */
export async function renderPage(request: RenderRequest, deps: RenderDeps): Promise<Snapshot> {
  deps.signal?.throwIfAborted();
  const started = performance.now();
  const fetchedAt = deps.now();
  const reply =
    deps.granted && !deps.granted(request.url) ? failed(request.url, 'denied', '') : await answer(request, deps);
  const snapshot: Snapshot = {
    ...blankSnapshot(request.url, 'render', fetchedAt),
    finalUrl: reply.finalUrl,
    status: reply.status,
    elapsedMs: Math.round(performance.now() - started),
    error: reply.error && { kind: reply.error, detail: reply.detail },
  };
  if (reply.html === null) {
    snapshot.error ??= { kind: 'render-failed', detail: reply.detail || 'the tab gave no page' };
    return snapshot;
  }
  const bytes = new TextEncoder().encode(reply.html);
  snapshot.bytes = bytes.length;
  if (bytes.length > request.maxBytes) {
    snapshot.error = { kind: 'too-large', detail: `${request.maxBytes} bytes` };
    return snapshot;
  }
  snapshot.sha256 = await sha256(bytes);
  snapshot.text = reply.html;
  snapshot.charset = { name: 'utf-8', source: 'browser' };
  snapshot.frames = reply.frames;
  snapshot.error ??= blockedBy(reply.status, reply.html, 'render');
  return snapshot;
}

function answer(request: RenderRequest, deps: RenderDeps): Promise<RenderReply> {
  return new Promise((resolve, reject) => {
    const patience = request.timeoutMs + GRACE_MS;
    const timer = setTimeout(
      () => end(() => resolve(failed(request.url, 'render-failed', `no answer in ${patience} ms`))),
      patience,
    );
    const stop = () => end(() => reject(deps.signal?.reason));
    const end = (settle: () => void) => {
      clearTimeout(timer);
      deps.signal?.removeEventListener('abort', stop);
      settle();
    };
    deps.signal?.addEventListener('abort', stop);
    deps.render(request.url, request.timeoutMs).then(
      (reply) => end(() => resolve(reply)),
      (error: unknown) =>
        end(() =>
          resolve(failed(request.url, 'render-failed', error instanceof Error ? error.message : String(error))),
        ),
    );
  });
}

function failed(url: string, error: RenderReply['error'], detail: string): RenderReply {
  return { finalUrl: url, status: null, html: null, frames: [], error, detail };
}
