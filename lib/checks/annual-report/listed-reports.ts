import type { Column } from '../../model/column';
import type { Day } from '../../model/day';
import type { Evidence } from '../../model/evidence';
import type { Portal } from '../../model/portal';
import { isReportTitle, reportYear } from '../../text/report-title';
import { evidenceOf, type ReadPage } from '../look';

/** A report as a list shows it. */
export interface ListedReport {
  title: string;
  url: string | null;
  /** The year it is on; `null` where its title names none. */
  year: number | null;
  date: Day | null;
  evidence: Evidence[];
}

/** A column of annual reports with what its pages list. */
export interface ReportColumn {
  column: Column;
  items: ListedReport[];
  /** Every report of a year before this one may be on a page that nobody looked at; `null`: all were seen. */
  seenDownTo: number | null;
}

/** Columns that hold the reports themselves; an index is judged through those below it. */
export function reportColumns(portal: Portal): ReportColumn[] {
  return portal.columns
    .filter(({ kind, verdict }) => kind === 'annual-report' && verdict.state !== 'external')
    .map((column) => {
      const items = eachOnce(pagesOfColumn(portal, column).flatMap(itemsOf));
      const known = column.verdict.items;
      const whole = known?.exact === true && items.length >= known.count;
      const years = items.flatMap(({ year }) => year ?? []);
      return {
        column,
        items,
        seenDownTo: whole ? null : years.length > 0 ? Math.min(...years) : Number.POSITIVE_INFINITY,
      };
    });
}

/**
 * Pages of a column that opened: its own, those its verdict rests on, and those that complete them (page two, a frame, the
 * answer of a data endpoint).
 */
export function pagesOfColumn(portal: Portal, { url, verdict }: Column): ReadPage[] {
  const addresses = new Set([url, ...verdict.evidence.map((one) => one.url)]);
  const keys = new Set<string>();
  for (const { key, snapshot } of portal.pages)
    if (addresses.has(snapshot.url) || addresses.has(snapshot.finalUrl)) keys.add(key);
  // Page two completes page one, and page three page two.
  for (let grew = true; grew; ) {
    grew = false;
    for (const { key, completes, purpose } of portal.pages) {
      if (purpose === 'article' || completes === null || keys.has(key) || !keys.has(completes)) continue;
      keys.add(key);
      grew = true;
    }
  }
  return portal.pages.filter(
    (page): page is ReadPage =>
      keys.has(page.key) && page.facts !== null && page.snapshot.status === 200 && page.facts.kind !== 'error',
  );
}

/** A page and its rendered look list the same items. */
function eachOnce(items: readonly ListedReport[]): ListedReport[] {
  const known = new Map<string, ListedReport>();
  for (const item of items) {
    const key = `${item.url} ${item.title}`;
    if (!known.has(key)) known.set(key, item);
  }
  return [...known.values()];
}

function itemsOf(page: ReadPage): ListedReport[] {
  const { facts } = page;
  const lists = facts.lists.filter(
    (list, i) => i === facts.mainList || list.source === 'endpoint' || list.source === 'frame',
  );
  const items = lists.flatMap((list) =>
    list.items.map(({ title, url, date, precision, dateText }): ListedReport => {
      const evidence = [evidenceOf(page, title)];
      if (dateText && dateText !== title) evidence.push(evidenceOf(page, dateText));
      return { title, url, year: reportYear(title), date: precision === 'day' ? date : null, evidence };
    }),
  );
  const { annualReport } = facts;
  if (!annualReport || items.length > 0) return items;
  const title = facts.article?.title ?? facts.title;
  return [
    {
      title,
      url: facts.url,
      year: annualReport.year,
      date: facts.article?.publishedOn ?? null,
      evidence: [evidenceOf(page, facts.article?.title ?? null)],
    },
  ];
}

/** Years of reports that are listed, linked or open anywhere on the pages looked at. */
export function yearsAnywhere(portal: Portal): Set<number> {
  const years = new Set<number>();
  const take = (title: string): void => {
    // Nearly every link says something else.
    const year = title.includes('公开') && isReportTitle(title) ? reportYear(title) : null;
    if (year !== null) years.add(year);
  };
  for (const { facts } of portal.pages) {
    if (!facts) continue;
    for (const { items } of facts.lists) for (const { title } of items) take(title);
    for (const { text } of facts.links) take(text);
    if (facts.annualReport?.year) years.add(facts.annualReport.year);
  }
  return years;
}
