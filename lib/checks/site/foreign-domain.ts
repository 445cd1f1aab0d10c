import type { Check } from '../../model/finding';
import { onSite } from '../finding';

const meta = {
  id: 'foreign-domain',
  title: 'checks.foreignDomain.title',
  basis: ['GUIDE-DOMAIN', 'IND-DED-FUN-DOMAIN'],
  severity: 'deduct',
  mode: 'automatic',
} as const;

/** .gov.cn, or .政务 as browsers write it; an institution without administrative functions stands elsewhere by right. */
const GOVERNMENT = /\.(?:gov\.cn|xn--zfr164b|政务)(?::\d+)?$/;
/** 某县人民政府, 某某管理委员会; not 某某医院, 某某大学. */
const GOVERNMENT_NAME = /人民政府|管理委员会|管委会|行政公署/;

/** A government's portal outside .gov.cn and .政务 (国办函〔2018〕55号); other bodies are asked about. */
export const foreignDomain: Check = {
  meta,
  run(portal) {
    if (GOVERNMENT.test(portal.host.toLowerCase())) return [];
    const params = { host: portal.host };
    return GOVERNMENT_NAME.test(portal.name)
      ? [onSite(meta, portal, portal.homeEvidence, { state: 'violation', params })]
      : [
          onSite(meta, portal, portal.homeEvidence, {
            state: 'needs-review',
            text: 'review',
            severity: 'advice',
            params,
          }),
        ];
  },
};
