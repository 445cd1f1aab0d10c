import type { Check } from '../../model/finding';
import { onSite } from '../finding';

const meta = {
  id: 'surplus-site',
  title: 'checks.surplusSite.title',
  basis: ['GUIDE-ONE-SITE'],
  severity: 'advice',
  mode: 'assisted',
} as const;

/** A site code of a county and what lies in it: 44080300.., not 44080000.. (a city) nor bm… (a ministry). */
const OF_COUNTY = /^\d{4}(?!00)\d{6}$/;

/** A township's or a county department's site of its own (一个单位一个网站): a person sees whether it is to be merged. */
export const surplusSite: Check = {
  meta,
  run(portal) {
    const { level, siteCode } = portal;
    const isSmall = level === 'township' || (level === 'department' && siteCode !== null && OF_COUNTY.test(siteCode));
    if (!isSmall || portal.homeEvidence.length === 0 || portal.columns.length === 0) return [];
    return [onSite(meta, portal, portal.homeEvidence, { state: 'needs-review' })];
  },
};
