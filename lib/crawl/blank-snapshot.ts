import type { Snapshot } from '../model/snapshot';

/** The Snapshot of a look from which nothing has come yet. */
export function blankSnapshot(url: string, via: Snapshot['via'], now: Date): Snapshot {
  return {
    url,
    finalUrl: url,
    status: null,
    headers: {},
    fetchedAt: now.toISOString(),
    elapsedMs: 0,
    bytes: 0,
    sha256: null,
    text: null,
    charset: null,
    via,
    redirects: [],
    frames: [],
    error: null,
  };
}
