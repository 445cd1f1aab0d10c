import { type Kept, oncePer } from './once-per';
import type { ListedName } from './source/tags';

/** An element by its name and attributes, both in lower case, the values decoded. */
export interface PageElement {
  readonly name: string;
  readonly attribs: Record<string, string>;
}

/**
 * The page flattened once: elements in document order (preorder) and the visible text as one string, so that "the text
 * of this element" is a slice, "is this inside that" a comparison, and no reader walks the tree again.
 */
export interface PageIndex extends Kept {
  els: PageElement[];
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
  /** Its text: without white space at its ends. */
  runText: string[];
  /** First run of text inside each element, and the one after the last. */
  runFrom: number[];
  runTo: number[];
  /** Links (`<a>`) in document order, as indexes in `els`. */
  links: number[];
  /** First link inside each element, and the one after the last, as indexes in `links`. */
  linkStart: number[];
  linkEnd: number[];
  /** Characters of link text before each link; one longer than `links`. */
  linkChars: number[];
  /** Scripts: inline source, the element they stand in, and the index of the next element in the document. */
  scripts: { el: number; at: number; node: PageElement; source: string }[];
  /** `<title>` and `<meta>` outside of anything but html, head and body. */
  head: { name: string; attribs: Record<string, string>; text: string }[];
  /** `<base>` elements. */
  bases: PageElement[];
  /** Texts of style elements. */
  styles: string[];
  /** Elements with a style of their own or the `hidden` attribute, and those that handle a click. */
  hiding: number[];
  clicked: number[];
  /** What elements run when they load, or fail to. */
  loading: string[];
  /** Elements of the names that readers look for: see `elementsNamed`. */
  named: Map<ListedName, number[]>;
  /** Elements that stand in no `els` (`<br>`, `<script>`, `<object>` …), what is in them left out, with the element around. */
  unseen: { el: number; name: string }[];
  /** CDATA sections, which HTML takes for comments, each in its element's tags; `el`: that element, -1 for an unseen one. */
  sections: { el: number; text: string }[];
  /** The `<body>`, or the first element where a page has none. */
  body: number;
}

/** The index of a page. */
export const indexPage = (page: { index: PageIndex }): PageIndex => page.index;

const NO_ELEMENTS: readonly number[] = [];

/** Elements of one name, in document order. */
export const elementsNamed = (index: PageIndex, name: ListedName): readonly number[] =>
  index.named.get(name) ?? NO_ELEMENTS;

/** An element's child elements, unseen ones left out. */
export function childrenOf(index: PageIndex, el: number): number[] {
  const children: number[] = [];
  const end = index.end[el] ?? el;
  for (let child = el + 1; child < end; child = index.end[child] ?? end) children.push(child);
  return children;
}

const unseenByPlace = oncePer(({ unseen }: PageIndex): Map<number, Set<string>> => {
  const names = new Map<number, Set<string>>();
  for (const { el, name } of unseen) {
    const known = names.get(el);
    if (known) known.add(name);
    else names.set(el, new Set([name]));
  }
  return names;
});

const NONE: ReadonlySet<string> = new Set();

/** Names of the unseen elements that are an element's children. */
export const unseenIn = (index: PageIndex, el: number): ReadonlySet<string> => unseenByPlace(index).get(el) ?? NONE;

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
