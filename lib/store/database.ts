import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Answer } from '../model/answer';
import type { Audit } from '../model/audit';
import type { AuditLists } from '../model/audit-lists';
import type { AuditReport } from '../model/audit-report';
import type { PageRecord } from '../model/portal';
import type { Profile } from '../model/profile';

/** A page's row: `[auditId+key]` is its name. */
export type PageRow = PageRecord & { auditId: string };

/** The decoded text of a page, gzip, apart from its facts so that lists of pages stay light. */
export interface BodyRow {
  auditId: string;
  key: string;
  gzip: Uint8Array;
}

export interface ReportRow {
  auditId: string;
  report: AuditReport;
  /** What the finished audit saw in the lists of columns, for the one after it. */
  lists?: AuditLists;
}

/** What an inspector said of one rule, apart from the report: judging anew keeps it. */
export type AnswerRow = Answer & { auditId: string };

/**
 * The extension's database. One row an audit, one a page; the frontier is not stored but derived from the pages, so it
 * can never disagree with them.
 */
export class AuditDatabase extends Dexie {
  declare audits: EntityTable<Audit, 'id'>;
  declare pages: Table<PageRow, [string, string]>;
  declare bodies: Table<BodyRow, [string, string]>;
  declare reports: EntityTable<ReportRow, 'auditId'>;
  declare answers: Table<AnswerRow, [string, string]>;
  declare profiles: EntityTable<Profile, 'id'>;

  constructor(name = 'portal-audit') {
    super(name);
    this.version(1).stores({
      audits: 'id, state, startedAt, host',
      pages: '[auditId+key], auditId',
      bodies: '[auditId+key], auditId',
      reports: 'auditId',
    });
    this.version(2).stores({ answers: '[auditId+ruleId], auditId' });
    this.version(3).stores({ profiles: 'id' });
  }
}
