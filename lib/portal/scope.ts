import { getDomain } from 'tldts';
import { canonicalUrl } from './canonical-url';

const SCHEME = 'http://';
const twinOf = (host: string): string => (host.startsWith('www.') ? host.slice(4) : `www.${host}`);

/** The registrable domain (`example.gov.cn`), or the host itself where there is none (an IP address). */
export function siteOf(host: string): string {
  return getDomain(host) ?? host.replace(/:\d+$/, '');
}

export function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).host || null : null;
}

/**
 * Which hosts are the portal: the one audited with its `www` twin, the one its home page redirects to, and the host of
 * its own disclosure platform. Sub-sites of other bodies under the same domain are not.
 */
export class Scope {
  readonly #hosts = new Map<string, string>();
  readonly #homes = new Set<string>();

  constructor(home: string) {
    this.add(hostOf(home) ?? '');
    this.addHome(home);
    this.addHome(new URL('/', home).href);
  }

  /** Makes a host part of the portal; its twin is written as the host. */
  add(host: string): void {
    if (!host || this.#hosts.has(host)) return;
    this.#hosts.set(host, host);
    this.#hosts.set(twinOf(host), host);
  }

  addHome(url: string): void {
    this.#homes.add(this.canonical(url));
  }

  owns(url: string): boolean {
    const host = hostOf(url);
    return host !== null && this.#hosts.has(host);
  }

  /** Hosts of the portal as they are written, without their twins. */
  get hosts(): string[] {
    return [...new Set(this.#hosts.values())];
  }

  isHome(canonical: string): boolean {
    return this.#homes.has(canonical);
  }

  /** {@link canonicalUrl} with the `www` twin of an own host folded, too. */
  canonical(url: string): string {
    return this.fold(canonicalUrl(url));
  }

  /** The same address on the `www` twin of its host. */
  twinOf(canonical: string): string {
    const end = canonical.indexOf('/', SCHEME.length);
    const host = canonical.slice(SCHEME.length, end < 0 ? undefined : end);
    return SCHEME + twinOf(host) + canonical.slice(SCHEME.length + host.length);
  }

  /** Folds the host of an address that is canonical already. */
  fold(canonical: string): string {
    const end = canonical.indexOf('/', SCHEME.length);
    const host = canonical.slice(SCHEME.length, end < 0 ? undefined : end);
    const own = this.#hosts.get(host);
    return own === undefined || own === host ? canonical : SCHEME + own + canonical.slice(SCHEME.length + host.length);
  }
}
