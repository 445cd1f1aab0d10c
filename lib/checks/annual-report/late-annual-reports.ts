import { type Day, dayInChina, daysBetween } from '../../model/day';
import type { Evidence } from '../../model/evidence';
import type { Check } from '../../model/finding';
import { reportDeadline } from '../../standards/annual-report-2021/format';
import { isOwnReport } from '../../text/report-owner';
import { isListedReportTitle } from '../../text/report-title';
import { onPage } from '../finding';
import { evidenceOf } from '../look';
import { dueOn, dueYears, earlierYears } from './due-years';
import { reportColumns } from './listed-reports';
import { readReports } from './reports';

const meta = {
  id: 'late-annual-reports',
  title: 'checks.lateAnnualReports.title',
  basis: ['REG-49-DEADLINE', 'REP-DEADLINE'],
  severity: 'deduct',
  mode: 'automatic',
} as const;

interface Published {
  year: number;
  title: string;
  url: string;
  /** Days that list and page give for it, each with its proof. */
  days: { day: Day; evidence: Evidence[] }[];
}

/**
 * Reports of the last two due years published after their day: 31 January, governments' 31 March. Where lists and pages
 * give different days the earliest counts. Reports of other bodies, of townships, of earlier years, and several of different
 * years published on one day (moved from another site) are questions.
 */
export const lateAnnualReports: Check = {
  meta,
  run(portal, _standard, now) {
    const reports = new Map<string, Published>();
    const add = (url: string, title: string, year: number, day: Day, evidence: Evidence[]): void => {
      // One report may stand at two addresses, in the site's column and on the platform: the body's own is one a year.
      const key = isOwnReport(title, portal) ? `${year}` : url;
      const known = reports.get(key);
      if (known) known.days.push({ day, evidence });
      else reports.set(key, { year, title, url, days: [{ day, evidence }] });
    };
    for (const { items } of reportColumns(portal))
      for (const { url, title, year, date, evidence } of items)
        if (url !== null && year !== null && date !== null && isListedReportTitle(title))
          add(url, title, year, date, evidence);
    for (const { page, title, year, publishedOn } of readReports(portal))
      if (publishedOn !== null) add(page.facts.url, title, year, publishedOn, [evidenceOf(page, title)]);

    const firsts = [...reports.values()].map((one) => {
      const first = one.days.reduce((a, b) => (b.day < a.day ? b : a));
      return { ...one, day: first.day, evidence: first.evidence };
    });
    const all = firsts.map((one) => ({
      ...one,
      moved: firsts.some((other) => other.day === one.day && other.year !== one.year),
    }));
    const today = dayInChina(now);
    const due = dueYears(portal.level, today);
    const earlier = earlierYears(portal.level, today);
    const { certain } = reportDeadline(portal.level);
    return all
      .filter(({ year, moved }) => due.includes(year) || (earlier.includes(year) && !moved))
      .filter(({ year, day }) => day > dueOn(portal.level, year))
      .sort((a, b) => b.year - a.year || (a.url < b.url ? -1 : 1))
      .map(({ year, title, url, day, evidence, moved }) => {
        const sure = certain && due.includes(year) && !moved && isOwnReport(title, portal) === true;
        const by = dueOn(portal.level, year);
        return onPage(
          meta,
          { name: title, url, evidence },
          {
            state: sure ? 'violation' : 'needs-review',
            text: sure ? 'message' : 'review',
            severity: sure ? 'deduct' : 'advice',
            params: { year, day, dueOn: by, days: daysBetween(by, day) },
          },
        );
      });
  },
};
