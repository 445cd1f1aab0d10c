import { isHidden } from './lists/hidden';
import { pageOutline } from './lists/page-outline';
import { selectorOf } from './lists/to-list';
import type { PageContext } from './page-context';
import { indexPage, unseenIn } from './page-index';
import { regionsByIndex } from './regions';

const CONTAINERS: ReadonlySet<string> = new Set(['ul', 'ol', 'dl', 'div', 'section', 'table', 'tbody']);
/** A page has a few; more are a layout of empty boxes. */
const MOST = 12;

/**
 * Containers of the main block with a name of their own and nothing in them: `<ul class="gl-list" id="gl"></ul>`. Written as lists
 * are, so that one can be compared with the place of a list on another page.
 */
export function readEmptyContainers(page: PageContext): string[] {
  const index = indexPage(page);
  const regions = regionsByIndex(index);
  const o = pageOutline(page);
  const found = new Set<string>();
  for (let el = index.body; el < index.els.length && found.size < MOST; el++) {
    const node = index.els[el];
    if (!node || index.end[el] !== el + 1 || regions[el] !== 'main' || !CONTAINERS.has(node.name)) continue;
    if ((index.textStart[el] ?? 0) < (index.textEnd[el] ?? 0) || unseenIn(index, el).size > 0) continue;
    if ((!node.attribs.id && !node.attribs.class) || isHidden(o, el)) continue;
    const selector = selectorOf(o, el);
    if (selector) found.add(selector);
  }
  return [...found];
}
