import type { DataEndpoint, NavNode } from '../../model/page-facts';
import { listOfJson } from '../lists/json-records';
import { recordArrays } from '../lists/script-values';
import type { PageContext } from '../page-context';
import type { CmsAdapter } from './adapter';
import { jsonOf } from './json';

/** Guangdong's disclosure platform (广东省政府信息公开平台): /gkmlpt/index#505; records as JSON, column 0 holds all */
export const gkmlpt: CmsAdapter = {
  id: 'gkmlpt',
  matches: ({ path, addresses }) =>
    (/\/gkmlpt\//.test(path) ? 0.8 : 0) +
    (addresses.includes('/gkmlpt/') && /\/gkmlpt\/(?:api|index|static|guide|annual)/.test(addresses) ? 0.15 : 0),

  tree(page) {
    for (const value of recordArrays(page.html)) {
      const nodes = nodesOf(value, page);
      if (nodes.some((node) => node.children.length > 0) || nodes.length >= 3) return nodes;
    }
    return [];
  },

  dataEndpoints(page): DataEndpoint[] {
    const at = page.url.pathname.indexOf('/gkmlpt');
    const sid = /\bSID\s*['"]?\s*[:=]\s*['"]?(\d+)/.exec(page.html)?.[1];
    if (at < 0 || sid === undefined) return [];
    const root = `${page.url.origin}${page.url.pathname.slice(0, at)}/gkmlpt`;
    const column = /^#(\d+)/.exec(page.url.hash)?.[1] ?? '0';
    return [{ url: `${root}/api/all/${column}?page=1&sid=${sid}`, method: 'GET', body: null, system: 'gkmlpt' }];
  },

  readEndpoint(body, url, today) {
    const value = jsonOf(body);
    return value === undefined ? null : listOfJson(value, new URL(url), today, 'endpoint');
  },
};

interface RawNode {
  id?: unknown;
  name?: unknown;
  title?: unknown;
  children?: unknown;
  sub?: unknown;
  jump_url?: unknown;
  url?: unknown;
}

function nodesOf(value: unknown, page: PageContext, depth = 0): NavNode[] {
  if (!Array.isArray(value) || depth > 8) return [];
  const at = page.url.pathname.indexOf('/gkmlpt');
  const index = `${page.url.origin}${page.url.pathname.slice(0, Math.max(0, at))}/gkmlpt/index`;
  return value.flatMap((raw: RawNode) => {
    const name = raw && typeof raw === 'object' ? (raw.name ?? raw.title) : undefined;
    if (typeof name !== 'string' || name.trim() === '') return [];
    const jump = typeof raw.jump_url === 'string' && /^https?:/.test(raw.jump_url) ? raw.jump_url : null;
    const own = typeof raw.id === 'number' || typeof raw.id === 'string' ? `${index}#${raw.id}` : null;
    return [{ name: name.trim(), url: jump ?? own, children: nodesOf(raw.children ?? raw.sub, page, depth + 1) }];
  });
}
