import { getDomain } from 'tldts';

/** The registrable domain (`example.gov.cn`) of a host or address; the host itself where it has none (an IP address). */
export function siteOf(hostOrUrl: string): string {
  return (
    getDomain(hostOrUrl) ?? (URL.canParse(hostOrUrl) ? new URL(hostOrUrl).hostname : hostOrUrl.replace(/:\d+$/, ''))
  );
}
