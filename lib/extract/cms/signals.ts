import { oncePer } from '../once-per';
import type { PageContext } from '../page-context';
import { indexPage } from '../page-index';

/** What a publishing system is recognised by, gathered once a page. */
export interface CmsSignals {
  url: URL;
  /** Path of the page's address. */
  path: string;
  /** Addresses of links, pictures, scripts and styles, one a line, as written, and the same in lower case. */
  addresses: string;
  lowerAddresses: string;
  /** Class and id names and made-up elements, one a line, and the same in lower case. */
  names: string;
  lowerNames: string;
  /** Inline scripts, the short ones first, cut where they are long. */
  scripts: string;
  /** Scripts that name an address to be filled from (`url`, `queryData`). */
  units: number;
}

/** Characters kept of addresses, names and scripts each: marks repeat, a page of 100,000 links tells no more. */
const ENOUGH = 30_000;
/** A script of so few characters, which often names its system, gives way to no longer one. */
const SHORT = 1_000;

export const signalsOf = oncePer(gather);

function gather(page: PageContext): CmsSignals {
  const index = indexPage(page);
  const sources: string[] = [];
  let units = 0;
  let long = '';
  let short = '';
  for (const { node, source } of index.scripts) {
    if (node.attribs.src) sources.push(node.attribs.src);
    if (node.attribs.querydata) units++;
    if (source === '') continue;
    if (source.length <= SHORT && short.length < ENOUGH) short += `${source}\n`;
    else if (long.length < ENOUGH) long += `${source.slice(0, ENOUGH)}\n`;
  }
  const addresses = new Lines(sources);
  const names = new Lines([]);
  const seen = new Set<string>();
  for (const { name, attribs } of index.els) {
    if (!addresses.isFull) {
      const { href, src } = attribs;
      if (href && href.length > 4 && href.charCodeAt(0) !== 35) addresses.add(href);
      if (src) addresses.add(src);
    }
    if (names.isFull) continue;
    const { class: classes, id } = attribs;
    if (id) names.add(id);
    if (classes && !seen.has(classes)) {
      seen.add(classes);
      names.add(classes);
    }
    // <ucapcontent>: elements that no browser knows.
    if (name.length > 10 && !seen.has(name)) {
      seen.add(name);
      names.add(name);
    }
  }
  const allAddresses = addresses.text();
  const allNames = names.text();
  return {
    url: page.url,
    path: page.url.pathname,
    addresses: allAddresses,
    lowerAddresses: allAddresses.toLowerCase(),
    names: allNames,
    lowerNames: allNames.toLowerCase(),
    scripts: short + long,
    units,
  };
}

/** Lines of which enough are kept, each with a line break before and behind it. */
class Lines {
  isFull = false;
  private length = 0;

  constructor(private readonly lines: string[]) {
    for (const line of lines) this.length += line.length + 1;
  }

  add(line: string): void {
    this.lines.push(line);
    this.length += line.length + 1;
    if (this.length > ENOUGH) this.isFull = true;
  }

  text(): string {
    return `\n${this.lines.join('\n')}\n`;
  }
}
