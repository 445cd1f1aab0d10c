import type { BrokenLink, PageRecord } from '../model/portal';
import type { DeadAddress } from './dead-addresses';
import { failureOf } from './failure';
import { digestOf } from './page-digest';
import type { Scope } from './scope';
import { evidenceOf } from './verdict';

/** Pages on which a broken link is shown to stand; more would only swell the report. */
const MOST_PAGES = 20;

/**
 * Links of the portal that were followed and did not open (断链), by canonical address, with the pages they stand on.
 */
export function brokenLinks(
  dead: ReadonlyMap<string, DeadAddress>,
  records: readonly PageRecord[],
  home: string,
  scope: Scope,
): BrokenLink[] {
  if (dead.size === 0) return [];
  const found = new Map<string, BrokenLink>();
  const twins = [...dead.keys()].map((canonical) => [canonical, scope.twinOf(canonical)] as const);
  for (const record of records) {
    if (!record.facts || failureOf(record) || record.purpose === 'probe') continue;
    const { links } = digestOf(record.facts);
    for (const [canonical, twin] of twins) {
      const link = links.get(canonical) ?? links.get(twin);
      if (!link) continue;
      const page = record.snapshot.finalUrl;
      const onHome = scope.isHome(scope.canonical(page)) || scope.canonical(page) === home;
      const known = found.get(canonical);
      if (!known) {
        const { looks = [], ...how } = dead.get(canonical) ?? {};
        const evidence = looks.map((look) => evidenceOf(look));
        found.set(canonical, { url: link.url, text: link.text, foundOn: [page], onHome, ...how, evidence });
        continue;
      }
      if (known.text === '') known.text = link.text;
      known.onHome ||= onHome;
      if (known.foundOn.length < MOST_PAGES && !known.foundOn.includes(page)) known.foundOn.push(page);
    }
  }
  return [...found.values()].sort((a, b) => (a.url < b.url ? -1 : 1));
}
