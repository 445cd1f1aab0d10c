import { expect, test } from 'vitest';
import { parentsOf, type Row, seenRows } from './rows';

const row = (key: string, children?: Row<string>[]): Row<string> => ({ key, title: key, item: key, children });
const heading = (key: string, children: Row<string>[]): Row<string> => ({ ...row(key, children), item: null });
const rows = [heading('a', [row('a1', [row('a1x'), row('a1y')]), row('a2')]), heading('b', [row('b1')])];

test('rows with others below them are parents, however deep', () => {
  expect(parentsOf(rows)).toEqual(['a', 'a1', 'b']);
  expect(parentsOf([heading('empty', [])])).toEqual([]);
});

test('headings are never among the rows seen, and what is below a closed row is not', () => {
  const keys = (closed: string[]) => seenRows(rows, new Set(closed)).map(({ key }) => key);
  expect(keys([])).toEqual(['a1', 'a1x', 'a1y', 'a2', 'b1']);
  expect(keys(['a1'])).toEqual(['a1', 'a2', 'b1']);
  expect(keys(['a'])).toEqual(['b1']);
});
