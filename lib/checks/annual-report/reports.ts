import type { AnnualReport, ReportTable, ReportTableId } from '../../model/annual-report';
import type { Day } from '../../model/day';
import type { Evidence } from '../../model/evidence';
import type { FileReading } from '../../model/file-reading';
import type { CheckMeta, Finding } from '../../model/finding';
import type { Portal } from '../../model/portal';
import { FIRST_YEAR } from '../../standards/annual-report-2021/format';
import { isOwnReport } from '../../text/report-owner';
import { onPage } from '../finding';
import { evidenceOf, type ReadPage } from '../look';

/** A report that was opened and read. */
export interface ReadReport {
  page: ReadPage;
  report: AnnualReport;
  year: number;
  title: string;
  /** `null` for a file: the day in it is that of its signature. */
  publishedOn: Day | null;
  /** What it was read from, where that is no page. */
  file: FileReading | null;
}

/** Parts that must be recognised before a text is held to the format. */
const FEWEST_PARTS = 4;

const known = new WeakMap<Portal, ReadReport[]>();

/** All reports with a year whose pages were read, newest first. Read once for all checks. */
export function readReports(portal: Portal): ReadReport[] {
  let reports = known.get(portal);
  if (!reports) {
    reports = reportPages(portal)
      .flatMap((page): ReadReport[] => {
        const { annualReport: report, article, title } = page.facts;
        if (!report || report.year === null) return [];
        const file = page.snapshot.file ?? null;
        const publishedOn = file ? null : (article?.publishedOn ?? null);
        return [{ page, report, year: report.year, title: article?.title || title, publishedOn, file }];
      })
      .sort((a, b) => b.year - a.year || (a.page.facts.url < b.page.facts.url ? -1 : 1))
      .filter(onceEach());
    known.set(portal, reports);
  }
  return reports;
}

/** Lets a report through once: site and platform show the same one at two addresses. */
function onceEach(): (one: ReadReport) => boolean {
  const seen = new Set<string>();
  return ({ report: { stem, year, length, tables } }) => {
    const key = JSON.stringify([stem, year, length, tables.map(({ cells }) => cells)]);
    return !seen.has(key) && seen.add(key).size > 0;
  };
}

/**
 * Pages of reports that opened, one for each address: the rendered look where there are several. The disclosure platform
 * may have a host of its own; pages of hosts that no column is on are other bodies'.
 */
function reportPages(portal: Portal): ReadPage[] {
  const found = portal.pages.filter(
    (page): page is ReadPage => page.facts?.annualReport != null && page.snapshot.status === 200,
  );
  if (found.length === 0) return [];
  const hosts = new Set([portal.host]);
  const add = (url: string | null): void => {
    if (url !== null && URL.canParse(url)) hosts.add(new URL(url).host);
  };
  add(portal.platformUrl);
  for (const { url, verdict } of portal.columns) if (verdict.state !== 'external') add(url);
  const pages = new Map<string, ReadPage>();
  for (const page of found) {
    const { finalUrl, via } = page.snapshot;
    if (!URL.canParse(finalUrl) || !hosts.has(new URL(finalUrl).host)) continue;
    const other = pages.get(finalUrl);
    if (!other || (other.snapshot.via === 'fetch' && via === 'render')) pages.set(finalUrl, page);
  }
  return [...pages.values()];
}

/** Whether a report's words are on its page in the form of 2021, so that it may be held to it. */
export const isInForm = ({ report, year }: ReadReport): boolean =>
  year >= FIRST_YEAR &&
  report.body === 'text' &&
  new Set(report.parts.flatMap(({ id }) => id ?? [])).size >= FEWEST_PARTS;

/** Reports that may be held to the form of 2021. */
export const reportsInForm = (portal: Portal): ReadReport[] => readReports(portal).filter(isInForm);

/**
 * The report of the same body on the year before: of the same title but for the year, else the portal's own where both are
 * its own.
 */
export function reportBefore(one: ReadReport, reports: readonly ReadReport[], portal: Portal): ReadReport | undefined {
  const before = reports.filter(({ year }) => year === one.year - 1);
  const own = isOwnReport(one.title, portal) === true;
  return (
    before.find(({ report }) => report.stem === one.report.stem) ??
    (own ? before.find(({ title }) => isOwnReport(title, portal)) : undefined)
  );
}

export const tableOf = ({ report }: ReadReport, id: ReportTableId): ReportTable | null =>
  report.tables.find((table) => table.id === id) ?? null;

const QUESTION = { state: 'needs-review', severity: 'advice' } as const;

/** What a finding on a report may differ in. */
type Stated = Parameters<typeof onPage>[2];

/**
 * A finding on one report; `place` tells several of one check on it apart. What a PDF's lines seem to say is always a
 * question: they may have been put together wrongly.
 */
export function onReport(
  meta: CheckMeta,
  { page, title, year, file }: ReadReport,
  place: string,
  quotations: readonly (string | null)[],
  stated: Stated,
): Finding {
  const evidence = quotations.map((quotation): Evidence => evidenceOf(page, quotation));
  const found = onPage(
    meta,
    { name: title, url: page.facts.url, evidence },
    { ...stated, ...(file?.format === 'pdf' && QUESTION), params: { year, ...stated.params } },
  );
  return place === '' ? found : { ...found, id: `${found.id}:${place}` };
}
