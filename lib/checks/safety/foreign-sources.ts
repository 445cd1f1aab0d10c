import type { Check } from '../../model/finding';
import type { ForeignSource } from '../../model/page-safety';
import { onSite } from '../finding';
import { evidenceOf, type ReadPage, readPages } from '../look';
import { domainOf, isSpamHost, isUnknown } from './foreign-hosts';

const meta = {
  id: 'foreign-sources',
  title: 'checks.foreignSources.title',
  basis: ['GUIDE-DOMAIN'],
  severity: 'advice',
  mode: 'assisted',
} as const;

const SHOWN_PAGES = 3;

/**
 * Scripts, frames and forms of domains that are neither a public body's nor a service that portals use openly (外部资源), a
 * finding for each domain. What stands there is for a person to see: the portal's maker may well keep it there.
 */
export const foreignSources: Check = {
  meta,
  run(portal) {
    const own = domainOf(portal.url);
    const found = new Map<string, { source: ForeignSource; pages: ReadPage[] }>();
    for (const page of readPages(portal)) {
      for (const source of page.facts.safety?.sources ?? []) {
        const domain = domainOf(source.url);
        if (!isUnknown(domain, own)) continue;
        const known = found.get(domain);
        if (!known) found.set(domain, { source, pages: [page] });
        else if (known.pages.at(-1) !== page) known.pages.push(page);
      }
    }
    return [...found].map(([domain, { source, pages }]) => {
      const evidence = pages.slice(0, SHOWN_PAGES).map((page) => evidenceOf(page, source.url));
      const params = { domain, what: source.what, pages: pages.length };
      // A host that names a forbidden trade is no maker's; out of sight besides, it is no mistake.
      const stated = isSpamHost(source.url)
        ? ({ severity: 'veto', basis: ['IND-VETO-SAFETY'], text: 'spam' } as const)
        : {};
      const state = isSpamHost(source.url) && source.hidden ? 'violation' : 'needs-review';
      return onSite(meta, portal, evidence, { state, params, key: domain, ...stated });
    });
  },
};
