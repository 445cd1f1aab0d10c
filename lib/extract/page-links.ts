import type { Link } from '../model/page-facts';
import { addressOf } from './address';
import { oncePer } from './once-per';
import type { PageContext } from './page-context';
import { indexPage, textOf } from './page-index';
import { regionsByIndex } from './regions';

/** A link of the page with its place in the page index. */
export interface PageLink extends Link {
  el: number;
}

/**
 * Every link of the page that opens an http(s) address, in page order: text on one line (of a picture its `alt` or
 * `title`), address absolute, region of the place it stands in.
 */
export const linksOf = oncePer(read);

function read(page: PageContext): PageLink[] {
  const index = indexPage(page);
  const regions = regionsByIndex(index);
  const links: PageLink[] = [];
  for (const el of index.links) {
    const node = index.els[el];
    const href = node?.attribs.href;
    if (!node || !href) continue;
    const url = addressOf(page, href);
    if (!url) continue;
    links.push({
      text: textOf(index, el) || pictureText(index.els, el, index.end[el] ?? el),
      url,
      region: regions[el] ?? 'main',
      el,
    });
  }
  return links;
}

/** `alt` or `title` of a link that shows a picture. */
function pictureText(els: { name: string; attribs: Record<string, string> }[], el: number, end: number): string {
  for (let at = el; at < end; at++) {
    const { alt, title } = els[at]?.attribs ?? {};
    const text = (alt || title || '').trim();
    if (text) return text.replace(/\s+/g, ' ');
  }
  return '';
}
