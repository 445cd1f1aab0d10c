import { simhash } from '../text/simhash';
import { withoutClock } from './clock';
import { oncePer } from './once-per';
import type { PageContext } from './page-context';
import { indexPage, type PageIndex } from './page-index';
import { regionsByIndex } from './regions';

/** One line of the main block: what a block element or a `<br>` begins. */
export interface MainLine {
  text: string;
  /** Innermost element it begins in, as an index of the page index. */
  el: number;
  /** Its place in the page's text. */
  start: number;
  end: number;
  /** Characters outside of links, white space left out. */
  own: number;
}

export interface MainBlock {
  /** Characters, white space left out. */
  length: number;
  /** Characters outside of links that stand in sentences. */
  prose: number;
  lines: MainLine[];
  /** 64-bit similarity hash, hex. */
  fingerprint: string;
}

/** Elements whose names enter the fingerprint: the head of the block tells the template. */
const SHAPED = 48;
/** Lines that do. */
const SAMPLED = 48;
/** Longer lines are no labels, names or dates. */
const SENTENCE = 24;

/** 全县总面积1200平方公里…[详情]: the beginning of a text that stands elsewhere. */
const TEASER = /[[【(（](?:查看)?(?:详情|详细|更多|全文)[\]】)）]?[>»＞]*$/;

/** What the page is there for: everything that no other region claims. */
export const mainBlockOf = oncePer(read);

function read(page: PageContext): MainBlock {
  const index = indexPage(page);
  const regions = regionsByIndex(index);
  const { text, runStart, runEl } = index;
  const lines: MainLine[] = [];
  let length = 0;
  let line: MainLine | null = null;
  let link = 0;
  for (let run = 0; run < runStart.length; run++) {
    const el = runEl[run] ?? -1;
    if (el >= 0 && regions[el] !== 'main') {
      line = null;
      continue;
    }
    const start = runStart[run] ?? 0;
    const next = runStart[run + 1];
    // The one white space before the next run is not this one's.
    const end = next === undefined ? text.length : isGap(text, next - 1) ? next - 1 : next;
    if (!line || text[start - 1] === '\n') {
      line = { text: '', el, start, end, own: 0 };
      lines.push(line);
    }
    line.end = end;
    const own = end - start - spacesIn(text, start, end);
    length += own;
    while (link < index.links.length && (index.textEnd[index.links[link] ?? 0] ?? 0) <= start) link++;
    const open = index.links[link];
    if (open === undefined || (index.textStart[open] ?? 0) > start) line.own += own;
  }
  let prose = 0;
  for (const one of lines) {
    const shown = text.slice(one.start, one.end);
    one.text = withoutClock(shown);
    if (one.text !== shown) {
      const gone = shown.replaceAll(' ', '').length - one.text.replaceAll(' ', '').length;
      length -= gone;
      one.own = Math.max(0, one.own - gone);
    }
    if ((one.own >= SENTENCE || /[。；！？]/.test(one.text)) && !TEASER.test(one.text)) prose += one.own;
  }
  return {
    length,
    prose,
    lines,
    fingerprint: fingerprintOf(index, regions, lines),
  };
}

function fingerprintOf(index: PageIndex, regions: readonly string[], lines: readonly MainLine[]): string {
  const features = new Map<string, number>();
  const add = (feature: string, weight: number): void => {
    features.set(feature, (features.get(feature) ?? 0) + weight);
  };
  // Numbers and addresses vary between two answers of one template.
  for (const { text } of lines.slice(0, SAMPLED)) add(text.slice(0, 100).replace(/[\da-z]+/gi, ''), 2);
  let shaped = 0;
  for (let el = index.body; el < index.els.length && shaped < SHAPED; el++) {
    if (regions[el] !== 'main') continue;
    const node = index.els[el];
    if (!node) continue;
    add(`${node.name}.${node.attribs.class ?? ''}`, 1);
    shaped++;
  }
  return simhash(features);
}

const isGap = (text: string, at: number): boolean => text.charCodeAt(at) === 32 || text.charCodeAt(at) === 10;

function spacesIn(text: string, from: number, to: number): number {
  let spaces = 0;
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 32) spaces++;
  return spaces;
}
