import { AuditReport, type Score } from '../model/audit-report';
import { withAnswers } from '../report/inspection/answered';
import { tableFor } from '../standards';
import { readAnswers } from '../store/answers';
import { StoredRowError } from '../store/audits';
import type { AuditDatabase } from '../store/database';

/**
 * The report of an audit as it was judged last, with what an inspector answered and by the table of points that is chosen
 * now: answers are kept apart, so judging anew loses none. `undefined` while there is no report.
 * @throws StoredRowError
 */
export async function answeredReport(db: AuditDatabase, auditId: string): Promise<AuditReport | undefined> {
  const row = await db.reports.get(auditId);
  if (!row) return undefined;
  const report = AuditReport.safeParse(row.report);
  if (!report.success) throw new StoredRowError('reports', auditId, report.error);
  const [answers, audit] = await Promise.all([readAnswers(db, auditId), db.audits.get(auditId)]);
  return withAnswers(report.data, answers, audit ? tableFor(audit.settings) : null);
}

/**
 * The score alone, for lists of audits: the stored one where nothing was answered and no other table is chosen.
 * `undefined` while there is no report.
 * @throws StoredRowError
 */
export async function answeredScore(db: AuditDatabase, auditId: string): Promise<Score | undefined> {
  const [row, answers, audit] = await Promise.all([
    db.reports.get(auditId),
    db.answers.where({ auditId }).count(),
    db.audits.get(auditId),
  ]);
  if (!row) return undefined;
  const table = audit ? tableFor(audit.settings) : null;
  const isSame = JSON.stringify(table) === JSON.stringify(row.report.score.table ?? null);
  if (answers === 0 && isSame) return row.report.score;
  return (await answeredReport(db, auditId))?.score;
}
