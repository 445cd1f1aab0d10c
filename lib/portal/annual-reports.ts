import type { Column } from '../model/column';
import type { ListItem } from '../model/page-facts';
import type { Level, PageRecord } from '../model/portal';
import { FIRST_YEAR } from '../standards/annual-report-2021/format';
import { isOwnReport } from '../text/report-owner';
import { isReportTitle, reportYear } from '../text/report-title';
import { isFile } from './link-shape';
import { endpointListOf, listOf } from './list-reading';
import type { Records } from './records';
import { fileOfReport, isReadableFile } from './report-files';
import type { Scope } from './scope';

/** A report to open, and the page that listed it. */
export interface ReportLook {
  /** `file`: its words are in a file that can be read. */
  purpose: 'article' | 'file';
  url: string;
  title: string;
  completes: PageRecord;
}

/** Reports opened of one column, each of another year: what was carried over is compared with the year before. */
const YEARS = 2;
/** Of the first column the portal's own are opened further back. */
const OWN_YEARS = 5;
/** Columns whose reports are opened; a county lists those of sixty departments in as many. */
const COLUMNS = 3;

/**
 * Annual reports on disclosure work that an audit opens: of each column of reports the newest two years, of
 * the first those of five, the portal's own before those of other bodies; reports in older forms are not judged and stay closed. Where a page only accompanies a
 * PDF or DOCX, that file, too. `columns` in the order of the trees, judged to the end: from a list that is still being read
 * the newest cannot be told.
 */
export function reportLooks(
  columns: readonly Column[],
  records: Records,
  scope: Scope,
  portal: { name: string; level: Level },
): ReportLook[] {
  const looks = new Map<string, ReportLook>();
  let opened = 0;
  for (const column of columns) {
    if (column.kind !== 'annual-report' || opened >= COLUMNS) continue;
    const chosen = newestOf(reportsIn(column, records, scope), portal, opened === 0 ? OWN_YEARS : YEARS);
    if (chosen.length > 0) opened++;
    for (const look of chosen) {
      const canonical = scope.canonical(look.url);
      if (looks.has(canonical)) continue;
      looks.set(canonical, look);
      const page = look.purpose === 'article' ? records.page(look.url) : undefined;
      const file = page?.facts ? fileOfReport(page.facts, scope) : null;
      if (page && file)
        looks.set(scope.canonical(file), { purpose: 'file', url: file, title: look.title, completes: page });
    }
  }
  return [...looks.values()];
}

interface Listed extends ReportLook {
  year: number;
}

function reportsIn(column: Column, records: Records, scope: Scope): Listed[] {
  const first = records.follow(column.url)?.last;
  const tab = records.page(column.url, 'render');
  const seen = new Map<string, PageRecord>();
  const queue = [first, tab].filter((record) => record !== undefined);
  for (const record of queue) {
    if (seen.has(record.key)) continue;
    seen.set(record.key, record);
    queue.push(...records.completing(record.key).filter(({ purpose }) => purpose !== 'article' && purpose !== 'file'));
  }
  return [...seen.values()].flatMap((record) =>
    itemsOf(record).flatMap((item): Listed[] => {
      const { url, title } = item;
      const year = reportYear(title) ?? (item.date && isReportTitle(title) ? Number(item.date.slice(0, 4)) - 1 : null);
      if (url === null || year === null || year < FIRST_YEAR || !scope.owns(url)) return [];
      const purpose = isReadableFile(url) ? 'file' : 'article';
      return purpose === 'article' && isFile(url) ? [] : [{ purpose, url, title, year, completes: record }];
    }),
  );
}

const itemsOf = (record: PageRecord): readonly ListItem[] =>
  (listOf(record) ?? endpointListOf(record))?.list.items ?? [];

function newestOf(listed: readonly Listed[], portal: { name: string; level: Level }, most: number): ReportLook[] {
  const years = new Map<number, Listed>();
  for (const one of listed) {
    const known = years.get(one.year);
    if (!known || rank(one, portal) < rank(known, portal)) years.set(one.year, one);
  }
  const newest = [...years.values()].sort((a, b) => b.year - a.year);
  return newest.filter((one, i) => i < most && (i < YEARS || isOwnReport(one.title, portal) === true));
}

/** The portal's own report first, one that may be its own next; a page before a file; of equals the one listed first. */
function rank({ title, purpose }: Listed, portal: { name: string; level: Level }): number {
  const own = isOwnReport(title, portal);
  return (own === true ? 0 : own === null ? 1 : 2) + (isReportTitle(title) ? 0 : 0.5) + (purpose === 'file' ? 0.25 : 0);
}
