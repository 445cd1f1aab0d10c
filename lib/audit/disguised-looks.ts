import type { PageRecord, Portal } from '../model/portal';
import { keyOf } from '../portal/assemble';
import type { Want } from '../portal/wants';

/** Pages that are asked for once more, in each guise: what tampering shows to search engines it shows on most pages. */
const MOST_PAGES = 4;
const GUISES = ['as-robot', 'as-referred'] as const;

/** A look that was taken in the guise of a search engine. */
export const isDisguised = ({ purpose }: Pick<PageRecord, 'purpose'>): boolean =>
  GUISES.some((guise) => guise === purpose);

/** Looks in the guise of a search engine at the home page, the platform and the first columns, as far as they are to be taken. */
export function disguisedLooks({ pages, columns, disguised = [] }: Portal): Want[] {
  const taken = new Set(disguised.map(({ key }) => key));
  return chosen(pages, columns)
    .flatMap((page) => GUISES.map((purpose) => lookAt(page, purpose)))
    .filter((want) => !taken.has(keyOf(want)));
}

function chosen(pages: readonly PageRecord[], columns: Portal['columns']): PageRecord[] {
  const places = new Map(columns.map(({ url }, place) => [url, place]));
  const rank = ({ purpose, snapshot }: PageRecord): number =>
    purpose === 'home' ? -2 : purpose === 'platform' ? -1 : (places.get(snapshot.url) ?? columns.length);
  const readable = pages.filter(
    ({ purpose, snapshot, facts }) =>
      (purpose === 'home' || purpose === 'platform' || purpose === 'column') &&
      snapshot.via === 'fetch' &&
      snapshot.status === 200 &&
      snapshot.error === null &&
      facts !== null &&
      facts.kind !== 'error' &&
      facts.kind !== 'challenge' &&
      facts.redirect === null,
  );
  const byAddress = new Map<string, PageRecord>();
  for (const page of [...readable].sort((a, b) => rank(a) - rank(b) || (a.key < b.key ? -1 : 1))) {
    if (!byAddress.has(page.snapshot.finalUrl)) byAddress.set(page.snapshot.finalUrl, page);
  }
  return [...byAddress.values()].slice(0, MOST_PAGES);
}

const lookAt = ({ key, snapshot }: PageRecord, purpose: (typeof GUISES)[number]): Want => ({
  // Where redirects led: a second look must not take them again.
  url: snapshot.finalUrl,
  via: 'fetch',
  method: 'GET',
  body: null,
  purpose,
  foundOn: null,
  completes: key,
  priority: 8,
  label: snapshot.finalUrl,
});
