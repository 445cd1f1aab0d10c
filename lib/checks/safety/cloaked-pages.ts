import type { Check, Finding, FindingState } from '../../model/finding';
import type { Portal } from '../../model/portal';
import { onSite } from '../finding';
import { evidenceOf, readPages } from '../look';
import { domainOf, hostOf, isSpamHost, isUnknown } from './foreign-hosts';
import { markedPages } from './marked-pages';
import { secondLooks } from './second-looks';
import { spamMarks } from './spam-marks';
import { toldOf } from './told-of';

const meta = {
  id: 'cloaked-pages',
  title: 'checks.cloakedPages.title',
  basis: ['IND-VETO-SAFETY'],
  severity: 'veto',
  mode: 'assisted',
} as const;

const SHOWN = 3;
const ADDRESS = /(?:https?:)?\/\/[\w.-]+\.[a-z]{2,}/gi;

/**
 * Pages that show search engines' robots or those whom a search engine sends something else (劫持搜索流量): a script of the
 * page tells them apart and acts on it, or the page was asked for in their guise and answered otherwise. An advertiser at
 * the end of the way, or an advertisement shown, proves it; anything else is asked about.
 */
export const cloakedPages: Check = {
  meta,
  run: (portal) => [...byScript(portal), ...byAnswer(portal)],
};

/** All scripts of one way together: their words differ from page to page. */
function byScript(portal: Portal): Finding[] {
  const own = domainOf(portal.url);
  const pages = readPages(portal);
  return (['referrer', 'spider'] as const).flatMap((what) => {
    const marked = markedPages(pages, what);
    if (marked.length === 0) return [];
    const targets = marked
      .flatMap(({ quotation }) => quotation.match(ADDRESS) ?? [])
      .map((address) => address.replace(/^\/\//, 'http://'))
      .filter((address) => isUnknown(domainOf(address), own));
    const proved = targets.some(isSpamHost) || marked.some(({ quotation }) => spamMarks(quotation).length > 0);
    const proofs = marked.flatMap(({ quotation, pages: borne }) => borne.map((page) => ({ page, quotation })));
    const params = { what, target: targets.map(hostOf)[0] ?? '' };
    return toldOf(meta, portal, proofs, { ...as(proved), params, key: what });
  });
}

function byAnswer(portal: Portal): Finding[] {
  const looks = secondLooks(portal);
  return (['referrer', 'spider'] as const).flatMap((what) => {
    const found = looks.filter((look) => look.what === what);
    if (found.length === 0) return [];
    const evidence = found.slice(0, SHOWN).map(({ page, shown }) => evidenceOf(page, shown));
    const params = { what, target: found.find(({ target }) => target !== '')?.target ?? '', pages: found.length };
    const proved = found.some((look) => look.proved);
    return [onSite(meta, portal, evidence, { ...as(proved), params, key: `answer-${what}` })];
  });
}

const as = (proved: boolean): { state: FindingState; text?: string } =>
  proved ? { state: 'violation' } : { state: 'needs-review', text: 'review' };
