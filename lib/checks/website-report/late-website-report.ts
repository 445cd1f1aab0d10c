import { daysBetween } from '../../model/day';
import type { Check } from '../../model/finding';
import { onPage } from '../finding';
import { dueReport, reportColumns, reportsOf } from './website-reports';

const meta = {
  id: 'late-website-report',
  title: 'checks.lateWebsiteReport.title',
  basis: ['GUIDE-YEARLY'],
  severity: 'advice',
  mode: 'automatic',
} as const;

/**
 * A website's report on the due year that a list dates after 31 January. Several of different years on one day were moved
 * from elsewhere, and one report listed twice counts by its first day: then it is a question, or nothing.
 */
export const lateWebsiteReport: Check = {
  meta,
  run(portal, standard, now) {
    const due = dueReport(standard, now);
    if (!due) return [];
    const all = reportColumns(portal).flatMap((column) => reportsOf(portal, column));
    const dated = all.filter(({ year, date }) => year === due.year && date !== null);
    const first = dated.sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1))[0];
    if (!first?.date || first.date <= due.by) return [];
    const { title, date, url, evidence } = first;
    const moved = all.some((other) => other.year !== due.year && other.date === date);
    const undated = all.some((other) => other.year === due.year && other.date === null);
    const params = { year: due.year, day: date, dueOn: due.by, days: daysBetween(due.by, date) };
    return [
      onPage(
        meta,
        { name: title, url: url ?? portal.url, evidence },
        {
          state: moved || undated ? 'needs-review' : 'violation',
          text: moved || undated ? 'review' : 'message',
          params,
        },
      ),
    ];
  },
};
