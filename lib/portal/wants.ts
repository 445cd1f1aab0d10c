import type { Via } from '../model/evidence';
import type { Purpose } from '../model/portal';

/** A look that would decide something still open: a column's first page, its rendered page, an article's date. */
export interface Want {
  url: string;
  via: Via;
  method: 'GET' | 'POST';
  /** Form-encoded body of a POST. */
  body: string | null;
  purpose: Purpose;
  /** Address of the page that led to it. */
  foundOn: string | null;
  /** Key of the page record it completes. */
  completes: string | null;
  /** Lower goes first. */
  priority: number;
  /** Name shown while it is under way. */
  label: string;
}
