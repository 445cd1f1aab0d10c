import { createHash } from 'node:crypto';
import { decode } from '../../lib/crawl/charset';
import type { Snapshot } from '../../lib/model/snapshot';
import type { SamplePortal } from '../portals/sample-portal';

const LINK = /href="([^"#]+)"/g;

/** Snapshots of a sample portal's pages, reached by its links from the home page, at most `limit` of them. */
export async function snapshotsOf(portal: SamplePortal, limit: number): Promise<Snapshot[]> {
  const snapshots: Snapshot[] = [];
  const queue = [portal.truth.url];
  const seen = new Set(queue);
  for (let url = queue.shift(); url && snapshots.length < limit; url = queue.shift()) {
    const snapshot = await snapshotOf(portal, url);
    if (!snapshot?.text) continue;
    snapshots.push(snapshot);
    for (const [, href] of snapshot.text.matchAll(LINK)) {
      if (!URL.canParse(href!, url)) continue;
      const next = new URL(href!, url).href;
      if (new URL(next).hostname !== portal.host || seen.has(next)) continue;
      seen.add(next);
      queue.push(next);
    }
  }
  return snapshots;
}

async function snapshotOf(portal: SamplePortal, url: string): Promise<Snapshot | undefined> {
  const { pathname, search } = new URL(url);
  const answer = await portal.answer({
    method: 'GET',
    host: portal.host,
    path: pathname + search,
    headers: {},
    body: '',
  });
  const bytes = typeof answer.body === 'string' ? new TextEncoder().encode(answer.body) : answer.body;
  const contentType = Object.entries(answer.headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? '';
  if (answer.status !== 200 || !/html/.test(contentType)) return undefined;
  const { text, name, source } = decode(bytes, contentType);
  return {
    url,
    finalUrl: url,
    status: 200,
    headers: { 'content-type': contentType },
    fetchedAt: portal.truth.now,
    elapsedMs: 0,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    text,
    charset: { name, source },
    via: 'fetch',
    redirects: [],
    frames: [],
    error: null,
  };
}
