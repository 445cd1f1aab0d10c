import type { Check } from '../../model/finding';
import { onSite } from '../finding';
import { evidenceOf, readPages } from '../look';
import { homePages, isRendered } from './home-pages';

const meta = {
  id: 'missing-find-errors',
  title: 'checks.missingFindErrors.title',
  basis: ['GUIDE-FINDERR', 'IND-DED-FUN-FINDERR'],
  severity: 'deduct',
  mode: 'automatic',
} as const;

/**
 * The home page shows no entry 我为政府网站找错. Certain only of a rendered home page, for a script may write it; an entry
 * of the site's own instead of the national one, and one that other pages show, are for a person to see.
 */
export const missingFindErrors: Check = {
  meta,
  run(portal) {
    const homes = homePages(portal).filter(({ facts }) => facts.identity.findErrors !== undefined);
    if (homes.length === 0 || homes.some(({ facts }) => facts.identity.findErrors === 'national')) return [];
    const evidence = homes.map((home) => evidenceOf(home));
    const own = homes.some(({ facts }) => facts.identity.findErrors === 'own');
    const elsewhere = readPages(portal).some(({ facts }) => facts.identity.findErrors === 'national');
    if (homes.some(isRendered) && !own && !elsewhere) return [onSite(meta, portal, evidence, { state: 'violation' })];
    const text = own ? 'own' : 'review';
    return [onSite(meta, portal, evidence, { state: 'needs-review', severity: 'advice', text })];
  },
};
