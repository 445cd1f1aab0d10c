import { Audit } from '../model/audit';
import type { AuditReport } from '../model/audit-report';
import { PageRecord } from '../model/portal';
import type { AuditDatabase } from './database';
import { gunzip, gzip } from './gzip';

/** Rows written by an older version that no longer fit are told, not guessed at. */
export class StoredRowError extends Error {
  constructor(table: string, key: string, cause: unknown) {
    super(`stored ${table} row ${key} cannot be read`, { cause });
    this.name = 'StoredRowError';
  }
}

/** @throws StoredRowError */
export async function readAudit(db: AuditDatabase, id: string): Promise<Audit | undefined> {
  const row = await db.audits.get(id);
  if (!row) return undefined;
  const audit = Audit.safeParse(row);
  if (!audit.success) throw new StoredRowError('audits', id, audit.error);
  return audit.data;
}

/** Audits that a crawl host should be at work on. */
export const runningAudits = (db: AuditDatabase): Promise<Audit[]> =>
  db.audits.where('state').equals('running').toArray();

/** Every page of an audit, in key order. @throws StoredRowError */
export async function readPages(db: AuditDatabase, auditId: string): Promise<PageRecord[]> {
  const rows = await db.pages.where({ auditId }).toArray();
  return rows.map((row) => {
    const page = PageRecord.safeParse(row);
    if (!page.success) throw new StoredRowError('pages', row.key, page.error);
    return page.data;
  });
}

/**
 * Keeps one page, record and body, all or nothing; nothing of an audit that was deleted meanwhile. Packing comes before the transaction
 * since IndexedDB ends one that waits for anything else.
 */
export async function savePage(
  db: AuditDatabase,
  auditId: string,
  record: PageRecord,
  text: string | null,
): Promise<void> {
  const body = text === null ? null : { auditId, key: record.key, gzip: await gzip(text) };
  await db.transaction('rw', db.audits, db.pages, db.bodies, async () => {
    if (!(await db.audits.get(auditId))) return;
    await db.pages.put({ ...record, auditId });
    if (body) await db.bodies.put(body);
  });
}

/** The decoded text of a page as it was seen, `null` when there is none. */
export async function readBody(db: AuditDatabase, auditId: string, key: string): Promise<string | null> {
  const row = await db.bodies.get([auditId, key]);
  return row ? gunzip(row.gzip) : null;
}

export async function saveReport(db: AuditDatabase, auditId: string, report: AuditReport): Promise<void> {
  await db.transaction('rw', db.audits, db.reports, async () => {
    // A deleted audit's crawl may still be on its way to its end.
    if (await db.audits.get(auditId)) await db.reports.put({ auditId, report });
  });
}

/** Forgets an audit with everything gathered for it. */
export async function deleteAudit(db: AuditDatabase, auditId: string): Promise<void> {
  await db.transaction('rw', [db.audits, db.pages, db.bodies, db.reports, db.answers], async () => {
    await db.audits.delete(auditId);
    await db.reports.delete(auditId);
    for (const table of [db.pages, db.bodies, db.answers]) await table.where({ auditId }).delete();
  });
}
