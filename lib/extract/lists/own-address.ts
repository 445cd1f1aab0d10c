import type { PageContext } from '../page-context';
import { resolveHttp } from '../pager/resolve';
import type { Outline } from './outline';
import type { Entry } from './records';

/** Whether items lie where the page itself lies (`own`), where another column of the menus lies (`foreign`), or elsewhere. */
export type OwnAddress = (entries: readonly Entry[]) => 'own' | 'foreign' | null;

/** How many items are asked. */
const SAMPLE = 4;

/** ./202403/t1.html, 202403/t1.html, content/post_1.html · not tzgg/1.html, ../a.html, /a.html, http://… */
const BESIDE = /^(?:\.\/)?(?:(?:19|20)\d{2}[\w/-]*\/|content\/)?[\w.-]+$/;

/** Tells by their addresses whether items belong to the page's column: directory, or the number a system gives it. */
export function ownAddressReader(o: Outline, page: PageContext): OwnAddress {
  const { pathname, host } = page.url;
  const directory = pathname.slice(0, pathname.lastIndexOf('/') + 1);
  // /col/col1234/ → art_1234_5.html; /channels/2146.html → /contents/2146/133484.html
  const number = /\/col\/col(\d+)\//.exec(pathname)?.[1] ?? /\/channels\/(\d+)(?:_\d+)?\.html$/.exec(pathname)?.[1];
  const numbered = number === undefined ? null : new RegExp(`[_/]${number}[_/]`);
  const isOwn = (place: Place): boolean =>
    place.host === host &&
    ((directory !== '/' && place.path.startsWith(directory)) || (numbered?.test(place.path) ?? false));
  const foreign = new Map<string, boolean>();
  return (entries) => {
    // Most lists link to what lies beside them: told without taking the address apart.
    const first = o.links[entries[0]?.link ?? -1]?.href ?? '';
    const last = o.links[entries.at(-1)?.link ?? -1]?.href ?? '';
    if (directory !== '/' && page.base === page.url && BESIDE.test(first) && BESIDE.test(last)) return 'own';
    const places: Place[] = [];
    const step = Math.max(1, Math.floor(entries.length / SAMPLE));
    for (let i = 0; i < entries.length && places.length < SAMPLE; i += step) {
      const url = resolveHttp(o.links[entries[i]?.link ?? -1]?.href ?? '', page.base);
      if (url !== null) places.push(placeOf(url));
    }
    if (places.length === 0) return null;
    const areOwn = places.filter(isOwn).length * 5 >= places.length * 3;
    const columns = new Set(places.map(({ path }) => columnOf(path)));
    const only = [...columns][0];
    // One sub-column's items, which the page links to as a column: one of several lists.
    if (areOwn) return columns.size === 1 && only !== directory && isColumnLinked(o, page, only ?? '') ? null : 'own';
    if (columns.size !== 1 || only === undefined || only === '/') return null;
    let known = foreign.get(only);
    if (known === undefined) {
      known = isColumnLinked(o, page, only);
      foreign.set(only, known);
    }
    return known ? 'foreign' : null;
  };
}

/** /xwzx/zwyw/202403/t20240319_1.html → /xwzx/zwyw/ */
const columnOf = (path: string): string =>
  path.slice(0, path.lastIndexOf('/') + 1).replace(/(?:(?:19|20)\d{2}[/-]?\d{0,2}[/-]?\d{0,2}\/)?(?:content\/)?$/, '');

interface Place {
  host: string;
  path: string;
}

/** Host and path of an absolute address, which is spelled as the URL parser spells it. */
function placeOf(url: string): Place {
  const start = url.indexOf('//') + 2;
  const slash = url.indexOf('/', start);
  const end = url.slice(slash).search(/[?#]/);
  const host = url.slice(start, slash);
  return { host: host.slice(host.indexOf('@') + 1), path: end < 0 ? url.slice(slash) : url.slice(slash, slash + end) };
}

/** Whether a link of the page leads to a directory, which is neither the page's own nor above it. */
function isColumnLinked(o: Outline, page: PageContext, directory: string): boolean {
  const { host, pathname } = page.url;
  if (pathname.startsWith(directory)) return false;
  // However it is written, an address from elsewhere names the directory itself.
  const name = page.base === page.url && !directory.includes('%') ? (directory.split('/').at(-2) ?? '') : '';
  return o.links.some(({ href }) => {
    if (!href.includes(name) || !/\/(?:index\.\w+|list\.\w+)?$/.test(href)) return false;
    const url = resolveHttp(href, page.base);
    if (url === null) return false;
    const place = placeOf(url);
    return place.host === host && place.path.slice(0, place.path.lastIndexOf('/') + 1) === directory;
  });
}
