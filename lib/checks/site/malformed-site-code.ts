import type { Check } from '../../model/finding';
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

/** The site identification code (网站标识码) does not have the form of one. */
export const malformedSiteCode: Check = {
  meta,
  run(portal) {
    const wrong = readPages(portal).find(({ facts }) => facts.identity.siteCode && !FORM.test(facts.identity.siteCode));
    const code = wrong?.facts.identity.siteCode;
    return wrong && code
      ? [onSite(meta, portal, [evidenceOf(wrong, code)], { state: 'violation', params: { code } })]
      : [];
  },
};
