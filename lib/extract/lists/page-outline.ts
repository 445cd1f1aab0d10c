import type { PageContext } from '../page-context';
import { type Outline, outlineOf } from './outline';

const outlines = new WeakMap<PageContext, Outline>();

/** The outline of a page, made on first use: lists and pager read the same one. */
export function pageOutline(page: PageContext): Outline {
  let outline = outlines.get(page);
  if (!outline) {
    const root = page.$.root()[0];
    if (!root) throw new Error('a parsed page has a root');
    outline = outlineOf(root, page.today);
    outlines.set(page, outline);
  }
  return outline;
}
