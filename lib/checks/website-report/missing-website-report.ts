import type { Check } from '../../model/finding';
import { websiteReportYear } from '../../text/website-report-title';
import { onSite } from '../finding';
import { evidenceOf } from '../look';
import { platformWasRead } from '../platform/platform-read';
import { dueReport, reportColumns, reportsOf, titlesAnywhere } from './website-reports';

const meta = {
  id: 'missing-website-report',
  title: 'checks.missingWebsiteReport.title',
  basis: ['GUIDE-YEARLY'],
  severity: 'advice',
  mode: 'automatic',
} as const;

/**
 * The website's yearly report (政府网站工作年度报表) on the year that is due, which no list, link or page holds. Said only
 * where a column of such reports was read to its end and lacks the year; where there is no such column in a portal that was
 * read in full, or titles name no year, it is a question. Of earlier years only a gap between listed ones is told.
 */
export const missingWebsiteReport: Check = {
  meta,
  run(portal, standard, now) {
    const due = dueReport(standard, now);
    if (!due) return [];
    const columns = reportColumns(portal);
    const reports = columns.flatMap((column) => reportsOf(portal, column));
    const anywhere = titlesAnywhere(portal);
    const years = new Set([...reports.map(({ year }) => year), ...anywhere.map(websiteReportYear)]);
    const oldest = Math.min(...reports.flatMap(({ year }) => year ?? []));
    const gaps = Array.from({ length: Math.max(0, due.year - oldest) }, (_, i) => due.year - 1 - i).filter(
      (year) => year > oldest && !years.has(year),
    );
    if (years.has(due.year) && gaps.length === 0) return [];
    const read = columns.filter(({ verdict }) => verdict.state === 'alive' || verdict.state === 'outdated');
    const [column] = read;
    if (!column) {
      // A column that could not be read, or a report whose title names no year, may be it.
      if (columns.length > 0 || anywhere.length > 0 || !platformWasRead(portal)) return [];
      const homes = portal.pages.filter(({ purpose }) => purpose === 'home').map((page) => evidenceOf(page));
      return [
        onSite(meta, portal, homes, {
          state: 'needs-review',
          text: 'noColumn',
          params: { year: due.year, dueOn: due.by },
        }),
      ];
    }
    const dated = reports.filter(({ year }) => year !== null);
    const whole = read.every(({ verdict }) => verdict.items?.exact === true && verdict.items.count <= reports.length);
    const sure = whole && dated.length === reports.length && dated.length > 0 && !portal.incomplete;
    return [...(years.has(due.year) ? [] : [due.year]), ...gaps].map((year) => {
      const found = onSite(meta, portal, column.verdict.evidence, {
        state: sure ? 'violation' : 'needs-review',
        text: sure ? 'message' : 'review',
        params: { year, dueOn: `${year + 1}${due.by.slice(4)}`, column: column.name },
        ...(year < due.year && { key: `${year}` }),
      });
      return { ...found, url: column.url };
    });
  },
};
