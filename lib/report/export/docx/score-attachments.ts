import type { Paragraph, Table } from 'docx';
import type { Translate } from '../../../../locales';
import type { AuditReport } from '../../../model/audit-report';
import { answerText } from '../inspection-words';
import { estimateText, isScored, lineRemark, pointsOfLine, pointsOrUnknown, scoreNotes, sumText } from '../score-words';
import { ruleName } from '../words';
import { body, line, title } from './paragraphs';
import { cellLines, cellText, sheetTable } from './sheet-table';

/** Subjects that a line names at most: the list of problems holds them all. */
const MOST_SUBJECTS = 6;

/** Indicator by indicator what was lost, by which columns and pages, and whose points it is in; `null` without a fault. */
export function scoreAttachment(report: AuditReport, number: number, t: Translate): (Paragraph | Table)[] | null {
  const lines = (report.score.lines ?? []).filter(isScored);
  if (!lines.length) return null;
  const subjects = new Map(report.findings.map(({ id, subject }) => [id, subject]));
  const named = (ids: readonly string[]): string => {
    const names = [...new Set(ids.flatMap((id) => subjects.get(id) ?? []))];
    const shown = names.slice(0, MOST_SUBJECTS).join(t('report.separator'));
    return names.length > MOST_SUBJECTS ? `${shown} ${t('report.listed', { count: names.length })}` : shown;
  };
  const shares = { indicator: 32, count: 8, each: 8, cap: 8, points: 10, findings: 34 };
  const texts = [estimateText(report, t), sumText(report, t), ...scoreNotes(report, t)];
  return [
    line(t('report.notice.attachment', { number })),
    title(t('report.scoreTable.title')),
    ...texts.filter((text) => text !== null).map((text) => body(text)),
    sheetTable(
      Object.entries(shares).map(([field, share]) => ({
        head: t(`report.scoreTable.${field}`),
        share,
        isNumber: field !== 'indicator' && field !== 'findings',
      })),
      lines.map((each) => [
        cellLines([[cellText(ruleName(report, each.ruleId))], [cellText(`${each.ruleId} ${lineRemark(each, t)}`)]]),
        [cellText(String(each.count))],
        [cellText(pointsOrUnknown(each.each))],
        [cellText(pointsOrUnknown(each.cap))],
        [cellText(pointsOfLine(each, t))],
        [cellText(named(each.findings))],
      ]),
    ),
  ];
}

/** The inspector's list with its answers, open ones as well; `null` while nothing is answered: the letter counts them. */
export function inspectionAttachment(report: AuditReport, number: number, t: Translate): (Paragraph | Table)[] | null {
  const entries = report.inspection ?? [];
  const done = entries.filter(({ answer }) => answer).length;
  if (!done) return null;
  const shares = { rule: 26, question: 36, answer: 10, note: 28 };
  return [
    line(t('report.notice.attachment', { number })),
    title(t('report.inspection.title', { done, all: entries.length })),
    sheetTable(
      Object.entries(shares).map(([field, share]) => ({ head: t(`report.inspection.${field}`), share })),
      entries.map((entry) => [
        cellLines([[cellText(ruleName(report, entry.ruleId))], [cellText(entry.ruleId)]]),
        [cellText(t(entry.question))],
        [cellText(answerText(entry, t))],
        [cellText(entry.note)],
      ]),
    ),
  ];
}
