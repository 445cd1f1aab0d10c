import type { AuditReport } from '../../lib/model/audit-report';
import { dayInChina } from '../../lib/model/day';
import type { Locale } from '../../lib/model/locale';
import type { ExportFormat } from '../../lib/report/export';

/**
 * A file name that says which portal and day it is of: `某某市人民政府-2024-03-01-report.html`. Characters that a file
 * system refuses become dashes.
 */
export function exportName({ portal, now }: Pick<AuditReport, 'portal' | 'now'>, fileName: string): string {
  const name =
    portal.name
      .replace(/[\\/:*?"<>|\p{Cc}\s]+/gu, '-')
      .slice(0, 60)
      .replace(/-$/, '') || new URL(portal.url).hostname;
  return `${name}-${dayInChina(now)}-${fileName}`;
}

/** Writes a report in a format and hands it to the browser as a download. */
export async function downloadReport(report: AuditReport, format: ExportFormat, locale: Locale): Promise<void> {
  const write = await format.load();
  saveFile(await write(report, locale), exportName(report, format.fileName));
}

/** Hands a file to the browser as a download. */
export function saveFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Long enough for the browser to have begun reading it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
