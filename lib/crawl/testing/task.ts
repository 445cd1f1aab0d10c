import type { Task } from '../../model/audit';

/** A task with defaults; its key follows from address and way. */
export function task(url: string, changes: Partial<Task> = {}): Task {
  const via = changes.via ?? 'fetch';
  return {
    key: `${via} GET ${url}`,
    url,
    via,
    method: 'GET',
    body: null,
    purpose: 'column',
    foundOn: null,
    completes: null,
    priority: 0,
    label: url,
    ...changes,
  };
}
