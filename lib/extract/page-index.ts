import { type AnyNode, type Element, isComment, isTag, isText } from 'domhandler';
import { type Kept, oncePer } from './once-per';
import type { PageContext } from './page-context';

/**
 * The page flattened once: elements in document order (preorder) and the visible text as one string, so that "the text
 * of this element" is a slice, "is this inside that" a comparison, and no reader walks the tree again.
 */
export interface PageIndex extends Kept {
  els: Element[];
  /** Index of each element in `els`. */
  readonly indexOf: ReadonlyMap<Element, number>;
  /** Index of the parent element, -1 at the top. */
  parent: number[];
  /** Index after the last descendant. */
  end: number[];
  /** Visible text: white space collapsed to one space, to one line break where a block or a `<br>` parts it. */
  text: string;
  /** Where each element's text begins and ends in `text`; the slice may begin with the white space before it. */
  textStart: number[];
  textEnd: number[];
  /** Offset of each run of text, ascending, and the element it stands in. */
  runStart: number[];
  runEl: number[];
  /** Links (`<a>`) in document order, as indexes in `els`. */
  links: number[];
  /** First link inside each element, and the one after the last, as indexes in `links`. */
  linkStart: number[];
  linkEnd: number[];
  /** Characters of link text before each link; one longer than `links`. */
  linkChars: number[];
  /** Scripts: inline source, the element they stand in, and the index of the next element in the document. */
  scripts: { el: number; at: number; node: Element; source: string }[];
  /** A CDATA section may stand in the page: one was seen, or elements that were not looked into. */
  cdata: boolean;
  /** The `<body>`, or the first element where a page has none. */
  body: number;
}

/** Elements whose content nobody sees as text of the page. */
const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'select', 'object', 'svg', 'title']);

/** Those of them that hold elements and not only text. */
const HOLDS_ELEMENTS = new Set(['noscript', 'template', 'select', 'object', 'svg']);

/** Elements that begin a new line. All others, made-up ones (`<ucaptitle>`) too, run on in theirs. */
const BLOCKS = new Set(
  'address article aside blockquote body caption center col dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol optgroup option p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** The index of a page; built at the first question, kept as long as the page. */
export const indexPage = oncePer(build);

function build(page: PageContext): PageIndex {
  const els: Element[] = [];
  let places: Map<Element, number> | undefined;
  const parent: number[] = [];
  const end: number[] = [];
  const textStart: number[] = [];
  const textEnd: number[] = [];
  const runStart: number[] = [];
  const runEl: number[] = [];
  const links: number[] = [];
  const linkStart: number[] = [];
  const linkEnd: number[] = [];
  const linkChars: number[] = [0];
  const scripts: PageIndex['scripts'] = [];
  const chunks: string[] = [];
  let length = 0;
  /** White space owed before the next text: '', ' ' or '\n'. */
  let owed = '';
  let current = -1;
  let openLink = -1;
  let body = -1;
  let cdata = false;

  const takeText = (data: string): void => {
    const trimmed = data.trim();
    if (trimmed === '') {
      if (owed === '' && data !== '') owed = ' ';
      return;
    }
    if (owed === '' && trimmed.charCodeAt(0) !== data.charCodeAt(0)) owed = ' ';
    if (owed !== '' && length > 0) {
      chunks.push(owed);
      length++;
    }
    const text = /\s\s|[^\S ]/.test(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed;
    runStart.push(length);
    runEl.push(current);
    chunks.push(text);
    length += text.length;
    owed = trimmed.charCodeAt(trimmed.length - 1) === data.charCodeAt(data.length - 1) ? '' : ' ';
  };

  const close = (): void => {
    const el = current;
    const node = els[el];
    if (!node) return;
    end[el] = els.length;
    textEnd[el] = length;
    linkEnd[el] = links.length;
    if (BLOCKS.has(node.name)) owed = '\n';
    if (openLink === el) {
      linkChars.push((linkChars.at(-1) ?? 0) + length - (textStart[el] ?? 0));
      openLink = -1;
    }
    current = parent[el] ?? -1;
  };

  const { root } = page;
  let node: AnyNode | null = root.children[0] ?? null;
  while (node) {
    let child: AnyNode | null = null;
    if (isText(node)) takeText(node.data);
    else if (isTag(node)) {
      const name = node.name;
      if (name === 'br') owed = '\n';
      else if (name === 'script') {
        const first = node.children[0];
        scripts.push({ el: current, at: els.length, node, source: first && isText(first) ? first.data : '' });
      } else if (!UNSEEN.has(name)) {
        if (BLOCKS.has(name)) owed = '\n';
        const el = els.length;
        els.push(node);
        parent.push(current);
        textStart.push(length);
        textEnd.push(length);
        end.push(el + 1);
        linkStart.push(links.length);
        linkEnd.push(links.length);
        if (name === 'body' && body < 0) body = el;
        current = el;
        if (name === 'a' && openLink < 0) {
          openLink = el;
          links.push(el);
          linkEnd[el] = links.length;
        }
        child = node.children[0] ?? null;
        if (!child) close();
      } else if (HOLDS_ELEMENTS.has(name)) cdata = true;
    } else if (isComment(node) && node.data.startsWith('[CDATA[')) cdata = true;
    if (child) {
      node = child;
      continue;
    }
    while (node && !node.next) {
      const up: AnyNode | null = node.parent;
      node = up && up !== root ? up : null;
      if (node) close();
    }
    node = node?.next ?? null;
  }
  while (current >= 0) close();
  return {
    els,
    // Few readers come from an element; the map is made for the first that does.
    get indexOf() {
      places ??= new Map(els.map((el, i) => [el, i]));
      return places;
    },
    parent,
    end,
    text: chunks.join(''),
    textStart,
    textEnd,
    runStart,
    runEl,
    links,
    linkStart,
    linkEnd,
    linkChars,
    scripts,
    cdata,
    body: Math.max(0, body),
    kept: [],
  };
}

/** An element's child elements, unseen ones left out. */
export function childrenOf(index: PageIndex, el: number): number[] {
  const children: number[] = [];
  const end = index.end[el] ?? el;
  for (let child = el + 1; child < end; child = index.end[child] ?? end) children.push(child);
  return children;
}

/** An element's visible text with its line breaks, trimmed. */
export const linesOf = (index: PageIndex, el: number): string =>
  index.text.slice(index.textStart[el] ?? 0, index.textEnd[el] ?? 0).trim();

/** An element's visible text on one line. */
export function textOf(index: PageIndex, el: number): string {
  const lines = linesOf(index, el);
  return lines.includes('\n') ? lines.replaceAll('\n', ' ') : lines;
}

/** Characters of visible text in an element. */
export const lengthOf = (index: PageIndex, el: number): number => (index.textEnd[el] ?? 0) - (index.textStart[el] ?? 0);

export const linksIn = (index: PageIndex, el: number): number => (index.linkEnd[el] ?? 0) - (index.linkStart[el] ?? 0);

/** Characters of an element's text that stand in links. */
export const linkLengthOf = (index: PageIndex, el: number): number =>
  (index.linkChars[index.linkEnd[el] ?? 0] ?? 0) - (index.linkChars[index.linkStart[el] ?? 0] ?? 0);

export const isWithin = (index: PageIndex, inner: number, outer: number): boolean =>
  inner >= outer && inner < (index.end[outer] ?? 0);

/** The innermost element around a place in the text; -1 where there is no text. */
export function elementAt(index: PageIndex, offset: number): number {
  let low = 0;
  let high = index.runStart.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((index.runStart[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return index.runEl[low] ?? -1;
}
