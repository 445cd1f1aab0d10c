import type { Check } from '../../model/finding';
import { onPage } from '../finding';
import { evidenceOf } from '../look';
import { spamMarks, warns } from '../safety/spam-marks';

const meta = {
  id: 'lapsed-link-targets',
  title: 'checks.lapsedLinkTargets.title',
  basis: ['IND-DED-FUN-LINK', 'IND-VETO-SAFETY'],
  severity: 'deduct',
  mode: 'assisted',
} as const;

/** 该域名正在出售, 域名停放, 域名已过期, This domain is for sale · not 域名管理办法 */
const PARKED =
  /(?:此|该|本)?域名[^。\n]{0,8}(?:出售|转让|交易|停放|停靠|过期|到期|未(?:续费|备案|绑定)|暂停解析)|domain[^.\n]{0,24}(?:for sale|is parked|parking|expired)|buy this domain/i;

/**
 * Another site behind a link of the portal offers its domain for sale, or advertises: the body it belonged to has given it up
 * (失效域名). Only sites that the user granted are looked at, and a person decides.
 */
export const lapsedLinkTargets: Check = {
  meta,
  run(portal) {
    return portal.pages.flatMap((page) => {
      const { purpose, landing, snapshot, foundOn } = page;
      if (purpose !== 'outward' || !landing) return [];
      const { title, words } = landing;
      const spam = warns(title) ? undefined : spamMarks(title)[0]?.words;
      const sign = PARKED.exec(`${title}\n${words}`)?.[0] ?? spam;
      if (sign === undefined) return [];
      const evidence = [evidenceOf(page, title || sign)];
      const params = { sign, title, foundOn: foundOn ?? portal.url };
      const text = spam === undefined ? 'message' : 'spam';
      return [
        onPage(
          meta,
          { name: title || snapshot.url, url: snapshot.url, evidence },
          { state: 'needs-review', text, params },
        ),
      ];
    });
  },
};
