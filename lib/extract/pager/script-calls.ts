import type { Pager } from '../../model/page-facts';
import type { Outline } from '../lists/outline';
import { type Argument, argumentsAt, literalOf } from './arguments';
import type { FoundPager } from './found';
import { joinedLiterals } from './page-function';
import { resolveHttp } from './resolve';

/** createPageHTML(…), createPageHTML2(…), createPage(…), pageHTML(…) · not function createPageHTML(_nPageCount …) */
const CALL =
  /(function\s+)?\b(?:\w{0,20}create\w{0,20}page\w{0,20}|\w{0,20}page\w{0,20}html\w{0,20}|showPages?|setPages?)\s*(\()/gi;

/** Pagers that exist only as a script's call (createPageHTML and kin). */
export function pagerOfCalls(o: Outline, base: URL): FoundPager | null {
  let best: FoundPager | null = null;
  for (const { el, at, text } of o.scripts) {
    if (text.length > 60_000 || !/page/i.test(text)) continue;
    const pager = callIn(text, base) ?? variablesIn(text, base) ?? widgetIn(text, base);
    const found = pager && { el, at, pager };
    // Of several the one with pages to turn; the first of equals.
    if (found && (!best || (found.pager.pages ?? 0) > (best.pager.pages ?? 0))) best = found;
  }
  return best;
}

/** Cheap test before each word of a script is looked at. */
const MAY_CALL = /create\w{0,20}page|page\w{0,20}html|showpage|setpage/i;

function callIn(text: string, base: URL): Pager | null {
  if (!MAY_CALL.test(text)) return null;
  for (const match of text.matchAll(CALL)) {
    if (match[1]) continue;
    const shape = shapeOf(argumentsAt(text, match.index + match[0].length - 1));
    if (!shape) continue;
    const { pages, current, name, ext, items, next } = shape;
    const href = current < pages ? `${name}_${next}.${ext}` : null;
    return {
      style: 'script',
      pages: Math.max(1, pages),
      items,
      current,
      nextUrl: href === null ? null : resolveHttp(href, base),
    };
  }
  return null;
}

interface CallShape {
  pages: number;
  /** From 1. */
  current: number;
  name: string;
  ext: string;
  /** The number in the next page's name. */
  next: number;
  items: number | null;
}

function shapeOf(args: Argument[]): CallShape | null {
  // createPageHTML('page_div', 50, 1, 'list', 'shtml', 1000): counts from 1, the second page is list_2
  const named = typeof args[0] === 'string' && typeof args[1] === 'number';
  const [pages, place, name, ext, items] = named ? args.slice(1) : args;
  if (typeof pages !== 'number' || typeof place !== 'number') return null;
  if (typeof name !== 'string' || typeof ext !== 'string' || !/^\.?\w{2,6}$/.test(ext)) return null;
  // createPageHTML(4, 0, "index", "html"): counts from 0, the second page is index_1
  const current = named ? Math.max(1, place) : place + 1;
  const next = named ? current + 1 : place + 1;
  return { pages, current, name, ext: ext.replace(/^\./, ''), next, items: typeof items === 'number' ? items : null };
}

/**
 * var currentPage = 0; var countPage = 56; … document.write("<a href=\"index"+"_"+nextPage+"."+"html\">下一页</a>"):
 * the older form of the same template.
 */
function variablesIn(text: string, base: URL): Pager | null {
  if (!text.includes('countPage')) return null;
  const pages = literalOf('countPage', text);
  const place = literalOf('currentPage', text);
  if (typeof pages !== 'number' || typeof place !== 'number') return null;
  // "<a href=\"index"+"_"+nextPage+"."+"html\"" · href='list_" + (currentPage+1) + ".shtml'
  const name =
    /href\s*=\s*\\?["']?([\w-]+?)_?(?:["']\s*\+\s*["']_)?["']\s*\+\s*(?:nextPage|\(\s*currentPage\s*\+\s*1\s*\))\s*\+\s*["']\.?(?:["']\s*\+\s*["'])?(\w{3,5})/.exec(
      text,
    );
  const items = literalOf('countnum', text) ?? literalOf('recordCount', text);
  const href = name && place + 1 < pages ? `${name[1]}_${place + 1}.${name[2]}` : null;
  return {
    style: 'script',
    pages: Math.max(1, pages),
    items: typeof items === 'number' ? items : null,
    current: place + 1,
    nextUrl: href === null ? null : resolveHttp(href, base),
  };
}

/**
 * laypage.render({count: 300, limit: 15, curr: 1}), $('#p').pagination({pageCount: 20, current: 1}), kkpager.generPageHtml({total: 9}),
 * Ls.pagination('#p', function (n) { location.href = '/column/12?pageIndex=' + n }, {total: 184, currPage: (0+1), pageCount: 10})
 */
const WIDGET =
  /(?:laypage(?:\.render)?|\.(?:pagination|page|paging|jqPaginator|twbsPagination|createPage|whjPaging|zPager)|kkpager\.\w+|new\s+Pag(?:e|ing|ination)\w*)\s*\(\s*(?:['"][^'"]*['"]\s*,\s*)?(?:function\s*\(\s*(\w+)\s*\)\s*\{([^{}]{0,400})\}\s*,\s*)?\{/g;

function widgetIn(text: string, base: URL): Pager | null {
  for (const match of text.matchAll(WIDGET)) {
    const start = match.index + match[0].length - 1;
    const body = text.slice(start, start + 800);
    const field = (names: string): number | null => {
      const found = new RegExp(
        `(?<![\\w$])['"]?(?:${names})['"]?\\s*:\\s*['"]?(\\(\\s*\\d+\\s*[+-]\\s*\\d+\\s*\\)|[\\w$]+)`,
      ).exec(body)?.[1];
      if (found === undefined) return null;
      const value = /^\d+$/.test(found) ? Number(found) : (sumOf(found) ?? literalOf(found, text));
      return typeof value === 'number' ? value : null;
    };
    const counted = field('count|totalData|totalRecords?|totalCount|totalrecord|recordCount|totalSize|itemCount');
    const size = field('limit|showData|pageSize|perpage|perPage|pagesize|pageSize');
    const named = field('pageCount|pages|totalPages?|pagecount|totalpage');
    const total = field('total');
    // A total beside the number of pages counts the items.
    const items = counted ?? (named === null ? null : total);
    const pages = named ?? total ?? (items !== null && size ? Math.ceil(items / size) : null);
    if (pages === null) continue;
    const current = field('curr|current|currPage|pno|currentPage|pageNo|pageIndex') ?? 1;
    const [, parameter = '', opens = ''] = match;
    const target = current < pages ? openedBy(opens, parameter, current + 1, text) : null;
    return {
      style: 'script',
      pages: Math.max(1, pages),
      items,
      current,
      nextUrl: target === null ? null : resolveHttp(target, base),
    };
  }
  return null;
}

/** (0+1) */
function sumOf(source: string): number | null {
  const sum = /^\(\s*(\d+)\s*([+-])\s*(\d+)\s*\)$/.exec(source);
  return sum ? Number(sum[1]) + Number(sum[3]) * (sum[2] === '-' ? -1 : 1) : null;
}

/** The address that a widget's own function opens for a page. */
function openedBy(body: string, parameter: string, page: number, script: string): string | null {
  const target = /location(?:\.href)?\s*=\s*([^;\n}]+)/.exec(body)?.[1];
  return target === undefined ? null : joinedLiterals(target, script, (word) => (word === parameter ? page : null));
}
