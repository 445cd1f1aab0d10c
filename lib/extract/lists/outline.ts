import { type AnyNode, type Document, type Element, isComment, isTag, isText } from 'domhandler';
import type { Day } from '../../model/day';
import { type DateMention, readDates } from '../dates';
import { acceptDates } from './accept-dates';
import { type DatePart, joinParts, partOf } from './date-parts';

/** A run of text that is not only white space. */
export interface TextToken {
  /** Index of the element it stands in. */
  el: number;
  /** As it stands, trimmed. */
  text: string;
  /** Index of the link around it, -1 for none. */
  link: number;
  /** White space stood before it, after it. */
  spaced: boolean;
  trailing: boolean;
}

export interface LinkToken {
  el: number;
  node: Element;
  /** As written; `''` where the address is missing. */
  href: string;
  /** Text tokens inside: from `seqStart` up to, not including, `seqEnd`. */
  seqStart: number;
  seqEnd: number;
}

export interface DateToken {
  /** Deepest element that holds all of it. */
  el: number;
  /** Text token it was read from, the last of them for a date in parts. */
  seq: number;
  /** First text token it was read from. */
  seqStart: number;
  link: number;
  mention: DateMention;
  /** The text holds nothing else of weight: brackets, a label, a time of day. */
  alone: boolean;
  /** What the words before it call it: 发布 (`published`), 成文, 截止 (`other`) or nothing. */
  label: 'published' | 'other' | null;
  from: 'text' | 'attribute';
}

/**
 * The page flattened once, in document order (preorder), so that every later question ("how many links are in this
 * element?") is a subtraction and nothing walks the tree again.
 */
export interface Outline {
  els: Element[];
  parent: number[];
  /** Index after the last descendant. */
  end: number[];
  texts: TextToken[];
  links: LinkToken[];
  dates: DateToken[];
  /** Sum of text lengths before each text token; one longer than `texts`. */
  lengthBefore: number[];
  /** Per element: index of the first text, link and date inside, and after the last. */
  textStart: number[];
  textEnd: number[];
  linkStart: number[];
  linkEnd: number[];
  dateStart: number[];
  dateEnd: number[];
  /** Inline scripts and CDATA sections, with the element they stand in. */
  scripts: { el: number; text: string; type: string }[];
}

const SKIPPED = new Set(['style', 'noscript', 'template', 'textarea', 'select', 'object', 'svg', 'title', 'head']);

/** Walks the tree without recursion: depth costs nothing. */
export function outlineOf(root: Document | Element, today: Day): Outline {
  const o: Outline = {
    els: [],
    parent: [],
    end: [],
    texts: [],
    links: [],
    dates: [],
    lengthBefore: [0],
    textStart: [],
    textEnd: [],
    linkStart: [],
    linkEnd: [],
    dateStart: [],
    dateEnd: [],
    scripts: [],
  };
  let current = -1;
  let link = -1;
  let part: DatePart | null = null;

  const close = (el: number): void => {
    o.end[el] = o.els.length;
    o.textEnd[el] = o.texts.length;
    o.linkEnd[el] = o.links.length;
    o.dateEnd[el] = o.dates.length;
    const open = o.links[link];
    if (open && open.el === el) {
      open.seqEnd = o.texts.length;
      link = -1;
    }
    current = o.parent[el] ?? -1;
  };

  const takeText = (data: string): void => {
    const text = data.trim();
    if (text === '') {
      const last = o.texts.at(-1);
      if (last) last.trailing = true;
      return;
    }
    const seq = o.texts.length;
    o.texts.push({
      el: current,
      text,
      link,
      spaced: !data.startsWith(text[0] ?? ''),
      trailing: !data.endsWith(text.at(-1) ?? ''),
    });
    o.lengthBefore.push((o.lengthBefore[seq] ?? 0) + text.length);
    const found = readDates(text, { today });
    const next = partOf(text, found, seq, current);
    if (part && next) {
      const joined = joinParts(part, next, o, today);
      if (joined) {
        // A month-day that got its year is no longer a date of its own.
        while (o.dates.length > 0 && (o.dates.at(-1)?.seq ?? -1) >= joined.seqStart) o.dates.pop();
        o.dates.push({ ...joined, link });
        part = joined.mention.date === null ? { ...next, joined: joined.mention, seqStart: joined.seqStart } : null;
        return;
      }
    }
    // Separators between the parts do not part them: <b>08</b>/<i>2024-01</i>.
    if (next || !/^[\s/.\-|]{1,2}$/.test(text)) part = next;
    for (const date of acceptDates(text, found, link >= 0)) {
      o.dates.push({
        ...date,
        el: current,
        seq,
        seqStart: seq,
        link,
        ...fromAttribute(date.mention, o.els[current], today),
      });
    }
  };

  const enter = (node: Element): void => {
    const el = o.els.length;
    o.els.push(node);
    o.parent.push(current);
    o.textStart.push(o.texts.length);
    o.linkStart.push(o.links.length);
    o.dateStart.push(o.dates.length);
    current = el;
    if (link < 0 && (node.name === 'a' || opensByScript(node))) {
      link = o.links.length;
      o.links.push({ el, node, href: hrefOf(node), seqStart: o.texts.length, seqEnd: o.texts.length });
    }
  };

  let node: AnyNode | null = root.children[0] ?? null;
  while (node) {
    let descend = false;
    if (isText(node)) takeText(node.data);
    else if (isTag(node)) {
      if (node.name === 'script') takeScript(node, current, o);
      else if (!SKIPPED.has(node.name)) {
        enter(node);
        descend = node.children.length > 0;
        if (!descend) close(current);
      }
    } else if (isComment(node) && node.data.startsWith('[CDATA[')) {
      o.scripts.push({ el: current, text: `<![CDATA[${node.data.slice(7, -2)}]]>`, type: 'text/xml' });
    }
    if (descend) {
      node = (node as Element).children[0] ?? null;
      continue;
    }
    while (node && !node.next) {
      const up: AnyNode | null = node.parent;
      if (!up || up === root) {
        node = null;
        break;
      }
      close(current);
      node = up;
    }
    node = node?.next ?? null;
  }
  while (current >= 0) close(current);
  return o;
}

function takeScript(node: Element, el: number, o: Outline): void {
  const first = node.children[0];
  if (!first || !isText(first)) return;
  o.scripts.push({ el, text: first.data, type: (node.attribs.type ?? '').toLowerCase() });
}

const hrefOf = (node: Element): string => {
  const href = node.attribs.href?.trim();
  if (href && !/^javascript:/i.test(href)) return href;
  // onclick="window.open('content/1.html')", onclick="location.href='/a/b.html'" · not onclick="show(3)"
  const call = /(?:open\(|href\s*=)\s*['"]([^'"]+)['"]/.exec(`${node.attribs.onclick ?? ''};${href ?? ''}`);
  return call?.[1] ?? '';
};

/** <li onclick="window.open('/a/1.html')">: a row that is a link though it is none. */
const opensByScript = (node: Element): boolean =>
  node.attribs.onclick !== undefined && node.name !== 'input' && node.name !== 'button' && hrefOf(node) !== '';

/** <span title="2024-01-08">01-08</span>: the whole date stands in an attribute. */
function fromAttribute(
  mention: DateMention,
  node: Element | undefined,
  today: Day,
): Partial<Pick<DateToken, 'mention' | 'from'>> {
  if (!node || (mention.date !== null && mention.style !== 'relative')) return {};
  for (const name of ['datetime', 'title', 'data-date', 'data-time']) {
    const value = node.attribs[name];
    const whole = value ? readDates(value, { today }).find((m) => m.precision === 'day') : undefined;
    if (whole) return { mention: whole, from: 'attribute' };
  }
  return {};
}

/** Number of links, dates and characters inside an element. */
export const linksIn = (o: Outline, el: number): number => (o.linkEnd[el] ?? 0) - (o.linkStart[el] ?? 0);
export const datesIn = (o: Outline, el: number): number => (o.dateEnd[el] ?? 0) - (o.dateStart[el] ?? 0);
export const charsIn = (o: Outline, el: number): number =>
  (o.lengthBefore[o.textEnd[el] ?? 0] ?? 0) - (o.lengthBefore[o.textStart[el] ?? 0] ?? 0);
/** Characters of text tokens from `from` up to, not including, `to`. */
export const charsBetween = (o: Outline, from: number, to: number): number =>
  to <= from ? 0 : (o.lengthBefore[to] ?? 0) - (o.lengthBefore[from] ?? 0);
export const tagOf = (o: Outline, el: number): string => o.els[el]?.name ?? '';
export const contains = (o: Outline, outer: number, inner: number): boolean =>
  inner >= outer && inner < (o.end[outer] ?? 0);
