import type { Check } from '../../model/finding';
import { onReport, reportsInForm } from './reports';

const meta = {
  id: 'wrong-report-period',
  title: 'checks.wrongReportPeriod.title',
  basis: ['REP-PERIOD'],
  severity: 'deduct',
  mode: 'automatic',
} as const;

/** Reports whose period (统计期限) is not the whole of the year that their title names. */
export const wrongReportPeriod: Check = {
  meta,
  run: (portal) =>
    reportsInForm(portal).flatMap((one) => {
      const { period } = one.report.opening;
      if (!period || (period.from === `${one.year}-01-01` && period.to === `${one.year}-12-31`)) return [];
      return [
        onReport(meta, one, '', [period.quotation], {
          state: 'violation',
          params: { from: period.from, to: period.to },
        }),
      ];
    }),
};
