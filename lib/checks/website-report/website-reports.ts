import type { Column } from '../../model/column';
import { type Day, dayInChina } from '../../model/day';
import type { Evidence } from '../../model/evidence';
import type { Portal } from '../../model/portal';
import type { Standard } from '../../model/standard';
import { isListedWebsiteReport, isWebsiteReportTitle, websiteReportYear } from '../../text/website-report-title';
import { pagesOfColumn } from '../annual-report/listed-reports';
import { evidenceOf, type ReadPage } from '../look';

/** A website's yearly report (政府网站工作年度报表) as a list shows it. */
export interface WebsiteReport {
  title: string;
  url: string | null;
  year: number | null;
  /** Only days that are written in full. */
  date: Day | null;
  evidence: Evidence[];
}

/** The year whose report is due, and by which day it was. */
export function dueReport(standard: Standard, now: string): { year: number; by: Day } | null {
  const by = standard.threshold('website-report')?.yearlyBy;
  if (!by) return null;
  const today = dayInChina(now);
  const thisYear = Number(today.slice(0, 4));
  const since = today > `${thisYear}-${by}` ? thisYear : thisYear - 1;
  return { year: since - 1, by: `${since}-${by}` };
}

/** Columns of such reports that were read. */
export const reportColumns = (portal: Portal): Column[] =>
  portal.columns.filter(
    ({ kind, verdict }) => kind === 'website-report' && verdict.state !== 'external' && verdict.state !== 'unreachable',
  );

/** Reports that a column lists, or that its one page is. */
export function reportsOf(portal: Portal, column: Column): WebsiteReport[] {
  const found = new Map<string, WebsiteReport>();
  for (const page of pagesOfColumn(portal, column))
    for (const report of reportsOn(page)) found.set(`${report.url} ${report.title}`, report);
  return [...found.values()];
}

function reportsOn(page: ReadPage): WebsiteReport[] {
  const { facts } = page;
  const main = facts.lists.filter((list, i) => i === facts.mainList || list.source !== 'html');
  const listed = main.flatMap(({ items }) =>
    items
      .filter(({ title }) => isListedWebsiteReport(title))
      .map(({ title, url, date, precision }): WebsiteReport => {
        const day = precision === 'day' ? date : null;
        return { title, url, year: websiteReportYear(title), date: day, evidence: [evidenceOf(page, title)] };
      }),
  );
  const title = facts.article?.title ?? facts.title;
  if (listed.length > 0 || !isWebsiteReportTitle(title)) return listed;
  const date = facts.article?.publishedOn ?? null;
  return [{ title, url: facts.url, year: websiteReportYear(title), date, evidence: [evidenceOf(page, title)] }];
}

/** Titles of such reports anywhere on the pages looked at: in lists, links and articles. */
export function titlesAnywhere(portal: Portal): string[] {
  const titles = new Set<string>();
  const take = (title: string | null | undefined): void => {
    // Nearly every link says something else.
    if (title?.includes('网站') && isWebsiteReportTitle(title)) titles.add(title);
  };
  for (const { facts } of portal.pages) {
    if (!facts) continue;
    for (const { items } of facts.lists) for (const { title } of items) take(title);
    for (const { text } of facts.links) take(text);
    take(facts.article?.title);
  }
  return [...titles];
}
