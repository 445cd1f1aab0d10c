import { execFileSync } from 'node:child_process';
import type { BrowserContext, Page } from '@playwright/test';
import { extensionId, openExtensionPage } from '../../cli/chromium';
import { followAudit, readAuditRow, readReport, startAudit } from '../../cli/remote-audit';
import { temporaryFolder } from '../../cli/temporary-folder';
import type { AuditSettings } from '../../lib/model/audit';
import type { AuditReport } from '../../lib/model/audit-report';
import { samplePortal } from '../portals';
import { audit, expect, FAST, test, timeless } from './extension';

const SETTINGS: AuditSettings = { ...FAST, concurrency: 4, renderers: 2, now: '2024-03-20T12:00:00+08:00' };
/** Columns judged before the kill: well into the audit, well before its end. */
const MIDWAY = 25;

/** Addresses that the database holds a fetched page of. */
async function storedPages(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('portal-audit');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const asking = opening.result.transaction('pages').objectStore('pages').getAll();
          asking.onsuccess = () => {
            opening.result.close();
            resolve(
              asking.result.map(
                (row: { key: string; snapshot: { sha256: string } }) => `${row.key} ${row.snapshot.sha256}`,
              ),
            );
          };
        };
      }),
  );
}

async function startedAndMidway(page: Page, url: string): Promise<string> {
  const { auditId } = await startAudit(page, url, SETTINGS);
  await expect
    .poll(async () => (await readAuditRow(page, auditId!))?.progress.columnsDone ?? 0, {
      intervals: [50],
      timeout: 60_000,
    })
    .toBeGreaterThanOrEqual(MIDWAY);
  return auditId!;
}

const portal = samplePortal('zone', '2024-03-20');
let undisturbed: AuditReport;

test.describe.configure({ mode: 'serial' });

test('an undisturbed audit, to compare with', async ({ serve, launch }) => {
  const { resolve } = await serve(portal);
  ({ report: undisturbed } = await audit(await launch(resolve), portal.truth.url, SETTINGS));
  expect(undisturbed.incomplete).toBe(false);
});

/** After the kill: nothing stored is gone or asked for again, and the report is that of the undisturbed audit. */
async function endsTheSame(page: Page, auditId: string, kept: string[]): Promise<void> {
  const ended = await followAudit(page, auditId, () => undefined);
  expect(ended.state).toBe('finished');
  expect(await storedPages(page)).toEqual(expect.arrayContaining(kept));
  const report = (await readReport(page, auditId))!;
  // What was in flight is asked for once more, and nothing else.
  const inFlight = SETTINGS.concurrency + SETTINGS.renderers;
  expect(report.requests - undisturbed.requests).toBeLessThanOrEqual(inFlight);
  expect(timeless(report)).toEqual(timeless(undisturbed));
}

test('killing the offscreen document loses no page', async ({ serve, launch }) => {
  const { resolve } = await serve(portal);
  const context = await launch(resolve);
  const page = await openExtensionPage(context, 'workbench.html');
  const auditId = await startedAndMidway(page, portal.truth.url);
  await page.evaluate(() =>
    (
      globalThis as unknown as { chrome: { offscreen: { closeDocument(): Promise<void> } } }
    ).chrome.offscreen.closeDocument(),
  );
  const kept = await storedPages(page);
  expect((await readAuditRow(page, auditId))?.state).toBe('running');
  await endsTheSame(page, auditId, kept);
});

test('killing the service worker loses no page', async ({ serve, launch }) => {
  const { resolve } = await serve(portal);
  const context = await launch(resolve);
  const page = await openExtensionPage(context, 'workbench.html');
  const auditId = await startedAndMidway(page, portal.truth.url);
  const devtools = await context.newCDPSession(page);
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  const kept = await storedPages(page);
  expect((await readAuditRow(page, auditId))?.state).toBe('running');
  await endsTheSame(page, auditId, kept);
});

test('killing the browser loses no page', async ({ serve, launch }) => {
  const { resolve } = await serve(portal);
  const profile = temporaryFolder('killed');
  const first = await launch(resolve, profile);
  const before = await openExtensionPage(first, 'workbench.html');
  const auditId = await startedAndMidway(before, portal.truth.url);
  const kept = await storedPages(before);
  await killBrowser(first, profile);

  const second = await launch(resolve, profile);
  await extensionId(second);
  const page = await openExtensionPage(second, 'workbench.html');
  await endsTheSame(page, auditId, kept);
});

/** SIGKILL to every process of the profile, as a crash or a power cut would end it. */
async function killBrowser(context: BrowserContext, profile: string): Promise<void> {
  const closed = context.waitForEvent('close');
  execFileSync('pkill', ['-9', '-f', profile]);
  await closed;
}
