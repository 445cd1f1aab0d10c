import type { Day } from '../../model/day';
import type { PageElement, PageIndex } from '../page-index';
import { zeros } from '../zeros';
import type { LinkToken, Outline } from './outline';
import { readDatesOf, readWrittenDates } from './outline-dates';
import { readTitleDates } from './title-dates';

/** The outline over a page's index: element numbers are the index's own. */
export function outlineOf(index: PageIndex, cdata: readonly { el: number; text: string }[], today: Day): Outline {
  const size = index.els.length;
  const o: Outline = {
    els: index.els,
    parent: index.parent,
    end: index.end,
    texts: [],
    links: linksOf(index),
    dates: [],
    lengthBefore: [0],
    textStart: zeros(size),
    textEnd: zeros(size),
    linkStart: zeros(size),
    linkEnd: zeros(size),
    dateStart: zeros(size),
    dateEnd: zeros(size),
    kept: [],
    scripts: [
      ...index.scripts.map(({ el, at, source }) => ({ el, at, text: source })),
      ...cdata.map((c) => ({ ...c, at: c.el + 1 })),
    ],
  };
  readTexts(o, index);
  readDatesOf(o, today);
  // Starts only grow from element to element; where an element's links end, those of the next one outside begin.
  let text = 0;
  let link = 0;
  for (let el = 0; el < size; el++) {
    const from = index.textStart[el] ?? 0;
    while (text < index.runStart.length && (index.runStart[text] ?? 0) < from) text++;
    while (link < o.links.length && (o.links[link]?.el ?? 0) < el) link++;
    o.textStart[el] = text;
    o.textEnd[el] = firstAtLeast(index.runStart, index.textEnd[el] ?? 0, text);
    o.linkStart[el] = link;
  }
  for (let el = 0; el < size; el++) o.linkEnd[el] = o.linkStart[index.end[el] ?? size] ?? o.links.length;
  for (const link of o.links) {
    link.seqStart = o.textStart[link.el] ?? 0;
    link.seqEnd = o.textEnd[link.el] ?? 0;
  }
  readWrittenDates(o, today);
  readTitleDates(o, today);
  const before = datesBefore(o);
  for (let el = 0; el < size; el++) {
    o.dateStart[el] = before[o.textStart[el] ?? 0] ?? 0;
    o.dateEnd[el] = before[o.textEnd[el] ?? 0] ?? 0;
  }
  return o;
}

/** Place of the first number that is not below `value`, in ascending numbers; not before `from`. Near places are found at once. */
function firstAtLeast(numbers: readonly number[], value: number, from: number): number {
  let low = from;
  let step = 1;
  while (low + step < numbers.length && (numbers[low + step] ?? 0) < value) {
    low += step;
    step *= 2;
  }
  let high = Math.min(numbers.length, low + step);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Number of dates before each text token; one longer than the tokens. */
function datesBefore(o: Outline): number[] {
  const before = zeros(o.texts.length + 1);
  let date = 0;
  for (let seq = 0; seq <= o.texts.length; seq++) {
    while (date < o.dates.length && (o.dates[date]?.seq ?? 0) < seq) date++;
    before[seq] = date;
  }
  return before;
}

/** Links (<a>) and rows that open something by script, none inside another. */
function linksOf(index: PageIndex): LinkToken[] {
  const links: LinkToken[] = [];
  let until = 0;
  for (let el = 0; el < index.els.length; el++) {
    const node = index.els[el];
    if (!node || el < until || (node.name !== 'a' && !opensByScript(node))) continue;
    until = index.end[el] ?? el + 1;
    links.push({ el, node, href: hrefOf(node), seqStart: 0, seqEnd: 0 });
  }
  return links;
}

function readTexts(o: Outline, index: PageIndex): void {
  let next = 0;
  const count = index.runStart.length;
  for (let seq = 0; seq < count; seq++) {
    const from = index.runStart[seq] ?? 0;
    const to = index.runStart[seq + 1] ?? index.text.length;
    const el = index.runEl[seq] ?? 0;
    const text = index.text.slice(from, to).trimEnd();
    while (next < o.links.length && (index.end[o.links[next]?.el ?? 0] ?? 0) <= el) next++;
    const link = o.links[next];
    const inside = link !== undefined && link.el <= el;
    o.texts.push({ el, text, link: inside ? next : -1, spaced: from > 0 && isBlank(index.text.charCodeAt(from - 1)) });
    o.lengthBefore.push((o.lengthBefore[seq] ?? 0) + text.length);
  }
}

const isBlank = (code: number): boolean => code === 32 || code === 10;

const hrefOf = (node: PageElement): string => {
  const { href: written, onclick } = node.attribs;
  const href = written?.trim();
  if (href && !/^javascript:/i.test(href)) return href;
  if (onclick === undefined && !href) return '';
  // onclick="window.open('content/1.html')", onclick="location.href='/a/b.html'" · not onclick="show(3)"
  const call = /(?:open\(|href\s*=)\s*['"]([^'"]+)['"]/.exec(`${onclick ?? ''};${href ?? ''}`);
  return call?.[1] ?? '';
};

/** <li onclick="window.open('/a/1.html')">: a row that is a link though it is none. */
const opensByScript = (node: PageElement): boolean =>
  node.attribs.onclick !== undefined && node.name !== 'input' && node.name !== 'button' && hrefOf(node) !== '';
