import type { Check, Finding } from '../../model/finding';
import type { ForeignSource } from '../../model/page-safety';
import type { Portal } from '../../model/portal';
import { type ReadPage, readPages } from '../look';
import { domainOf, hostOf, isCheap, isSpamHost, isUnknown, tradeOf } from './foreign-hosts';
import { toldOf } from './told-of';

const meta = {
  id: 'foreign-sources',
  title: 'checks.foreignSources.title',
  basis: ['GUIDE-DOMAIN'],
  severity: 'advice',
  mode: 'assisted',
} as const;

const SHOWN_HOSTS = 3;

/** What pages take from one domain. */
interface Taken {
  domain: string;
  seen: { page: ReadPage; source: ForeignSource }[];
}

function takenFrom(portal: Portal): Taken[] {
  const own = domainOf(portal.url);
  const found = new Map<string, Taken>();
  for (const page of readPages(portal)) {
    for (const source of page.facts.safety?.sources ?? []) {
      const domain = domainOf(source.url);
      if (!isUnknown(domain, own)) continue;
      if (source.scripted && !isToldOf(page, source, domain)) continue;
      const known = found.get(domain);
      if (known) known.seen.push({ page, source });
      else found.set(domain, { domain, seen: [{ page, source }] });
    }
  }
  return [...found.values()];
}

/** What a script may take is told only where nobody would take anything, and not again where it is told of as cloaking. */
const isToldOf = ({ facts }: ReadPage, { url }: ForeignSource, domain: string): boolean =>
  (isSpamHost(url) || isCheap(domain)) &&
  !facts.safety?.scripts.some(({ what, quotation }) => what !== 'written' && quotation.includes(domain));

/** What tells most comes first: a trade in the host, a frame out of sight. */
const weight = ({ url, hidden }: ForeignSource): number => (isSpamHost(url) ? 2 : 0) + (hidden ? 1 : 0);

function finding(portal: Portal, { domain, seen }: Taken): Finding[] {
  const [worst] = seen.map(({ source }) => source).sort((a, b) => weight(b) - weight(a));
  if (!worst) return [];
  const trade = tradeOf(worst.url);
  const hosts = [...new Set(seen.map(({ source }) => hostOf(source.url)))].slice(0, SHOWN_HOSTS);
  const params = { host: hosts, what: worst.what, trade: trade ?? '' };
  const proofs = seen.map(({ page, source }) => ({ page, quotation: source.url }));
  // A host that names a forbidden trade is no maker's; out of sight besides, it is no mistake.
  const grave = trade !== null || (worst.hidden === true && isCheap(domain));
  return toldOf(meta, portal, proofs, {
    state: trade !== null && worst.hidden ? 'violation' : 'needs-review',
    text: worst.hidden ? (trade === null ? 'hidden' : 'hiddenSpam') : trade === null ? 'message' : 'spam',
    params,
    key: domain,
    ...(grave ? ({ severity: 'veto', basis: ['IND-VETO-SAFETY'] } as const) : {}),
  });
}

/**
 * Scripts, frames and forms of domains that are neither a public body's nor a service that portals use openly (外部资源), told
 * for each domain. What stands there is for a person to see: the portal's maker may well keep it there. A frame out of sight
 * whose host names a forbidden trade proves itself (挂马).
 */
export const foreignSources: Check = {
  meta,
  run: (portal) => takenFrom(portal).flatMap((taken) => finding(portal, taken)),
};
