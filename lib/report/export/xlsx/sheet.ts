import type { Row, Sheet } from 'write-excel-file/universal';
import { plainText } from '../plain-text';
import { inert } from '../spreadsheet-text';

/** A table of one sheet: a head that stays in view and on each page, and rows of text and numbers. Nothing is ever a formula. */
export interface SheetTable {
  name: string;
  fields: { name: string; width: number }[];
  rows: (string | number | null)[][];
  /** Sentences below the table, each as wide as it; filters leave them alone. */
  notes?: string[];
  /** Index of the field that holds an address, made a live link. */
  urlField?: number;
}

/** Characters a cell of Excel holds. */
const CELL_LIMIT = 32_767;

/** Type of the cells; a column is measured in its digits, of which a Chinese character is two wide. */
export const FONT_SIZE = 10;

/** Points: a line of that type, and the highest row that Excel shows. */
const LINE_HEIGHT = 14;
const HIGHEST_ROW = 409;

/** Lines of an address that a row makes room for: it is a link, and nobody reads it to its end. */
const ADDRESS_LINES = 4;

/** Lines that a text takes in a column so many digits wide. Not every program finds the height of a row by itself. */
function linesOf(text: string, width: number): number {
  const widthOf = (line: string): number => [...line].reduce((sum, char) => sum + (char > '\u2e7f' ? 2 : 1), 0);
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / (width - 1))), 0);
}

const BORDER = { borderStyle: 'thin', borderColor: '#b6bec7' } as const;

export function asSheet({ name, fields, rows, notes = [], urlField }: SheetTable): Sheet<Blob> {
  // A head is bold: its letters are a tenth wider.
  const headLines = Math.max(...fields.map((field) => linesOf(field.name, field.width * 0.9)));
  const head: Row = fields.map((field) => ({
    value: field.name,
    type: String,
    height: headLines * LINE_HEIGHT + 6,
    fontWeight: 'bold',
    align: 'center',
    alignVertical: 'center',
    wrap: true,
    backgroundColor: '#e8edf3',
    ...BORDER,
  }));
  const row = (values: SheetTable['rows'][number]): Row => {
    const lines = values.map((value, field) => {
      const all = value === null ? 1 : linesOf(String(value), fields[field]!.width);
      return field === urlField ? Math.min(all, ADDRESS_LINES) : all;
    });
    const style = {
      height: Math.min(Math.max(...lines) * LINE_HEIGHT + 4, HIGHEST_ROW),
      alignVertical: 'top',
      wrap: true,
      ...BORDER,
    } as const;
    return values.map((value, field) => {
      if (value === null) return style;
      // A running number stands under its head, a figure at the end of its field.
      if (typeof value === 'number') return { value, type: Number, ...style, ...(field === 0 && { align: 'center' }) };
      const text = plainText(value).slice(0, CELL_LIMIT);
      return {
        value: text,
        type: String,
        ...style,
        ...(field === urlField && { textColor: '#0b4f9e' }),
        // A cell of text stays text when somebody edits it; without, Excel would then read a formula.
        ...(inert(text) !== text && { format: '@' }),
      };
    });
  };
  const width = fields.reduce((sum, field) => sum + field.width, 0);
  const note = (text: string): Row => [
    {
      value: plainText(text),
      type: String,
      columnSpan: fields.length,
      alignVertical: 'top',
      wrap: true,
      height: linesOf(text, width) * LINE_HEIGHT + 4,
      ...(inert(text) !== text && { format: '@' }),
    },
  ];
  return {
    sheet: name,
    data: [head, ...rows.map(row), ...notes.map(note)],
    columns: fields.map(({ width }) => ({ width })),
    orientation: 'landscape',
    stickyRowsCount: 1,
  };
}
