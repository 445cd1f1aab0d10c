import type { Check } from '../../model/finding';
import type { Link } from '../../model/page-facts';
import { onSite } from '../finding';
import { evidenceOf, type ReadPage, readPages } from '../look';
import { domainOf, isCheap, isSpamHost, isUnknown } from './foreign-hosts';
import { spamMarks, spamWords, warns } from './spam-marks';

const meta = {
  id: 'link-farms',
  title: 'checks.linkFarms.title',
  basis: ['IND-VETO-SAFETY'],
  severity: 'veto',
  mode: 'assisted',
} as const;

/** Different advertising links that prove it. */
const PROVED = 2;
/** Different domains with endings that cost next to nothing, on one page, that are asked about. */
const MANY_CHEAP = 5;
const SHOWN_PAGES = 5;
const SHOWN_LINKS = 5;

interface Farm {
  page: ReadPage;
  links: Link[];
}

/** Visible links of a page to other domains that advertise by their words or their host. */
function farmOf(page: ReadPage, own: string, origin: string): { advertising: Farm | null; cheap: Farm | null } {
  const { facts } = page;
  const hidden = new Set((facts.safety?.hidden ?? []).flatMap(({ links }) => links.map(({ url }) => url)));
  const away = facts.links.filter(
    ({ url }) => !url.startsWith(origin) && isUnknown(domainOf(url), own) && !hidden.has(url),
  );
  const advertising = away.filter(({ text, url }) => isSpamHost(url) || (spamMarks(text).length > 0 && !warns(text)));
  const cheap = away.filter(({ url }) => isCheap(domainOf(url)));
  const enough = new Set(cheap.map(({ url }) => domainOf(url))).size >= MANY_CHEAP;
  return {
    advertising: advertising.length > 0 ? { page, links: advertising } : null,
    cheap: enough ? { page, links: cheap } : null,
  };
}

/**
 * Links to advertisers of gambling, pornography and forbidden trade among a portal's visible links (友情链接被植入), mostly in
 * the footer; and many links to domains that cost next to nothing, which are only asked about. Banks, newspapers and
 * enterprises among the friends of a portal are innocent.
 */
export const linkFarms: Check = {
  meta,
  run(portal) {
    const own = domainOf(portal.url);
    const origin = new URL('/', portal.url).href;
    const farms = readPages(portal).map((page) => farmOf(page, own, origin));
    const advertising = farms.flatMap((farm) => farm.advertising ?? []);
    const found = advertising.length > 0 ? advertising : farms.flatMap((farm) => farm.cheap ?? []);
    if (found.length === 0) return [];
    const links = new Map(found.flatMap((farm) => farm.links.map((link) => [link.url, link] as const)));
    const words = [...new Set([...links.values()].flatMap(({ text }) => spamWords(text)))];
    const evidence = found.slice(0, SHOWN_PAGES).map((farm) =>
      evidenceOf(
        farm.page,
        farm.links
          .slice(0, SHOWN_LINKS)
          .map(({ text, url }) => `${text} ${url}`)
          .join(' · '),
      ),
    );
    const domains = [...new Set([...links.keys()].map(domainOf))];
    const params = {
      links: links.size,
      domains: domains.slice(0, SHOWN_LINKS).join('、'),
      words: words.slice(0, SHOWN_LINKS).join('、'),
      pages: found.length,
    };
    if (advertising.length === 0)
      return [onSite(meta, portal, evidence, { state: 'needs-review', text: 'cheap', params })];
    return [
      onSite(
        meta,
        portal,
        evidence,
        links.size >= PROVED ? { state: 'violation', params } : { state: 'needs-review', text: 'review', params },
      ),
    ];
  },
};
