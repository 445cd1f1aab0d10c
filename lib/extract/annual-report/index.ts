import { type AnnualReport, REPORT_TABLES } from '../../model/annual-report';
import type { PageFacts } from '../../model/page-facts';
import { compact } from '../../text/figure';
import { isAboutReports, isReportTitle, reportStem, reportYear } from '../../text/report-title';
import { readAttachments } from '../attachments';
import { readFrames } from '../frames';
import { type MainLine, mainBlockOf } from '../main-block';
import type { PageContext } from '../page-context';
import { indexPage } from '../page-index';
import { regionsByIndex } from '../regions';
import { applicationPlaces, readApplications } from './applications-table';
import { readColumnClaims } from './column-claims';
import { disclosurePlaces, readDisclosure } from './disclosure-table';
import { disputePlaces, readDisputes } from './disputes-table';
import { readFigures } from './figures';
import { labelledRows } from './labelled-rows';
import { readLineTable } from './line-tables';
import { readOpening } from './opening';
import { readParts } from './parts';

/** Kinds of page that may be a report whose words are in a file, beside those that read as one. */
const MAY_BE: ReadonlySet<PageFacts['kind']> = new Set([
  'annual-report',
  'article',
  'official-document',
  'single-content',
]);

/** Characters of text that make a report; less is a note beside a file. */
const FEWEST_WORDS = 400;
/** Columns from which on a table holds data, whatever its labels, and the most that one of its cells says. */
const DATA_WIDTH = 3;
const DATA_CELL = 150;

/**
 * An annual report on disclosure work (政府信息公开工作年度报告): its opening, parts, tables and the figures of its text.
 * `null` for every other page: cheap, because only pages that are titled as a report are read. `title` is the article's.
 */
export function readAnnualReport(
  page: PageContext,
  kind: PageFacts['kind'],
  title: string | null,
): AnnualReport | null {
  if (!MAY_BE.has(kind) || (title !== null && !isReportTitle(title) && kind !== 'annual-report')) return null;
  if (title === null ? kind !== 'annual-report' : isAboutReports(title)) return null;
  const index = indexPage(page);
  const main = mainBlockOf(page);
  const rows = labelledRows(page);
  const drafts = {
    disclosure: readDisclosure(rows),
    applications: readApplications(rows),
    disputes: readDisputes(rows),
  };
  const dataTables = new Set<number>();
  for (const { from } of Object.values(drafts)) for (const table of from) dataTables.add(table);
  for (const { table, cells } of rows)
    if (cells.length >= DATA_WIDTH && cells.every(({ text }) => text.length <= DATA_CELL)) dataTables.add(table);
  const inTable = (line: MainLine): boolean => {
    for (let el = line.el; el >= 0; el = index.parent[el] ?? -1) if (dataTables.has(el)) return true;
    return false;
  };
  const { parts, opening, lines } = readParts(index, main.lines, inTable);
  for (const id of REPORT_TABLES) {
    const part = parts.findIndex((one) => one.id === id);
    if (drafts[id].size === 0 && part >= 0) drafts[id] = readLineTable(id, lines[part] ?? []);
  }
  const texts = lines.flat();
  const heard = readOpening(opening, texts);
  const narrative = [opening, ...texts];
  const length = narrative.reduce((sum, text) => sum + compact(text).length, 0);
  const images = parts.reduce((sum, part) => sum + part.images, 0);
  return {
    year: reportYear(title ?? '') ?? (heard.period ? Number(heard.period.from.slice(0, 4)) : null),
    stem: reportStem(title ?? ''),
    body: parts.length > 0 || length >= FEWEST_WORDS ? 'text' : bodyElsewhere(page),
    opening: heard,
    parts,
    tables: [
      drafts.disclosure.done('disclosure', disclosurePlaces),
      drafts.applications.done('applications', applicationPlaces),
      drafts.disputes.done('disputes', disputePlaces),
    ].filter((table) => table !== null),
    figures: parts.flatMap(({ id }, i) => readFigures(lines[i]?.join('\n') ?? '', id)),
    columnClaims: readColumnClaims(narrative.join('\n')),
    length,
    images,
  };
}

function bodyElsewhere(page: PageContext): AnnualReport['body'] {
  if (readAttachments(page).length > 0) return 'attachment';
  if (readFrames(page).length > 0) return 'frame';
  // A logo or a share button stands elsewhere.
  const index = indexPage(page);
  const regions = regionsByIndex(index);
  const from = mainBlockOf(page).lines[0]?.start ?? 0;
  return index.els.some(({ name }, el) => name === 'img' && regions[el] === 'main' && (index.textStart[el] ?? 0) > from)
    ? 'image'
    : 'text';
}
