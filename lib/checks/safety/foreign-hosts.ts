import { CHEAP_ENDING, PUBLIC_DOMAIN, SPAM_HOST, serviceDomains } from '../../standards/content-safety/known-domains';
import { siteOf } from '../../text/site-of';

/** The same hosts come on page after page. */
const sites = new Map<string, string>();
const MAX_SITES = 10_000;

/** The registrable domain of an address; `''` where it has none. */
export function domainOf(url: string): string {
  const host = /^https?:\/\/(?:[^@/]*@)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase();
  if (!host) return '';
  let site = sites.get(host);
  if (site === undefined) {
    site = siteOf(host);
    if (sites.size >= MAX_SITES) sites.clear();
    sites.set(host, site);
  }
  return site;
}

/** Whether a domain is neither the portal's own, nor a public body's, nor a service that portals use openly. */
export const isUnknown = (domain: string, own: string): boolean =>
  domain !== '' && domain !== own && !PUBLIC_DOMAIN.test(domain) && !serviceDomains.has(domain);

/** The host of an address; `''` where it has none. */
export const hostOf = (url: string): string => /^https?:\/\/([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';

/** The part of an address's host that names a forbidden trade; `null` without any. */
export const tradeOf = (url: string): string | null =>
  SPAM_HOST.exec(hostOf(url))?.[0].replace(/^[.-]|[.-]$/g, '') ?? null;

/** Whether an address names a forbidden trade in its host. */
export const isSpamHost = (url: string): boolean => SPAM_HOST.test(hostOf(url));

export const isCheap = (domain: string): boolean => CHEAP_ENDING.test(domain);
