import { type Day, daysBetween } from '../../model/day';
import type { Check, Finding } from '../../model/finding';
import { onPage } from '../finding';
import { dueReport, reportColumns, reportsOf, type WebsiteReport } from './website-reports';

const meta = {
  id: 'late-website-report',
  title: 'checks.lateWebsiteReport.title',
  basis: ['GUIDE-YEARLY'],
  severity: 'advice',
  mode: 'automatic',
} as const;

/**
 * A website's report that a list dates after 31 January. Several of different years on one day were moved from elsewhere,
 * and one report listed twice counts by its first day: then it is a question, or nothing; of years before the due one it
 * is a question.
 */
export const lateWebsiteReport: Check = {
  meta,
  run(portal, standard, now) {
    const due = dueReport(standard, now);
    if (!due) return [];
    const all = reportColumns(portal).flatMap((column) => reportsOf(portal, column));
    const years = [...new Set(all.flatMap(({ year }) => year ?? []))].filter((year) => year <= due.year);
    return years.sort((a, b) => b - a).flatMap((year) => lateOf(year, all, due));
  },
};

function lateOf(year: number, all: readonly WebsiteReport[], due: { year: number; by: Day }): Finding[] {
  const by = `${year + 1}${due.by.slice(4)}`;
  const dated = all.filter((one) => one.year === year && one.date !== null);
  const first = dated.sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1))[0];
  if (!first?.date || first.date <= by) return [];
  const { title, date, url, evidence } = first;
  const moved = all.some((other) => other.year !== year && other.date === date);
  const undated = all.some((other) => other.year === year && other.date === null);
  const isEarlier = year < due.year;
  if (isEarlier && (moved || undated)) return [];
  const params = { year, day: date, dueOn: by, days: daysBetween(by, date) };
  const sure = !moved && !undated && !isEarlier;
  return [
    onPage(
      meta,
      { name: title, url: url ?? evidence[0]?.url ?? '', evidence },
      { state: sure ? 'violation' : 'needs-review', text: sure ? 'message' : 'review', params },
    ),
  ];
}
