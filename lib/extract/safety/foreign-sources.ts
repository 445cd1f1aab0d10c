import type { ForeignSource } from '../../model/page-safety';
import { addressOf } from '../address';
import { headOf } from '../meta-tags';
import type { PageContext } from '../page-context';
import { elementsNamed, indexPage } from '../page-index';
import { hidingOf } from './hiding';

const MAX_SOURCES = 30;

/** Elements that bring a source, and the attribute that names it. */
const SOURCES = [
  ['iframe', 'frame', 'src'],
  ['frame', 'frame', 'src'],
  ['form', 'form', 'action'],
  ['embed', 'embed', 'src'],
] as const;

/** Scripts, frames, forms and players of other hosts, and where a meta refresh leads to; each address once. */
export function readForeignSources(page: PageContext): ForeignSource[] {
  const index = indexPage(page);
  const found = new Map<string, ForeignSource>();
  const add = (what: ForeignSource['what'], address: string | undefined, hidden = false): void => {
    // A relative address stays on the host.
    if (!address?.includes('//') || found.size >= MAX_SOURCES) return;
    const url = addressOf(page, address);
    if (url && !found.has(url) && new URL(url).host !== page.url.host) {
      found.set(url, hidden ? { what, url, hidden } : { what, url });
    }
  };
  for (const { node } of index.scripts) add('script', node.attribs.src);
  const sources = SOURCES.flatMap(([name, what, attribute]) =>
    elementsNamed(index, name).map((el) => ({ el, what, attribute })),
  );
  for (const { el, what, attribute } of sources.sort((a, b) => a.el - b.el)) {
    const { attribs = {} } = index.els[el] ?? {};
    add(what, attribs[attribute], what === 'frame' && isHidden(attribs));
  }
  // content="0;url=http://…"
  const refresh = /url\s*=\s*["']?([^"']+)/i.exec(headOf(page).refresh ?? '')?.[1];
  add('refresh', refresh);
  return [...found.values()];
}

/** <iframe width="0" height="0">, style="display:none" */
const isHidden = ({ width = '', height = '', style = '' }: Record<string, string>): boolean =>
  /^[01](?:px)?$/.test(width) || /^[01](?:px)?$/.test(height) || hidingOf(style) !== null;
