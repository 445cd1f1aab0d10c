import type { DateMention } from '../dates';
import type { Kept } from '../once-per';
import type { PageElement } from '../page-index';
import type { DateLabel } from './accept-dates';

/** A run of text that is not only white space. */
export interface TextToken {
  /** Index of the element it stands in. */
  el: number;
  /** As it stands, trimmed. */
  text: string;
  /** Index of the link around it, -1 for none. */
  link: number;
  /** White space stood before it. */
  spaced: boolean;
}

export interface LinkToken {
  el: number;
  node: PageElement;
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
  label: DateLabel | null;
  /** `script`: the page writes it (document.write("2024-01-08")); it stands in no text token. */
  from: 'text' | 'attribute' | 'script';
}

/**
 * Texts, links and dates of a page in document order, over the elements of its index: "how many links are in this
 * element?" is a subtraction, and nothing walks the tree.
 */
export interface Outline extends Kept {
  els: PageElement[];
  parent: number[];
  /** Index after the last descendant. */
  end: number[];
  texts: TextToken[];
  links: LinkToken[];
  dates: DateToken[];
  /** Sum of text lengths before each text token; one longer than `texts`. */
  lengthBefore: number[];
  /** Per element: index of the first text and link inside, and after the last. */
  textStart: number[];
  textEnd: number[];
  linkStart: number[];
  linkEnd: number[];
  /** Number of dates before each text token; one longer than `texts`. */
  datesBefore: number[];
  /** Fields and buttons (`<input>`). */
  inputs: readonly number[];
  scripts: ScriptToken[];
}

/** An inline script or a CDATA section. */
export interface ScriptToken {
  /** Element it stands in. */
  el: number;
  /** Place among the elements: those before it in the document have a lower number. */
  at: number;
  text: string;
}

/** Number of links, dates and characters inside an element. */
export const linksIn = (o: Outline, el: number): number => (o.linkEnd[el] ?? 0) - (o.linkStart[el] ?? 0);
export const datesIn = (o: Outline, el: number): number =>
  (o.datesBefore[o.textEnd[el] ?? 0] ?? 0) - (o.datesBefore[o.textStart[el] ?? 0] ?? 0);
export const charsIn = (o: Outline, el: number): number =>
  (o.lengthBefore[o.textEnd[el] ?? 0] ?? 0) - (o.lengthBefore[o.textStart[el] ?? 0] ?? 0);
/** Characters of text tokens from `from` up to, not including, `to`. */
export const charsBetween = (o: Outline, from: number, to: number): number =>
  to <= from ? 0 : (o.lengthBefore[to] ?? 0) - (o.lengthBefore[from] ?? 0);
export const tagOf = (o: Outline, el: number): string => o.els[el]?.name ?? '';
export const contains = (o: Outline, outer: number, inner: number): boolean =>
  inner >= outer && inner < (o.end[outer] ?? 0);
