import { REPORT_TABLES, type ReportTableId } from '../../model/annual-report';
import type { Check, Finding } from '../../model/finding';
import { columnName, rowName, TABLE_NAMES } from '../../standards/annual-report-2021/format';
import { onReport, type ReadReport, reportsInForm, tableOf } from './reports';

const meta = {
  id: 'missing-report-tables',
  title: 'checks.missingReportTables.title',
  basis: ['REP-TABLES'],
  severity: 'deduct',
  mode: 'automatic',
} as const;

/** Labels of each table: where a part's text has them, a table stands there that is none in the markup. */
const LABELS: Record<ReportTableId, RegExp> = {
  disclosure: /本年制发件数|本年处理决定数量/,
  applications: /本年新收政府信息公开申请数量|结转下年度继续办理/,
  disputes: /结果维持|尚未审结/,
};

/**
 * The three tables. One is called missing only where its part holds neither a table nor a picture that could be it; a
 * table of which cells were not found, or that has rows of its own, is a question. In a PDF, which has no cells, all tables
 * that could not be put together are one question.
 */
export const missingReportTables: Check = {
  meta,
  run: (portal) =>
    reportsInForm(portal).flatMap((one) => {
      const unread = REPORT_TABLES.filter((id) => !tableOf(one, id));
      if (one.file?.format === 'pdf' && unread.length > 0) return [inPdf(one, unread)];
      return REPORT_TABLES.flatMap((id) => {
        const table = tableOf(one, id);
        const params = { table: TABLE_NAMES[id] };
        if (table?.certain) return [];
        if (table) {
          const [row = '', column = ''] = table.missing[0]?.split('/') ?? [];
          const cell =
            table.missing.length > 0 ? `${rowName(row)} × ${columnName(id, column)}` : (table.unknown[0] ?? '');
          const quote = Object.values(table.quotes)[0] ?? null;
          const count = table.missing.length + table.unknown.length;
          return [
            onReport(meta, one, id, [quote], {
              state: 'needs-review',
              severity: 'advice',
              // Every cell was found, and one of them twice, or the columns in another order.
              text: count > 0 ? 'incomplete' : 'doubtful',
              params: { ...params, cell, count },
            }),
          ];
        }
        const part = one.report.parts.find((candidate) => candidate.id === id);
        const { frames, attachments } = one.page.facts;
        const elsewhere =
          !part ||
          part.tables > 0 ||
          part.images > 0 ||
          LABELS[id].test(part.text) ||
          frames.length > 0 ||
          attachments.length > 0;
        return [
          onReport(meta, one, id, [part?.heading ?? null], {
            state: elsewhere ? 'needs-review' : 'violation',
            severity: elsewhere ? 'advice' : 'deduct',
            text: elsewhere ? 'review' : 'message',
            params,
          }),
        ];
      });
    }),
};

function inPdf(one: ReadReport, unread: readonly ReportTableId[]): Finding {
  return onReport(meta, one, 'pdf', [one.title], {
    state: 'needs-review',
    severity: 'advice',
    text: 'pdf',
    params: { tables: unread.map((id) => TABLE_NAMES[id]), count: unread.length },
  });
}
