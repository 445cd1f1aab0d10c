import type { Check } from '../../model/finding';
import { onSite } from '../finding';
import { evidenceOf, readPages } from '../look';
import { homePages, isRendered } from './home-pages';

const meta = {
  id: 'missing-search',
  title: 'checks.missingSearch.title',
  basis: ['IND-DED-FUN-SEARCH'],
  severity: 'deduct',
  mode: 'automatic',
} as const;

/** Pages that must agree before the site is said to have no search. */
const ENOUGH_PAGES = 3;

/** No page read offers a search of the site (站内搜索), the home page rendered included; else a person looks. */
export const missingSearch: Check = {
  meta,
  run(portal) {
    const pages = readPages(portal).filter(({ facts }) => facts.search !== undefined);
    const homes = homePages(portal).filter(({ facts }) => facts.search !== undefined);
    if (homes.length === 0 || pages.some(({ facts }) => facts.search !== null)) return [];
    const evidence = homes.map((home) => evidenceOf(home));
    const params = { pages: pages.length };
    return homes.some(isRendered) && pages.length >= ENOUGH_PAGES
      ? [onSite(meta, portal, evidence, { state: 'violation', params })]
      : [onSite(meta, portal, evidence, { state: 'needs-review', severity: 'advice', text: 'review', params })];
  },
};
