import type { Check, Finding } from '../../model/finding';
import type { Portal } from '../../model/portal';
import { onSite } from '../finding';
import { evidenceOf, readPages } from '../look';
import { domainOf, isSpamHost, isUnknown } from './foreign-hosts';
import { markedPages } from './marked-pages';
import { spamMarks } from './spam-marks';

const meta = {
  id: 'cloaked-pages',
  title: 'checks.cloakedPages.title',
  basis: ['IND-VETO-SAFETY'],
  severity: 'veto',
  mode: 'assisted',
} as const;

const ADDRESS = /(?:https?:)?\/\/[\w.-]+\.[a-z]{2,}/gi;

/**
 * Pages that show search engines' robots or those whom a search engine sends something else (劫持搜索流量): a script of the
 * page tells them apart and acts on it. Where it sends them to an advertiser, that proves it; where to anything else,
 * it is asked about.
 */
export const cloakedPages: Check = {
  meta,
  run(portal: Portal) {
    const own = domainOf(portal.url);
    const pages = readPages(portal);
    return (['referrer', 'spider'] as const).flatMap((what) => {
      // One finding for each way, however many scripts: their words differ from page to page.
      const marked = markedPages(pages, what);
      if (marked.length === 0) return [];
      const targets = marked
        .flatMap(({ quotation }) => quotation.match(ADDRESS) ?? [])
        .map((address) => address.replace(/^\/\//, 'http://'))
        .filter((address) => isUnknown(domainOf(address), own));
      const spam = targets.some(isSpamHost) || marked.some(({ quotation }) => spamMarks(quotation).length > 0);
      const all = [...new Set(marked.flatMap((mark) => mark.pages))];
      const evidence = marked
        .slice(0, 3)
        .flatMap(({ quotation, pages: [page] }) => (page ? [evidenceOf(page, quotation)] : []));
      const params = { what, target: targets.map(domainOf)[0] ?? '', pages: all.length };
      const found: Finding = onSite(meta, portal, evidence, {
        ...(spam ? ({ state: 'violation' } as const) : ({ state: 'needs-review', text: 'review' } as const)),
        params,
        key: what,
      });
      return [found];
    });
  },
};
