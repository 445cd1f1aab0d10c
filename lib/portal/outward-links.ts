import type { PageRecord } from '../model/portal';
import { digestOf } from './page-digest';
import { hostOf, type Scope, siteOf } from './scope';

interface OutwardLink {
  url: string;
  text: string;
}

export interface OutwardLinks {
  /** Links to sites that the user has granted, one for each host. */
  looks: OutwardLink[];
  /** Links to sites that were not granted, one for each host: known and not looked at. */
  barred: OutwardLink[];
}

/** Other sites that are looked at, and that are named as not looked at. */
const MOST_LOOKS = 6;
const MOST_BARRED = 100;

/** Links of the home page that lead to other sites (外部链接), the first of each host. Sub-sites of the portal's own domain are not among them. */
export function outwardLinks({ facts }: PageRecord, scope: Scope, granted: (url: string) => boolean): OutwardLinks {
  const links: OutwardLinks = { looks: [], barred: [] };
  if (!facts) return links;
  const own = siteOf(hostOf(facts.url) ?? '');
  const hosts = new Set<string>();
  for (const { url, text } of digestOf(facts).links.values()) {
    const host = hostOf(url);
    if (host === null || hosts.has(host) || scope.owns(url) || siteOf(host) === own) continue;
    hosts.add(host);
    if (granted(url)) links.looks.push({ url, text });
    else if (links.barred.length < MOST_BARRED) links.barred.push({ url, text });
  }
  return { ...links, looks: links.looks.slice(0, MOST_LOOKS) };
}
