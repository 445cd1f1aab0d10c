import type { Day } from '../../model/day';
import { elementsNamed, type PageElement, type PageIndex } from '../page-index';
import { zeros } from '../zeros';
import type { LinkToken, Outline } from './outline';
import { readDatesOf, readWrittenDates } from './outline-dates';
import { readTitleDates } from './title-dates';

/** The outline over a page's index: element numbers are the index's own. */
export function outlineOf(index: PageIndex, cdata: readonly { el: number; text: string }[], today: Day): Outline {
  const o: Outline = {
    els: index.els,
    parent: index.parent,
    end: index.end,
    texts: [],
    dates: [],
    lengthBefore: [0],
    textStart: index.runFrom,
    textEnd: index.runTo,
    datesBefore: [],
    ...linksOf(index),
    kept: [],
    inputs: elementsNamed(index, 'input'),
    scripts: [
      ...index.scripts.map(({ el, at, source }) => ({ el, at, text: source })),
      ...cdata.map((c) => ({ ...c, at: c.el + 1 })),
    ],
  };
  readTexts(o, index);
  readDatesOf(o, today);
  readWrittenDates(o, today);
  readTitleDates(o, today);
  o.datesBefore = datesBefore(o);
  return o;
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
function linksOf(index: PageIndex): Pick<Outline, 'links' | 'linkStart' | 'linkEnd'> {
  const rows = index.clicked.filter((el) => opensByScript(index.els[el]) || isDatedRow(index, el));
  if (rows.length === 0) {
    const links = index.links.map((el) => linkToken(index, el));
    return { links, linkStart: index.linkStart, linkEnd: index.linkEnd };
  }
  const links: LinkToken[] = [];
  let until = 0;
  for (const el of [...index.links, ...rows].sort((a, b) => a - b)) {
    if (el < until) continue;
    until = index.end[el] ?? el + 1;
    links.push(linkToken(index, el));
  }
  const size = index.els.length;
  const linkStart = zeros(size);
  let link = 0;
  for (let el = 0; el < size; el++) {
    while (link < links.length && (links[link]?.el ?? 0) < el) link++;
    linkStart[el] = link;
  }
  // Where an element's links end, those of the next one outside begin.
  const linkEnd = index.end.map((end) => linkStart[end] ?? links.length);
  return { links, linkStart, linkEnd };
}

function linkToken(index: PageIndex, el: number): LinkToken {
  const node = index.els[el] ?? { name: 'a', attribs: {} };
  return { el, node, href: hrefOf(node), seqStart: index.runFrom[el] ?? 0, seqEnd: index.runTo[el] ?? 0 };
}

function readTexts(o: Outline, index: PageIndex): void {
  const { links } = o;
  let next = 0;
  let length = 0;
  let link = -1;
  let from = links[0]?.seqStart ?? Number.MAX_SAFE_INTEGER;
  let to = links[0]?.seqEnd ?? 0;
  for (let seq = 0; seq < index.runText.length; seq++) {
    while (seq >= to && next < links.length) {
      next++;
      from = links[next]?.seqStart ?? Number.MAX_SAFE_INTEGER;
      to = links[next]?.seqEnd ?? 0;
    }
    link = seq >= from ? next : -1;
    const text = index.runText[seq] ?? '';
    const start = index.runStart[seq] ?? 0;
    o.texts.push({
      el: index.runEl[seq] ?? 0,
      text,
      link,
      spaced: start > 0 && isBlank(index.text.charCodeAt(start - 1)),
    });
    length += text.length;
    o.lengthBefore.push(length);
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
const opensByScript = (node: PageElement | undefined): boolean =>
  node !== undefined && node.name !== 'input' && node.name !== 'button' && hrefOf(node) !== '';

/** onclick="view('10023')", onclick="urlChange('a1','b2');": a call that is given what it shall open */
const CALL = /^\s*(?:javascript:)?\s*(?:return\s+)?[\w$.]+\(\s*['"]?\w/;
const DATED = /(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}/;

/** <tr onclick="view('10023')"><td>…的公告</td><td>2024-01-08</td></tr>: a dated row without a link that a call opens. */
function isDatedRow(index: PageIndex, el: number): boolean {
  const node = index.els[el];
  if (!node || (node.name !== 'tr' && node.name !== 'li') || !CALL.test(node.attribs.onclick ?? '')) return false;
  if ((index.linkEnd[el] ?? 0) > (index.linkStart[el] ?? 0)) return false;
  for (let run = index.runFrom[el] ?? 0; run < (index.runTo[el] ?? 0); run++)
    if (DATED.test(index.runText[run] ?? '')) return true;
  return false;
}
