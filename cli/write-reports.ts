import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AuditReport } from '../lib/model/audit-report';
import type { Locale } from '../lib/model/locale';
import { exporters } from '../lib/report/export';

/**
 * Writes the report in every format into a folder, which is made when absent. Gives the files' paths. One format that
 * fails does not keep the others from being written; its error is thrown after them.
 */
export async function writeReports(report: AuditReport, locale: Locale, folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  const errors: unknown[] = [];
  for (const { fileName, load } of exporters) {
    try {
      const blob = await (await load())(report, locale);
      const file = join(folder, fileName);
      writeFileSync(file, new Uint8Array(await blob.arrayBuffer()));
      files.push(file);
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length) throw new AggregateError(errors, `not every format was written to ${folder}`);
  return files;
}
