import type { Column } from '../model/column';
import type { PageRecord, Portal } from '../model/portal';
import type { ReadPage } from './look';

/** Purposes of looks that show what a column holds. */
const SHOWS: ReadonlySet<PageRecord['purpose']> = new Set([
  'column',
  'platform',
  'confirm',
  'frame',
  'article',
  'file',
]);

/** Address a look was asked for, in the one spelling that columns have too: the third word of its key. */
const canonicalOf = ({ key }: PageRecord): string => key.split(' ')[2] ?? '';

/**
 * The pages by which a column shows its content: its own, fetched and rendered, and what was opened to complete them
 * (behind a redirect, in a frame, articles of its list).
 */
export function pagesOfColumn(portal: Portal, { url, canonicalUrl }: Column): ReadPage[] {
  const found = new Map<string, PageRecord>();
  for (const page of portal.pages) {
    if (page.snapshot.url === url || canonicalOf(page) === canonicalUrl) found.set(page.key, page);
  }
  // A map is walked to its end, also over what is added on the way.
  for (const key of found.keys()) {
    for (const page of portal.pages) if (page.completes === key && SHOWS.has(page.purpose)) found.set(page.key, page);
  }
  return [...found.values()].filter(
    (page): page is ReadPage => page.facts !== null && page.snapshot.status === 200 && page.facts.kind !== 'error',
  );
}
