import type { HiddenPart, Hiding } from '../../model/page-safety';
import { addressOf } from '../address';
import type { PageContext } from '../page-context';
import { indexPage, type PageElement, type PageIndex, textOf } from '../page-index';
import { selectorOf } from '../selector';
import { hidingOf, isSizelessMarquee } from './hiding';
import { suspectsOf } from './suspects';

const MAX_PARTS = 30;
const MAX_LINKS = 20;
const KEPT_TEXT = 200;

/** document.write('<div style="display:none">'), document.writeln("<marquee height=1 …>") */
const WRITES_HIDING =
  /document\s*\.\s*write(?:ln)?\s*\(\s*["'`]\s*<(?:div|span|p|ul|table|font|marquee)\b[^>]{0,200}(?:display\s*:\s*none|visibility\s*:\s*hidden|-\d{3,}(?:px|em)?|(?:height|width)\s*[:=]\s*\W?[01]\b)/i;
/** document.write('</div>') */
const WRITES_END = /document\s*\.\s*write(?:ln)?\s*\(\s*["'`]\s*<\\?\/(?:div|span|p|ul|table|font|marquee)>/i;

/** Parts of the page that are hidden by their own style, the page's style elements or a script that writes around them. */
export function readHidden(page: PageContext): HiddenPart[] {
  const index = indexPage(page);
  const parts: HiddenPart[] = [];
  const { hidden, byName } = suspectsOf(page);
  const { els } = index;
  let seen = 0;
  for (const el of hidden) {
    if (parts.length >= MAX_PARTS) break;
    const node = els[el];
    // What is hidden inside of a hidden part is hidden with it.
    const how = node && el >= seen ? hidingOfElement(node, byName) : null;
    if (how === null) continue;
    seen = index.end[el] ?? el + 1;
    const range: Range = {
      text: [index.textStart[el] ?? 0, index.textEnd[el] ?? 0],
      links: [index.linkStart[el] ?? 0, index.linkEnd[el] ?? 0],
    };
    add(parts, page, how, range, el);
  }
  for (const [from, to] of writtenAround(index)) {
    const range: Range = {
      text: [index.textStart[from] ?? 0, index.textStart[to] ?? index.text.length],
      links: [index.linkStart[from] ?? 0, index.linkStart[to] ?? index.links.length],
    };
    add(parts, page, 'script', range, from);
  }
  return parts;
}

function hidingOfElement(node: PageElement, byName: ReadonlyMap<string, Hiding>): Hiding | null {
  const { attribs, name } = node;
  const { style } = attribs;
  if (style !== undefined) {
    const how = hidingOf(style);
    if (how) return how;
  }
  if (name === 'marquee' && isSizelessMarquee(attribs)) return 'marquee';
  if (attribs.hidden !== undefined) return 'display';
  if (byName.size === 0) return null;
  const { id, class: names } = attribs;
  if (id !== undefined) {
    const how = byName.get(`#${id}`);
    if (how) return how;
  }
  if (names === undefined) return null;
  for (const one of names.split(' ')) {
    const how = byName.get(`.${one}`);
    if (how) return how;
  }
  return null;
}

/** Elements between a script that writes a hidden element's beginning and the one that writes its end. */
function writtenAround(index: PageIndex): [number, number][] {
  const ranges: [number, number][] = [];
  let from = -1;
  for (const { at, source } of index.scripts) {
    if (!source.includes('write')) continue;
    if (from >= 0 && WRITES_END.test(source)) {
      if (at > from) ranges.push([from, at]);
      from = -1;
    } else if (WRITES_HIDING.test(source) && !WRITES_END.test(source)) from = at;
  }
  return ranges;
}

/** Characters and links of a part, as places in the page index. */
interface Range {
  text: readonly [number, number];
  links: readonly [number, number];
}

function add(parts: HiddenPart[], page: PageContext, how: Hiding, range: Range, el: number): void {
  const [start, end] = range.text;
  const index = indexPage(page);
  const text = index.text
    .slice(start, Math.min(end, start + KEPT_TEXT))
    .replaceAll('\n', ' ')
    .trim();
  const links = foreignLinks(page, range.links);
  if (text.length < 2 && links.length === 0) return;
  parts.push({ how, text, links, selector: index.els[el] ? selectorOf(index, el) : null });
}

function foreignLinks(page: PageContext, [from, to]: Range['links']): HiddenPart['links'] {
  const index = indexPage(page);
  const links: HiddenPart['links'] = [];
  for (let i = from; i < to && links.length < MAX_LINKS; i++) {
    const link = index.links[i] ?? -1;
    const href = index.els[link]?.attribs.href;
    if (!href?.includes('//')) continue;
    const url = addressOf(page, href);
    if (url && new URL(url).host !== page.url.host) links.push({ text: textOf(index, link), url });
  }
  return links;
}
