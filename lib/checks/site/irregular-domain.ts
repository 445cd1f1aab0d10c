import { getDomain, getSubdomain } from 'tldts';
import type { Check } from '../../model/finding';
import type { Level } from '../../model/portal';
import { onSite } from '../finding';

const meta = {
  id: 'irregular-domain',
  title: 'checks.irregularDomain.title',
  basis: ['GUIDE-DOMAIN', 'IND-DED-FUN-DOMAIN'],
  severity: 'advice',
  mode: 'assisted',
} as const;

/** Bodies whose site is a portal at www.NAME.gov.cn. */
const GOVERNMENTS: ReadonlySet<Level> = new Set(['national', 'provincial', 'city', 'county']);

/** A county below its city's domain: qingshi.hengchuan.gov.cn, www.qingshi.hengchuan.gov.cn. */
const BELOW_CITY = /^(?:www\.)?[\w-]+$/;

type Form = 'port' | 'government' | 'department';

function irregular(host: string, level: Level, siteCode: string | null): Form | null {
  if (/:\d+$/.test(host)) return 'port';
  const name = host.toLowerCase();
  if (!/\.gov\.cn$/.test(name) || getDomain(name) === null) return null;
  const sub = getSubdomain(name) ?? '';
  const isOwnDomain = sub === '' || sub === 'www';
  if (level === 'county' && BELOW_CITY.test(sub)) return null;
  if (GOVERNMENTS.has(level)) return isOwnDomain ? null : 'government';
  // Ministries stand at www.NAME.gov.cn by right.
  return level === 'department' && isOwnDomain && siteCode !== null && !siteCode.startsWith('bm') ? 'department' : null;
}

/**
 * A .gov.cn address in another form than the rules give (国办函〔2018〕55号): www.NAME.gov.cn for a government's portal,
 * DEPARTMENT.NAME.gov.cn for a department, no port. A person decides: older addresses stay allowed for a while.
 */
export const irregularDomain: Check = {
  meta,
  run(portal) {
    const text = irregular(portal.host, portal.level, portal.siteCode);
    if (text === null) return [];
    return [
      onSite(meta, portal, portal.homeEvidence, {
        state: 'needs-review',
        text: text === 'port' ? 'message' : text,
        params: { host: portal.host },
      }),
    ];
  },
};
