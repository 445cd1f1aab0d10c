import type { Menu, NavNode } from '../model/page-facts';
import { countNodes, menuNodes } from './menu-nodes';
import { headOf } from './meta-tags';
import type { PageContext } from './page-context';
import {
  elementAt,
  indexPage,
  isWithin,
  lengthOf,
  linesOf,
  linkLengthOf,
  linksIn,
  type PageIndex,
  textOf,
} from './page-index';
import { namesOf, regionsByIndex } from './regions';
import { selectorOf } from './selector';

/** Columns that only a disclosure catalogue has (法定主动公开内容 and its neighbours, PLAT-BLOCKS). */
const DISCLOSURE =
  /公开指南|公开制度|公开规定|法定主动公开|主动公开|公开年报|信息公开年度|依申请公开|公开目录|机构职能|机构信息|领导信息|规划计划|财政(?:信息|预算|预决算|资金)|行政许可|行政处罚|政府采购|重大(?:建设)?项目|规范性文件|人事信息|应急管理|统计信息|权责清单/;
/** Branches of a whole portal, each on a line of its own. */
const PORTAL_BRANCH =
  /(?<=^|\n)(?:首页|新闻(?:中心|动态)?|要闻(?:动态)?|政务动态|机构|(?:政务|网上)?服务|网上办事|(?:政民)?互动(?:交流)?|走进..|数据开放|专题专栏|办事大厅)(?=\n|$)/g;
const TREE_NAMES = /^(?:z?tree|xxgk|zfxxgk|gkml|catalog(?:ue)?|mulu|directory|zdgk)/;
const SITE_MAP = /网站地图|站点地图|网站导航|地图导航|sitemap/i;
const SIDE_NAMES =
  /^(?:left(?:nav|menu)?|sidebar|sidenav|submenu|subnav|lmdh|lanmu|column|zuoce|leftside|ej(?:nav|menu))$/;

/** A block of links taken for a menu while none of the others around it is. */
interface Block {
  el: number;
  role: Menu['role'];
}

const MAX_MENUS = 30;
const LONG_NAME = 20;

/**
 * The page's menus (导航、栏目树): the portal's navigation with its hidden copies folded into one, nested catalogue trees of
 * disclosure platforms, short menus of sister and sub-columns, the body of a site map.
 */
export function readMenus(page: PageContext): Menu[] {
  const index = indexPage(page);
  const menus: Menu[] = [];
  for (const { el, role } of blocksOf(page, index)) {
    if (menus.length >= MAX_MENUS) break;
    const node = index.els[el];
    const nodes = menuNodes(page, el);
    const count = countNodes(nodes);
    if (!node || count < 2 || (role === 'main' && nodes.length < 3)) continue;
    const twin =
      role === 'main' ? menus.find((menu) => menu.role === 'main' && overlap(menu.nodes, nodes) >= 0.6) : undefined;
    if (twin) {
      // The copy for phones may be the one that has the sub-columns.
      if (count > countNodes(twin.nodes)) Object.assign(twin, { nodes, selector: selectorOf(node) });
      continue;
    }
    if (role === 'side' && leavesSite(page, nodes)) continue;
    menus.push({ role, nodes, heading: role === 'main' ? null : headingOf(index, el), selector: selectorOf(node) });
  }
  return menus;
}

function blocksOf(page: PageContext, index: PageIndex): Block[] {
  const regions = regionsByIndex(index);
  const blocks: Block[] = [];
  const mapPage = isSiteMap(page);
  const breadcrumbs = regions.flatMap((region, el) =>
    region === 'breadcrumb' && regions[index.parent[el] ?? -1] !== region ? [el] : [],
  );
  let skipTo = 0;
  for (let el = index.body; el < index.els.length; el++) {
    if (el < skipTo) continue;
    const region = regions[el];
    const top = regions[index.parent[el] ?? -1] !== region || el === index.body;
    if (region === 'nav' && top) {
      blocks.push({ el, role: isTree(index, el) ? 'tree' : placedBeside(index, el) ? 'side' : 'main' });
      skipTo = index.end[el] ?? el + 1;
      continue;
    }
    if (region !== 'main' && region !== 'side') continue;
    if (breadcrumbs.some((crumb) => crumb >= el && crumb < (index.end[el] ?? 0))) continue;
    if (!isMenuLike(index, el)) continue;
    const role = isTree(index, el)
      ? 'tree'
      : mapPage && linksIn(index, el) >= 10
        ? 'sitemap'
        : isSide(index, el)
          ? 'side'
          : null;
    if (!role) continue;
    blocks.push({ el, role });
    skipTo = index.end[el] ?? el + 1;
  }
  return blocks;
}

const isSiteMap = (page: PageContext): boolean => SITE_MAP.test(headOf(page).title);

/** Short links and little else: names of columns, not titles of articles. */
function isMenuLike(index: PageIndex, el: number): boolean {
  const links = linksIn(index, el);
  const length = lengthOf(index, el);
  const name = index.els[el]?.name ?? '';
  if (links < 2 || name === 'a' || name === 'body' || name === 'html' || name === 'p') return false;
  if (length / links > 16 || linkLengthOf(index, el) < length * 0.6 || hasTitles(index, el)) return false;
  const start = index.textStart[el] ?? 0;
  const sample = index.text.slice(start, Math.min(index.textEnd[el] ?? 0, start + 1500));
  return !/\d{4}\s*[-/.年]\s*\d{1,2}|\d{2}-\d{2}/.test(sample) && !/上一页|下一页|尾页|末页/.test(sample);
}

/** Links longer than a column's name: an index page's lists, not a menu. */
function hasTitles(index: PageIndex, el: number): boolean {
  const from = index.linkStart[el] ?? 0;
  const to = index.linkEnd[el] ?? 0;
  const allowed = Math.max(1, (to - from) * 0.08);
  let long = 0;
  for (let i = from; i < to; i++) {
    if (lengthOf(index, index.links[i] ?? -1) > LONG_NAME && ++long > allowed) return true;
  }
  return false;
}

/** A catalogue: several of its names are a disclosure platform's. */
function isTree(index: PageIndex, el: number): boolean {
  const links = linksIn(index, el);
  if (links < 4) return false;
  let telling = 0;
  const from = index.linkStart[el] ?? 0;
  const to = Math.min(index.linkEnd[el] ?? 0, from + 200);
  for (let i = from; i < to; i++)
    if (DISCLOSURE.test(textOf(index, index.links[i] ?? -1).replaceAll(' ', ''))) telling++;
  const node = index.els[el];
  const named = node !== undefined && namesOf(node).some((word) => TREE_NAMES.test(word));
  // The portal's navigation names some of them, too, but its other branches as well.
  const lines = linesOf(index, el).slice(0, 3000);
  if (/^(?:网站)?首\s*页/.test(lines)) return false;
  const branches = new Set(lines.match(PORTAL_BRANCH) ?? []).size;
  if (branches >= 3) return false;
  return telling >= 4 || (telling >= 2 && named) || (telling >= 3 && telling > links * 0.3);
}

/** Stands in the page's body beside the content: neither before everything nor after it. */
function placedBeside(index: PageIndex, el: number): boolean {
  const start = index.textStart[el] ?? 0;
  const node = index.els[el];
  if (node && namesOf(node).some((word) => SIDE_NAMES.test(word))) return true;
  return start > index.text.length * 0.35 && linksIn(index, el) <= 20 && !/^(?:网站)?首\s*页/.test(linesOf(index, el));
}

function isSide(index: PageIndex, el: number): boolean {
  const links = linksIn(index, el);
  return links >= 2 && links <= 60 && lengthOf(index, el) / links <= 12 && isListLike(index, el);
}

/** A list element, or an element whose children are all links or rows of links. */
function isListLike(index: PageIndex, el: number): boolean {
  const node = index.els[el];
  if (!node) return false;
  return (
    /^(?:ul|ol|dl|nav|table)$/.test(node.name) ||
    (node.name === 'div' && namesOf(node).some((w) => SIDE_NAMES.test(w) || /^(?:nav|menu|list|lm|tab)/.test(w)))
  );
}

/** The short text right above a menu: the column its names belong to. */
function headingOf(index: PageIndex, el: number): string | null {
  const start = index.textStart[el] ?? 0;
  const before = index.text.slice(Math.max(0, start - 60), start).trimEnd();
  const line = before.slice(before.lastIndexOf('\n') + 1).trim();
  if (line.length < 2 || line.length > 24 || /[:：>]|\d{4}/.test(line)) return null;
  let at = elementAt(index, Math.max(0, start - 2));
  // The last name of the menu before this one heads nothing.
  for (let steps = 0; at >= 0 && !isWithin(index, el, at) && steps < 8; at = index.parent[at] ?? -1, steps++) {
    if (/^(?:li|ul|ol|dd|nav)$/.test(index.els[at]?.name ?? '')) return null;
  }
  return lengthOf(index, at) - lengthOf(index, el) < 80 ? line : null;
}

/** Links to other bodies' sites (友情链接): no columns of this one. */
function leavesSite(page: PageContext, nodes: readonly NavNode[]): boolean {
  const urls = nodes.flatMap((node) => (node.url ? [node.url] : []));
  const foreign = urls.filter((url) => new URL(url).host !== page.url.host).length;
  return foreign > 0 && foreign * 2 >= urls.length;
}

/** Share of the smaller menu's first-level names that the other has, too. */
function overlap(a: readonly NavNode[], b: readonly NavNode[]): number {
  const names = new Set(a.map((node) => node.name.replace(/\s+/g, '')));
  const shared = b.filter((node) => names.has(node.name.replace(/\s+/g, ''))).length;
  return shared / Math.max(1, Math.min(a.length, b.length));
}
