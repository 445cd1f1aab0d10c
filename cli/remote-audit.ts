import type { Page } from '@playwright/test';
import type { Audit, AuditSettings } from '../lib/model/audit';
import type { AuditReport } from '../lib/model/audit-report';
import type { Message } from '../lib/model/evidence';
import type { PageFacts } from '../lib/model/page-facts';
import { canonicalUrl } from '../lib/portal/canonical-url';

interface Reply {
  reply?: { auditId: string | null; problem: Message | null };
  failure?: string;
}

/** Gives the extension the command its own workbench would give. `page` is one of the extension's pages. */
export async function startAudit(
  page: Page,
  url: string,
  settings: AuditSettings,
): Promise<{ auditId: string | null; problem: Message | null }> {
  const answer = await page.evaluate(
    async (request) => {
      const { runtime } = (
        globalThis as unknown as { chrome: { runtime: { sendMessage(m: unknown): Promise<Reply> } } }
      ).chrome;
      return runtime.sendMessage({ portalAudit: 'startAudit', request });
    },
    { url, settings },
  );
  if (!answer?.reply) throw new Error(answer?.failure ?? 'the extension does not answer');
  return answer.reply;
}

/** One row of the extension's database, read in its page. */
async function readRow<T>(page: Page, table: string, key: string | string[]): Promise<T | undefined> {
  return page.evaluate(
    ([store, id]) =>
      new Promise<T | undefined>((resolve, reject) => {
        const opening = indexedDB.open('portal-audit');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const asking = db.transaction(store).objectStore(store).get(id);
          asking.onerror = () => reject(asking.error);
          asking.onsuccess = () => {
            db.close();
            resolve(asking.result);
          };
        };
      }),
    [table, key] as const,
  );
}

export const readAuditRow = (page: Page, id: string): Promise<Audit | undefined> => readRow<Audit>(page, 'audits', id);

export const readReport = async (page: Page, id: string): Promise<AuditReport | undefined> =>
  (await readRow<{ report: AuditReport }>(page, 'reports', id))?.report;

/** What an audit read at the address it began with, `undefined` when no page came. */
export const readPageFacts = async (page: Page, id: string, url: string): Promise<PageFacts | undefined> =>
  (await readRow<{ facts: PageFacts | null }>(page, 'pages', [id, `fetch GET ${canonicalUrl(url)}`]))?.facts ??
  undefined;

/** Waits until the audit needs nothing more, telling each state it passes. */
export async function followAudit(page: Page, id: string, tell: (audit: Audit) => void): Promise<Audit> {
  for (;;) {
    const audit = await readAuditRow(page, id);
    if (!audit) throw new Error(`audit ${id} is gone`);
    tell(audit);
    if (audit.state !== 'running') return audit;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}
