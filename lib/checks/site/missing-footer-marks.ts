import type { Check, Finding } from '../../model/finding';
import type { SiteIdentity } from '../../model/page-facts';
import type { Portal } from '../../model/portal';
import { onSite } from '../finding';
import { evidenceOf, type ReadPage, readPages } from '../look';

const meta = {
  id: 'missing-footer-marks',
  title: 'checks.missingFooterMarks.title',
  basis: ['GUIDE-FOOT', 'IND-DED-FUN-MARK'],
  severity: 'deduct',
  mode: 'automatic',
} as const;

type Mark = keyof SiteIdentity;

/** Marks with a form of their own, that a reader can't overlook. */
const CERTAIN: readonly Mark[] = ['siteCode', 'icp', 'policeRecord', 'siteMapUrl', 'governmentMark'];
/** Marks that are written in many ways: their absence is for a person to see. */
const LOOSE: readonly Mark[] = ['organiser', 'contact'];

/** Pages that must agree before a mark is called missing from the site. */
const ENOUGH_PAGES = 3;

/** Pages without a mark that others show, and their share of all, from which on a person is asked. */
const SOME_PAGES = 5;
const SHARE = 0.3;

/** A mark that a good part of the pages lacks: their footers may be written by scripts that were not run. */
function partly(portal: Portal, pages: readonly ReadPage[], without: readonly ReadPage[], mark: Mark): Finding[] {
  if (without.length < SOME_PAGES || without.length < pages.length * SHARE || !CERTAIN.includes(mark)) return [];
  const evidence = without.slice(0, ENOUGH_PAGES).map((page) => evidenceOf(page));
  const params = { mark, pages: pages.length, without: without.length };
  return [
    onSite(meta, portal, evidence, { state: 'needs-review', severity: 'advice', text: 'partly', params, key: mark }),
  ];
}

function finding(portal: Portal, pages: readonly ReadPage[], mark: Mark): Finding[] {
  const without = pages.filter(({ facts }) => !facts.identity[mark]);
  if (without.length < pages.length) return partly(portal, pages, without, mark);
  // A footer that a script writes is there only in a rendered page.
  const seen = pages.some(({ snapshot }) => snapshot.via === 'render');
  const certain = seen && pages.length >= ENOUGH_PAGES && CERTAIN.includes(mark);
  const evidence = without.slice(0, ENOUGH_PAGES).map((page) => evidenceOf(page));
  const stated = certain
    ? ({ state: 'violation' } as const)
    : ({ state: 'needs-review', text: 'review', severity: 'advice' } as const);
  const found = onSite(meta, portal, evidence, { ...stated, params: { mark, pages: pages.length } });
  return [{ ...found, id: `${found.id}:${mark}` }];
}

/** A mark that the footer of every page must show (页脚标识) and that none of the pages read does, or a good part of them does not. */
export const missingFooterMarks: Check = {
  meta,
  run(portal) {
    const pages = readPages(portal);
    return pages.length === 0 ? [] : [...CERTAIN, ...LOOSE].flatMap((mark) => finding(portal, pages, mark));
  },
};
