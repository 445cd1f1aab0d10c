import type { Answer } from '../../model/answer';
import { type AuditReport, REPORT_SCHEMA_VERSION } from '../../model/audit-report';
import type { WeightTable } from '../../model/weight-table';
import { byGravity } from '../gravity';
import { type Scored, scoreOf } from '../score';
import { frameOf } from '../score/frame';
import { vetoCounts } from '../score/vetoes';
import { answerFindings, INSPECTOR } from './answer-findings';
import { inspectionEntries } from './entries';

/**
 * What an inspector's answers and a table of points make of judged pages: findings, score and list. Answers given before
 * take no part but as far as they stand among `answers`.
 */
export function scoredWith(
  judged: Scored,
  answers: readonly Answer[],
  table: WeightTable | null,
): Pick<AuditReport, 'findings' | 'score' | 'inspection'> {
  const order = byGravity(judged.columns.map(({ id }) => id));
  const found = judged.findings.filter(({ check }) => check !== INSPECTOR);
  const findings = [...found, ...answerFindings(judged, answers)].sort(order);
  const frame = frameOf(judged.portal.level, judged.columns, answers);
  const vetoes = vetoCounts(findings, judged.standard, answers);
  const inspection = inspectionEntries({ ...judged, findings }, vetoes, frame, answers);
  const open = inspection.filter(({ ruleId, answer }) => ruleId.startsWith('IND-DED-') && answer === null).length;
  return {
    findings,
    score: scoreOf({ ...judged, findings }, vetoes, frame, answers, table, open),
    inspection,
  };
}

/**
 * A report as it stands with an inspector's answers (人工核查), by a chosen table of points. It is made from what the
 * report holds, so that an answer costs no look at a page; the report itself stays as it was.
 */
export const withAnswers = (
  report: AuditReport,
  answers: readonly Answer[],
  table: WeightTable | null = report.score.table ?? null,
): AuditReport => ({
  ...report,
  schemaVersion: REPORT_SCHEMA_VERSION,
  ...scoredWith(report, answers, table),
});
