import type { Portal } from '../../model/portal';

/** A tree of which fewer columns were seen was not read: its scripts may not have run. */
const LEAST_COLUMNS = 5;

/**
 * Whether the disclosure platform and the trees were read in full, so that what is not among their columns may be called
 * missing: the audit came to its end, the platform was found, and its tree was seen.
 */
export function platformWasRead({ platformUrl, incomplete, columns }: Portal): boolean {
  if (platformUrl === null || incomplete) return false;
  const seen = columns.filter(
    ({ places, verdict }) => verdict.state !== 'cannot-tell' && places.some(({ section }) => section === 'platform'),
  );
  return seen.length >= LEAST_COLUMNS;
}
