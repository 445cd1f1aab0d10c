import type { DataEndpoint } from '../../model/page-facts';
import { fragmentList } from '../lists/fragment-list';
import type { PageContext } from '../page-context';
import { indexPage } from '../page-index';
import { resolveHttp } from '../pager/resolve';
import type { CmsAdapter } from './adapter';
import { emptyList } from './empty-list';
import { jsonOf } from './json';

const UNIT = /jpaas-publish-server\/front\/page\/build\/unit/;

/** 大汉 jpaas, the later jcms: <script url="/api-gateway/jpaas-publish-server/…/unit" queryData="{'pageId':'1', …}">; answers { data: { html } } */
export const jpaas: CmsAdapter = {
  id: 'jpaas',
  matches: ({ addresses, units }) =>
    (units > 0 ? 0.35 : 0) +
    (addresses.includes('jpaas') || addresses.includes('/cms_files/') || addresses.includes('unitbuild.js') ? 0.2 : 0),

  dataEndpoints(page): DataEndpoint[] {
    return unitsOf(page);
  },

  readEndpoint(body, url, today) {
    const html = htmlOf(jsonOf(body));
    if (html === null) return null;
    // <div class="pagination" rows="15" count="48"> · queryData="{'rows':'15','count':'48'}"
    const count = /\bcount['"]?\s*[=:]\s*['"]?(\d+)/.exec(html)?.[1];
    const total = count === undefined ? null : Number(count);
    const list = fragmentList(html, new URL(url), today, 'endpoint');
    if (list) return { list, total };
    return total === 0 ? { list: emptyList(), total } : null;
  },
};

function unitsOf(page: PageContext): DataEndpoint[] {
  const found: DataEndpoint[] = [];
  for (const { node } of indexPage(page).scripts) {
    const { url, querydata } = node.attribs;
    if (!url || !querydata || !UNIT.test(url)) continue;
    const address = resolveHttp(url, page.base);
    if (!address) continue;
    const target = new URL(address);
    for (const [, name, value] of querydata.matchAll(/['"]([\w-]+)['"]\s*:\s*['"]([^'"]*)['"]/g)) {
      target.searchParams.set(name ?? '', value ?? '');
    }
    found.push({ url: target.href, method: 'GET', body: null, system: 'jpaas' });
  }
  // A page is made of several units: the one that names a list or a page of it first.
  return found.sort((a, b) => rank(b.url) - rank(a.url)).slice(0, 3);
}

const rank = (url: string): number => (/list|列表|分页|内容|当前栏目|右侧/i.test(decodeURIComponent(url)) ? 1 : 0);

function htmlOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const { data, html } = value as { data?: unknown; html?: unknown };
  if (typeof html === 'string') return html;
  return htmlOf(data);
}
