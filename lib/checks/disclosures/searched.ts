import type { DisclosureSource } from '../../model/audit-report';
import type { PageRecord, Portal } from '../../model/portal';
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

/** What an audit has looked through: navigation, site map, disclosure platform. */
export function searchOf(portal: Portal): Search {
  const of = (purpose: PageRecord['purpose']): PageRecord[] => portal.pages.filter((page) => page.purpose === purpose);
  const home = !portal.incomplete && of('home').some(opened);
  const maps = of('sitemap');
  const map = maps.some(opened);
  const platform = platformWasRead(portal);
  const sources: DisclosureSource[] = [];
  if (home) sources.push('trees');
  if (map) sources.push('sitemap');
  if (platform) sources.push('platform');
  return { sources, complete: home && platform && (map || !maps.some(mayYetOpen)) };
}
