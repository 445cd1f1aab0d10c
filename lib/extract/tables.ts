import type { FactTable } from '../model/page-facts';
import { oncePer } from './once-per';
import type { PageContext } from './page-context';
import { childrenOf, elementsNamed, indexPage, type PageIndex, textOf } from './page-index';
import { regionsByIndex } from './regions';
import { selectorOf } from './selector';

/** A table as a rectangle: which cell covers each place, as an index of the page index; -1 where none does. */
export interface Grid {
  table: number;
  cells: number[][];
}

/** Places one table may cover; a broken span (`rowspan="9999"`) must not fill the memory. */
const MAX_PLACES = 20_000;
const MAX_SPAN = 200;
const MAX_TABLES = 100;

const gridsOf = oncePer((_: PageIndex) => new Map<number, Grid>());

/** Data tables of the main block as rectangles of texts; tables that only lay out others are left out. */
export function readTables(page: PageContext): FactTable[] {
  const index = indexPage(page);
  const regions = regionsByIndex(index);
  const tables: FactTable[] = [];
  const nested = new Set<number>();
  const all = elementsNamed(index, 'table');
  for (const el of all) {
    for (let up = index.parent[el] ?? -1; up >= 0; up = index.parent[up] ?? -1) {
      if (index.els[up]?.name !== 'table') continue;
      nested.add(up);
      break;
    }
  }
  for (const el of all) {
    if (tables.length >= MAX_TABLES) break;
    if (nested.has(el) || (regions[el] !== 'main' && regions[el] !== 'side')) continue;
    const { cells } = gridOf(index, el);
    if (cells.length < 2 || cells.every((row) => row.length < 2)) continue;
    const rows = cells.map((row) => row.map((cell) => (cell < 0 ? '' : textOf(index, cell))));
    if (rows.every((row) => row.every((text) => text === ''))) continue;
    tables.push({ rows, selector: selectorOf(index, el) });
  }
  return tables;
}

/** The rectangle of one table; merged cells stand in every place they cover. Kept with the page. */
export function gridOf(index: PageIndex, table: number): Grid {
  const known = gridsOf(index);
  let grid = known.get(table);
  if (!grid) {
    grid = { table, cells: cellsOf(index, table) };
    known.set(table, grid);
  }
  return grid;
}

function cellsOf(index: PageIndex, table: number): number[][] {
  const rows: number[][] = [];
  const lines = rowsOf(index, table);
  let places = 0;
  lines.forEach((row, y) => {
    const line = rows[y] ?? [];
    rows[y] = line;
    let x = 0;
    for (const cell of childrenOf(index, row)) {
      const child = index.els[cell];
      if (!child || (child.name !== 'td' && child.name !== 'th')) continue;
      while (line[x] !== undefined) x++;
      const width = spanOf(child.attribs.colspan);
      const height = spanOf(child.attribs.rowspan);
      for (let dy = 0; dy < height; dy++) {
        for (let dx = 0; dx < width && places < MAX_PLACES; dx++, places++) {
          let target = rows[y + dy];
          if (!target) {
            target = [];
            rows[y + dy] = target;
          }
          target[x + dx] ??= cell;
        }
      }
      x += width;
    }
  });
  const width = Math.max(0, ...rows.map((row) => row?.length ?? 0));
  // A span may reach below the last row: such rows hold no cell of their own.
  return rows.slice(0, lines.length).map((row) => Array.from({ length: width }, (_, x) => row?.[x] ?? -1));
}

const spanOf = (value: string | undefined): number => {
  const span = Number.parseInt(value ?? '1', 10);
  return Number.isFinite(span) && span > 0 ? Math.min(span, MAX_SPAN) : 1;
};

/** Rows of a table itself, not of tables in its cells. */
function rowsOf(index: PageIndex, table: number): number[] {
  const rows: number[] = [];
  const end = index.end[table] ?? table;
  for (let el = table + 1; el < end; ) {
    const node = index.els[el];
    if (node?.name === 'table') {
      el = index.end[el] ?? el + 1;
      continue;
    }
    if (node?.name === 'tr') rows.push(el);
    el++;
  }
  return rows;
}
