import { expect, type Page } from '@playwright/test';
import { type Audit, DEFAULT_SETTINGS } from '../../lib/model/audit';
import type { AuditReport } from '../../lib/model/audit-report';
import { VerdictState } from '../../lib/model/column';

/** Row of an audit that made this report. */
export function auditOf(report: AuditReport, part: Partial<Audit> = {}): Audit {
  const { url, name } = report.portal;
  const count = (state: VerdictState) => report.columns.filter(({ verdict }) => verdict === state).length;
  return {
    id: 'kept',
    url,
    host: new URL(url).host,
    name,
    state: 'finished',
    problem: null,
    settings: DEFAULT_SETTINGS,
    origins: ['http://*/*', 'https://*/*'],
    startedAt: report.startedAt,
    finishedAt: report.finishedAt,
    progress: {
      columnsFound: report.columns.length,
      columnsDone: report.columns.length,
      requests: report.requests,
      byVerdict: Object.fromEntries(VerdictState.options.map((state) => [state, count(state)])) as Record<
        VerdictState,
        number
      >,
      current: null,
      rate: 0,
      secondsLeft: null,
    },
    log: [],
    ...part,
  };
}

/**
 * Puts audits into the extension's database as earlier sessions would have left them. `page` is one of the extension's
 * pages and shows them once it is loaded anew.
 */
export async function keep(page: Page, ...rows: { audit: Audit; report: AuditReport | null }[]): Promise<void> {
  // The extension makes its database; opening it before would leave one without tables.
  await expect
    .poll(() => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)))
    .toContain('portal-audit');
  await page.evaluate(
    (kept) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('portal-audit');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction(['audits', 'reports'], 'readwrite');
          for (const { audit, report } of kept) {
            writing.objectStore('audits').put(audit);
            if (report) writing.objectStore('reports').put({ auditId: audit.id, report });
          }
          writing.onerror = () => reject(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    rows,
  );
}

/** Chooses what a person can choose in the extension's settings; pages in view follow at once. */
export async function prefer(page: Page, preferences: Record<string, unknown>): Promise<void> {
  await page.evaluate(
    (chosen) =>
      (
        globalThis as unknown as { chrome: { storage: { local: { set(values: unknown): Promise<void> } } } }
      ).chrome.storage.local.set(chosen),
    preferences,
  );
}
