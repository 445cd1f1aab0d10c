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

/** The pages of a portal by what they were asked for; made once, for checks ask for hundreds of columns. */
interface Index {
  byAddress: ReadonlyMap<string, PageRecord[]>;
  completing: ReadonlyMap<string, PageRecord[]>;
}

const indexes = new WeakMap<Portal, Index>();

function indexOf(portal: Portal): Index {
  const known = indexes.get(portal);
  if (known) return known;
  const byAddress = new Map<string, PageRecord[]>();
  const completing = new Map<string, PageRecord[]>();
  for (const page of portal.pages) {
    const { key, snapshot, completes } = page;
    // The third word of a key is the address in the one spelling that columns have too.
    for (const address of new Set([snapshot.url, key.split(' ')[2] ?? ''])) addTo(byAddress, address, page);
    if (completes !== null && SHOWS.has(page.purpose)) addTo(completing, completes, page);
  }
  const index = { byAddress, completing };
  indexes.set(portal, index);
  return index;
}

function addTo(map: Map<string, PageRecord[]>, key: string, page: PageRecord): void {
  const pages = map.get(key);
  if (pages) pages.push(page);
  else map.set(key, [page]);
}

/**
 * The pages by which a column shows its content: its own, fetched and rendered, and what was opened to complete them
 * (behind a redirect, in a frame, articles of its list).
 */
export function pagesOfColumn(portal: Portal, { url, canonicalUrl }: Column): ReadPage[] {
  const { byAddress, completing } = indexOf(portal);
  const found = new Set([...(byAddress.get(url) ?? []), ...(byAddress.get(canonicalUrl) ?? [])]);
  // A set is walked to its end, also over what is added on the way.
  for (const { key } of found) for (const page of completing.get(key) ?? []) found.add(page);
  return [...found].filter(
    (page): page is ReadPage => page.facts !== null && page.snapshot.status === 200 && page.facts.kind !== 'error',
  );
}
