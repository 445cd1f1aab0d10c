import type { ForeignSource } from '../../model/page-safety';
import { matchesOf } from '../../text/matches';
import { addressOf } from '../address';
import { headOf } from '../meta-tags';
import type { PageContext } from '../page-context';
import { elementsNamed, indexPage } from '../page-index';
import { hidingOf } from './hiding';
import { inlineSources } from './inline-sources';

const MAX_SOURCES = 30;

/** Elements that bring a source, and the attribute that names it. */
const SOURCES = [
  ['iframe', 'frame', 'src'],
  ['frame', 'frame', 'src'],
  ['form', 'form', 'action'],
  ['embed', 'embed', 'src'],
] as const;

/** s.src = "//a.example.com/x.js", document.write('<script src="https://…"') */
const TAKEN =
  /<(script|iframe)\b[^>]{0,200}?src\s*=\s*\\?["']?((?:https?:)?\/\/[^\s"'\\>]+)|\.src\s*=\s*["'`]((?:https?:)?\/\/[^"'`\s]+)/gi;
/** location.href = "https://…", top.location.replace('//…'), window.open("http://…") */
const LED_TO =
  /(?:location(?:\s*\.\s*href)?\s*(?:=|\.\s*(?:replace|assign)\s*\()|window\s*\.\s*open\s*\()\s*["'`]((?:https?:)?\/\/[^"'`\s]+)/gi;

/**
 * Scripts, frames, forms and players of other hosts, where a meta refresh leads to, and what inline scripts take from
 * there or lead to; each address once.
 */
export function readForeignSources(page: PageContext): ForeignSource[] {
  const index = indexPage(page);
  const found = new Map<string, ForeignSource>();
  const add = (
    what: ForeignSource['what'],
    address: string | undefined,
    seen: Pick<ForeignSource, 'hidden' | 'scripted'> = {},
  ): void => {
    // A relative address stays on the host.
    if (!address?.includes('//') || found.size >= MAX_SOURCES) return;
    const url = addressOf(page, address);
    if (url && !found.has(url) && new URL(url).host !== page.url.host) {
      found.set(url, { what, url, ...seen });
    }
  };
  for (const { node } of index.scripts) add('script', node.attribs.src);
  const sources = SOURCES.flatMap(([name, what, attribute]) =>
    elementsNamed(index, name).map((el) => ({ el, what, attribute })),
  );
  for (const { el, what, attribute } of sources.sort((a, b) => a.el - b.el)) {
    const { attribs = {} } = index.els[el] ?? {};
    add(what, attribs[attribute], what === 'frame' && isHidden(attribs) ? { hidden: true } : {});
  }
  // content="0;url=http://…"
  const refresh = /url\s*=\s*["']?([^"']+)/i.exec(headOf(page).refresh ?? '')?.[1];
  add('refresh', refresh);
  for (const source of inlineSources(page)) {
    if (!source.includes('//')) continue;
    for (const [, tag, written, made] of matchesOf(source, TAKEN))
      add(tag?.toLowerCase() === 'iframe' ? 'frame' : 'script', written ?? made, { scripted: true });
    for (const [, address] of matchesOf(source, LED_TO)) add('refresh', address, { scripted: true });
  }
  return [...found.values()];
}

/** <iframe width="0" height="0">, style="display:none" */
const isHidden = ({ width = '', height = '', style = '' }: Record<string, string>): boolean =>
  /^[01](?:px)?$/.test(width) || /^[01](?:px)?$/.test(height) || hidingOf(style) !== null;
