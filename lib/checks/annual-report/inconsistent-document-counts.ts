import type { ReportTable } from '../../model/annual-report';
import type { Check, Finding } from '../../model/finding';
import { columnName, rowName, TABLE_NAMES } from '../../standards/annual-report-2021/format';
import { figureOf } from '../../text/figure';
import { evidenceOf } from '../look';
import { onReport, type ReadReport, reportBefore, reportsInForm, tableOf } from './reports';

const meta = {
  id: 'inconsistent-document-counts',
  title: 'checks.inconsistentDocumentCounts.title',
  basis: ['REP-TABLES'],
  severity: 'advice',
  mode: 'assisted',
} as const;

const ROWS = ['rule', 'normative'] as const;
type Row = (typeof ROWS)[number];

interface Counts {
  made: number;
  repealed: number;
  valid: number;
}

function countsOf(table: ReportTable | null, row: Row): Counts | null {
  if (!table?.certain) return null;
  const [made, repealed, valid] = (['made', 'repealed', 'valid'] as const).map((column) =>
    figureOf(table.cells[row]?.[column] ?? ''),
  );
  return made?.is === 'number' && repealed?.is === 'number' && valid?.is === 'number'
    ? { made: made.value, repealed: repealed.value, valid: valid.value }
    : null;
}

/**
 * Documents in force (现行有效件数) in the first table: no fewer than were made and not repealed in the year, and no more than
 * a year before with those made and without those repealed. Fewer there may be: documents expire without being repealed.
 */
export const inconsistentDocumentCounts: Check = {
  meta,
  run(portal) {
    const reports = reportsInForm(portal);
    return reports.flatMap((one) => {
      const before = reportBefore(one, reports, portal);
      return ROWS.flatMap((row) => faultOf(one, before, row));
    });
  },
};

function faultOf(one: ReadReport, before: ReadReport | undefined, row: Row): Finding[] {
  const table = tableOf(one, 'disclosure');
  const now = countsOf(table, row);
  if (!table || !now) return [];
  const quotes = [table.quotes[row] ?? null];
  const params = {
    table: TABLE_NAMES.disclosure,
    row: rowName(row),
    column: columnName('disclosure', 'valid'),
    holds: now.valid,
    made: now.made,
    repealed: now.repealed,
  };
  const left = now.made - now.repealed;
  if (now.valid < left)
    return [onReport(meta, one, row, quotes, { state: 'needs-review', params: { ...params, should: left } })];
  const earlier = before && tableOf(before, 'disclosure');
  const then = countsOf(earlier ?? null, row);
  if (!before || !earlier || !then) return [];
  const should = then.valid + left;
  if (now.valid <= should) return [];
  const found = onReport(meta, one, `${row}:before`, quotes, {
    state: 'needs-review',
    text: 'before',
    params: { ...params, should, before: before.year, earlier: then.valid },
  });
  return [{ ...found, evidence: [...found.evidence, evidenceOf(before.page, earlier.quotes[row] ?? null)] }];
}
