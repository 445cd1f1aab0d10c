import type { Check } from '../../model/finding';
import { readPages } from '../look';
import { injectedNames } from './injected-names';
import { toldOf } from './told-of';

const meta = {
  id: 'injected-site-names',
  title: 'checks.injectedSiteNames.title',
  basis: ['IND-VETO-SAFETY'],
  severity: 'veto',
  mode: 'assisted',
} as const;

const SHOWN_NAMES = 3;

/**
 * A betting or other advertiser's name where the site's own should stand (网站名称被篡改): in label, title or breadcrumb. It is
 * not compared with the portal's name, which may be the injected one itself on every page. Several places or several
 * pages prove it; one place alone is asked about.
 */
export const injectedSiteNames: Check = {
  meta,
  run(portal) {
    const names = injectedNames(readPages(portal));
    if (names.length === 0) return [];
    const pages = [...new Set(names.flatMap((name) => name.pages))];
    const places = new Set(names.flatMap((name) => [...name.places]));
    const certain = names.filter(({ fault }) => fault === 'certain');
    const contradicted = certain.some((name) => name.contradicted.size > 0);
    const proved =
      certain.length > 0 &&
      (places.size > 1 || contradicted || new Set(certain.flatMap((name) => name.pages)).size > 1);
    const proofs = pages.map((page) => {
      const borne = names.filter((name) => name.pages.includes(page));
      return { page, quotation: borne.map(({ name }) => name).join(' · ') };
    });
    const params = {
      names: names.slice(0, SHOWN_NAMES).map(({ name }) => name),
    };
    return toldOf(
      meta,
      portal,
      proofs,
      proved ? { state: 'violation', params } : { state: 'needs-review', text: 'review', params },
    );
  },
};
