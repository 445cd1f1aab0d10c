import type { Check } from '../../model/finding';
import { onPage } from '../finding';
import { evidenceOf, readPages } from '../look';
import { pagesOfColumn } from '../look-of-column';

const meta = {
  id: 'missing-platform-search',
  title: 'checks.missingPlatformSearch.title',
  basis: ['PLAT-SEARCH', 'REG-24-PLATFORM'],
  severity: 'advice',
  mode: 'assisted',
} as const;

/** Pages of the platform that must agree. */
const ENOUGH_PAGES = 3;

/**
 * No page of the disclosure platform offers a search, though other pages of the site do: a site without any is told by
 * `missing-search`. Scripts may build one, so a person looks.
 */
export const missingPlatformSearch: Check = {
  meta,
  run(portal) {
    const { platformUrl } = portal;
    if (platformUrl === null || !readPages(portal).some(({ facts }) => facts.search)) return [];
    const columns = portal.columns.filter(({ places }) => places[0]?.section === 'platform');
    const pages = [
      ...readPages(portal).filter(({ purpose }) => purpose === 'platform'),
      ...columns.flatMap((column) => pagesOfColumn(portal, column)),
    ].filter(({ facts }) => facts.search !== undefined);
    if (pages.length < ENOUGH_PAGES || pages.some(({ facts }) => facts.search !== null)) return [];
    const evidence = pages.slice(0, ENOUGH_PAGES).map((page) => evidenceOf(page));
    const params = { pages: pages.length };
    return [onPage(meta, { name: '政府信息公开', url: platformUrl, evidence }, { state: 'needs-review', params })];
  },
};
