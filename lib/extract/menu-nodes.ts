import type { NavNode } from '../model/page-facts';
import { addressOf } from './address';
import { ARTICLE_ADDRESS } from './article-address';
import type { PageContext } from './page-context';
import { childrenOf, indexPage, lengthOf, linesOf, linksIn, type PageIndex, textOf } from './page-index';
import { showsDate } from './page-marks';

/** Menus nest three or four deep; a page of ten thousand levels must not fill the stack. */
const MAX_DEPTH = 8;
const MAX_NAME = 40;
const MAX_NODES = 3000;

/** Elements whose children stand side by side; they have no head of their own. */
const ROWS = new Set(['ul', 'ol', 'tr', 'tbody', 'thead', 'table', 'nav', 'menu']);
/** Words of a menu that are no names: separators, arrows, counters. */
const NO_NAME = /^(?:[\s|｜/\\>»<›·•●■▪◆+\-—_.…×✖]*|\d{1,2})$/;

const MORE = /^[[【(（]?(?:更多|查看更多|more|展开|收起|返回)[\]】)）]?$/i;

interface Build {
  page: PageContext;
  index: PageIndex;
  left: number;
  /** Nodes named by a picture's text only. */
  pictures: Set<NavNode>;
}

/**
 * Names of a menu with what hangs below them, from any markup: ul in li, dl, headings followed by links, panels of a
 * mega menu. A name that comes twice on one level (a hidden copy, a panel repeating its heading) is one node.
 */
export function menuNodes(page: PageContext, el: number): NavNode[] {
  const build = { page, index: indexPage(page), left: MAX_NODES, pictures: new Set<NavNode>() };
  return merged(nodesIn(build, el, 0));
}

function nodesIn(build: Build, el: number, depth: number): NavNode[] {
  const { index } = build;
  if (depth > MAX_DEPTH || build.left <= 0) return [];
  let holder = el;
  let parts = partsOf(index, holder);
  // Wrappers around one part say nothing.
  for (let only = parts[0]; parts.length === 1 && only !== undefined && !isLink(index, only); only = parts[0]) {
    holder = only;
    parts = partsOf(index, holder);
    if (parts.length === 0) return leafOf(build, holder);
  }
  if (parts.length === 0) return leafOf(build, holder);
  const nodes: NavNode[] = [];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] ?? -1;
    const next = parts[i + 1];
    if (isLink(index, part) || linksIn(index, part) <= 1) {
      const own =
        isLink(index, part) || linksIn(index, part) === 1 || isHeading(index, part, next) ? leafOf(build, part) : [];
      const node = own[0];
      if (!node) continue;
      // <dt>政务公开</dt><dd>…</dd>, <h3>政务公开</h3><ul>…</ul>, <a>政务公开</a><div class="sub">…</div>
      if (next !== undefined && hangsBelow(index, part, next)) {
        let last = i + 1;
        while (last < parts.length && hangsBelow(index, part, parts[last] ?? -1)) {
          node.children.push(...nodesIn(build, parts[last] ?? -1, depth + 1));
          last++;
        }
        i = last - 1;
        // <a href="…/t20240308_1.html">…</a><dl>…</dl>: an article beside the columns of a panel heads none of them.
        if (depth > 0 && node.url && ARTICLE_ADDRESS.test(node.url)) {
          nodes.push(...node.children);
          continue;
        }
      }
      nodes.push(node);
      continue;
    }
    nodes.push(...nodesIn(build, part, depth + 1));
  }
  // Among names in words, a picture shows the newest article or an advertisement.
  const inWords = nodes.filter((node) => !build.pictures.has(node));
  const named = inWords.length > 0 && depth > 0 ? inWords : nodes;
  const columns = named.filter((node) => !isHeadline(node));
  return columns.length * 2 > named.length ? columns : named;
}

/** Characters of the longest name that still reads as a column's (领导信息公开目录). */
const MAX_COLUMN_NAME = 8;

/**
 * Whether a node is news shown in a panel of a mega menu. A short name that opens an article is a column of one article
 * (园区概况 → t20230301_100201.shtml).
 */
const isHeadline = ({ name, url, children }: NavNode): boolean =>
  children.length === 0 && name.length > MAX_COLUMN_NAME && url !== null && ARTICLE_ADDRESS.test(url);

/** Child elements with something to read in them. */
function partsOf(index: PageIndex, el: number): number[] {
  const parts: number[] = [];
  if (index.els[el]?.name === 'a') return parts;
  for (const at of childrenOf(index, el)) {
    if (lengthOf(index, at) === 0 && linksIn(index, at) === 0) continue;
    if (linksIn(index, at) === 0 && NO_NAME.test(textOf(index, at))) continue;
    parts.push(at);
  }
  return parts;
}

const isLink = (index: PageIndex, el: number): boolean => index.els[el]?.name === 'a';

/** A name without address that heads what follows. */
const isHeading = (index: PageIndex, el: number, next: number | undefined): boolean =>
  lengthOf(index, el) <= MAX_NAME &&
  next !== undefined &&
  (linksIn(index, next) > 1 || ROWS.has(index.els[next]?.name ?? ''));

/** Names of blocks that open under a name: class="sub-menu", class="nav_con" · not class="content" */
const PANEL = /sub|drop|child|second|panel|erji|(?:menu|nav)[-_]?(?:con|box|list|2)/i;

/** Whether `next` holds what belongs under the name before it. */
function hangsBelow(index: PageIndex, head: number, next: number): boolean {
  const name = index.els[next]?.name ?? '';
  const headName = index.els[head]?.name ?? '';
  if (headName === 'dt') return name === 'dd';
  if (headName === 'dd') return false;
  if (name === 'dd') return true;
  // Siblings of one kind stand side by side.
  if (name === headName || linksIn(index, next) === 0) return false;
  if (name === 'ul' || name === 'ol' || name === 'dl') return true;
  // <div class="n"><a>新闻中心</a><p class="drop">…</p></div>
  if (name === 'p') return linksIn(index, next) > 1 && partsOf(index, index.parent[head] ?? -1).length === 2;
  if (name !== 'div' && name !== 'table' && name !== 'nav' && name !== 'section') return false;
  if (/^h[1-6]$/.test(headName) || linksIn(index, head) === 0) return true;
  // <li><a>新闻</a><div>…</div></li> · not <div><a>高级搜索</a><div>…</div></div>
  const { class: names = '', style = '' } = index.els[next]?.attribs ?? {};
  const holder = index.els[index.parent[head] ?? -1]?.name;
  return (
    holder === 'li' || holder === 'dd' || holder === 'td' || PANEL.test(names) || /display\s*:\s*none/i.test(style)
  );
}

function leafOf(build: Build, el: number): NavNode[] {
  const { index, page } = build;
  const link = isLink(index, el) ? el : (index.links[index.linkStart[el] ?? 0] ?? -1);
  const inside = link >= 0 && link < (index.end[el] ?? 0) && link >= el;
  const at = inside ? link : el;
  const node = index.els[at];
  // <li><a>全县防汛工作会议召开</a><span>03-19</span></li>: the newest articles in a panel of the menu
  if (!isLink(index, el) && showsDate(index, el)) return [];
  const shown = nameOf(index, at);
  const name = shown || pictureName(index, at);
  if (!node || name === '' || name.length > MAX_NAME || NO_NAME.test(name) || MORE.test(name)) return [];
  build.left--;
  const href = inside ? node.attribs.href : undefined;
  const leaf: NavNode = { name, url: href ? addressOf(page, href) : null, children: [] };
  if (!shown) build.pictures.add(leaf);
  return [leaf];
}

function nameOf(index: PageIndex, el: number): string {
  const name = tidyName(linesOf(index, el));
  return /^[·•●■▪◆>»|｜+-]|[>»|｜+…-]$/.test(name)
    ? name.replace(/^[\s·•●■▪◆>»|｜+-]+|[\s>»|｜+…-]+$/g, '').trim()
    : name;
}

/** What a picture in place of a name says. */
function pictureName(index: PageIndex, el: number): string {
  for (let at = el; at < (index.end[el] ?? el); at++) {
    const { alt, title } = index.els[at]?.attribs ?? {};
    const told = (alt || title || '').trim();
    if (told) return told.replace(/\s+/g, ' ');
  }
  return '';
}

/** 政府信息<br>公开指南 is one name, 首 页 and 互 动 are words stretched over their place. */
const tidyName = (text: string): string => {
  const line = text.includes('\n')
    ? text.replace(/(?<=[\u4e00-\u9fff])\n(?=[\u4e00-\u9fff])/g, '').replaceAll('\n', ' ')
    : text;
  return /^(?:[\u4e00-\u9fff] ){1,3}[\u4e00-\u9fff]$/.test(line) ? line.replaceAll(' ', '') : line;
};

/** Nodes of one level with equal names as one, the richer one's children kept. */
export function merged(nodes: NavNode[]): NavNode[] {
  const keys = nodes.map(({ name }) => (name.includes(' ') ? name.replaceAll(' ', '') : name));
  const level = new Set(keys).size === keys.length ? nodes : withoutTwins(nodes, keys);
  for (const node of level) if (node.children.length > 1) node.children = merged(node.children);
  return level;
}

function withoutTwins(nodes: readonly NavNode[], keys: readonly string[]): NavNode[] {
  const byName = new Map<string, NavNode>();
  nodes.forEach((node, i) => {
    const key = keys[i] ?? '';
    const known = byName.get(key);
    if (!known) {
      byName.set(key, node);
      return;
    }
    // Two columns of one name (通知公告 of two offices) stay two when both have addresses that differ.
    if (known.url && node.url && known.url !== node.url && known.children.length === 0 && node.children.length === 0) {
      byName.set(`${key} ${node.url}`, node);
      return;
    }
    known.url ??= node.url;
    known.children.push(...node.children);
  });
  return [...byName.values()];
}

/** Number of names in a forest. */
export function countNodes(nodes: readonly NavNode[]): number {
  let count = 0;
  for (const node of nodes) count += 1 + countNodes(node.children);
  return count;
}

export const depthOf = (nodes: readonly NavNode[]): number =>
  nodes.length === 0 ? 0 : 1 + Math.max(...nodes.map((node) => depthOf(node.children)));
