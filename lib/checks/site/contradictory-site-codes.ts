import type { Check } from '../../model/finding';
import { onSite } from '../finding';
import { evidenceOf, type ReadPage, readPages } from '../look';

const meta = {
  id: 'contradictory-site-codes',
  title: 'checks.contradictorySiteCodes.title',
  basis: ['GUIDE-SITECODE', 'IND-DED-FUN-MARK'],
  severity: 'advice',
  mode: 'automatic',
} as const;

const FORM = /^(?:\d{10}|bm\d{8})$/;

/** Pages whose footer and label disagree before it is no slip of one page. */
const ENOUGH_PAGES = 3;

interface Codes {
  page: ReadPage;
  footer: string | null;
  label: string | null;
  entry: string | null;
}

function codesOf(page: ReadPage): Codes {
  const { identity, meta: labels } = page.facts;
  const label = Object.entries(labels).find(([name]) => name.toLowerCase() === 'siteidcode')?.[1];
  return {
    page,
    footer: formed(identity.siteCode),
    label: formed(label),
    entry: formed(identity.findErrorsCode),
  };
}

function formed(code: string | null | undefined): string | null {
  const low = code?.trim().toLowerCase() ?? '';
  return FORM.test(low) ? low : null;
}

/**
 * Footer, label SiteIDCode and the entry for finding errors give different site codes (网站标识码). Footer and label of the
 * same pages contradict each other for certain; another code on other pages, or in the entry, may belong to another body.
 */
export const contradictorySiteCodes: Check = {
  meta,
  run(portal) {
    const codes = readPages(portal).map(codesOf);
    const torn = codes.filter(({ footer, label }) => footer !== null && label !== null && footer !== label);
    const [first] = torn;
    if (first?.footer && first.label) {
      const evidence = torn.slice(0, ENOUGH_PAGES).map(({ page, footer }) => evidenceOf(page, footer));
      const onHome = torn.some(({ page }) => page.purpose === 'home');
      return [
        onSite(meta, portal, evidence, {
          state: onHome || torn.length >= ENOUGH_PAGES ? 'violation' : 'needs-review',
          params: { footer: first.footer, label: first.label, pages: torn.length },
        }),
      ];
    }
    const home = codes.find(({ page, footer, label }) => page.purpose === 'home' && (footer ?? label) !== null);
    const own = home?.footer ?? home?.label ?? portal.siteCode;
    const other = codes.find(({ footer, label, entry }) => [footer, label, entry].some((code) => code && code !== own));
    const code = other && [other.footer, other.label, other.entry].find((one) => one && one !== own);
    if (!own || !FORM.test(own) || !other || !code) return [];
    const params = { own, code };
    return [onSite(meta, portal, [evidenceOf(other.page, code)], { state: 'needs-review', text: 'review', params })];
  },
};
