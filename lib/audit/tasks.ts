import type { Task } from '../model/audit';
import { keyOf } from '../portal/assemble';
import type { Want } from '../portal/wants';

/** A want as the crawl takes it. */
export const taskOf = (want: Want): Task => ({
  key: keyOf(want),
  url: want.url,
  via: want.via,
  method: want.method,
  body: want.body,
  purpose: want.purpose,
  foundOn: want.foundOn,
  completes: want.completes,
  priority: want.priority,
  label: want.label,
});
