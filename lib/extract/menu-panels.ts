import type { NavNode } from '../model/page-facts';
import { menuNodes } from './menu-nodes';
import type { PageContext } from './page-context';
import { childrenOf, indexPage, lengthOf, linksIn, type PageIndex, textOf } from './page-index';
import { showsDate } from './page-marks';

const HOME = /^(?:网站|本站)?\s*首\s*页$|^主页$/;
/** Longest name in a panel, on the average, in characters. */
const MAX_NAME = 10;

/**
 * Sub-columns that stand in a row of panels right below a flat navigation, the first panel for the first name and so on
 * (with or without one for 首页): <div id="nav">…</div><div id="subbox"><div class="subnav">…</div>…</div>. They are hung
 * below their names. Answers where the panels end in the page index, 0 where there are none.
 */
export function takePanels(page: PageContext, nav: number, nodes: NavNode[]): number {
  if (nodes.length < 4 || nodes.some((node) => node.children.length > 0)) return 0;
  const index = indexPage(page);
  const heads = HOME.test(nodes[0]?.name ?? '') ? [nodes, nodes.slice(1)] : [nodes];
  for (const holder of holdersBelow(index, nav)) {
    const panels = childrenOf(index, holder);
    const names = heads.find((list) => list.length === panels.length);
    if (!names || !arePanels(index, panels) || isCopy(index, panels, names)) continue;
    names.forEach((node, i) => {
      const panel = panels[i] ?? -1;
      if (linksIn(index, panel) > 0) node.children.push(...menuNodes(page, panel));
    });
    return index.end[holder] ?? 0;
  }
  return 0;
}

/** What begins right behind the navigation: the next element, and the first one in it, and so on. */
function holdersBelow(index: PageIndex, nav: number): number[] {
  const holders: number[] = [];
  const next = index.end[nav] ?? index.els.length;
  for (let el = next; el < index.els.length && holders.length < 5; el++) {
    holders.push(el);
    if (linksIn(index, el) === 0 && lengthOf(index, el) === 0) continue;
    if (childrenOf(index, el).length > 1 && holders.length > 3) break;
  }
  return holders;
}

/** Panels that begin with the names themselves are a second navigation. */
const isCopy = (index: PageIndex, panels: readonly number[], names: readonly NavNode[]): boolean =>
  panels.some(
    (panel, i) =>
      linksIn(index, panel) > 0 && textOf(index, index.links[index.linkStart[panel] ?? 0] ?? -1) === names[i]?.name,
  );

function arePanels(index: PageIndex, panels: readonly number[]): boolean {
  const tag = index.els[panels[0] ?? -1]?.name;
  let links = 0;
  let length = 0;
  let filled = 0;
  for (const panel of panels) {
    if (index.els[panel]?.name !== tag || tag === 'a' || showsDate(index, panel)) return false;
    links += linksIn(index, panel);
    length += lengthOf(index, panel);
    if (linksIn(index, panel) > 1) filled++;
  }
  return filled >= 2 && links > 0 && length / links <= MAX_NAME;
}
