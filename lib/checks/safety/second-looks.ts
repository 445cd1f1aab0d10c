import type { PageRecord, Portal } from '../../model/portal';
import { domainOf, isSpamHost, isUnknown } from './foreign-hosts';
import { advertisedPlaces } from './spam-places';

/** A page that answered a search engine, or a visitor whom one sent, otherwise than the audit. */
export interface SecondLook {
  what: 'referrer' | 'spider';
  page: PageRecord;
  /** Where it sent them, `''` where it stayed. */
  target: string;
  /** What it showed them, one line. */
  shown: string;
  proved: boolean;
}

/** Bits of the two fingerprints that may differ between two looks at one page. */
const FAR = 24;

/** Pages that were asked for once more in the guise of a search engine, and showed it something else. */
export function secondLooks(portal: Portal): SecondLook[] {
  const plain = new Map(portal.pages.map((page) => [page.key, page]));
  const own = domainOf(portal.url);
  return (portal.disguised ?? []).flatMap((page): SecondLook[] => {
    const before = plain.get(page.completes ?? '');
    return before?.facts ? (compared(before, page, own) ?? []) : [];
  });
}

function compared(before: PageRecord, page: PageRecord, own: string): SecondLook[] | null {
  const what = page.purpose === 'as-robot' ? 'spider' : 'referrer';
  const { error, finalUrl, redirects, status } = page.snapshot;
  if (error?.kind === 'off-site') {
    const target = redirects.at(-1)?.to ?? finalUrl;
    if (!isUnknown(domainOf(target), own)) return null;
    return [{ what, page, target: domainOf(target), shown: target, proved: isSpamHost(target) }];
  }
  // Firewalls refuse who says to be a robot and is none.
  if (error !== null || status !== 200 || !page.facts || !before.facts) return null;
  if (page.facts.kind === 'challenge' || page.facts.kind === 'error') return null;
  const known = new Set(advertisedPlaces(before.facts, []).flatMap(({ words }) => words));
  const fresh = advertisedPlaces(page.facts, []).filter(({ words }) => words.some((word) => !known.has(word)));
  if (fresh[0]) return [{ what, page, target: '', shown: fresh[0].quotation, proved: true }];
  const renamed = page.facts.title !== before.facts.title;
  const rewritten = distance(page.facts.fingerprint, before.facts.fingerprint) > FAR;
  return renamed && rewritten ? [{ what, page, target: '', shown: page.facts.title, proved: false }] : null;
}

/** Bits in which two fingerprints of 64 bits, as hex, differ. */
function distance(a: string, b: string): number {
  let bits = 0;
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    let rest = Number.parseInt(a[at] ?? '0', 16) ^ Number.parseInt(b[at] ?? '0', 16);
    for (; rest > 0; rest >>= 1) bits += rest & 1;
  }
  return bits;
}
