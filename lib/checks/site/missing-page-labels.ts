import type { Check, Finding } from '../../model/finding';
import type { PageKind } from '../../model/page-facts';
import type { Portal } from '../../model/portal';
import { onPage, onSite } from '../finding';
import { evidenceOf, type ReadPage, readPages } from '../look';
import { bySection } from './sections';

const meta = {
  id: 'missing-page-labels',
  title: 'checks.missingPageLabels.title',
  basis: ['IND-DED-FUN-TAG', 'GUIDE-META-SITE', 'GUIDE-META-COLUMN', 'GUIDE-META-ARTICLE'],
  severity: 'deduct',
  mode: 'automatic',
} as const;

interface Group {
  rule: string;
  /** `null`: every page. */
  kinds: ReadonlySet<PageKind> | null;
  labels: readonly string[];
}

const GROUPS: readonly Group[] = [
  { rule: 'GUIDE-META-SITE', kinds: null, labels: ['SiteName', 'SiteDomain', 'SiteIDCode'] },
  {
    rule: 'GUIDE-META-COLUMN',
    kinds: new Set(['column-list', 'column-index']),
    labels: ['ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType'],
  },
  {
    rule: 'GUIDE-META-ARTICLE',
    kinds: new Set(['article', 'official-document']),
    labels: ['ArticleTitle', 'PubDate', 'ContentSource'],
  },
];

/** Pages that must agree before the site is said to lack its labels. */
const ENOUGH_PAGES = 3;
/** Share of pages that lack a label which the others carry, from which on it is told: less is a slip of single pages. */
const SHARE = 0.2;

/** Names are compared without regard to case: portals write `siteName`, `SITENAME`. */
function labelsOf({ facts }: ReadPage): Set<string> {
  return new Set(Object.entries(facts.meta).flatMap(([name, content]) => (content.trim() ? [name.toLowerCase()] : [])));
}

function finding(portal: Portal, all: readonly ReadPage[], { rule, kinds, labels }: Group): Finding[] {
  const pages = all.filter(({ facts }) => kinds === null || kinds.has(facts.kind));
  if (pages.length < ENOUGH_PAGES) return [];
  const present = pages.map((page) => ({ page, names: labelsOf(page) }));
  const lacking = labels.map((label) => ({
    label,
    pages: present.filter(({ names }) => !names.has(label.toLowerCase())).map(({ page }) => page),
  }));
  const missing = lacking.filter((one) => one.pages.length === pages.length).map(({ label }) => label);
  // Some of a group are written: the site has labels, and is advised to complete them.
  const severity = missing.length === labels.length ? 'deduct' : 'advice';
  const partly = lacking.filter(
    (one) => one.pages.length >= ENOUGH_PAGES && one.pages.length >= pages.length * SHARE && severity === 'advice',
  );
  const without = missing.length > 0 ? pages : [...new Set(partly.flatMap((one) => one.pages))];
  const told = missing.length > 0 ? missing : partly.map(({ label }) => label);
  if (told.length === 0) return sections(pages, rule, labels);
  const evidence = without.slice(0, ENOUGH_PAGES).map((page) => evidenceOf(page));
  const found = onSite(meta, portal, evidence, {
    state: 'violation',
    severity,
    text: missing.length > 0 ? 'message' : 'partly',
    basis: ['IND-DED-FUN-TAG', rule],
    params: { labels: told, pages: pages.length, without: without.length },
  });
  return [{ ...found, id: `${found.id}:${rule}` }];
}

/** Pages of a section that all lack the whole group, which its template must have left out. */
const SECTION_PAGES = 2;

/** Sections whose pages lack all labels of the group, where nearly all others have them. */
function sections(pages: readonly ReadPage[], rule: string, labels: readonly string[]): Finding[] {
  const isBare = (page: ReadPage): boolean => {
    const names = labelsOf(page);
    return labels.every((label) => !names.has(label.toLowerCase()));
  };
  return [...bySection(pages)].flatMap(([section, own]) => {
    const [first] = own;
    if (!first || own.length < SECTION_PAGES || own.length * 2 > pages.length || !own.every(isBare)) return [];
    const evidence = own.slice(0, ENOUGH_PAGES).map((page) => evidenceOf(page));
    const subject = { name: first.facts.columnName ?? first.facts.title, url: first.facts.url, evidence };
    const found = onPage(meta, subject, {
      state: 'violation',
      severity: 'advice',
      text: 'section',
      basis: ['IND-DED-FUN-TAG', rule],
      params: { labels: [...labels], section, pages: own.length },
    });
    return [{ ...found, id: `${meta.id}:${section}:${rule}` }];
  });
}

/** Labels (页面标签) that the pages of a kind do not carry: none of them, a good part, or a section; one finding for each group. */
export const missingPageLabels: Check = {
  meta,
  run(portal) {
    const pages = readPages(portal);
    return GROUPS.flatMap((group) => finding(portal, pages, group));
  },
};
