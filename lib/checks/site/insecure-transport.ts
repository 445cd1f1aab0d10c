import type { Check } from '../../model/finding';
import { onSite } from '../finding';
import { evidenceOf } from '../look';
import { homePages } from './home-pages';

const meta = {
  id: 'insecure-transport',
  title: 'checks.insecureTransport.title',
  basis: ['IND-DED-FUN-BROWSER'],
  severity: 'advice',
  mode: 'assisted',
} as const;

/**
 * The home page opens over plain HTTP and does not lead to HTTPS, so that browsers call it insecure. Whether it could be
 * opened over HTTPS the audit did not ask: a person looks.
 */
export const insecureTransport: Check = {
  meta,
  run(portal) {
    const homes = homePages(portal);
    if (homes.length === 0 || homes.some(({ snapshot }) => snapshot.finalUrl.startsWith('https:'))) return [];
    return [
      onSite(
        meta,
        portal,
        homes.map((home) => evidenceOf(home)),
        { state: 'needs-review' },
      ),
    ];
  },
};
