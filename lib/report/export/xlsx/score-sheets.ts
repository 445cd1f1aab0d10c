import type { Translate } from '../../../../locales';
import type { AuditReport } from '../../../model/audit-report';
import { answerWord } from '../inspection-words';
import { estimateText, lineRemark, numberRuns, scoreNotes, sumText } from '../score-words';
import { ruleName } from '../words';
import type { SheetTable } from './sheet';

const SCORE_FIELDS = { indicator: 48, count: 10, each: 10, cap: 10, points: 12, findings: 40 };

/** Every indicator with its points and the numbers of its findings in the ledger; below, whose points these are. */
export function scoreSheet(report: AuditReport, t: Translate): SheetTable {
  // The ledger holds the findings in the report's order.
  const numbers = new Map(report.findings.map(({ id }, index) => [id, index + 1]));
  const lines = report.score.lines ?? [];
  const texts = [estimateText(report, t), sumText(report, t), ...scoreNotes(report, t)].filter((text) => text !== null);
  return {
    name: t('report.scoreTable.title'),
    fields: Object.entries(SCORE_FIELDS).map(([field, width]) => ({ name: t(`report.scoreTable.${field}`), width })),
    rows: lines.map((line) => [
      [ruleName(report, line.ruleId), line.ruleId, lineRemark(line, t)].filter(Boolean).join(' '),
      line.count,
      line.each,
      line.cap,
      line.points === null ? t('report.scoreTable.unknown') : line.part === 'bonus' ? line.points : -line.points,
      numberRuns(
        line.findings.flatMap((id) => numbers.get(id) ?? []),
        t('report.separator'),
      ),
    ]),
    notes: texts,
  };
}

const LIST_FIELDS = { rule: 30, question: 46, where: 46, answer: 12, count: 8, note: 30 };

/** The inspector's list with its answers, open ones as well. */
export function inspectionSheet(report: AuditReport, t: Translate): SheetTable | null {
  const entries = report.inspection ?? [];
  if (!entries.length) return null;
  const done = entries.filter(({ answer }) => answer).length;
  return {
    name: t('workbench.nav.inspection'),
    fields: Object.entries(LIST_FIELDS).map(([field, width]) => ({ name: t(`report.inspection.${field}`), width })),
    rows: entries.map(({ ruleId, question, where, answer, count, note }) => [
      `${ruleName(report, ruleId)} ${ruleId}`,
      t(question),
      t(where),
      answerWord(ruleId, answer, t),
      count || null,
      note,
    ]),
    notes: [t('report.inspection.title', { done, all: entries.length })],
  };
}
