import type { Check } from '../../model/finding';
import { onReport, reportsInForm } from './reports';

const meta = {
  id: 'incomplete-report-opening',
  title: 'checks.incompleteReportOpening.title',
  basis: ['REP-HEAD'],
  severity: 'advice',
  mode: 'automatic',
} as const;

const ELEMENTS = [
  ['regulation', '编制依据（政府信息公开条例）'],
  ['format', '报告格式'],
  ['period', '统计期限'],
  ['place', '公布地址'],
  ['contact', '联系方式'],
] as const;

/** What the opening of a report must name and its text names nowhere: the Regulation, the format, the period, where it is published, whom to ask. */
export const incompleteReportOpening: Check = {
  meta,
  run: (portal) =>
    reportsInForm(portal).flatMap((one) => {
      const missing = ELEMENTS.filter(([id]) => one.report.opening[id] === null).map(([, name]) => name);
      if (missing.length === 0) return [];
      return [
        onReport(meta, one, '', [one.title], {
          state: 'violation',
          params: { missing: missing.join('、'), count: missing.length },
        }),
      ];
    }),
};
