import type { AuditReport } from '../../model/audit-report';
import type { Locale } from '../../model/locale';

/** Writes a report as one file. Reads nothing but the report. */
export type Exporter = (report: AuditReport, locale: Locale) => Promise<Blob>;
