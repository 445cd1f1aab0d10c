import { oncePer } from '../once-per';
import type { PageContext } from '../page-context';
import { indexPage } from '../page-index';

/** What a publishing system is recognised by, gathered once a page. */
export interface CmsSignals {
  url: URL;
  /** Path of the page's address. */
  path: string;
  /** Addresses of links, pictures, scripts and styles, one a line, as written. */
  addresses: string;
  /** Class and id names and made-up elements, one a line. */
  names: string;
  /** Inline scripts, one after the other, cut where they are long. */
  scripts: string;
  /** Scripts that name an address to be filled from (`url`, `queryData`). */
  units: number;
}

/** Characters kept of addresses, names and scripts each: marks repeat, a page of 100,000 links tells no more. */
const ENOUGH = 30_000;

export const signalsOf = oncePer(gather);

function gather(page: PageContext): CmsSignals {
  const index = indexPage(page);
  let addresses = '\n';
  let names = '\n';
  let scripts = '';
  let units = 0;
  const seen = new Set<string>();
  for (const { node, source } of index.scripts) {
    const src = node.attribs.src;
    if (src) addresses += `${src}\n`;
    if (node.attribs.querydata) units++;
    if (source !== '' && scripts.length < ENOUGH) scripts += `${source.slice(0, ENOUGH)}\n`;
  }
  for (const { name, attribs } of index.els) {
    const { href, src, class: classes, id } = attribs;
    if (addresses.length < ENOUGH) {
      if (href && href.length > 4 && href.charCodeAt(0) !== 35) addresses += `${href}\n`;
      if (src) addresses += `${src}\n`;
    }
    if (names.length > ENOUGH) continue;
    if (id) names += `${id}\n`;
    if (classes && !seen.has(classes)) {
      seen.add(classes);
      names += `${classes}\n`;
    }
    // <ucapcontent>: elements that no browser knows.
    if (name.length > 10 && !seen.has(name)) {
      seen.add(name);
      names += `${name}\n`;
    }
  }
  return { url: page.url, path: page.url.pathname, addresses, names, scripts, units };
}
