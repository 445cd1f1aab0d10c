import type { Check, Finding } from '../../model/finding';
import type { SiteIdentity } from '../../model/page-facts';
import type { Portal } from '../../model/portal';
import { onPage, onSite } from '../finding';
import { evidenceOf, type ReadPage, readPages } from '../look';
import { bySection } from './sections';

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

/** A page shows the mark in a tab and not as fetched: a script writes it, and pages that were only fetched tell nothing. */
function isWritten({ pages }: Portal, mark: Mark): boolean {
  const bare = new Set(
    pages.flatMap(({ snapshot, facts }) =>
      snapshot.via === 'fetch' && facts && !facts.identity[mark] ? [snapshot.finalUrl] : [],
    ),
  );
  return pages.some(
    ({ snapshot, facts }) => snapshot.via === 'render' && facts?.identity[mark] && bare.has(snapshot.finalUrl),
  );
}

/** A mark that a good part of the pages lacks. */
function partly(portal: Portal, pages: readonly ReadPage[], without: readonly ReadPage[], mark: Mark): Finding[] {
  if (isWritten(portal, mark)) return [];
  if (without.length < SOME_PAGES || without.length < pages.length * SHARE || !CERTAIN.includes(mark)) return [];
  const evidence = without.slice(0, ENOUGH_PAGES).map((page) => evidenceOf(page));
  const params = { mark, pages: pages.length, without: without.length };
  return [
    onSite(meta, portal, evidence, { state: 'needs-review', severity: 'advice', text: 'partly', params, key: mark }),
  ];
}

/** Pages of a section that lack so many of the marks that nearly all pages show have another footer, or none. */
const MANY_MARKS = 3;
const SHOWN_BY = 0.7;
const SECTION_PAGES = 2;

/** Sections whose pages do not have the footer of the others. */
function footless(pages: readonly ReadPage[]): Finding[] {
  const usual = CERTAIN.filter(
    (mark) => pages.filter((page) => shows(page, mark, pages)).length >= pages.length * SHOWN_BY,
  );
  const lacks = (page: ReadPage): Mark[] => usual.filter((mark) => !page.facts.identity[mark]);
  return [...bySection(pages)].flatMap(([section, all]) => {
    const own = all.filter((page) => lacks(page).length >= MANY_MARKS);
    // A page of a section that has the footer of all others is one of another template: its list.
    if (own.length < SECTION_PAGES || own.length * 2 < all.length) return [];
    const [first] = own;
    if (!first) return [];
    const evidence = own.slice(0, ENOUGH_PAGES).map((page) => evidenceOf(page));
    const subject = { name: first.facts.columnName ?? first.facts.title, url: first.facts.url, evidence };
    const params = { mark: 'all', section, pages: own.length, marks: lacks(first).length };
    return [
      onPage(meta, subject, { state: 'needs-review', severity: 'advice', text: 'section', params, key: section }),
    ];
  });
}

/** Whether the footer shows the mark: a telephone that only this page's own text tells is none of it. */
function shows({ facts }: ReadPage, mark: Mark, pages: readonly ReadPage[]): boolean {
  const value = facts.identity[mark];
  if (mark !== 'contact' || typeof value !== 'string') return Boolean(value);
  if (!(facts.text ?? facts.mainText).includes(value)) return true;
  return pages.filter((page) => page.facts.identity.contact === value).length * 2 >= pages.length;
}

function finding(portal: Portal, pages: readonly ReadPage[], mark: Mark): Finding[] {
  const without = pages.filter((page) => !shows(page, mark, pages));
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

/** A mark that the footer of every page must show (页脚标识) and that none of the pages read does, a good part of them does not, or a section does not. */
export const missingFooterMarks: Check = {
  meta,
  run(portal) {
    const pages = readPages(portal);
    if (pages.length === 0) return [];
    return [...[...CERTAIN, ...LOOSE].flatMap((mark) => finding(portal, pages, mark)), ...footless(pages)];
  },
};
