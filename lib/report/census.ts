import type { CensusRow, ReportColumn } from '../model/audit-report';
import { noColumns, Section, VerdictState } from '../model/column';
import { verdictOrder } from './verdict-order';

/** Columns by section, level and verdict (栏目普查); each column once, at its first place. Every verdict has a number. */
export function censusOf(columns: readonly ReportColumn[]): CensusRow[] {
  const rows = new Map<string, CensusRow>();
  for (const { section, level, verdict } of columns) {
    const key = `${section} ${level}`;
    const row = rows.get(key) ?? { section, level, columns: 0, byVerdict: noColumns() };
    row.columns++;
    row.byVerdict[verdict]++;
    rows.set(key, row);
  }
  const order = Section.options;
  return [...rows.values()].sort((a, b) => order.indexOf(a.section) - order.indexOf(b.section) || a.level - b.level);
}

/** The rows of a section, or of all, added up. */
export function sumOf(rows: readonly CensusRow[]): Pick<CensusRow, 'columns' | 'byVerdict'> {
  const sum = { columns: 0, byVerdict: noColumns() };
  for (const { columns, byVerdict } of rows) {
    sum.columns += columns;
    for (const state of VerdictState.options) sum.byVerdict[state] += byVerdict[state];
  }
  return sum;
}

/** Verdicts that a table of the census has a field for: every one but that which only a statement brings, where none did. */
export const censusStates = (rows: readonly CensusRow[]): VerdictState[] =>
  verdictOrder.filter((state) => state !== 'not-due' || rows.some(({ byVerdict }) => byVerdict[state] > 0));
