import type { DataEndpoint } from '../../model/page-facts';
import { fragmentList } from '../lists/fragment-list';
import { listOfJson } from '../lists/json-records';
import { listOfXml, totalOfXml } from '../lists/xml-records';
import type { PageContext } from '../page-context';
import { indexPage } from '../page-index';
import { literalOf } from '../pager/arguments';
import { joinedLiterals } from '../pager/page-function';
import { resolveHttp } from '../pager/resolve';
import type { CmsAdapter } from './adapter';
import { jsonOf } from './json';

/** fetch('…'), $.getJSON("…"), $.get('…'), axios.get('…') · $.ajax({ url: '…' }) is told by its object */
const CALL =
  /(?:\bfetch|\$\.(?:getJSON|get|post)|jQuery\.(?:getJSON|get|post)|axios(?:\.(?:get|post))?)\s*\(\s*(?!\{)/g;
const AJAX = /(?:\$|jQuery)\.ajax\s*\(\s*\{|axios\s*\(\s*\{/g;
/** The script makes rows of what it gets. */
const BUILDS = /\.(?:title|doc_?title|info_?title|subject)\b|innerHTML|\.append\(|\.html\(/i;
/** Calls that never bring a column's records, and calls that change something: those must never be made. */
const OTHER =
  /(?:^|[/_.-])(?:\w*count|hits?|click\w*|visit\w*|weather|login|captcha|stat|track|comments?|suggest|user|search|config|verify|token|\w*(?:insert|save|submit|update|delete|remove|upload)\w*|add|apply|send|vote|like)(?=[/_.-]|$)/i;
/** POST only where the address says that it asks for something. */
const ASKS = /list|query|page|get|find|select/i;
const PAGE_NAME = /^(?:page|pageNo|pageNum|pageIndex|curr?(?:ent)?_?Page|p|pn|index|pno|n)$/i;

/**
 * No publishing system but any page whose own inline script fetches the records: the address is put together from the
 * script's literals, never by running it.
 */
export const fetched: CmsAdapter = {
  id: 'fetched',
  matches: ({ scripts }) => (/fetch|getJSON|ajax|axios|\$\.(?:get|post)/.test(scripts) ? 0.01 : 0),

  dataEndpoints(page): DataEndpoint[] {
    const found: DataEndpoint[] = [];
    for (const { source } of indexPage(page).scripts) {
      if (source.length > 60_000 || !BUILDS.test(source)) continue;
      for (const match of source.matchAll(CALL)) {
        const expression = source.slice(match.index + match[0].length, match.index + match[0].length + 400);
        const post = /post/.test(match[0]);
        add(found, page, joinedLiterals(expression, source, pageOne), post ? '' : null);
      }
      for (const match of source.matchAll(AJAX)) {
        const body = source.slice(match.index + match[0].length, match.index + match[0].length + 800);
        const address = /\burl\s*:\s*([^\n]+)/.exec(body)?.[1];
        if (!address) continue;
        const post = /\b(?:type|method)\s*:\s*['"]post['"]/i.test(body);
        const data = dataOf(body, source);
        if (data === null) continue;
        const target = joinedLiterals(address, source, pageOne);
        if (post) add(found, page, target, data);
        else add(found, page, target && data ? `${target}${target.includes('?') ? '&' : '?'}${data}` : target, null);
      }
    }
    return found.slice(0, 3);
  },

  readEndpoint(body, url, today) {
    const base = new URL(url);
    const value = jsonOf(body);
    if (value !== undefined) return listOfJson(value, base, today, 'endpoint');
    const xml = listOfXml(body, base, today, 'endpoint');
    if (xml) return { list: xml, total: totalOfXml(body) };
    const html = fragmentList(body, base, today, 'endpoint');
    return html && html.newest !== null ? { list: html, total: null } : null;
  },
};

/** The first page, where the script asks for the one its reader turns to. */
const pageOne = (word: string): number | null => (PAGE_NAME.test(word) ? 1 : null);

function add(found: DataEndpoint[], page: PageContext, address: string | null, body: string | null): void {
  const url = address === null ? null : resolveHttp(address, page.base);
  if (!url) return;
  const { origin, pathname } = new URL(url);
  if (origin !== page.url.origin || OTHER.test(pathname) || (body !== null && !ASKS.test(pathname))) return;
  found.push({ url, method: body === null ? 'GET' : 'POST', body, system: 'fetched' });
}

/** data: { channelId: '12', page: page } as a form; `''` without data, `null` when a part is not known. */
function dataOf(body: string, script: string): string | null {
  const data = /\bdata\s*:\s*(?:JSON\.stringify\(\s*)?\{([^{}]*)\}/.exec(body)?.[1];
  if (data === undefined) return '';
  const form = new URLSearchParams();
  for (const pair of data.split(',')) {
    const [, name, value] = /^\s*['"]?([\w.]+)['"]?\s*:\s*(.+?)\s*$/.exec(pair) ?? [];
    if (name === undefined || value === undefined) continue;
    const known = pageOne(value) ?? literalOf(value, script);
    if (known === null) return null;
    form.set(name, String(known));
  }
  return form.toString();
}
