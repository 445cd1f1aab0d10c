import type { Check, Finding } from '../../model/finding';
import type { Portal } from '../../model/portal';
import { readPages } from '../look';
import { domainOf, hostOf, isSpamHost, isUnknown } from './foreign-hosts';
import { markedPages } from './marked-pages';
import { spamMarks } from './spam-marks';
import { toldOf } from './told-of';

const meta = {
  id: 'injected-scripts',
  title: 'checks.injectedScripts.title',
  basis: ['IND-VETO-SAFETY'],
  severity: 'veto',
  mode: 'assisted',
} as const;

const ADDRESS = /(?:https?:)?\/\/[\w.-]+\.[a-z]{2,}/gi;

/**
 * Inline scripts that write what their source hides (混淆写入): escapes and character codes that are an advertisement, or a
 * script of an unknown domain. Marks of public bodies and counters are written so too (dcs.conac.cn) and are innocent.
 */
export const injectedScripts: Check = {
  meta,
  run(portal: Portal) {
    const own = domainOf(portal.url);
    return markedPages(readPages(portal), 'written').flatMap(({ quotation, pages }): Finding[] => {
      const hosts = (quotation.match(ADDRESS) ?? []).map((address) => address.replace(/^\/\//, 'http://'));
      const unknown = hosts.filter((host) => isUnknown(domainOf(host), own));
      const spam = spamMarks(quotation).length > 0 || hosts.some(isSpamHost);
      if (unknown.length === 0 && !spam) return [];
      const params = { domain: unknown.map(hostOf)[0] ?? '' };
      return toldOf(
        meta,
        portal,
        pages.map((page) => ({ page, quotation })),
        {
          ...(spam ? ({ state: 'violation' } as const) : ({ state: 'needs-review', text: 'review' } as const)),
          params,
          key: unknown.map(domainOf)[0] ?? quotation.slice(0, 60),
        },
      );
    });
  },
};
