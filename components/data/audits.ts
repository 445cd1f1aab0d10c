import { useLiveQuery } from 'dexie-react-hooks';
import { answeredReport, answeredScore } from '../../lib/audit/answered-report';
import type { Audit } from '../../lib/model/audit';
import type { AuditReport, Score } from '../../lib/model/audit-report';
import { readAudit } from '../../lib/store/audits';
import { database } from './database';

/** All audits, the latest first; `undefined` until they are read. */
export const useAudits = (): Audit[] | undefined =>
  useLiveQuery(() => database.audits.orderBy('startedAt').reverse().toArray());

/** Audits of one host (with port), the latest first. */
export const useAuditsOf = (host: string): Audit[] | undefined =>
  useLiveQuery(async () => {
    const audits = await database.audits.where('host').equals(host).toArray();
    return audits.sort((a, b) => b.startedAt.localeCompare(a.startedAt));
  }, [host]);

/** One audit; `undefined` until it is read, `null` when there is none. Throws when its row cannot be read. */
export const useAudit = (id: string): Audit | null | undefined =>
  useLiveQuery(async () => (await readAudit(database, id)) ?? null, [id]);

/**
 * The report of an audit as it stands, with what an inspector answered; `undefined` until it is read, `null` while there
 * is none.
 */
export const useReport = (id: string): AuditReport | null | undefined =>
  useLiveQuery(async () => (await answeredReport(database, id)) ?? null, [id]);

/** Verdict on the portal of one audit, `null` while it has no report. */
export const useScore = (id: string): Score | null | undefined =>
  useLiveQuery(async () => (await answeredScore(database, id)) ?? null, [id]);
