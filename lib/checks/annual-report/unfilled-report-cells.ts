import type { Check } from '../../model/finding';
import { columnName, rowName, TABLE_NAMES } from '../../standards/annual-report-2021/format';
import { figureOf } from '../../text/figure';
import { onReport, reportsInForm } from './reports';

const meta = {
  id: 'unfilled-report-cells',
  title: 'checks.unfilledReportCells.title',
  basis: ['REP-TABLES'],
  severity: 'advice',
  mode: 'automatic',
} as const;

const MOST_QUOTED = 5;

/** Cells of the three tables that hold no number: blank, a stroke, or words, where a 0 is due; one finding a table. */
export const unfilledReportCells: Check = {
  meta,
  run: (portal) =>
    reportsInForm(portal).flatMap((one) =>
      one.report.tables.flatMap((table) => {
        if (!table.certain) return [];
        const unfilled = Object.entries(table.cells).flatMap(([row, cells]) =>
          Object.entries(cells).flatMap(([column, text]) => {
            const { is } = figureOf(text);
            return is === 'number' ? [] : [{ row, column, text, is }];
          }),
        );
        const [first] = unfilled;
        if (!first) return [];
        const quotes = [...new Set(unfilled.map(({ row }) => table.quotes[row] ?? null))].slice(0, MOST_QUOTED);
        const count = (is: string): number => unfilled.filter((cell) => cell.is === is).length;
        return [
          onReport(meta, one, table.id, quotes, {
            state: 'violation',
            params: {
              table: TABLE_NAMES[table.id],
              row: rowName(first.row),
              column: columnName(table.id, first.column),
              holds: first.text,
              is: first.is,
              blank: count('blank'),
              slash: count('slash'),
              words: count('words'),
              count: unfilled.length,
            },
          }),
        ];
      }),
    ),
};
