import { describe, expect, test } from 'vitest';
import { report } from '../../../tests/unit/report-fixture';
import { coverageCsv } from './coverage-csv';
import { csv } from './csv';
import { inert } from './spreadsheet-text';

/** Cells of a CSV text: quoted ones may hold commas, line breaks and doubled quotes. */
function cellsOf(text: string): string[] {
  return [...text.trimEnd().matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^,\r\n]*))/g)].map(([, quoted, bare]) =>
    quoted === undefined ? bare! : quoted.replaceAll('""', '"'),
  );
}

// Blob.text() swallows the mark.
const bytesOf = async (blob: Blob) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(await blob.arrayBuffer());

describe.each([
  ['findings', csv, 19],
  ['what is left to look at', coverageCsv, 6],
])('CSV of %s', (_, exporter, fields) => {
  test('is UTF-8 with the mark that Excel asks for', async () => {
    expect((await bytesOf(await exporter(report(), 'zh-CN'))).startsWith('\uFEFF序号,')).toBe(true);
  });

  test('holds no cell that a spreadsheet would run', async () => {
    const cells = cellsOf(await (await exporter(report(), 'zh-CN')).text());
    expect(cells.length % fields).toBe(0);
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(cells.some((cell) => cell.startsWith("'"))).toBe(true);
  });
});

test.each(['=1+1', '+86 10', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1'])('%j is kept from running', (cell) => {
  expect(inert(cell)).toBe(`'${cell}`);
});

test.each(['通知公告', 'a=1', '', "'quoted"])('%j stays as it is', (cell) => expect(inert(cell)).toBe(cell));

test('columns that could not be judged stand in the queue, with the reason', async () => {
  const rows = (await (await coverageCsv(report(), 'en')).text()).split('\r\n');
  expect(rows.filter((row) => row.includes('could not be judged')).length).toBe(2);
  expect(rows.find((row) => row.includes('onerror'))).toContain('robots.txt');
});
