import { extractFacts } from '../extract';
import { readEndpoint } from '../extract/cms';
import type { Task } from '../model/audit';
import { dayInChina, type Instant } from '../model/day';
import type { PageFacts } from '../model/page-facts';
import type { PageRecord } from '../model/portal';
import type { Snapshot } from '../model/snapshot';

/**
 * What an audit keeps of one look: the Snapshot without its body, and its facts. `completed` is the page that the look
 * completes, if any: it tells how its data endpoint's answer is to be read. `now` is the instant that the audit judges at:
 * dates without year and words like "yesterday" are read from there; `null`: from when the page was fetched.
 */
export function recordOf(
  task: Task,
  snapshot: Snapshot,
  attempts: number,
  completed?: PageRecord,
  now: Instant | null = null,
): PageRecord {
  const { text, frames: _frames, ...kept } = snapshot;
  const landing = task.purpose === 'outward' && text !== null ? landingOf(snapshot) : undefined;
  return {
    key: task.key,
    purpose: task.purpose,
    foundOn: task.foundOn,
    completes: task.completes,
    attempts,
    snapshot: kept,
    facts:
      text === null || NO_PAGES.has(task.purpose)
        ? null
        : factsOf(task, { ...snapshot, fetchedAt: now ?? snapshot.fetchedAt }, completed),
    ...(landing && { landing }),
  };
}

/** What answers these is no page of the portal. */
const NO_PAGES: ReadonlySet<Task['purpose']> = new Set(['robots', 'outward']);

function landingOf(snapshot: Snapshot): PageRecord['landing'] {
  const { title, mainText } = extractFacts(snapshot);
  return { title, words: mainText };
}

function factsOf(task: Task, snapshot: Snapshot, completed: PageRecord | undefined): PageFacts {
  if (task.purpose !== 'endpoint') return extractFacts(snapshot);
  const endpoint = completed?.facts?.dataEndpoints.find(({ url, body }) => url === task.url && body === task.body);
  const text = snapshot.text ?? '';
  const read = endpoint && readEndpoint(endpoint.system, text, snapshot.finalUrl, dayInChina(snapshot.fetchedAt));
  // An answer is no page: nothing of it is read but its records.
  const blank = extractFacts({ ...snapshot, text: '' });
  if (!read) return blank;
  return {
    ...blank,
    system: endpoint.system,
    kind: 'column-list',
    kindConfidence: 1,
    lists: [{ ...read.list, source: 'endpoint' }],
    mainList: 0,
    pager: { style: 'endpoint', pages: null, items: read.total, current: 1, nextUrl: null },
  };
}
