import type { Check } from '../../model/finding';
import type { PageRecord } from '../../model/portal';
import { onSite } from '../finding';
import { evidenceOf } from '../look';

const meta = {
  id: 'slow-home',
  title: 'checks.slowHome.title',
  basis: ['IND-VETO-ACCESS'],
  severity: 'advice',
  mode: 'assisted',
} as const;

/** A page that has not opened within 15 s counts as not opened (站点无法访问). */
const LIMIT_MS = 15_000;

const tooSlow = ({ snapshot }: PageRecord): boolean =>
  snapshot.error?.kind === 'timeout' || snapshot.error?.kind === 'network' || snapshot.elapsedMs >= LIMIT_MS;

/** The home page did not open in time in any look: one audit is no week of monitoring, so it only asks for one. */
export const slowHome: Check = {
  meta,
  run(portal) {
    const looks = portal.pages.filter(({ purpose }) => purpose === 'home');
    if (looks.length === 0 || !looks.every(tooSlow)) return [];
    const seconds = Math.round(Math.min(...looks.map(({ snapshot }) => snapshot.elapsedMs)) / 1000);
    return [
      onSite(
        meta,
        portal,
        looks.map((look) => evidenceOf(look)),
        { state: 'needs-review', params: { seconds } },
      ),
    ];
  },
};
