import { decodeValue } from './entities';
import { type Tag, tagOf } from './tags';

/** What is told of a source, in its order. Places are offsets; `to` is behind the last character. */
export interface SourceReader {
  /** An element begins; its attributes are decoded, `marks` tells which are among them. One without content ends at once. */
  open(tag: Tag, attribs: Readonly<Record<string, string>>, marks: number): void;
  /** The innermost open element ends. */
  close(tag: Tag): void;
  /** Text as written. It may come in pieces. */
  text(from: number, to: number): void;
  comment(from: number, to: number): void;
  /** A CDATA section, which HTML takes for a comment. */
  section(from: number, to: number): void;
}

const LT = 60;
const GT = 62;
const SLASH = 47;
const EQUALS = 61;
const DOUBLE = 34;
const SINGLE = 39;
const DASH = 45;
const LETTER_T = 116;

/** What follows a cell's content: td, th, tr with or without a slash before. */
const CELL_ENDS = /^t[dhr](?!\w)/i;
const CELLS: ReadonlySet<string> = new Set(['tr', 'td', 'th']);

const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 9 || code === 13 || code === 12;
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

const NO_ATTRIBUTES: Readonly<Record<string, string>> = {};

/** Attributes by which elements are asked for: what may hide them, what opens something by script or runs one when it loads. */
export const MAY_HIDE = 1;
export const ON_CLICK = 2;
export const ON_LOAD = 4;
const MARKS: ReadonlyMap<string, number> = new Map([
  ['style', MAY_HIDE],
  ['hidden', MAY_HIDE],
  ['onclick', ON_CLICK],
  ['onload', ON_LOAD],
  ['onerror', ON_LOAD],
]);

interface AttributeName {
  readonly name: string;
  readonly mark: number;
}

/** Names of attributes as written. */
const names = new Map<string, AttributeName>();
const MOST_NAMES = 2_000;

function nameOf(written: string): AttributeName {
  const known = names.get(written);
  if (known !== undefined) return known;
  if (names.size >= MOST_NAMES) names.clear();
  const name = written.toLowerCase();
  const attribute = { name, mark: MARKS.get(name) ?? 0 };
  names.set(written, attribute);
  return attribute;
}

let scans = 0;

/**
 * Walks through a page's source once and tells elements, texts and comments, as htmlparser2 would, at a third of its
 * cost: it looks for the next `<` or quotation mark instead of asking every character. Takes any text; nesting is bounded
 * by memory alone, and an end tag that ends nothing costs nothing.
 */
export function scan(html: string, reader: SourceReader): void {
  const length = html.length;
  const scanned = ++scans;
  const stack: Tag[] = [];
  /** Whether `<path/>` closes itself, innermost last. */
  const foreign: boolean[] = [false];
  /** Where the tag read last ends (-1: the source ends before), and whether by a slash. */
  let tagEnd = 0;
  let closesItself = false;
  let marks = 0;

  const push = (tag: Tag): void => {
    stack.push(tag);
    if (tag.scan !== scanned) {
      tag.scan = scanned;
      tag.open = 0;
    }
    tag.open++;
  };

  const pop = (): void => {
    const tag = stack.pop();
    if (tag === undefined) return;
    tag.open--;
    reader.close(tag);
  };

  const attributes = (from: number): Readonly<Record<string, string>> => {
    let attribs: Record<string, string> | null = null;
    let at = from;
    closesItself = false;
    marks = 0;
    for (;;) {
      let code = html.charCodeAt(at);
      while (isSpace(code)) code = html.charCodeAt(++at);
      if (code === GT) {
        tagEnd = at + 1;
        return attribs ?? NO_ATTRIBUTES;
      }
      if (code === SLASH) {
        code = html.charCodeAt(++at);
        while (isSpace(code)) code = html.charCodeAt(++at);
        if (code === GT) closesItself = true;
        continue;
      }
      if (at >= length) break;
      const nameFrom = at;
      code = html.charCodeAt(++at);
      while (code !== EQUALS && code !== GT && code !== SLASH && !isSpace(code) && at < length)
        code = html.charCodeAt(++at);
      const { name, mark } = nameOf(html.slice(nameFrom, at));
      marks |= mark;
      while (isSpace(code)) code = html.charCodeAt(++at);
      let value = '';
      if (code === EQUALS) {
        code = html.charCodeAt(++at);
        while (isSpace(code)) code = html.charCodeAt(++at);
        let to: number;
        if (code === DOUBLE || code === SINGLE) {
          at++;
          to = html.indexOf(code === DOUBLE ? '"' : "'", at);
          if (to < 0) break;
          value = html.slice(at, to);
          to++;
        } else {
          to = at;
          while (code !== GT && !isSpace(code) && to < length) code = html.charCodeAt(++to);
          value = html.slice(at, to);
        }
        at = to;
        value = decodeValue(value);
      }
      attribs ??= {};
      // Of an attribute that comes twice the first counts.
      if (attribs[name] === undefined) attribs[name] = value;
    }
    // The source ends inside the tag: it is none.
    tagEnd = -1;
    return NO_ATTRIBUTES;
  };

  /** An element begins at `<`; answers where its text begins, or that of the elements in it. */
  const openAt = (lt: number): number => {
    let at = lt + 2;
    let code = html.charCodeAt(at);
    while (code !== GT && code !== SLASH && !isSpace(code) && at < length) code = html.charCodeAt(++at);
    const tag = tagOf(html.slice(lt + 1, at));
    const attribs = attributes(at);
    if (tagEnd < 0) return length;
    if (tag.ends !== null)
      for (let last = stack.at(-1); last !== undefined && tag.ends.has(last.name); last = stack.at(-1)) pop();
    reader.open(tag, attribs, marks);
    if (tag.isVoid) {
      reader.close(tag);
      return tagEnd;
    }
    push(tag);
    if (tag.foreign !== null) foreign.push(tag.foreign);
    if (closesItself) {
      if (foreign.at(-1)) pop();
      return tagEnd;
    }
    return tag.endOfText === null ? tagEnd : textOnly(tag.endOfText, tagEnd);
  };

  /** Content of `<script>` and kin: text up to their end tag; answers where that begins. */
  const textOnly = (pattern: RegExp, from: number): number => {
    pattern.lastIndex = from;
    const end = pattern.exec(html)?.index ?? length;
    if (end > from) reader.text(from, end);
    return end;
  };

  /** An end tag's name begins at `from`; answers the place behind the tag. */
  const closeAt = (from: number): number => {
    let at = from + 1;
    let code = html.charCodeAt(at);
    while (code !== GT && !isSpace(code) && at < length) code = html.charCodeAt(++at);
    if (at >= length) return length;
    const tag = tagOf(html.slice(from, at));
    if (tag.foreign !== null && foreign.length > 1) foreign.pop();
    if (tag.isVoid) {
      if (tag.name === 'br') {
        reader.open(tag, NO_ATTRIBUTES, 0);
        reader.close(tag);
      }
    } else if (tag.scan === scanned && tag.open > 0) {
      if (tag.name === 'div' && isStray(at)) return behind('>', at);
      for (let last = stack.at(-1); last !== tag; last = stack.at(-1)) pop();
      pop();
    } else if (tag.name === 'p') {
      reader.open(tag, NO_ATTRIBUTES, 0);
      reader.close(tag);
    }
    return behind('>', at);
  };

  /**
   * </div> at the end of a cell in which no div is open: <td><a>…</a></div></td>. Browsers pass over it, since a div
   * outside of the cell cannot be closed from within; htmlparser2 closes that div and all tables down to it.
   */
  const isStray = (from: number): boolean => {
    let at = behind('>', from);
    while (isSpace(html.charCodeAt(at))) at++;
    if (html.charCodeAt(at) !== LT) return false;
    at += html.charCodeAt(at + 1) === SLASH ? 2 : 1;
    if ((html.charCodeAt(at) | 32) !== LETTER_T || !CELL_ENDS.test(html.slice(at, at + 3))) return false;
    let inCell = false;
    for (let i = stack.length - 1; i >= 0; i--) {
      const name = stack[i]?.name ?? '';
      if (name === 'table') return true;
      if (name === 'div' && !inCell) return false;
      inCell ||= CELLS.has(name);
    }
    return false;
  };

  const behind = (mark: string, from: number): number => {
    const at = html.indexOf(mark, from);
    return at < 0 ? length : at + mark.length;
  };

  /** `<!`: a comment, a section or a declaration. */
  const markupAt = (lt: number): number => {
    if (html.startsWith('--', lt + 2)) {
      const end = html.indexOf('-->', lt + 2);
      reader.comment(lt + 4, end < 0 ? length : Math.max(lt + 4, end));
      return end < 0 ? length : end + 3;
    }
    if (html.startsWith('[CDATA[', lt + 2)) {
      const end = html.indexOf(']]>', lt + 9);
      reader.section(lt + 9, end < 0 ? length : end);
      return end < 0 ? length : end + 3;
    }
    reader.comment(lt + 2, lt + 2);
    return behind('>', lt + (html.charCodeAt(lt + 2) === DASH ? 4 : 3));
  };

  let at = 0;
  let textFrom = 0;
  while (at < length) {
    const lt = html.indexOf('<', at);
    if (lt < 0) break;
    const code = html.charCodeAt(lt + 1);
    const name = code === SLASH ? nameBehind(html, lt + 2) : 0;
    // "a < b", "</>": text like any other.
    if (!isLetter(code) && code !== 33 && code !== 63 && (code !== SLASH || html.charCodeAt(name) === GT)) {
      at = lt + 1;
      continue;
    }
    if (lt > textFrom) reader.text(textFrom, lt);
    if (isLetter(code)) at = openAt(lt);
    else if (code === 33) at = markupAt(lt);
    else if (code === SLASH) {
      if (isLetter(html.charCodeAt(name))) at = closeAt(name);
      else {
        reader.comment(name, name);
        at = behind('>', name);
      }
    } else {
      reader.comment(lt + 2, lt + 2);
      at = behind('>', lt + 2);
    }
    textFrom = at;
  }
  if (textFrom < length) reader.text(textFrom, length);
  while (stack.length > 0) pop();
}

/** Blanks may stand before an end tag's name. */
function nameBehind(html: string, from: number): number {
  let at = from;
  while (isSpace(html.charCodeAt(at))) at++;
  return at;
}
