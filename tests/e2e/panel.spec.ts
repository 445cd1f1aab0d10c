import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { launchChromium, openExtensionPage } from '../../cli/chromium';
import { buildExtension, grantedCopy } from '../../cli/extension';
import { readAuditRow, readReport } from '../../cli/remote-audit';
import { AuditReport } from '../../lib/model/audit-report';
import { message } from '../../lib/model/evidence';
import type { Locale } from '../../lib/model/locale';
import { messagesFor } from '../../locales';
import { samplePortal } from '../portals';
import { servePortals } from '../portals/server';
import { report as keptReport } from '../unit/report-fixture';
import { expect, FAST, test } from './extension';
import { auditOf, keep, prefer } from './kept-audits';

const t = messagesFor('zh-CN');
const portal = samplePortal('town', '2024-03-20');
/** Slow enough that a person has time to pause, change and stop. */
const SLOW = { ...FAST, concurrency: 2, perSecond: 4, renderers: 2, now: '2024-03-20T12:00:00+08:00' };

let server: Awaited<ReturnType<typeof servePortals>>;
let context: BrowserContext;

const resolve = () => new Map([[portal.host, server.address]]);

/** The panel as a small window beside a tab; without an address there is no web page beside it. */
async function openPanel(browser: BrowserContext, tabUrl?: string): Promise<Page> {
  const page = await openExtensionPage(
    browser,
    `sidepanel.html${tabUrl ? `?tabUrl=${encodeURIComponent(tabUrl)}` : ''}`,
  );
  await page.setViewportSize({ width: 400, height: 760 });
  return page;
}

test.beforeAll(async () => {
  server = await servePortals([portal]);
  context = await launchChromium({ extension: grantedCopy(buildExtension()), resolve: resolve() });
});

test.afterAll(async () => {
  await context.close();
  await server.close();
});

test('an audit is started, paused, exported so far, hurried, stopped, and done again to the end', async () => {
  const page = await openPanel(context, portal.truth.url);
  await prefer(page, { locale: 'zh-CN', auditSettings: SLOW });
  const button = (key: string) => page.getByRole('button', { name: t(key), exact: true });
  const auditId = () => new URL(page.url()).hash.replace('#/', '');
  const rows = page.getByRole('treeitem');

  await test.step('it starts by a click, grows, and fills its tree', async () => {
    await expect(page.getByText(t('common.start.asks', { domain: 'shuangxi-town.gov.cn' }))).toBeVisible();
    await button('common.start.button').click();
    await expect(page.getByText('双溪镇人民政府', { exact: true })).toBeVisible();
    const done = async () => Number((await page.locator('.figures dd').first().textContent())?.split(' / ')[0]);
    await expect.poll(done).toBeGreaterThan(0);
    const first = await done();
    await expect.poll(done).toBeGreaterThan(first);
    await expect(rows.filter({ hasText: t('verdict.state.alive') }).first()).toBeVisible();
    await expect(rows.filter({ hasText: t('common.pending') }).first()).toBeVisible();
  });

  await test.step('paused, it stands still and its report so far is exported', async () => {
    await button('common.control.pause').click();
    await expect(page.getByText(t('common.halted.pausedNext'))).toBeVisible();
    await expect(page.getByText(t('common.progress.halted'))).toBeVisible();
    await button('common.exportPartial').click();
    const downloading = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: t('common.format.json.name') }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('双溪镇人民政府-2024-03-20-report.json');
    const partial = AuditReport.parse(JSON.parse(readFileSync(await download.path(), 'utf8')));
    expect(partial.incomplete).toBe(true);
    expect(partial.columns.length).toBeGreaterThan(5);
  });

  await test.step('resumed, its settings change under way', async () => {
    await button('common.control.resume').click();
    await expect(button('common.control.pause')).toBeVisible();
    await button('common.control.settings').click();
    await page.getByLabel(t('common.settings.perSecond')).fill('20');
    await page.getByLabel(t('common.settings.concurrency')).fill('8');
    await button('common.settings.apply').click();
    await expect(page.getByRole('dialog')).toBeHidden();
    expect((await readAuditRow(page, auditId()))?.settings).toMatchObject({ perSecond: 20, concurrency: 8 });
  });

  await test.step('stopped, it gives a report that says it is not complete', async () => {
    await button('common.control.stop').click();
    await expect(page.getByText(t('common.control.stopMeans'))).toBeVisible();
    await page
      .getByRole('tooltip')
      .getByRole('button', { name: t('common.control.stop') })
      .click();
    const banner = page.getByRole('region', { name: t('common.outcome.label') });
    await expect(banner).toContainText(t('common.incomplete'));
    await expect(page.getByText(t('common.auditState.stopped'))).toBeVisible();
    expect((await readReport(page, auditId()))?.incomplete).toBe(true);
  });

  await test.step('done again, it runs to its end', async () => {
    const stopped = auditId();
    await button('common.start.again').click();
    await expect(page.getByText(t('common.auditState.finished'))).toBeVisible({ timeout: 60_000 });
    expect(auditId()).not.toBe(stopped);
    const banner = page.getByRole('region', { name: t('common.outcome.label') });
    await expect(banner).toContainText(/合格|待人工核实/);
    await expect(banner).not.toContainText(t('common.incomplete'));
    await expect(page.getByRole('region', { name: t('sidepanel.gravest') }).getByRole('listitem')).toHaveCount(3);
    const opening = context.waitForEvent('page');
    await button('common.openWorkbench').click();
    const workbench = await opening;
    await expect(workbench.getByRole('heading', { name: portal.truth.name })).toBeVisible();
    await workbench.close();
  });
  await page.close();
});

test('a portal whose permission was withdrawn waits, says so, and goes on once it is granted', async () => {
  const page = await openPanel(context, portal.truth.url);
  const waiting = auditOf(keptReport(), {
    id: 'withdrawn',
    url: portal.truth.url,
    host: portal.host,
    name: portal.truth.name,
    state: 'waiting',
    problem: message('errors.permissionWithdrawn', { host: portal.host }),
    settings: { ...SLOW, perSecond: null, concurrency: 8 },
    startedAt: '2024-03-21T09:00:00+08:00',
    finishedAt: null,
  });
  await keep(page, { audit: waiting, report: null });
  await prefer(page, { locale: 'zh-CN' });
  await page.reload();
  await expect(page.getByText(t('common.halted.waiting'))).toBeVisible();
  await expect(page.getByText(t(waiting.problem!))).toBeVisible();

  await answerPermission(page, false);
  await page.getByRole('button', { name: t('common.control.resume') }).click();
  await expect(page.getByText(t('errors.permissionStillDenied', { host: portal.host }))).toBeVisible();
  expect((await readAuditRow(page, waiting.id))?.state).toBe('waiting');

  await answerPermission(page, true);
  await page.getByRole('button', { name: t('common.control.resume') }).click();
  await expect(page.getByText(t('common.auditState.finished'))).toBeVisible({ timeout: 60_000 });
  await page.close();
});

test('without a network an audit waits, says so, and can be stopped with what it has', async () => {
  const page = await openPanel(context, 'http://www.offline.gov.cn/');
  const waiting = auditOf(keptReport(), {
    id: 'offline',
    url: 'http://www.offline.gov.cn/',
    host: 'www.offline.gov.cn',
    state: 'waiting',
    problem: message('errors.offline'),
    finishedAt: null,
  });
  await keep(page, { audit: waiting, report: keptReport({ incomplete: true }) });
  for (const locale of ['zh-CN', 'en'] as const) {
    await prefer(page, { locale });
    await page.reload();
    const words = messagesFor(locale);
    await expect(page.getByText(words('errors.offline'))).toBeVisible();
    for (const way of ['control.resume', 'control.stop', 'exportPartial'])
      await expect(page.getByRole('button', { name: words(`common.${way}`) })).toBeEnabled();
  }
  const en = messagesFor('en');
  await page.getByRole('button', { name: en('common.control.stop') }).click();
  await page
    .getByRole('tooltip')
    .getByRole('button', { name: en('common.control.stop') })
    .click();
  await expect(page.getByRole('region', { name: en('common.outcome.label') })).toContainText(en('common.incomplete'));
  await page.close();
});

test('menus open where they can be seen, also for those who want nothing to move', async () => {
  const page = await openPanel(context);
  await prefer(page, { locale: 'zh-CN' });
  await keep(page, { audit: auditOf(keptReport(), { id: 'still' }), report: keptReport() });
  for (const reducedMotion of ['reduce', 'no-preference'] as const) {
    await page.emulateMedia({ reducedMotion });
    await page.evaluate(() => {
      location.hash = '#/still';
    });
    await page.reload();
    await page.getByRole('button', { name: t('common.export') }).click();
    await expect(page.getByRole('menuitem', { name: t('common.format.docx.name') }), reducedMotion).toBeInViewport();
  }
  await page.close();
});

test('a refused permission is told with the way on, and earlier audits stay', async () => {
  const production = await launchChromium({ extension: buildExtension(), resolve: resolve() });
  const asked = server.requests.length;
  const page = await openPanel(production, portal.truth.url);
  await keep(page, {
    audit: auditOf(keptReport(), { url: portal.truth.url, host: portal.host }),
    report: keptReport(),
  });
  const words: Record<Locale, RegExp> = {
    'zh-CN': /没有得到读取 www\.shuangxi-town\.gov\.cn 的许可.*再试一次.*已有的检查结果不受影响/,
    en: /No permission to read www\.shuangxi-town\.gov\.cn.*Try again.*earlier results are untouched/,
  };
  for (const locale of ['zh-CN', 'en'] as const) {
    await prefer(page, { locale });
    await page.reload();
    await answerPermission(page, false);
    await page.getByRole('button', { name: messagesFor(locale)('common.start.again') }).click();
    await expect(page.getByRole('alert')).toHaveText(words[locale]);
    await page.getByRole('link', { name: messagesFor(locale)('sidepanel.seeResult') }).click();
    await expect(page.getByRole('region', { name: messagesFor(locale)('common.outcome.label') })).toBeVisible();
    await page.getByRole('link', { name: messagesFor(locale)('sidepanel.back') }).click();
  }
  expect(server.requests.length).toBe(asked);
  await production.close();
});

/** Answers the browser's permission prompt, which only a person could click, within the page. */
async function answerPermission(page: Page, granted: boolean): Promise<void> {
  await page.evaluate((answer) => {
    const { permissions } = (globalThis as unknown as { chrome: { permissions: { request(): Promise<boolean> } } })
      .chrome;
    permissions.request = async () => answer;
  }, granted);
}
