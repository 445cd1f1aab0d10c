import type { PageFacts } from '../model/page-facts';
import type { PageRecord } from '../model/portal';
import { failureOf } from './failure';
import type { Records } from './records';
import type { Scope } from './scope';
import { stableHash } from './stable-hash';

/** An address that cannot exist on a host; always the same one, so that an audit that is resumed asks once. */
export function impossibleAddress(host: string, protocol: string): string {
  return `${protocol}//${host}/q${stableHash(host).slice(0, 10)}x/index.html`;
}

/**
 * The nearest address to a page's own that cannot exist: `/a/b/` → `/a/<nonsense>/`, `/a/b.html` → `/a/<nonsense>.html`,
 * `?id=12` → `?id=99999999`.
 */
export function impossibleSibling(url: string): string {
  const parsed = new URL(url);
  parsed.hash = '';
  if (/\d/.test(parsed.search)) {
    parsed.search = parsed.search.replace(/\d+/g, '99999999');
    return parsed.href;
  }
  const nonsense = `q${stableHash(parsed.pathname).slice(0, 10)}x`;
  parsed.pathname = parsed.pathname.replace(/[^/]+?(?=(?:\.\w+)?\/?$)/, nonsense);
  return parsed.href;
}

/** Bits in which fingerprints of one template may differ: an echoed address, a date, a counter. */
const NEAR_BITS = 3;

/** Whether two answers are one template filled alike: then neither says anything about its own address. */
export function isSameTemplate(a: PageRecord, b: PageRecord): boolean {
  if (a.snapshot.sha256 !== null && a.snapshot.sha256 === b.snapshot.sha256) return true;
  if (!a.facts || !b.facts) return false;
  return sameFacts(a.facts, b.facts);
}

function sameFacts(a: PageFacts, b: PageFacts): boolean {
  if (a.title !== b.title) return false;
  // A page that names its column is that column's page, however little it holds.
  if ((a.columnName ?? '') !== (b.columnName ?? '')) return false;
  if (a.mainText !== '' && a.mainText === b.mainText) return true;
  const short = Math.min(a.mainTextLength, b.mainTextLength);
  const long = Math.max(a.mainTextLength, b.mainTextLength);
  return short >= 8 && long <= short * 1.1 + 5 && bitsApart(a.fingerprint, b.fingerprint) <= NEAR_BITS;
}

/** Number of bits in which two hexadecimal numbers of equal length differ; all of them where the lengths differ. */
export function bitsApart(a: string, b: string): number {
  if (a.length !== b.length) return 4 * Math.max(a.length, b.length);
  let bits = 0;
  for (let at = 0; at < a.length; at += 8) {
    let x = Number.parseInt(a.slice(at, at + 8), 16) ^ Number.parseInt(b.slice(at, at + 8), 16);
    for (; x; x &= x - 1) bits++;
  }
  return bits;
}

/**
 * What comparison with an address that cannot exist says of a page. `template`: it is the same answer · `home`: both
 * lead to the home page · `scripted`: the same answer, without saying that it is none:
 * a script may yet fill it, and both are to be rendered.
 */
export type Missing = 'template' | 'home' | 'scripted';

/** How the portal answers for pages that it does not have (soft 404: a page and a good status where 404 is due). */
export class MissingPages {
  readonly #records: Records;
  readonly #scope: Scope;
  readonly #home: PageRecord | undefined;

  constructor(records: Records, scope: Scope, home: PageRecord | undefined) {
    this.#records = records;
    this.#scope = scope;
    this.#home = home;
  }

  /** The probe that speaks for an address: that of its host. */
  probeAddress(url: string): string {
    const { host, protocol } = new URL(url);
    const own = new URL(this.#scope.canonical(`http://${host}/`)).host;
    return impossibleAddress(own, protocol);
  }

  compare(record: PageRecord): Missing | null {
    const address = record.snapshot.finalUrl;
    if (!this.#scope.owns(address)) return null;
    const probe = this.#probe(record);
    const lands = this.#scope.isHome(this.#scope.canonical(address));
    if (lands || (this.#home && this.#isHomePage(record))) {
      return probe && this.#goesHome(probe) ? 'home' : null;
    }
    if (!probe || failureOf(probe) || !isSameTemplate(record, probe)) return null;
    if (record.snapshot.via === 'render') return 'template';
    // A shell that a script fills is the same at every address; only words settle it without a tab.
    const settled = record.facts?.notFoundPhrase && !record.facts.scripted && !probe.facts?.scripted;
    return settled ? 'template' : 'scripted';
  }

  #probe({ snapshot }: PageRecord): PageRecord | undefined {
    const url = this.probeAddress(snapshot.finalUrl);
    return this.#records.page(url, snapshot.via) ?? this.#records.page(url);
  }

  #isHomePage(record: PageRecord): boolean {
    return this.#home !== undefined && record !== this.#home && isSameTemplate(record, this.#home);
  }

  #goesHome(probe: PageRecord): boolean {
    if (failureOf(probe)) return false;
    return this.#scope.isHome(this.#scope.canonical(probe.snapshot.finalUrl)) || this.#isHomePage(probe);
  }
}
