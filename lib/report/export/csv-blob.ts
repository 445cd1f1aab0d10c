// csv-stringify: quotes and line breaks by RFC 4180; its browser build needs no Buffer.
import { stringify } from 'csv-stringify/browser/esm/sync';
import { inert } from './spreadsheet-text';

/** Rows as a CSV file that Excel opens in Chinese: it takes a file for UTF-8 only when it begins with this mark. */
export function csvBlob(rows: (string | number | null)[][]): Blob {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? inert(cell) : cell)));
  return new Blob(['\uFEFF', stringify(cells, { record_delimiter: 'windows' })], { type: 'text/csv;charset=utf-8' });
}
