import { oncePer } from '../once-per';
import type { PageContext } from '../page-context';
import { indexPage } from '../page-index';
import { hidingByName } from './page-styles';

/** Elements of a page that this folder's readers look at, as indexes of the page index, found in one pass. */
export interface Suspects {
  /** What hiding could be told of: a style, the hidden attribute, a name that the page's styles hide, a marquee. */
  hidden: number[];
  /** Frames, forms and players. */
  sources: number[];
  /** How the page's own style elements hide what is called by a plain name. */
  byName: ReturnType<typeof hidingByName>;
}

const SOURCES = new Set(['iframe', 'frame', 'form', 'embed']);

export const suspectsOf = oncePer((page: PageContext): Suspects => {
  const { els, body } = indexPage(page);
  const byName = hidingByName(page.html);
  const named = byName.size > 0;
  const suspects: Suspects = { hidden: [], sources: [], byName };
  for (let el = 0; el < els.length; el++) {
    const node = els[el];
    if (!node) continue;
    const { attribs, name } = node;
    if (SOURCES.has(name)) suspects.sources.push(el);
    if (el < body) continue;
    if (
      attribs.style !== undefined ||
      attribs.hidden !== undefined ||
      (named && (attribs.id !== undefined || attribs.class !== undefined)) ||
      name === 'marquee'
    )
      suspects.hidden.push(el);
  }
  return suspects;
});
