import type { Portal } from '../../model/portal';

/**
 * Whether the disclosure platform and the trees were read in full, so that what is not among their columns may be called
 * missing: the audit came to its end, the platform was found, and columns of its tree were seen.
 */
export function platformWasRead({ platformUrl, incomplete, columns }: Portal): boolean {
  if (platformUrl === null || incomplete) return false;
  return columns.some(
    ({ places, verdict }) => verdict.state !== 'cannot-tell' && places.some(({ section }) => section === 'platform'),
  );
}
