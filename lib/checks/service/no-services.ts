import type { Column } from '../../model/column';
import type { Check } from '../../model/finding';
import type { Portal } from '../../model/portal';
import { GOVERNMENTS } from '../../standards/disclosure-duties';
import { navigationWasRead } from '../disclosures/searched';
import { onSite } from '../finding';
import { evidenceOf } from '../look';

const meta = {
  id: 'no-services',
  title: 'checks.noServices.title',
  basis: ['IND-VETO-SERVICE'],
  severity: 'veto',
  mode: 'automatic',
} as const;

/** 政务服务 一网通办 网上办事大厅 办事指南 便民服务; not 服务热线 and not 为企业服务动态. */
const SERVICES = /政务服务|办事|网办|通办|一件事|便民|我要办|服务事项|服务大厅|行政审批/;
const NO_SERVICES = /办事处|电话|热线|召开|关于|动态/;
const LONGEST_NAME = 12;

/**
 * A site that offers no services (服务不实用): neither a column nor a link to them, another site's included. Certain of a
 * government whose navigation was read in full; a department may have no outward services and be exempt, so a person looks.
 */
export const noServices: Check = {
  meta,
  run(portal) {
    if (!navigationWasRead(portal)) return [];
    if (portal.columns.some(offersServices) || isLinked(portal)) return [];
    const sure = GOVERNMENTS.has(portal.level);
    const looks = portal.pages.filter(
      ({ purpose, facts }) => facts !== null && (purpose === 'home' || purpose === 'sitemap'),
    );
    return [
      onSite(
        meta,
        portal,
        looks.slice(0, 4).map((page) => evidenceOf(page)),
        { state: sure ? 'violation' : 'needs-review', text: sure ? 'message' : 'review' },
      ),
    ];
  },
};

/** 行政审批 in the navigation may be the way to services; on the disclosure platform it lists results. */
const offersServices = ({ kind, places }: Column): boolean =>
  kind === 'service' || (kind === 'permit' && places.every(({ section }) => section === 'site'));

const isLinked = ({ pages }: Portal): boolean =>
  pages.some(
    ({ facts }) =>
      facts?.links.some(({ text }) => text.length <= LONGEST_NAME && SERVICES.test(text) && !NO_SERVICES.test(text)) ===
      true,
  );
