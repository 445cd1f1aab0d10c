import type { Region } from '../model/page-facts';
import { oncePer } from './once-per';
import {
  childrenOf,
  elementAt,
  lengthOf,
  linesOf,
  linkLengthOf,
  linksIn,
  type PageElement,
  type PageIndex,
} from './page-index';
import { countIn, marksOf, showsDate } from './page-marks';

/** Whole words of class and id names; `mainNav` and `main_nav` are split into theirs. */
const NAMES: [Region, RegExp][] = [
  ['breadcrumb', /^(?:bread|crumbs?|breadcrumbs?|mbx|dqwz|weizhi|wz|location|position|sitepath|path|curpos)$/],
  ['footer', /^(?:foot(?:er)?\d*|copyright|yqlj|friend(?:ly)?links?|ft|dibu|bottom|banquan)$/],
  ['side', /^(?:side(?:bar|nav)?\d*|aside|leftnav|subnav|hot|rank(?:ing)?|phb|recommend|related|tuijian|xgyd|xgxw)$/],
  ['nav', /^(?:nav(?:bar|igation|s)?\d*|menu\d*|mainnav|topnav|dh|daohang)$/],
  ['head', /^(?:head(?:er)?\d*|top(?:bar)?\d*|banner)$/],
];
const TAGS: ReadonlyMap<string, Region> = new Map([
  ['footer', 'footer'],
  ['nav', 'nav'],
  ['header', 'head'],
  ['aside', 'side'],
]);

/** 当前位置, 您现在的位置, 您所在的位置 · not 地理位置 */
const POSITION = /(?:您|你|当前|现在|所在)(?:的|所|在|您|你|当前|现在|目前)*位置$/;
/** Marks of one kind that are looked at; a page has a few. */
const MAX_MARKS = 40;
const FOOTER_MARK =
  /网站声明|友情链接|网站链接|网站标识码|公网安备|ICP备|主办单位|承办单位|主办[:：]|版权所有|Copyright/;
/** Links that only a footer has. */
const FOOTER_WORD = /网站标识码|ICP备|主办|版权|网站地图|网站声明|关于(?:我们|本站)|联系我们|隐私/;

/**
 * Where on the page each element stands, by its place in the page index: `main` unless its own name, its text or the ones
 * around it tell otherwise. Linear in the size of the page; the answers are kept with the index.
 */
export const regionsByIndex = oncePer(assign);

function assign(index: PageIndex): Region[] {
  const marks = new Map<number, Region>();
  markBreadcrumbs(index, marks);
  markNavigation(index, marks);
  for (let el = 0; el < index.els.length; el++) {
    if (marks.has(el)) continue;
    const region = byName(index, el);
    if (region) marks.set(el, region);
  }
  markFooter(index, marks);
  const tail = tailOf(index, marks);
  const tailStart = index.textStart[tail] ?? 0;
  const regions: Region[] = [];
  for (let el = 0; el < index.els.length; el++) {
    const own = el >= tail && (index.textStart[el] ?? 0) >= tailStart ? 'footer' : marks.get(el);
    const around = regions[index.parent[el] ?? -1] ?? 'main';
    // A menu or a breadcrumb inside the page's head keeps its name; everything else is what it stands in.
    regions.push(own && (around === 'main' || around === 'head' || own === 'breadcrumb') ? own : around);
  }
  return regions;
}

/** The words of class and id: "mainNav list_left" → main nav list left. */
export function namesOf(el: PageElement): string[] {
  const { class: names = '', id = '' } = el.attribs;
  return names === '' && id === '' ? [] : wordsOf(`${names} ${id}`);
}

const wordsOf = (names: string): string[] =>
  names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);

function byName(index: PageIndex, el: number): Region | undefined {
  const node = index.els[el];
  if (!node || node.name === 'body' || node.name === 'html' || node.name === 'a') return undefined;
  const byTag = TAGS.get(node.name);
  if (byTag) return fits(index, el, byTag) ? byTag : undefined;
  const { class: names, id } = node.attribs;
  const called = (names ? calledBy(names) : 0) | (id ? calledBy(id) : 0);
  if (called === 0) return undefined;
  return NAMES.find(([region], i) => called & (1 << i) && fits(index, el, region))?.[0];
}

/** Names come again and again, on one page and on the pages of one site. */
const calls = new Map<string, number>();
const MAX_CALLS = 5_000;

/** The regions that the words of a class or id speak of, a bit for each of `NAMES`. */
function calledBy(names: string): number {
  let called = calls.get(names);
  if (called === undefined) {
    const words = wordsOf(names);
    called = 0;
    for (const [i, [, pattern]] of NAMES.entries()) if (words.some((word) => pattern.test(word))) called |= 1 << i;
    if (calls.size >= MAX_CALLS) calls.clear();
    calls.set(names, called);
  }
  return called;
}

/** Whether an element can be what its name says: "content-header" is no page head, "nav-list" with dates no menu. */
function fits(index: PageIndex, el: number, region: Region): boolean {
  const total = index.text.length;
  const length = lengthOf(index, el);
  const start = index.textStart[el] ?? 0;
  const end = index.textEnd[el] ?? 0;
  switch (region) {
    case 'breadcrumb':
      return (
        length > 0 &&
        length < 200 &&
        linksIn(index, el) > 0 &&
        countIn(index, marksOf(index).long, el) < 2 &&
        (/[>»＞›]|首\s*页/.test(linesOf(index, el)) || (/[/\\]/.test(linesOf(index, el)) && !showsDate(index, el)))
      );
    case 'footer':
      return (
        start > total * 0.3 &&
        length < total * 0.6 &&
        (end > total * 0.8 || FOOTER_WORD.test(linesOf(index, el))) &&
        !showsDate(index, el)
      );
    case 'side':
      return length < total * 0.5;
    case 'nav':
      return linksIn(index, el) > 1 && linkLengthOf(index, el) > length * 0.6 && !showsDate(index, el);
    case 'head':
      return start < 200 && (length < total * 0.4 || linkLengthOf(index, el) > length * 0.7);
    default:
      return true;
  }
}

/** The short block that says 当前位置 and shows the way: <div>当前位置：<a>首页</a> &gt; …</div> */
function markBreadcrumbs(index: PageIndex, marks: Map<number, Region>): void {
  const { text } = index;
  for (let at = text.indexOf('位置'); at >= 0 && marks.size < MAX_MARKS; at = text.indexOf('位置', at + 2)) {
    if (!POSITION.test(text.slice(Math.max(0, at - 8), at + 2))) continue;
    let el = elementAt(index, at);
    while (el >= 0 && !showsWay(index, el) && lengthOf(index, el) < 200) el = index.parent[el] ?? -1;
    if (el < 0 || lengthOf(index, el) >= 240 || index.els[el]?.name === 'body' || !showsWay(index, el)) continue;
    // Long links are what the page lists: the way found none before it.
    if (countIn(index, marksOf(index).long, el) >= 2) continue;
    marks.set(el, 'breadcrumb');
  }
}

/** 您的位置：首页 > 工作动态, 当前位置：政策法规 > 法律法规, none of them a link */
const PLAIN_WAY = /位置(?:是|为)?\s*(?:[:：]?\s*首\s*页\s*[>»＞›→❯/]|[:：]\s*[\u4e00-\u9fa5]{2,16}\s*[>»＞›→❯]+)\s*\S/;

/** What stands between the names of a way or at its beginning: links alone may be a list below an empty label. */
const WAY_MARK = /[>»＞›→⟩❯\\/]|首\s*页|主\s*页|Home|\s[|｜·—–-]\s/i;

function showsWay(index: PageIndex, el: number): boolean {
  const lines = linesOf(index, el);
  return linksIn(index, el) > 0 ? WAY_MARK.test(lines) : PLAIN_WAY.test(lines);
}

/** Menus without a telling name: short links close together, one of them 首页. */
function markNavigation(index: PageIndex, marks: Map<number, Region>): void {
  const limit = index.text.length * 0.6;
  const breadcrumbs = [...marks.keys()];
  for (const link of marksOf(index).homes.slice(0, MAX_MARKS)) {
    if ((index.textStart[link] ?? 0) > limit) break;
    let found = -1;
    for (let up = index.parent[link] ?? -1; up >= 0; up = index.parent[up] ?? -1) {
      const name = index.els[up]?.name;
      if (name === 'body' || name === 'html') break;
      const links = linksIn(index, up);
      const length = lengthOf(index, up);
      if (breadcrumbs.some((crumb) => crumb >= up && crumb < (index.end[up] ?? 0))) break;
      if (length < limit && isRowOfHeads(index, up, link)) {
        found = up;
        break;
      }
      if (linkLengthOf(index, up) < length * 0.8 || length > links * 12 || showsDate(index, up)) break;
      if (/[>»＞›]/.test(linesOf(index, up).slice(0, 40))) continue;
      // Once a menu is found, only what it opens may widen it: no tool bar before it, no footer behind it.
      if (found >= 0 && (startsEarlier(index, up, found) || (length > 0 && endsAsFooter(index, up, found)))) break;
      if (links >= 4) found = up;
    }
    if (found >= 0) marks.set(found, 'nav');
  }
}

/** Longest name on the first level of a navigation, in characters. */
const MAX_HEAD = 10;

/** Children of one kind that each begin with a short link, 首页 first, whatever their panels show below it: pictures, the newest articles. */
function isRowOfHeads(index: PageIndex, el: number, home: number): boolean {
  if (linksIn(index, el) < 4 || startsEarlier(index, el, home)) return false;
  const tags = new Set<string>();
  let heads = 0;
  let others = 0;
  for (const child of childrenOf(index, el)) {
    if (linksIn(index, child) === 0) continue;
    const link = index.links[index.linkStart[child] ?? 0] ?? -1;
    const first = lengthOf(index, link) > 0 && lengthOf(index, link) <= MAX_HEAD && !startsEarlier(index, child, link);
    tags.add(index.els[child]?.name ?? '');
    if (first) heads++;
    else others++;
  }
  return heads >= 4 && others <= heads * 0.2 && tags.size <= 2;
}

/** Whether what an element adds to the menu in it has the words of a footer. */
const endsAsFooter = (index: PageIndex, outer: number, inner: number): boolean =>
  FOOTER_WORD.test(index.text.slice(index.textEnd[inner] ?? 0, index.textEnd[outer] ?? 0));

/** Whether an element holds words before those of the one in it. */
const startsEarlier = (index: PageIndex, outer: number, inner: number): boolean =>
  // Elements begin behind the white space before them: at most one character parts the two starts.
  (index.textStart[inner] ?? 0) - (index.textStart[outer] ?? 0) > 1;

/** The block at the end that names organiser, records and site code, whatever its class. */
function markFooter(index: PageIndex, marks: Map<number, Region>): void {
  const total = index.text.length;
  const pattern = new RegExp(FOOTER_MARK.source, 'g');
  pattern.lastIndex = Math.floor(total * 0.5);
  let looked = 0;
  for (let match = pattern.exec(index.text); match && looked < MAX_MARKS; match = pattern.exec(index.text), looked++) {
    let el = elementAt(index, match.index);
    while (el >= 0) {
      const up = index.parent[el] ?? -1;
      const name = index.els[up]?.name;
      if (up < 0 || name === 'body' || name === 'html' || lengthOf(index, up) > 1500) break;
      if ((index.textStart[up] ?? 0) < total * 0.4 || showsDate(index, up)) break;
      el = up;
    }
    if (el >= 0 && !marks.has(el)) marks.set(el, 'footer');
  }
}

/**
 * The element from which on everything is footer: what follows the first piece of one (地址, 电话) belongs to it, unless
 * there is much of it.
 */
function tailOf(index: PageIndex, marks: ReadonlyMap<number, Region>): number {
  const total = index.text.length;
  const footers = [...marks].filter(([el, region]) => region === 'footer' && lengthOf(index, el) > 0).map(([el]) => el);
  footers.sort((a, b) => a - b);
  for (const first of footers) {
    const start = index.textStart[first] ?? 0;
    const marked = footers.filter((el) => el >= first).reduce((sum, el) => sum + lengthOf(index, el), 0);
    if (start < total * 0.4 || total - start - marked > 400) continue;
    const rest = index.text.slice(start);
    if (/(?:19|20)\d{2}[-/.年](?!(?:19|20)\d{2})\d/.test(rest.slice(0, 1500)) || rest.length > 6000) continue;
    return first;
  }
  return index.els.length;
}
