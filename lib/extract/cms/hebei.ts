import type { DataEndpoint } from '../../model/page-facts';
import { fragmentList } from '../lists/fragment-list';
import { resolveHttp } from '../pager/resolve';
import type { CmsAdapter } from './adapter';

const UUID = '[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}';
const BLOCK = new RegExp(
  `['"]([^'"\\s]{0,200}/columns/${UUID}/templates/${UUID}/blocks/${UUID}(?:\\?[^'"\\s]*)?)`,
  'i',
);
const COLUMN = new RegExp(`/columns/${UUID}`, 'i');

/** Hebei's unified sites (河北集约化平台): /columns/{uuid}/…; blocks are fetched as HTML: /columns/…/templates/…/blocks/…?page=1 */
export const hebei: CmsAdapter = {
  id: 'hebei',
  matches: ({ path, lowerAddresses, scripts }) =>
    (COLUMN.test(path) ? 0.7 : 0) +
    ((/\/columns\//i.test(scripts) && BLOCK.test(scripts)) ||
    (lowerAddresses.includes('/columns/') && COLUMN.test(lowerAddresses))
      ? 0.3
      : 0),

  dataEndpoints(page): DataEndpoint[] {
    const call = BLOCK.exec(page.html)?.[1];
    const address = call ? resolveHttp(call.replace(/&amp;/g, '&'), page.base) : null;
    if (!address) return [];
    const url = new URL(address);
    if (!url.searchParams.has('page')) url.searchParams.set('page', '1');
    return [{ url: url.href, method: 'GET', body: null, system: 'hebei' }];
  },

  readEndpoint(body, url, today) {
    const list = fragmentList(body, new URL(url), today, 'endpoint');
    const total = /共\s*(?:<[^>]*>\s*)*(\d+)\s*(?:<[^>]*>\s*)*条/.exec(body)?.[1];
    return list ? { list, total: total === undefined ? null : Number(total) } : null;
  },
};
