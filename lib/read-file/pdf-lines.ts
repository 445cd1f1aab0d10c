/** A piece of text where it stands on a page; points, `y` upwards from the foot. */
export interface Piece {
  text: string;
  x: number;
  y: number;
  width: number;
  /** Of the letters. */
  size: number;
}

interface Line extends Omit<Piece, 'width'> {
  /** Where its last letter ends. */
  right: number;
  /** Pieces with gaps between them: three and more are a row of a table. */
  cells: number;
}

/** Share of a letter's size by which two pieces of one line may differ in height. */
const SAME_LINE = 0.5;
/** Share of a letter's size from which on a gap parts two words: cells of a row, not the letters of a spread heading. */
const GAP = 0.8;
/** Letters by which a line may fall short of the margin and still be full, and begin behind it without being indented. */
const SHORT = 1.6;
const INDENTED = 0.8;
const ROW = 3;
/** "- 3 -", "— 12 —", "第 3 页 共 9 页", "3/9" */
const PAGE_NUMBER =
  /^(?:[-—–\s]*\d{1,3}[-—–\s]*|第?\s*\d{1,3}\s*页(?:\s*[,，/]?\s*共\s*\d{1,3}\s*页)?|\d{1,3}\s*\/\s*\d{1,3})$/;

/** The lines of one page, from top to bottom, page numbers left out. */
export function linesOf(pieces: readonly Piece[]): Line[] {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => b.y - a.y || a.x - b.x)) {
    if (piece.text.trim() === '') continue;
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && first.y - piece.y <= SAME_LINE * Math.max(first.size, piece.size)) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map(lineOf).filter(({ text }) => !PAGE_NUMBER.test(text));
}

function lineOf(row: Piece[]): Line {
  const sorted = row.sort((a, b) => a.x - b.x);
  let text = '';
  let cells = 1;
  let right = Number.NEGATIVE_INFINITY;
  for (const piece of sorted) {
    if (text !== '' && piece.x - right > GAP * piece.size) {
      text += ' ';
      cells++;
    }
    text += piece.text;
    right = Math.max(right, piece.x + piece.width);
  }
  const size = Math.max(...sorted.map((piece) => piece.size));
  return { text: text.trim(), x: sorted[0]?.x ?? 0, y: sorted[0]?.y ?? 0, size, right, cells };
}

/**
 * Paragraphs out of lines: a line that reaches the right margin goes on in the next one, unless that one is indented or of
 * another size. Lines of tables stay as they are.
 */
export function paragraphsOf(pages: readonly (readonly Line[])[]): string[] {
  const paragraphs: string[] = [];
  let open = false;
  let size = 0;
  for (const lines of pages) {
    const left = Math.min(...lines.map(({ x }) => x));
    const right = Math.max(...lines.map((line) => line.right));
    for (const line of lines) {
      const begins =
        !open || line.cells >= ROW || Math.abs(line.size - size) > 0.5 || line.x - left > INDENTED * line.size;
      if (begins) paragraphs.push(line.text);
      else paragraphs.push(`${paragraphs.pop() ?? ''}${line.text}`);
      open = line.cells < ROW && right - line.right < SHORT * line.size && !/[。！？；]$/.test(line.text);
      size = line.size;
    }
  }
  return paragraphs;
}
