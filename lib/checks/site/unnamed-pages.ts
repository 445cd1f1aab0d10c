import type { Check } from '../../model/finding';
import { onSite } from '../finding';
import { evidenceOf, type ReadPage, readPages } from '../look';

const meta = {
  id: 'unnamed-pages',
  title: 'checks.unnamedPages.title',
  basis: ['IND-DED-FUN-DOMAIN'],
  severity: 'advice',
  mode: 'assisted',
} as const;

/** Pages that must agree, and their share of all. */
const ENOUGH_PAGES = 5;
const SHARE = 0.8;

/** Neither the title nor the label SiteName holds any name of a site; pages in other languages name it otherwise. */
function isUnnamed({ facts }: ReadPage, name: string): boolean {
  if (!/[\u4e00-\u9fa5]/.test(facts.title + facts.mainText)) return false;
  return facts.siteName === null && !facts.title.includes(name);
}

/** Pages whose head does not show the name of the site (网站名称): the picture on top may show it, so a person looks. */
export const unnamedPages: Check = {
  meta,
  run(portal) {
    const pages = readPages(portal).filter(({ facts }) => facts.kind !== 'home');
    const unnamed = pages.filter((page) => isUnnamed(page, portal.name));
    if (unnamed.length < ENOUGH_PAGES || unnamed.length < pages.length * SHARE) return [];
    const evidence = unnamed.slice(0, 3).map((page) => evidenceOf(page, page.facts.title || null));
    return [
      onSite(meta, portal, evidence, {
        state: 'needs-review',
        params: { pages: pages.length, unnamed: unnamed.length },
      }),
    ];
  },
};
