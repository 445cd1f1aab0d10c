import type { Audit } from '../model/audit';
import { AuditLists } from '../model/audit-lists';
import type { AuditDatabase } from './database';

/** Keeps what an audit saw in the lists of columns beside its report; nothing where there is no report. */
export async function saveLists(db: AuditDatabase, auditId: string, lists: AuditLists): Promise<void> {
  await db.reports.update(auditId, { lists });
}

/** The lists of the last finished audit of the same host before this one, `null` where none kept any that can be read. */
export async function readPreviousLists(
  db: AuditDatabase,
  { id, host, startedAt }: Pick<Audit, 'id' | 'host' | 'startedAt'>,
): Promise<AuditLists | null> {
  const earlier = await db.audits.where('host').equals(host).toArray();
  const finished = earlier
    .filter((audit) => audit.id !== id && audit.state === 'finished' && audit.startedAt < startedAt)
    .sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
  for (const audit of finished) {
    const lists = AuditLists.safeParse((await db.reports.get(audit.id))?.lists);
    if (lists.success) return lists.data;
  }
  return null;
}
