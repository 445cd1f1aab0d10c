import type { Pager } from '../../model/page-facts';
import { datesIn, type LinkToken, type Outline, tagOf } from '../lists/outline';
import type { PageElement } from '../page-index';
import type { FoundPager } from './found';
import { addressByFunction } from './page-function';
import { resolveHttp } from './resolve';

const NEXT = /^[\s[<«(]*(?:下一页|下 一 页|下页|后一页|后页|次页|下一頁|next(?:\s*page)?|»|›|>|>>)[\s\]>»).]*$/i;
const LAST = /^[\s[<«(]*(?:尾页|末页|末 页|最后一页|最末页|最后页|last)[\s\]>»).]*$/i;
const PREVIOUS = /^[\s[<«(]*(?:上一页|上 一 页|上页|前一页|前页|prev(?:ious)?)[\s\]>»).]*$/i;

/** 共27页, 共 27 页, 总页数：27, 27页 · not 第2页 */
const PAGES =
  /共\s*(\d{1,5})\s*页|总页数[:：]?\s*(\d{1,5})|(?:分|计)\s*(\d{1,5})\s*页|页数[:：]\s*\d+\s*\/\s*(\d{1,5})/;
/** 1/27, 第1/27页, 页次1/26 · not 2024/12 */
const FRACTION = /(?:^|[^\d/])(\d{1,4})\s*\/\s*(\d{1,5})\s*页?(?![\d/])/;
/** 共58条, 总共 312 项结果, 记录总数：58 */
const ITEMS =
  /(?:共|总共|约|合计)\s*(\d{1,7})\s*(?:条|项|篇|个?记录)|(?:总记录数|记录总数|总条数|总数)[:：]?\s*(\d{1,7})/;

/** How many texts around a "next" link belong to the pager at most. */
const SPAN = 48;

interface Piece {
  link: number;
  text: string;
}

/** Pagers made of links: 首页 1 2 3 下一页 尾页, whether the links hold addresses or calls. */
export function pagerOfLinks(o: Outline, base: URL, pageUrl: URL): FoundPager | null {
  const anchor = anchorOf(o);
  if (anchor < 0) return null;
  const holder = holderOf(o, anchor);
  const pieces = piecesIn(o, holder);
  const words = wordsOf(o, holder);
  const nextPiece = pieces.find((p) => p.link >= 0 && NEXT.test(p.text));
  const lastPiece = pieces.find((p) => p.link >= 0 && LAST.test(p.text));
  const numbers = pieces
    .filter(
      (p, i) => /^[\s[]*\d{1,4}[\s\]]*$/.test(p.text) && (p.link >= 0 ? !isTotal(o, p.link) : !isCount(pieces, i)),
    )
    .map((p) => ({ ...p, value: Number(p.text.replace(/\D/g, '')) }));
  const fraction = FRACTION.exec(words);
  const current =
    numberOf(fraction?.[1]) ??
    currentOf(o, numbers) ??
    numberOf(/第\s*(\d{1,4})\s*页/.exec(words)?.[1]) ??
    currentByAddress(o, numbers, base, pageUrl);

  const target =
    nextPiece ?? (current === null ? undefined : numbers.find((n) => n.link >= 0 && n.value === current + 1));
  const next = target ? open(o, target.link, base) : null;
  const nextUrl = next?.url && sameAddress(next.url, pageUrl) ? null : (next?.url ?? null);
  const pages = pagesOf(o, words, fraction, numbers, nextUrl, lastPiece, base, current);
  // 第一页 最后一页 without an address or a call behind them: nothing to turn, nothing told.
  if (pages === null && nextUrl === null && !pieces.some((p) => leads(o, p.link))) return null;
  const ended = pages !== null && current !== null && current >= pages;
  const style: Pager['style'] = next?.style ?? (numbers.some((n) => n.link >= 0) || nextPiece ? 'links' : 'links');
  return {
    el: holder,
    at: holder,
    pager: {
      style: nextUrl !== null && next?.style === 'links' && onlyQueryDiffers(nextUrl, pageUrl) ? 'query' : style,
      pages,
      items: numberOf(firstGroup(ITEMS.exec(words))) ?? totalIn(o, pieces),
      current: current ?? (nextUrl === null ? null : firstPage(o, pieces)),
      nextUrl: ended ? null : nextUrl,
    },
  };
}

/** Index of a text token that only a pager holds. */
function anchorOf(o: Outline): number {
  let fallback = -1;
  for (let seq = 0; seq < o.texts.length; seq++) {
    const text = o.texts[seq]?.text ?? '';
    if (text.length > 12) continue;
    if (/^[\s[<«(]*(?:下一页|下 一 页|下页|后一页|后页|下一頁)/.test(text) && NEXT.test(text)) return seq;
    if (fallback < 0 && (LAST.test(text) || PREVIOUS.test(text)) && /页|page/i.test(text)) fallback = seq;
  }
  return fallback >= 0 ? fallback : numberRow(o);
}

/** 1 2 3 … as neighbouring links, without a word beside them. */
function numberRow(o: Outline): number {
  for (let seq = 0; seq + 2 < o.texts.length; seq++) {
    if (o.texts[seq]?.text === '1' && o.texts[seq + 1]?.text === '2' && o.texts[seq + 1]?.link !== -1) {
      const third = o.texts[seq + 2];
      const linked = third?.link !== -1 && third?.link !== undefined;
      if (third?.text === '3' || (linked && (NEXT.test(third.text) || LAST.test(third.text)))) return seq;
    }
  }
  return -1;
}

/** The smallest element around the anchor that holds the whole row: as long as it stays a handful of short texts. */
function holderOf(o: Outline, seq: number): number {
  let el = o.texts[seq]?.el ?? 0;
  for (let steps = 0; steps < 8; steps++) {
    const up = o.parent[el] ?? -1;
    if (up < 0 || tagOf(o, up) === 'body') break;
    const count = (o.textEnd[up] ?? 0) - (o.textStart[up] ?? 0);
    if (count > SPAN || datesIn(o, up) > 1) break;
    if (!shortTexts(o, up)) break;
    el = up;
  }
  return el;
}

function shortTexts(o: Outline, el: number): boolean {
  for (let seq = o.textStart[el] ?? 0; seq < (o.textEnd[el] ?? 0); seq++) {
    const token = o.texts[seq];
    if (token && (token.text.length > 60 || (token.link >= 0 && token.text.length > 10 && !COUNTS.test(token.text))))
      return false;
  }
  return true;
}

function piecesIn(o: Outline, holder: number): Piece[] {
  const pieces: Piece[] = [];
  for (let seq = o.textStart[holder] ?? 0; seq < (o.textEnd[holder] ?? 0); seq++) {
    const token = o.texts[seq];
    if (token) pieces.push({ link: token.link, text: token.text });
  }
  return pieces;
}

function wordsOf(o: Outline, holder: number): string {
  let words = '';
  for (let seq = o.textStart[holder] ?? 0; seq < (o.textEnd[holder] ?? 0); seq++) {
    const token = o.texts[seq];
    if (!token) continue;
    // Linked numbers would run into the counts beside them.
    words += token.link >= 0 && !COUNTS.test(token.text) ? ' | ' : `${token.text} `;
  }
  return words;
}

/** <a>共46条信息/共12页</a>: counts in an element that looks like the row's links. */
const COUNTS = /^\s*共\s*\d+\s*(?:条|项|篇|页|个?记录)[^。]{0,20}$/;

/** <a title="Total record"><b>58</b></a>: the number of items, in an element that looks like the row's links. */
const isTotal = (o: Outline, link: number): boolean => {
  const { href = '', node } = o.links[link] ?? {};
  return href === '' && /^(?:total\b.*|总数|总记录数?)$/i.test(node?.attribs.title?.trim() ?? '');
};

function totalIn(o: Outline, pieces: readonly Piece[]): number | null {
  const total = pieces.find((p) => p.link >= 0 && /^\s*\d+\s*$/.test(p.text) && isTotal(o, p.link));
  return total ? Number(total.text) : null;
}

/** 共<b>312</b>项, 第<b>2</b>页: a number that counts, none of the row's. */
const isCount = (pieces: readonly Piece[], index: number): boolean =>
  /[共约计第/:：]\s*$/.test(pieces[index - 1]?.text ?? '') || /^\s*[/条项页篇个]/.test(pieces[index + 1]?.text ?? '');

const numberOf = (text: string | undefined): number | null => (text === undefined ? null : Number(text));
const firstGroup = (match: RegExpExecArray | null): string | undefined => match?.slice(1).find((g) => g !== undefined);

/** The number that is no link, or whose link is marked as the current one. */
function currentOf(o: Outline, numbers: readonly (Piece & { value: number })[]): number | null {
  const plain = numbers.filter((n) => n.link < 0);
  if (plain.length === 1 && numbers.length > 1) return plain[0]?.value ?? null;
  const marked = numbers.find((n) => {
    const el = o.links[n.link]?.el;
    if (el === undefined) return false;
    const names = `${o.els[el]?.attribs.class ?? ''} ${o.els[o.parent[el] ?? 0]?.attribs.class ?? ''}`;
    return /\b(?:active|current|cur|on|now|sel(?:ected)?)\b/i.test(names);
  });
  return marked?.value ?? null;
}

/** The number whose link leads to the page itself; the first one where all but add a query (?page=2) to its address. */
function currentByAddress(
  o: Outline,
  numbers: readonly (Piece & { value: number })[],
  base: URL,
  pageUrl: URL,
): number | null {
  const targets = numbers.flatMap(({ link, value }) => {
    const url = link < 0 ? null : open(o, link, base).url;
    return url === null ? [] : [{ url, value }];
  });
  if (targets.length < 2 || targets.length < numbers.length) return null;
  const here = targets.find(({ url }) => sameAddress(url, pageUrl));
  if (here) return here.value;
  return pageUrl.search === '' && targets.every(({ url }) => onlyQueryDiffers(url, pageUrl)) ? 1 : null;
}

const firstPage = (o: Outline, pieces: readonly Piece[]): number | null =>
  pieces.some((p) => p.link >= 0 && PREVIOUS.test(p.text) && (o.links[p.link]?.href ?? '') !== '') ? null : 1;

const leads = (o: Outline, index: number): boolean => {
  const link = o.links[index];
  return link !== undefined && (link.href !== '' || callOf(link) !== null);
};

interface Opened {
  url: string | null;
  style: Pager['style'];
}

/** Where a pager's link leads: its address, or what the called function would write. */
function open(o: Outline, index: number, base: URL): Opened {
  const link = o.links[index];
  if (!link) return { url: null, style: 'links' };
  const plain = link.href === '' ? null : resolveHttp(link.href, base);
  if (plain !== null) return { url: plain, style: 'links' };
  const call = callOf(link);
  if (!call) return { url: null, style: 'links' };
  const written = call.argument === null ? null : addressByFunction(o.scripts, call.name, call.argument);
  if (written !== null) return { url: resolveHttp(written, base), style: 'script' };
  const form = formSubmitted(o, call.name);
  return {
    url: form && call.argument !== null ? formAddress(o, form, call.argument, base) : null,
    style: form ? 'form' : 'script',
  };
}

/** href="javascript:goPage(2)", onclick="toPage('2')" · not href="javascript:;" */
function callOf(link: LinkToken): { name: string; argument: number | null } | null {
  const source = `${link.node.attribs.onclick ?? ''};${link.node.attribs.href ?? ''}`;
  const call = /([A-Za-z_$][\w$]*)\s*\(\s*(?:['"]?(\d+)['"]?)?/.exec(
    source.replace(/^;?\s*javascript:/i, '').replace(/;javascript:/i, ';'),
  );
  if (!call || call[1] === 'void') return null;
  return { name: call[1] ?? '', argument: call[2] === undefined ? null : Number(call[2]) };
}

interface PageForm {
  node: PageElement;
  field: string;
}

/** function goToPageURL(n){ document.pageForm.currpage.value = n; document.pageForm.submit(); } */
function formSubmitted(o: Outline, name: string): PageForm | null {
  const script = o.scripts.find((s) => new RegExp(`function\\s+${name.replace(/\$/g, '\\$')}\\b`).test(s.text))?.text;
  if (!script || !/\.submit\s*\(/.test(script)) return null;
  const set =
    /(?:document\.)?(\w+)\.(?:elements\[['"])?(\w+)(?:['"]\])?\.value\s*=/.exec(script) ??
    /getElementById\(['"](\w+)['"]\)\.value\s*=/.exec(script);
  const field = set ? (set[2] ?? set[1] ?? '') : '';
  const node =
    o.els.find((el) => el.name === 'form' && (el.attribs.name === set?.[1] || el.attribs.id === set?.[1])) ??
    o.els.find((el) => el.name === 'form');
  return node && field !== '' ? { node, field } : null;
}

/** The address a GET form would open; `null` for POST, whose answer has no address. */
function formAddress(o: Outline, form: PageForm, page: number, base: URL): string | null {
  if ((form.node.attribs.method ?? 'get').toLowerCase() !== 'get') return null;
  const target = resolveHttp(form.node.attribs.action ?? '', base) ?? base.href;
  const url = new URL(target);
  const start = o.els.indexOf(form.node);
  for (let el = start + 1; el < (o.end[start] ?? 0); el++) {
    const { name, value } = o.els[el]?.attribs ?? {};
    if (o.els[el]?.name === 'input' && name) url.searchParams.set(name, value ?? '');
  }
  url.searchParams.set(form.field, String(page));
  return url.href;
}

function pagesOf(
  o: Outline,
  words: string,
  fraction: RegExpExecArray | null,
  numbers: readonly (Piece & { value: number })[],
  nextUrl: string | null,
  lastPiece: Piece | undefined,
  base: URL,
  current: number | null,
): number | null {
  const told = numberOf(firstGroup(PAGES.exec(words))) ?? numberOf(fraction?.[2]);
  if (told !== null && told > 0) return told;
  const highest = numbers.reduce((max, n) => Math.max(max, n.value), 0);
  const last = lastPiece ? lastNumber(o, lastPiece.link, base) : null;
  if (last !== null) {
    const next = nextUrl === null ? null : numberInAddress(nextUrl);
    const at = current ?? 1;
    // Countdown: the last page of /tzgg/12.htm is /tzgg/1.htm.
    if (next !== null && next > last && last <= 1) return next + at;
    // index_1 is the second page: names count from 0.
    if (next !== null && next === at) return Math.max(last + 1, highest);
    return Math.max(last, highest);
  }
  if (highest > 1 && nextUrl === null && current === highest) return highest;
  return highest > 1 && !words.includes('…') && !words.includes('...') ? highest : null;
}

function lastNumber(o: Outline, link: number, base: URL): number | null {
  const token = o.links[link];
  if (!token) return null;
  const url = token.href === '' ? null : resolveHttp(token.href, base);
  return url === null ? (callOf(token)?.argument ?? null) : numberInAddress(url);
}

/** The page number in an address: index_26.html, tzgg/12.htm, ?page=3, ?cur_page=3 · not index.html */
function numberInAddress(address: string): number | null {
  const url = new URL(address);
  for (const [name, value] of url.searchParams) {
    if (/page|^p$|^pn$|^cur|index/i.test(name) && /^\d+$/.test(value)) return Number(value);
  }
  // index.html?link=xxgk/index_2.htm: a page that is loaded into another.
  const match = NUMBERED.exec(url.search) ?? NUMBERED.exec(url.pathname);
  return match ? Number(match[1]) : null;
}

const NUMBERED = /(?:[_-]|\/)(\d{1,5})\.\w+$/;

const sameAddress = (a: string, b: URL): boolean => a.replace(/#.*$/, '') === b.href.replace(/#.*$/, '');

const onlyQueryDiffers = (a: string, b: URL): boolean => {
  const url = new URL(a);
  return url.search !== '' && url.origin === b.origin && url.pathname === b.pathname;
};
