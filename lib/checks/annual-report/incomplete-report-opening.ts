import type { Check } from '../../model/finding';
import { onReport, reportsInForm } from './reports';

const meta = {
  id: 'incomplete-report-opening',
  title: 'checks.incompleteReportOpening.title',
  basis: ['REP-HEAD'],
  severity: 'advice',
  mode: 'automatic',
} as const;

const ELEMENTS = ['regulation', 'format', 'period', 'place', 'contact'] as const;

/** What the opening of a report must name and its text names nowhere: the Regulation, the format, the period, where it is published, whom to ask. */
export const incompleteReportOpening: Check = {
  meta,
  run: (portal) =>
    reportsInForm(portal).flatMap((one) => {
      const missing = ELEMENTS.filter((id) => one.report.opening[id] === null);
      if (missing.length === 0) return [];
      return [
        onReport(meta, one, '', [one.title], {
          state: 'violation',
          // Which of them, for the texts to name.
          params: {
            count: missing.length,
            ...Object.fromEntries(ELEMENTS.map((id) => [id, missing.includes(id) ? 'missing' : 'told'])),
          },
        }),
      ];
    }),
};
