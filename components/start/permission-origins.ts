import { getDomain } from 'tldts';

/**
 * The domain whose hosts belong to one portal: `www.example.gov.cn` and `zwgk.example.gov.cn` are both of
 * `example.gov.cn`. A host without a registrable domain (an address in numbers, `localhost`) stands for itself.
 */
export function portalDomain(url: string): string {
  const { hostname } = new URL(url);
  return getDomain(hostname) ?? hostname;
}

/** Match patterns to ask for before an audit: the portal's domain and what lies under it, over http and https. */
export function permissionOrigins(url: string): string[] {
  const { hostname } = new URL(url);
  const domain = getDomain(hostname);
  const host = domain ? `*.${domain}` : hostname;
  // Two patterns and not `*://`: the browser compares each with one of the manifest's, and those name one scheme each.
  return [`http://${host}/*`, `https://${host}/*`];
}
