import { type BrowserContext, test as base, type Page } from '@playwright/test';
import { launchChromium, openExtensionPage } from '../../cli/chromium';
import { buildExtension, grantedCopy } from '../../cli/extension';
import { followAudit, readReport, startAudit } from '../../cli/remote-audit';
import { type Audit, type AuditSettings, DEFAULT_SETTINGS } from '../../lib/model/audit';
import type { AuditReport } from '../../lib/model/audit-report';
import type { SamplePortal } from '../portals/sample-portal';
import { servePortals } from '../portals/server';

/** No rate limit: the portals of these tests are our own. */
export const FAST: AuditSettings = { ...DEFAULT_SETTINGS, concurrency: 8, perSecond: null, renderers: 4 };

export interface Served {
  port: number;
  resolve: Map<string, string>;
  requests: { method: string; host: string; path: string; at: number }[];
}

interface Fixtures {
  /** The build that tests load: the production build with host permission granted up front. */
  extension: string;
  serve(...portals: SamplePortal[]): Promise<Served>;
  launch(resolve: Map<string, string>, profile?: string): Promise<BrowserContext>;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern.
  extension: async ({}, use) => use(grantedCopy(buildExtension())),
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  serve: async ({}, use) => {
    const open: { close(): Promise<void> }[] = [];
    await use(async (...portals) => {
      const server = await servePortals(portals);
      open.push(server);
      const hosts = portals.flatMap(({ host, otherHosts = [] }) => [host, ...otherHosts]);
      return {
        port: server.port,
        requests: server.requests,
        resolve: new Map(hosts.map((host) => [host, server.address])),
      };
    });
    for (const server of open) await server.close();
  },
  launch: async ({ extension }, use) => {
    const open: BrowserContext[] = [];
    await use(async (resolve, profile) => {
      const context = await launchChromium({ extension, resolve, profile });
      open.push(context);
      return context;
    });
    for (const context of open) await context.close().catch(() => undefined);
  },
});

export { expect } from '@playwright/test';

/** Audits a portal in a browser from its workbench and gives what came out. */
export async function audit(
  context: BrowserContext,
  url: string,
  settings: AuditSettings,
): Promise<{ page: Page; audit: Audit; report: AuditReport }> {
  const page = await openExtensionPage(context, 'workbench.html');
  const { auditId, problem } = await startAudit(page, url, settings);
  if (!auditId) throw new Error(`refused: ${problem?.key}`);
  const ended = await followAudit(page, auditId, () => undefined);
  const report = await readReport(page, auditId);
  if (!report) throw new Error(`no report; the audit is ${ended.state}: ${JSON.stringify(ended.problem)}`);
  return { page, audit: ended, report };
}

/** A report without what may differ between two runs of the same portal: instants, durations, repeated requests. */
export function timeless(report: AuditReport): unknown {
  return JSON.parse(
    JSON.stringify(report, (key, value) =>
      ['at', 'startedAt', 'finishedAt', 'elapsedMs', 'requests'].includes(key) ? null : value,
    ),
  );
}
