import type { DataEndpoint, Pager } from '../../model/page-facts';
import { fragmentList } from '../lists/fragment-list';
import { listOfXml, totalOfXml } from '../lists/xml-records';
import type { PageContext } from '../page-context';
import { resolveHttp } from '../pager/resolve';
import type { CmsAdapter } from './adapter';
import { emptyList } from './empty-list';
import { parametersOf } from './query';

/** Records one request may ask for: three pages, as the system's own script does. */
const GROUP = 3;

const JPAGE = /\/module\/(?:web\/)?(?:jpage|jslib|xxgk)\//;
const isJpage = (text: string): boolean =>
  (text.includes('/module/') && JPAGE.test(text)) || text.includes('jpaas-publish-server');

interface Jpage {
  proxy: string;
  perPage: number;
  total: number | null;
  parameters: Map<string, string>;
}

/** 大汉 jcms: /col/col1234/index.html, /art/2024/1/8/art_1234_5.html; lists are HTML in CDATA records, further ones come from dataproxy.jsp */
export const jcms: CmsAdapter = {
  id: 'jcms',
  matches: ({ path, addresses, scripts }) =>
    (/^(?:\/[\w-]+)?\/(?:col\/col\d+|art\/\d{4}\/\d{1,2}\/\d{1,2}\/art_\d+)/.test(path) ? 0.6 : 0) +
    (isJpage(addresses) || isJpage(scripts) || scripts.includes('<datastore>') ? 0.4 : 0),

  pager(page): Pager | null {
    const jpage = jpageOf(page);
    if (!jpage || jpage.total === null) return null;
    const pages = Math.max(1, Math.ceil(jpage.total / jpage.perPage));
    const current = Number(page.url.searchParams.get('pageNum') ?? 1);
    return {
      style: 'endpoint',
      pages,
      items: jpage.total,
      current,
      nextUrl: current < pages ? recordsAddress(page, jpage, current * jpage.perPage + 1, 1) : null,
    };
  },

  dataEndpoints(page): DataEndpoint[] {
    const endpoints: DataEndpoint[] = [];
    const jpage = jpageOf(page);
    const address = jpage ? recordsAddress(page, jpage, 1, GROUP) : null;
    if (address) endpoints.push({ url: address, method: 'GET', body: null, system: 'jcms' });
    const catalogue = catalogueOf(page);
    if (catalogue) endpoints.push(catalogue);
    return endpoints;
  },

  readEndpoint(body, url, today) {
    const base = new URL(url);
    const xml = listOfXml(body, base, today, 'endpoint');
    const total = totalOfXml(body);
    if (xml) return { list: xml, total };
    if (total === 0 || /<recordset>\s*<\/recordset>/.test(body)) return { list: emptyList(), total: 0 };
    // search.jsp of the disclosure catalogue answers with plain HTML: 共 45 条.
    const html = fragmentList(body, base, today, 'endpoint');
    if (!html) return /共\s*0\s*条/.test(body) ? { list: emptyList(), total: 0 } : null;
    const count = /共\s*(?:<[^>]*>\s*)*(\d+)\s*(?:<[^>]*>\s*)*条/.exec(body)?.[1];
    return { list: html, total: count === undefined ? null : Number(count) };
  },
};

/** The jpage call: its records come from dataproxy.jsp with the parameters of the column. */
function jpageOf({ html, url }: PageContext): Jpage | null {
  const at = html.indexOf('dataproxy.jsp');
  if (at < 0) return null;
  const linked = /['"]([^'"\s]*dataproxy\.jsp(?:\?[^'"\s]*)?)['"]/.exec(html.slice(Math.max(0, at - 200), at + 1200));
  const proxy = (linked?.[1] ?? '/module/web/jpage/dataproxy.jsp').split('?')[0] ?? '';
  const parameters = parametersOf(linked?.[1] ?? '');
  for (const name of [
    'col',
    'appid',
    'webid',
    'path',
    'columnid',
    'sourceContentType',
    'unitid',
    'webname',
    'permissiontype',
  ]) {
    if (parameters.has(name)) continue;
    const value = new RegExp(`['"]?\\b${name}['"]?\\s*[:=]\\s*['"]?([^'",&}\\s]*)`).exec(html)?.[1];
    if (value !== undefined && value !== '') parameters.set(name, value);
  }
  const column = /\/col(\d+)\//.exec(url.pathname)?.[1];
  if (!parameters.has('columnid') && column) parameters.set('columnid', column);
  if (!parameters.has('columnid') || !parameters.has('unitid')) return null;
  const perPage = Number(/\bperPage\s*:\s*'?(\d+)/i.exec(html)?.[1] ?? 15);
  const total = /\btotalRecord\s*:\s*'?(\d+)/i.exec(html)?.[1] ?? /<totalrecord>\s*(\d+)/i.exec(html)?.[1];
  return { proxy, perPage: perPage || 15, total: total === undefined ? null : Number(total), parameters };
}

function recordsAddress(page: PageContext, jpage: Jpage, first: number, pages: number): string | null {
  const address = resolveHttp(jpage.proxy, page.base);
  if (!address) return null;
  const url = new URL(address);
  url.searchParams.set('startrecord', String(first));
  url.searchParams.set('endrecord', String(first + jpage.perPage * pages - 1));
  url.searchParams.set('perpage', String(jpage.perPage));
  for (const [name, value] of jpage.parameters) if (name !== 'page') url.searchParams.set(name, value);
  return url.href;
}

/** The disclosure catalogue (信息公开目录): /module/xxgk/search.jsp?divid=div1525479&infotypeId=A0102&… answers HTML */
function catalogueOf({ html, base }: PageContext): DataEndpoint | null {
  if (!html.includes('/module/xxgk/search.jsp')) return null;
  const call = /['"]([^'"\s]*\/module\/xxgk\/search\.jsp\?[^'"\s]*)['"]/.exec(html)?.[1];
  const address = call ? resolveHttp(call.replace(/&amp;/g, '&'), base) : null;
  return address ? { url: address, method: 'GET', body: null, system: 'jcms' } : null;
}
