import type { Menu, NavNode } from '../model/page-facts';
import { countNodes, depthOf, menuNodes } from './menu-nodes';
import { takePanels } from './menu-panels';
import { headOf } from './meta-tags';
import type { PageContext } from './page-context';
import { elementAt, indexPage, isWithin, lengthOf, linkLengthOf, linksIn, type PageIndex } from './page-index';
import { countIn, marksOf, showsDate } from './page-marks';
import { namesOf, regionsByIndex } from './regions';
import { selectorOf } from './selector';

const TREE_NAMES = /^(?:z?tree|xxgk|zfxxgk|gkml|catalog(?:ue)?|mulu|directory|zdgk)/;
const SITE_MAP = /网站地图|站点地图|网站导航|地图导航|sitemap/i;
const SIDE_NAMES =
  /^(?:left(?:nav|menu)?|sidebar|sidenav|submenu|subnav|lmdh|lanmu|column|zuoce|leftside|ej(?:nav|menu))$/;

/** A block of links taken for a menu while none of the others around it is. */
interface Block {
  el: number;
  role: Menu['role'];
}

/** What a footer offers: no columns (not-a-column). */
const ABOUT =
  /^(?:关于我们|关于本站|网站声明|网站地图|站点地图|联系我们|联系方式|版权声明|隐私声明|免责声明|使用帮助|网站帮助|网站导航)$/;
/** What a tool bar offers (设为首页, 无障碍): no column. */
const TOOL =
  /^(?:设为(?:首页|主页)|加入收藏|收藏本站|网站?无障碍(?:浏览)?|无障碍(?:浏览|阅读|版)?|长者(?:专区|助手|版|模式)?|关怀版|适老版|老年版|关爱版|简体(?:版|中文)?|繁[体體](?:版|中文)?|简|繁|EN|English|英文版?|登录|注册|用户登录|个人中心|用户中心|退出|邮箱|政务邮箱|手机版|移动版|移动客户端|手机端|客户端|APP|App客户端|微信|微博|RSS(?:订阅)?|智能问答|智能咨询|智能机器人|搜索|高级搜索|检索|今天是[:：]?|您好|返回首页|帮助)$/i;
/** A menu with its place in the page index. */
export interface PlacedMenu extends Menu {
  el: number;
}

const MAX_MENUS = 30;

/**
 * The page's menus (导航、栏目树): the portal's navigation with its hidden copies folded into one, nested catalogue trees of
 * disclosure platforms, short menus of sister and sub-columns, the body of a site map.
 */
export function readMenus(page: PageContext): PlacedMenu[] {
  const index = indexPage(page);
  const menus: PlacedMenu[] = [];
  let panelsEnd = 0;
  for (const { el, role } of blocksOf(page, index)) {
    if (menus.length >= MAX_MENUS) break;
    if (el < panelsEnd) continue;
    const nodes = menuNodes(page, el).filter((one) => one.children.length > 0 || !TOOL.test(one.name));
    if (role === 'main') panelsEnd = Math.max(panelsEnd, takePanels(page, el, nodes));
    const count = countNodes(nodes);
    if (count < 2 || (role === 'main' && nodes.length < 3)) continue;
    const twin =
      role === 'main' ? menus.find((menu) => menu.role === 'main' && overlap(menu.nodes, nodes) >= 0.6) : undefined;
    if (twin) {
      // The copy for phones may be the one that has the sub-columns.
      if (isRicher(nodes, twin.nodes)) Object.assign(twin, { nodes, selector: selectorOf(index, el) });
      continue;
    }
    if (role === 'side' && (leavesSite(page, nodes) || nodes.every((one) => ABOUT.test(one.name)))) continue;
    menus.push({
      el,
      role,
      nodes,
      heading: role === 'main' ? null : headingOf(index, el),
      selector: selectorOf(index, el),
    });
  }
  return menus;
}

function blocksOf(page: PageContext, index: PageIndex): Block[] {
  const regions = regionsByIndex(index);
  const blocks: Block[] = [];
  const mapPage = isSiteMap(page);
  // What holds the breadcrumb or a navigation is more than a menu.
  const apart: number[] = [];
  for (let el = 0; el < regions.length; el++) {
    const region = regions[el];
    if ((region === 'breadcrumb' || region === 'nav') && regions[index.parent[el] ?? -1] !== region) apart.push(el);
  }
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
    if (!isMenuLike(index, el) || apart.some((one) => one >= el && one < (index.end[el] ?? 0))) continue;
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
  return !showsDate(index, el);
}

/** Links longer than a column's name: an index page's lists, not a menu. */
const hasTitles = (index: PageIndex, el: number): boolean =>
  countIn(index, marksOf(index).long, el) > Math.max(1, linksIn(index, el) * 0.08);

/** A catalogue: several of its names are a disclosure platform's, and it is not the navigation of the whole portal. */
function isTree(index: PageIndex, el: number): boolean {
  const links = linksIn(index, el);
  const marks = marksOf(index);
  const telling = countIn(index, marks.disclosure, el);
  if (links < 4 || telling < 2 || countIn(index, marks.branch, el) >= 3) return false;
  if (marks.homes.includes(index.links[index.linkStart[el] ?? 0] ?? -1)) return false;
  if (telling >= 4 || (telling >= 3 && telling > links * 0.3)) return true;
  const node = index.els[el];
  return node !== undefined && namesOf(node).some((word) => TREE_NAMES.test(word));
}

/** Stands in the page's body beside the content: neither before everything nor after it. */
function placedBeside(index: PageIndex, el: number): boolean {
  const start = index.textStart[el] ?? 0;
  const node = index.els[el];
  if (node && namesOf(node).some((word) => SIDE_NAMES.test(word))) return true;
  return (
    start > index.text.length * 0.35 &&
    linksIn(index, el) <= 20 &&
    !marksOf(index).homes.includes(index.links[index.linkStart[el] ?? 0] ?? -1)
  );
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

/** A copy says more when it nests deeper, or names more without spreading sub-columns over the first level. */
function isRicher(copy: readonly NavNode[], known: readonly NavNode[]): boolean {
  const [a, b] = [depthOf(copy), depthOf(known)];
  if (a !== b) return a > b;
  return countNodes(copy) > countNodes(known) && copy.length <= known.length * 1.3;
}

/** Links to other bodies' sites (友情链接): no columns of this one. */
function leavesSite(page: PageContext, nodes: readonly NavNode[]): boolean {
  const urls = nodes.flatMap((node) => (node.url ? [node.url] : []));
  const own = `//${page.url.host}/`;
  const foreign = urls.filter((url) => !url.includes(own)).length;
  return foreign > 0 && foreign * 2 >= urls.length;
}

/** Share of the smaller menu's first-level names that the other has, too. */
function overlap(a: readonly NavNode[], b: readonly NavNode[]): number {
  const names = new Set(a.map((node) => node.name.replace(/\s+/g, '')));
  const shared = b.filter((node) => names.has(node.name.replace(/\s+/g, ''))).length;
  return shared / Math.max(1, Math.min(a.length, b.length));
}
