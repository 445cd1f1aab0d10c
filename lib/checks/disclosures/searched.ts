import type { DisclosureSource } from '../../model/audit-report';
import type { PageRecord, Portal } from '../../model/portal';
import type { DisclosureDuty } from '../../standards/disclosure-duties';
import { platformWasRead } from '../platform/platform-read';

/** How far a portal was looked through, so that what was not found may be called missing or not. */
export interface Search {
  /** What was looked through, in the order of the schema. */
  sources: DisclosureSource[];
  /** Navigation, site map where there is one, and platform were read in full. */
  complete: boolean;
}

const opened = ({ facts, snapshot }: PageRecord): boolean =>
  facts !== null && snapshot.status === 200 && facts.kind !== 'error' && facts.kind !== 'challenge';

/** A site map that is gone for good is none; one that only did not answer this time may hold more. */
const mayYetOpen = ({ snapshot }: PageRecord): boolean => snapshot.status === null || snapshot.status >= 500;

const pagesFor = (portal: Portal, purpose: PageRecord['purpose']): PageRecord[] =>
  portal.pages.filter((page) => page.purpose === purpose);

/** A navigation of fewer columns was not read: its scripts may not have run. */
const LEAST_COLUMNS = 8;

/** Whether the navigation and, where there is one, the site map were read in full. */
export function navigationWasRead(portal: Portal): boolean {
  if (portal.incomplete || !pagesFor(portal, 'home').some(opened)) return false;
  const maps = pagesFor(portal, 'sitemap');
  if (!maps.some(opened) && maps.some(mayYetOpen)) return false;
  const read = portal.columns.filter(
    ({ places, verdict }) => verdict.state !== 'cannot-tell' && places.some(({ section }) => section === 'site'),
  );
  return read.length >= LEAST_COLUMNS;
}

/** What an audit has looked through: navigation, site map, disclosure platform. */
export function searchOf(portal: Portal): Search {
  const home = !portal.incomplete && pagesFor(portal, 'home').some(opened);
  const maps = pagesFor(portal, 'sitemap');
  const map = maps.some(opened);
  const platform = platformWasRead(portal);
  const sources: DisclosureSource[] = [];
  if (home) sources.push('trees');
  if (map) sources.push('sitemap');
  if (platform) sources.push('platform');
  return { sources, complete: home && platform && (map || !maps.some(mayYetOpen)) };
}

/** Whether the portal's own search answered a question about a duty. */
export function wasSearchedFor({ pages }: Portal, { word }: DisclosureDuty): boolean {
  if (word === undefined) return false;
  const asked = new URLSearchParams({ '': word }).toString().slice(1).toLowerCase();
  // The key holds the question, in the address or in the body of a POST.
  return pages.some((page) => page.purpose === 'duty-search' && opened(page) && page.key.toLowerCase().includes(asked));
}
