import { simhash } from '../text/simhash';
import type { PageContext } from './page-context';
import { indexPage } from './page-index';
import { regionsByIndex } from './regions';

export interface MainBlock {
  /** Visible text in region `main`, one space for white space. */
  text: string;
  /** Characters, white space left out. */
  length: number;
  /** Lines of it with the element each begins in, for short phrases. */
  lines: { text: string; el: number }[];
  /** 64-bit similarity hash, hex. */
  fingerprint: string;
}

/** Elements whose names enter the fingerprint: the head of the block tells the template. */
const SHAPED = 400;

const known = new WeakMap<PageContext, MainBlock>();

/** What the page is there for: everything that no other region claims. */
export function mainBlockOf(page: PageContext): MainBlock {
  let block = known.get(page);
  if (!block) {
    block = read(page);
    known.set(page, block);
  }
  return block;
}

function read(page: PageContext): MainBlock {
  const index = indexPage(page);
  const regions = regionsByIndex(index);
  const lines: MainBlock['lines'] = [];
  let line = '';
  let lineEl = -1;
  let length = 0;
  const flush = (): void => {
    if (line !== '') lines.push({ text: line, el: lineEl });
    line = '';
  };
  for (let run = 0; run < index.runStart.length; run++) {
    const el = index.runEl[run] ?? -1;
    if (regions[el] !== 'main' && el >= 0) {
      flush();
      continue;
    }
    const start = index.runStart[run] ?? 0;
    const before = start > 0 ? index.text[start - 1] : '\n';
    if (before === '\n') flush();
    const next = index.runStart[run + 1] ?? index.text.length;
    const text = index.text.slice(start, next).trimEnd();
    if (line === '') lineEl = el;
    line += line !== '' && before === ' ' ? ` ${text}` : text;
  }
  flush();
  const features = new Map<string, number>();
  for (const { text } of lines) {
    length += text.length - spacesIn(text);
    // Numbers and addresses vary between two answers of one template.
    add(features, text.replace(/[\da-z]+/gi, '').slice(0, 200), 2);
  }
  let shaped = 0;
  for (let el = index.body; el < index.els.length && shaped < SHAPED; el++) {
    if (regions[el] !== 'main') continue;
    const node = index.els[el];
    if (!node) continue;
    add(features, `${node.name}.${node.attribs.class ?? ''}#${node.attribs.id ?? ''}`, 1);
    shaped++;
  }
  return { text: lines.map((l) => l.text).join(' '), length, lines, fingerprint: simhash(features) };
}

function add(features: Map<string, number>, feature: string, weight: number): void {
  features.set(feature, (features.get(feature) ?? 0) + weight);
}

function spacesIn(text: string): number {
  let spaces = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) === 32) spaces++;
  return spaces;
}
