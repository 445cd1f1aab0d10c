import { oncePer } from '../once-per';
import type { PageContext } from '../page-context';
import { elementsNamed, indexPage, type PageIndex } from '../page-index';
import { hiddenByScript, hidingByName } from './page-styles';

/** Elements of a page that this folder's readers look at, as indexes of the page index, found in one pass. */
export interface Suspects {
  /** What hiding could be told of: a style, the hidden attribute, a name that the page's styles hide, a marquee. */
  hidden: number[];
  /** How the page's own style elements hide what is called by a plain name. */
  byName: ReturnType<typeof hidingByName>;
}

export const suspectsOf = oncePer((page: PageContext): Suspects => {
  const index = indexPage(page);
  const byName = new Map(hidingByName(index.styles));
  for (const id of hiddenByScript(index.scripts.map(({ source }) => source))) byName.set(id, 'script');
  return { hidden: byName.size > 0 ? allNamed(index) : inBody(index), byName };
});

/** In document order. */
const inBody = (index: PageIndex): number[] =>
  [...index.hiding, ...elementsNamed(index, 'marquee')].filter((el) => el >= index.body).sort((a, b) => a - b);

/** Where the page's styles hide something by name, whatever has one may be it. */
function allNamed(index: PageIndex): number[] {
  const known = new Set(inBody(index));
  const found: number[] = [];
  for (let el = index.body; el < index.els.length; el++) {
    const { id, class: names } = index.els[el]?.attribs ?? {};
    if (id !== undefined || names !== undefined || known.has(el)) found.push(el);
  }
  return found;
}
