import type { Check } from '../../model/finding';
import { figureOf } from '../../text/figure';
import { onReport, reportsInForm, tableOf } from './reports';

const meta = {
  id: 'unstated-report-fees',
  title: 'checks.unstatedReportFees.title',
  basis: ['REP-T2-FEES', 'FEE-WHO'],
  severity: 'advice',
  mode: 'assisted',
} as const;

const FEES = /信息处理费|收费|收取|费用/;
const YUAN_IN_TABLE = 10_000;

/**
 * The information-handling fee (信息处理费): part six must tell it, also when none was charged, and what it tells must fit
 * into the fees of table two, which are in ten thousand yuan.
 */
export const unstatedReportFees: Check = {
  meta,
  run: (portal) =>
    reportsInForm(portal).flatMap((one) => {
      const { parts, figures } = one.report;
      const table = tableOf(one, 'disclosure');
      const amount = table?.certain ? figureOf(table.cells.fee?.amount ?? '') : null;
      const quote = table?.quotes.fee ?? null;
      const none = figures.find(({ what, value }) => what === 'business-fees' && value === 0);
      if (none && amount?.is === 'number' && amount.value > 0)
        return [
          onReport(meta, one, 'table', [none.quotation, quote], {
            state: 'needs-review',
            text: 'contradicted',
            params: { holds: amount.value },
          }),
        ];
      const told = figures.find(({ what, value }) => what === 'handling-fee' && value > 0);
      if (told && amount?.is === 'number' && amount.value * YUAN_IN_TABLE < told.value - 1)
        return [
          onReport(meta, one, 'sum', [told.quotation, quote], {
            state: 'needs-review',
            text: 'exceeded',
            params: { holds: amount.value, should: told.value },
          }),
        ];
      const other = parts.find(({ id }) => id === 'other');
      const silent =
        other && other.images === 0 && !figures.some(({ what }) => what === 'handling-fee') && !FEES.test(other.text);
      return silent ? [onReport(meta, one, 'silent', [other.heading], { state: 'needs-review' })] : [];
    }),
};
