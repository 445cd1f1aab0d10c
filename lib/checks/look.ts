import type { Evidence } from '../model/evidence';
import type { PageFacts } from '../model/page-facts';
import type { PageRecord, Portal } from '../model/portal';

/** A page that was read. */
export type ReadPage = PageRecord & { facts: PageFacts };

/** What one look proves; without a quotation where the fact is an absence. */
export const evidenceOf = ({ snapshot }: PageRecord, quotation: string | null = null): Evidence => ({
  url: snapshot.finalUrl,
  at: snapshot.fetchedAt,
  status: snapshot.status,
  sha256: snapshot.sha256,
  via: snapshot.via,
  quotation,
  selector: null,
});

/** Purposes whose pages are the portal's own and whole; frames, data and addresses that cannot exist are not. */
const WHOLE: ReadonlySet<PageRecord['purpose']> = new Set([
  'home',
  'sitemap',
  'platform',
  'column',
  'confirm',
  'article',
  'next',
  'link',
]);

/**
 * The portal's own pages that were read, one for each address: the rendered look where there are several. Error pages and
 * pages of firewalls are left out, they say nothing of the site.
 */
export function readPages(portal: Portal): ReadPage[] {
  let pages = read.get(portal);
  if (!pages) {
    pages = pagesRead(portal);
    read.set(portal, pages);
  }
  return [...pages];
}

/** Many checks ask for them, each of all pages. */
const read = new WeakMap<Portal, readonly ReadPage[]>();

function pagesRead(portal: Portal): ReadPage[] {
  const pages = new Map<string, ReadPage>();
  const hosts = ownHosts(portal);
  for (const page of portal.pages) {
    const { facts, purpose, snapshot } = page;
    if (!facts || !WHOLE.has(purpose) || snapshot.status !== 200) continue;
    if (facts.kind === 'error' || facts.kind === 'challenge' || !hosts.has(bareHostOf(snapshot.finalUrl))) continue;
    const known = pages.get(snapshot.finalUrl);
    if (!known || (known.snapshot.via === 'fetch' && snapshot.via === 'render'))
      pages.set(snapshot.finalUrl, { ...page, facts });
  }
  return [...pages.values()];
}

/** The portal's host and the one its home page redirects to (a new domain), both with and without www. */
function ownHosts({ host, pages }: Portal): ReadonlySet<string> {
  const homes = pages.filter(({ purpose, snapshot }) => purpose === 'home' && snapshot.status === 200);
  return new Set([bare(host), ...homes.map(({ snapshot }) => bareHostOf(snapshot.finalUrl))]);
}

const bareHostOf = (url: string): string => bare(/^https?:\/\/([^/?#]+)/.exec(url)?.[1] ?? '');
const bare = (host: string): string => host.replace(/^www\./, '');
