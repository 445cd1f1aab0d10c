import type { Check } from '../../model/finding';
import type { PageFacts } from '../../model/page-facts';
import { onSite } from '../finding';
import { evidenceOf, readPages } from '../look';

const meta = {
  id: 'malformed-site-code',
  title: 'checks.malformedSiteCode.title',
  basis: ['GUIDE-SITECODE'],
  severity: 'advice',
  mode: 'automatic',
} as const;

/** Division code and four digits, or `bm` and eight: 4408030001, bm55000001; not 44080300 or CA12345678. */
const FORM = /^(?:\d{10}|bm\d{8})$/i;

/** The code of a page's footer, or of its label SiteIDCode, where it is none. */
function wrongCode({ identity, meta: labels }: PageFacts): string | null {
  const label = Object.entries(labels)
    .find(([name]) => name.toLowerCase() === 'siteidcode')?.[1]
    .trim();
  return [identity.siteCode, label].find((code) => code && !FORM.test(code)) ?? null;
}

/** The site identification code (网站标识码) does not have the form of one. */
export const malformedSiteCode: Check = {
  meta,
  run(portal) {
    for (const page of readPages(portal)) {
      const code = wrongCode(page.facts);
      if (code) return [onSite(meta, portal, [evidenceOf(page, code)], { state: 'violation', params: { code } })];
    }
    return [];
  },
};
