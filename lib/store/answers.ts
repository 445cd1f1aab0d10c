import { Answer } from '../model/answer';
import { StoredRowError } from './audits';
import type { AuditDatabase } from './database';

/** What an inspector has said on an audit, by rule. @throws StoredRowError */
export async function readAnswers(db: AuditDatabase, auditId: string): Promise<Answer[]> {
  const rows = await db.answers.where({ auditId }).toArray();
  return rows.map((row) => {
    const answer = Answer.safeParse(row);
    if (!answer.success) throw new StoredRowError('answers', row.ruleId, answer.error);
    return answer.data;
  });
}

/** Keeps an answer in place of an earlier one to the same rule; none of an audit that was deleted meanwhile. */
export async function saveAnswer(db: AuditDatabase, auditId: string, answer: Answer): Promise<void> {
  await db.transaction('rw', db.audits, db.answers, async () => {
    if (await db.audits.get(auditId)) await db.answers.put({ ...answer, auditId });
  });
}

/** Takes an answer back: the rule is open again. */
export const removeAnswer = (db: AuditDatabase, auditId: string, ruleId: string): Promise<void> =>
  db.answers.delete([auditId, ruleId]);
