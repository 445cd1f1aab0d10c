import { compact, figureOf } from '../../text/figure';
import type { PageContext } from '../page-context';
import { elementsNamed, indexPage, type PageIndex, textOf } from '../page-index';
import { regionsByIndex } from '../regions';
import { selectorOf } from '../selector';
import { gridOf } from '../tables';

export interface RowCell {
  /** As it stands there, on one line. */
  text: string;
  /** It names something; else it is a place for a figure. */
  label: boolean;
  /** Labels above it in its columns, nearest first. */
  above: readonly string[];
}

/** One row of a table, each cell once, cells that reach down into it included. */
export interface LabelledRow {
  /** The `<table>` it stands in, as an index of the page index. */
  table: number;
  cells: RowCell[];
  /** The words of the row's own cells. */
  quotation: string;
  selector: string | null;
  /** What the table as a whole stands under, nearest first: the line above it, and labels of the table it is nested in. */
  context: readonly string[];
}

const MAX_ROWS = 1500;
const MAX_QUOTATION = 300;
/** A line above a table that names it is no sentence. */
const MAX_TITLE = 40;

/**
 * All rows of the tables in the page's body, in document order, with the labels that each cell stands under. A table may
 * be split over several `<table>`s, hang in a cell of another, or lie in a table that only lays out the page: cells that
 * hold a table of their own are no cells here, but what they stand under is known to the table inside.
 */
export function labelledRows(page: PageContext): LabelledRow[] {
  const index = indexPage(page);
  const regions = regionsByIndex(index);
  const tables: number[] = [];
  const holders = new Set<number>();
  for (const el of elementsNamed(index, 'table')) {
    if (regions[el] !== 'main' && regions[el] !== 'side') continue;
    tables.push(el);
    for (let up = index.parent[el] ?? -1; up >= 0; up = index.parent[up] ?? -1) holders.add(up);
  }
  const rows: LabelledRow[] = [];
  for (const table of tables) {
    if (rows.length >= MAX_ROWS) break;
    rows.push(...rowsOf(index, table, holders));
  }
  return rows;
}

/** Whether a cell names something: two Chinese characters that are no figure with its unit. */
export const isLabel = (text: string): boolean =>
  figureOf(text).is === 'words' && (compact(text).match(/\p{Script=Han}/gu)?.length ?? 0) >= 2;

function rowsOf(index: PageIndex, table: number, holders: ReadonlySet<number>): LabelledRow[] {
  const { cells: grid } = gridOf(index, table);
  const selector = selectorOf(index, table);
  const context = contextOf(index, table, holders);
  const width = grid[0]?.length ?? 0;
  /** Labels of each column so far, the latest last, with the cell that holds them. */
  const columns: { cell: number; text: string }[][] = Array.from({ length: width }, () => []);
  const read = new Map<number, { text: string; label: boolean }>();
  const contentOf = (cell: number): { text: string; label: boolean } => {
    let content = read.get(cell);
    if (!content) {
      const text = textOf(index, cell);
      content = { text, label: isLabel(text) };
      read.set(cell, content);
    }
    return content;
  };
  let before: readonly number[] = [];
  return grid.flatMap((line) => {
    const places = new Map<number, number[]>();
    line.forEach((cell, x) => {
      if (cell < 0 || holders.has(cell)) return;
      const known = places.get(cell);
      if (known) known.push(x);
      else places.set(cell, [x]);
    });
    const cells: RowCell[] = [];
    for (const [cell, xs] of places) {
      // Nearest first, over all columns that the cell covers.
      const above = xs
        .flatMap((x) => columns[x] ?? [])
        .filter((one) => one.cell !== cell)
        .sort((a, b) => b.cell - a.cell);
      cells.push({ ...contentOf(cell), above: [...new Set(above.map((one) => one.text))] });
    }
    for (const [cell, xs] of places) {
      const { text, label } = contentOf(cell);
      if (label) for (const x of xs) if (columns[x]?.at(-1)?.cell !== cell) columns[x]?.push({ cell, text });
    }
    const own = [...places.keys()].filter((cell) => !before.includes(cell));
    before = line;
    if (cells.length === 0) return [];
    const quotation = own
      .map((cell) => contentOf(cell).text)
      .filter((text) => text !== '')
      .join(' ')
      .slice(0, MAX_QUOTATION)
      .trim();
    return [{ table, cells, quotation, selector, context }];
  });
}

function contextOf(index: PageIndex, table: number, holders: ReadonlySet<number>): string[] {
  const context: string[] = [];
  let inner = table;
  for (let up = index.parent[table] ?? -1; up >= 0; up = index.parent[up] ?? -1) {
    const name = index.els[up]?.name;
    if (name === 'td' || name === 'th') {
      const line = lineAbove(index, inner, index.textStart[up] ?? 0);
      if (line) context.push(line);
      inner = up;
    } else if (name === 'table' && inner !== table) {
      context.push(...labelsAround(index, up, inner, holders));
      inner = up;
    }
  }
  const line = lineAbove(index, inner, 0);
  if (line) context.push(line);
  return context;
}

/** The last line of text above an element, unless it is a sentence; nothing above `from` counts. */
function lineAbove(index: PageIndex, el: number, from: number): string | null {
  const end = index.textStart[el] ?? 0;
  const start = Math.max(from, end - 200);
  const line = index.text.slice(start, end).trim().split('\n').at(-1)?.trim() ?? '';
  return line !== '' && line.length <= MAX_TITLE ? line : null;
}

/** Labels above and left of one cell of a table. */
function labelsAround(index: PageIndex, table: number, cell: number, holders: ReadonlySet<number>): string[] {
  const { cells: grid } = gridOf(index, table);
  const y = grid.findIndex((line) => line.includes(cell));
  if (y < 0) return [];
  const x = grid[y]?.indexOf(cell) ?? 0;
  const around: number[] = [];
  for (let up = y - 1; up >= 0; up--) around.push(grid[up]?.[x] ?? -1);
  for (let left = x - 1; left >= 0; left--) around.push(grid[y]?.[left] ?? -1);
  return [...new Set(around)]
    .filter((one) => one >= 0 && !holders.has(one))
    .map((one) => textOf(index, one))
    .filter(isLabel);
}
