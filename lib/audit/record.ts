import { extractFacts } from '../extract';
import type { Task } from '../model/audit';
import type { PageRecord } from '../model/portal';
import type { Snapshot } from '../model/snapshot';

/** What an audit keeps of one look: the Snapshot without its body, and its facts. */
export function recordOf(task: Task, snapshot: Snapshot, attempts: number): PageRecord {
  const { text, frames: _frames, ...kept } = snapshot;
  return {
    key: task.key,
    purpose: task.purpose,
    foundOn: task.foundOn,
    completes: task.completes,
    attempts,
    snapshot: kept,
    facts: text === null || task.purpose === 'robots' ? null : extractFacts(snapshot),
  };
}
