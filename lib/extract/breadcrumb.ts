import type { Crumb, Region } from '../model/page-facts';
import { addressOf } from './address';
import type { PageContext } from './page-context';
import { elementAt, indexPage, lengthOf, linksIn, type PageIndex, textOf } from './page-index';
import { regionsByIndex } from './regions';

export interface Breadcrumb {
  crumbs: Crumb[];
  /** Element that holds it, as an index of the page index. */
  el: number;
}

/** 当前位置：, 您现在的位置是：, 您所在的位置: with what may follow it. */
const LABEL =
  /^[\s\S]*?(?:(?:您|你|当前|现在|目前)?(?:的|所|在|您|你|当前|现在|目前)*(?:位置|栏目)|Location)\s*(?:是|为)?\s*[:：]?/;
/** Between names: > >> » → \ ; `-`, `·`, `|` and `/` only with white space around them. */
const SEPARATOR = /[>»＞›→⟩❯\\]+|(?:^|\s)[|｜](?=\s|$)|^[|｜]$|(?:^|\s)[/／](?=\s|$)|\/+|\s[-–—·]+\s|^[-–—·]+$/;
const SHOWS_PATH = /[>»＞›→❯]|\s\/\s/;
export const HOME_CRUMB = /^[[【(（]?\s*(?:网站|本站|返回|平台|门户|政府)?(?:首\s*页|主页|Home)\s*[\]】)）]?$/i;
/** What shares the line with the way without being part of it. */
const NO_CRUMB = /^(?:字体|字号|打印|分享|关闭|返回|收藏|搜索|今天是|打印本页|繁体|简体)/;

const MAX_LENGTH = 400;

/** The way from the home page to this one as the page shows it (面包屑导航); empty where it shows none. */
export function readBreadcrumb(page: PageContext): Breadcrumb | null {
  const index = indexPage(page);
  let best: Breadcrumb | null = null;
  for (const el of candidates(index)) {
    const crumbs = crumbsIn(page, index, el);
    if (crumbs.length < 1 || (crumbs.length < 2 && !/位置/.test(textOf(index, el)))) continue;
    if (!best || rankOf(crumbs) > rankOf(best.crumbs)) best = { crumbs, el };
  }
  return best;
}

/** A way begins at home; of two that do, the longer. */
const rankOf = (crumbs: readonly Crumb[]): number => crumbs.length + (HOME_CRUMB.test(crumbs[0]?.name ?? '') ? 100 : 0);

/** Blocks called breadcrumb by name or label first, then lines that begin with 首页 and a separator. */
function candidates(index: PageIndex): number[] {
  const regions = regionsByIndex(index);
  const found: number[] = [];
  for (let el = 0; el < index.els.length; el++) {
    if (regions[el] === 'breadcrumb' && regions[index.parent[el] ?? -1] !== 'breadcrumb') found.push(el);
  }
  if (found.length > 0) return found;
  for (const link of index.links) {
    const region = regions[link];
    if (region === 'footer' || lengthOf(index, link) > 10 || !HOME_CRUMB.test(textOf(index, link))) continue;
    const holder = pathHolder(index, link);
    if (holder >= 0) found.push(holder);
  }
  return found.length > 0 ? found : plainWays(index, regions);
}

/** 首页 > 公示公告 in one short block, none of them a link */
const PLAIN_WAY = /^首\s*页\s*[>»＞›→❯]+\s*[^\s>»＞›→❯]/;

/** Blocks that are such a way, at most as many as are looked at of any mark. */
function plainWays(index: PageIndex, regions: readonly Region[]): number[] {
  const found: number[] = [];
  let looked = 0;
  for (let at = index.text.indexOf('首'); at >= 0 && looked < MAX_PLAIN; at = index.text.indexOf('首', at + 1)) {
    if (!PLAIN_WAY.test(index.text.slice(at, at + 24))) continue;
    looked++;
    let el = elementAt(index, at);
    // <p><span>首页</span> > <span>公示公告</span></p>
    for (let up = index.parent[el] ?? -1; up >= 0 && beginsAt(index, up, at); up = index.parent[up] ?? -1) {
      if (lengthOf(index, up) > MAX_PLAIN_LENGTH || PLAIN_WAY.test(textOf(index, el))) break;
      el = up;
    }
    const isWay = beginsAt(index, el, at) && lengthOf(index, el) <= MAX_PLAIN_LENGTH;
    const text = textOf(index, el);
    if (isWay && PLAIN_WAY.test(text) && !/[，。；]/.test(text) && regions[el] !== 'footer') found.push(el);
  }
  return found;
}

const MAX_PLAIN = 20;
const MAX_PLAIN_LENGTH = 60;

/** Elements begin behind the white space before them. */
const beginsAt = (index: PageIndex, el: number, at: number): boolean => at - (index.textStart[el] ?? 0) <= 1;

/** The smallest block around a 首页 link that shows a way: <div><a>首页</a> &gt; <a>新闻</a></div> */
function pathHolder(index: PageIndex, link: number): number {
  let up = index.parent[link] ?? -1;
  for (let steps = 0; steps < 4 && up >= 0; steps++) {
    if (lengthOf(index, up) > 200 || index.els[up]?.name === 'body') return -1;
    const after = index.text.slice(index.textEnd[link] ?? 0, index.textEnd[up] ?? 0);
    if (after.trim() !== '') {
      if (/^[\s\]】)）]*(?:[>»＞›→❯]|\/\s)/.test(after)) return up;
      if (linksIn(index, up) > 1 && SHOWS_PATH.test(after.slice(0, 30))) return up;
      return -1;
    }
    up = index.parent[up] ?? -1;
  }
  return -1;
}

interface Piece {
  text: string;
  link: number;
}

/** The block's text in runs of one link each, and what stands between them. */
function piecesOf(index: PageIndex, el: number): Piece[] {
  const pieces: Piece[] = [];
  const end = Math.min(index.textEnd[el] ?? 0, (index.textStart[el] ?? 0) + MAX_LENGTH);
  let at = index.textStart[el] ?? 0;
  for (let i = index.linkStart[el] ?? 0; i < (index.linkEnd[el] ?? 0); i++) {
    const link = index.links[i] ?? -1;
    const from = index.textStart[link] ?? 0;
    if (from >= end) break;
    if (from > at) pieces.push({ text: index.text.slice(at, from), link: -1 });
    at = Math.max(at, index.textEnd[link] ?? 0);
    pieces.push({ text: index.text.slice(from, at), link });
  }
  if (at < end) pieces.push({ text: index.text.slice(at, end), link: -1 });
  return pieces;
}

function crumbsIn(page: PageContext, index: PageIndex, el: number): Crumb[] {
  const crumbs: Crumb[] = [];
  let labelled = false;
  for (const { text, link } of piecesOf(index, el)) {
    if (link >= 0) {
      const name = clean(text.trimStart().replace(LABEL, (label) => (/位置/.test(label) ? '' : label)));
      if (name === '' || NO_CRUMB.test(name)) continue;
      const href = index.els[link]?.attribs.href;
      crumbs.push({ name, url: href ? addressOf(page, href) : null });
      continue;
    }
    let rest = text;
    if (!labelled && /位置/.test(text)) {
      labelled = true;
      rest = text.trimStart().replace(LABEL, '');
    }
    // Plain text before the first link names no place unless a label or 首页 stands there.
    for (const part of rest.split(/\n/)) {
      for (const name of part.split(SEPARATOR).map(clean)) {
        if (name === '' || NO_CRUMB.test(name)) continue;
        if (crumbs.length === 0 && !labelled && !HOME_CRUMB.test(name)) continue;
        crumbs.push({ name, url: null });
      }
    }
  }
  // <a href="/gzdt/">工作动态</a> <b>工作动态</b>: the page's own name, once linked and once not.
  return crumbs.filter((crumb, i) => {
    const before = crumbs[i - 1];
    return crumb.name !== before?.name || (crumb.url !== null && before.url !== null && crumb.url !== before.url);
  });
}

const EDGES = /^[\s:：>»＞›→❯/\\|｜[\]【】·•\u200b-\u200f-]+|[\s:：>»＞›→❯/\\|｜[\]【】·•\u200b-\u200f-]+$/g;

/** A name without what parts it from others: [首页] → 首页, 【转载】市领导调研 stays whole. */
function clean(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  const name = flat.replace(EDGES, '').trim();
  const at = flat.indexOf(name);
  const before = flat[at - 1] ?? '';
  const after = flat[at + name.length] ?? '';
  // A bracket at the edge whose partner stands inside the name belongs to it.
  if ((before === '【' && name.includes('】')) || (before === '[' && name.includes(']'))) return before + name;
  if ((after === '】' && name.includes('【')) || (after === ']' && name.includes('['))) return name + after;
  return name;
}

/** Names that stand at the end of a way for the page itself. */
export const NAMES_THE_PAGE =
  /^(?:正文|详情|详细|详情页|内容|内容页|信息内容|文章|文章内容|查看|浏览|列表|列表页|当前页|正文内容)$/;
