import type { ReportPartId } from '../../model/annual-report';
import type { Check, Finding } from '../../model/finding';
import { PART_NAMES } from '../../standards/annual-report-2021/format';
import { evidenceOf } from '../look';
import { onReport, type ReadReport, reportsInForm } from './reports';

const meta = {
  id: 'repeated-report-text',
  title: 'checks.repeatedReportText.title',
  basis: ['REP-DUPLICATE'],
  severity: 'advice',
  mode: 'assisted',
} as const;

const COMPARED: readonly ReportPartId[] = ['overview', 'problems'];
/** Characters below which two texts are alike because there is little to say; so many are enough where every word is the same. */
const FEWEST_CHARACTERS = 120;
const FEWEST_SAME = 60;
/** Characters of a paragraph that tells texts apart, share of the text in paragraphs that are word for word the same. */
const PARAGRAPH = 15;
const COPIED = 0.75;
/** Share of common pieces from which on texts are nearly identical. */
const ALIKE = 0.9;
const PIECE = 4;

/** Pieces of four characters, figures and white space left out: years and counts differ in any copy. */
function piecesOf(text: string): Set<string> {
  const bare = text.replace(/[\d\s]+/g, '');
  return new Set(Array.from({ length: Math.max(0, bare.length - PIECE + 1) }, (_, i) => bare.slice(i, i + PIECE)));
}

/** Share of a text that stands in paragraphs which the other has word for word but for figures. */
function copied(a: string, b: string): number {
  const [one, two] = [a, b].map((text) => text.split('\n').map((line) => line.replace(/[\d\s]+/g, '')));
  const known = new Set(two);
  let same = 0;
  let all = 0;
  for (const line of one ?? []) {
    all += line.length;
    if (line.length >= PARAGRAPH && known.has(line)) same += line.length;
  }
  return all === 0 ? 0 : same / all;
}

function likeness(a: string, b: string): number {
  const one = piecesOf(a);
  const two = piecesOf(b);
  let common = 0;
  for (const piece of one) if (two.has(piece)) common++;
  const all = one.size + two.size - common;
  return all === 0 ? 0 : common / all;
}

/** Part one or part five nearly in the words of the year before, or in those of another body's report on the same year. */
export const repeatedReportText: Check = {
  meta,
  run(portal) {
    const reports = reportsInForm(portal);
    return reports.flatMap((one) => {
      const before = reports.find(({ year, report }) => year === one.year - 1 && report.stem === one.report.stem);
      // Each pair of bodies once.
      const others = reports
        .slice(0, reports.indexOf(one))
        .filter(({ year, report }) => year === one.year && report.stem !== one.report.stem);
      return [...(before ? [before] : []), ...others].flatMap((other) =>
        COMPARED.flatMap((id) => likeOf(one, other, id)),
      );
    });
  },
};

function likeOf(one: ReadReport, other: ReadReport, id: ReportPartId): Finding[] {
  const [now, then] = [one, other].map(({ report }) => report.parts.find((part) => part.id === id));
  if (!now || !then) return [];
  const length = Math.min(now.length, then.length);
  const words = likeness(now.text, then.text);
  const isSame = words === 1 && length >= FEWEST_SAME;
  const isLong = length >= FEWEST_CHARACTERS;
  const paragraphs = isLong ? copied(now.text, then.text) : 0;
  if (!isSame && !(isLong && (words >= ALIKE || paragraphs >= COPIED))) return [];
  const alike = Math.max(words, paragraphs);
  const sameBody = other.year !== one.year;
  const found = onReport(meta, one, sameBody ? id : `${id}:${other.page.facts.url}`, [now.heading], {
    state: 'needs-review',
    text: sameBody ? 'message' : 'other',
    params: { part: PART_NAMES[id], before: other.year, other: other.title, percent: Math.round(alike * 100) },
  });
  return [{ ...found, evidence: [...found.evidence, evidenceOf(other.page, then.heading)] }];
}
