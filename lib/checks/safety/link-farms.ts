import type { Check, Finding } from '../../model/finding';
import type { Link } from '../../model/page-facts';
import type { Portal } from '../../model/portal';
import { bulkTrades } from '../../standards/content-safety/bulk-trades';
import { WordFinder } from '../../text/word-finder';
import { type ReadPage, readPages } from '../look';
import { domainOf, isCheap, isSpamHost, isUnknown } from './foreign-hosts';
import { spamMarks, spamWords, warns } from './spam-marks';
import { areFew, toldOf } from './told-of';

const meta = {
  id: 'link-farms',
  title: 'checks.linkFarms.title',
  basis: ['IND-VETO-SAFETY'],
  severity: 'veto',
  mode: 'assisted',
} as const;

/** Different advertising links that prove it. */
const PROVED = 2;
/** Different domains with endings that cost next to nothing, or of bulk trades, on one page, that are asked about. */
const MANY = 5;
const SHOWN_LINKS = 5;

/** A link on a full stop or a dot: nobody sees it, and nobody writes it by mistake. */
const ONE_SIGN = /^[.。,，、·|_-]$/;

const trades = new WordFinder(bulkTrades);
/** An enterprise of the place among a portal's friends. */
const ENTERPRISE = /公司|集团|协会|商会|银行|大学|学院|学校|研究[院所]/;

interface Farm {
  page: ReadPage;
  links: Link[];
}

interface Farms {
  advertising: Farm[];
  cheap: Farm[];
  trading: Farm[];
  signs: Farm[];
}

/** Links of a page to other domains that are to be seen. */
function awayFrom({ facts }: ReadPage, own: string, origin: string): Link[] {
  const hidden = new Set((facts.safety?.hidden ?? []).flatMap(({ links }) => links.map(({ url }) => url)));
  return facts.links.filter(({ url }) => !url.startsWith(origin) && isUnknown(domainOf(url), own) && !hidden.has(url));
}

const domainsOf = (links: readonly Link[]): string[] => [...new Set(links.map(({ url }) => domainOf(url)))];

function farmsOf(portal: Portal): Farms {
  const own = domainOf(portal.url);
  const origin = new URL('/', portal.url).href;
  // 青石家政 is one of the place's own.
  const place = portal.name.slice(0, 2);
  const farms: Farms = { advertising: [], cheap: [], trading: [], signs: [] };
  for (const page of readPages(portal)) {
    const away = awayFrom(page, own, origin);
    const advertising = away.filter(({ text, url }) => isSpamHost(url) || (spamMarks(text).length > 0 && !warns(text)));
    if (advertising.length > 0) farms.advertising.push({ page, links: advertising });
    const cheap = away.filter(({ url }) => isCheap(domainOf(url)));
    if (domainsOf(cheap).length >= MANY) farms.cheap.push({ page, links: cheap });
    const signs = away.filter(({ text }) => ONE_SIGN.test(text));
    if (signs.length > 0) farms.signs.push({ page, links: signs });
    const trading = away.filter(({ text }) => !ENTERPRISE.test(text) && !text.includes(place) && trades.has(text));
    if (domainsOf(trading).length >= MANY) farms.trading.push({ page, links: trading });
  }
  return farms;
}

/** The links of a template apart from those that single pages have. */
function byReach(portal: Portal, farms: readonly Farm[]): Farm[][] {
  const reach = new Map<string, number>();
  for (const { links } of farms)
    for (const url of new Set(links.map((link) => link.url))) reach.set(url, (reach.get(url) ?? 0) + 1);
  const part = (isOf: (pages: number) => boolean): Farm[] =>
    farms.flatMap(({ page, links }) => {
      const own = links.filter(({ url }) => isOf(reach.get(url) ?? 0));
      return own.length > 0 ? [{ page, links: own }] : [];
    });
  const single = part((pages) => areFew(pages, portal));
  return [part((pages) => !areFew(pages, portal)), ...single.map((farm) => [farm])].filter((some) => some.length > 0);
}

function told(portal: Portal, farms: readonly Farm[], text: 'message' | 'cheap' | 'trades' | 'signs'): Finding[] {
  const links = new Map(farms.flatMap((farm) => farm.links.map((link) => [link.url, link] as const)));
  const words = [...new Set([...links.values()].flatMap(({ text: shown }) => spamWords(shown)))];
  const proofs = farms.map((farm) => ({
    page: farm.page,
    quotation: farm.links
      .slice(0, SHOWN_LINKS)
      .map(({ text: shown, url }) => `${shown} ${url}`)
      .join(' · '),
  }));
  const params = {
    links: links.size,
    domains: domainsOf([...links.values()]).slice(0, SHOWN_LINKS),
    words: words.slice(0, SHOWN_LINKS),
  };
  if (text === 'cheap') return toldOf(meta, portal, proofs, { state: 'needs-review', text, params });
  if (text === 'signs') return toldOf(meta, portal, proofs, { state: 'needs-review', text, params, key: 'signs' });
  if (text === 'trades')
    return toldOf(meta, portal, proofs, { state: 'needs-review', severity: 'advice', text, params, key: 'trades' });
  return toldOf(
    meta,
    portal,
    proofs,
    links.size >= PROVED ? { state: 'violation', params } : { state: 'needs-review', text: 'review', params },
  );
}

/**
 * Links to advertisers of gambling, pornography and forbidden trade among a portal's visible links (友情链接被植入), mostly in
 * the footer; and many links to domains that cost next to nothing, or to the bulk trades that buy links (黑链), which are only
 * asked about. Banks, newspapers and enterprises among the friends of a portal are innocent.
 */
export const linkFarms: Check = {
  meta,
  run(portal) {
    const { advertising, cheap, trading, signs } = farmsOf(portal);
    return [
      ...byReach(portal, advertising).flatMap((farms) => told(portal, farms, 'message')),
      ...(advertising.length === 0 ? told(portal, cheap, 'cheap') : []),
      ...told(portal, trading, 'trades'),
      ...told(portal, signs, 'signs'),
    ];
  },
};
