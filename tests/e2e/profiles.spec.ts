import type { BrowserContext, Page } from '@playwright/test';
import { launchChromium, openExtensionPage } from '../../cli/chromium';
import { buildExtension, grantedCopy } from '../../cli/extension';
import { followAudit, readReport } from '../../cli/remote-audit';
import { encodeChinese } from '../../lib/crawl/testing/encode-chinese';
import { messagesFor } from '../../locales';
import { samplePortal } from '../portals';
import { servePortals } from '../portals/server';
import { expect, FAST, test } from './extension';
import { prefer } from './kept-audits';

const t = messagesFor('zh-CN');
const portal = samplePortal('town', '2024-03-20');

const profile = {
  schemaVersion: '1.0',
  id: 'qingshi-town',
  name: '青石检查方案',
  base: 'national-2019',
  level: 'township',
  thresholds: [{ kind: 'news', days: 7, basis: '青政办〔2023〕5号' }],
  notApplicable: [
    { subject: { kind: 'penalty' }, reason: '行政处罚权已划转', on: '2023-05-01', movedTo: '县综合行政执法局' },
  ],
};
const file = (name: string, value: object) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify(value)),
});

let server: Awaited<ReturnType<typeof servePortals>>;
let context: BrowserContext;
let page: Page;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  server = await servePortals([portal]);
  const resolve = new Map([[portal.host, server.address]]);
  context = await launchChromium({ extension: grantedCopy(buildExtension()), resolve });
  page = await openExtensionPage(context, 'workbench.html');
  await page.setViewportSize({ width: 1366, height: 768 });
  await prefer(page, {
    locale: 'zh-CN',
    introductionSeen: true,
    auditSettings: { ...FAST, now: '2024-03-20T12:00:00+08:00' },
  });
});

test.afterAll(async () => {
  await context.close();
  await server.close();
});

const goTo = (hash: string) =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);
const choose = (file: { name: string; mimeType: string; buffer: Buffer }) =>
  page.getByTestId('profile-file').setInputFiles(file);

test('a bad file is refused, and each field at fault is named', async () => {
  await goTo('#/settings');
  await page.getByRole('link', { name: t('profiles.manage') }).click();
  await choose(file('bad.json', { ...profile, thresholds: [{ kind: 'news', days: '7', basis: 'x' }], levle: 'town' }));
  const alert = page.getByRole('status').getByRole('alert');
  await expect(alert).toContainText('bad.json');
  await expect(alert).toContainText('thresholds[0].days');
  await expect(alert).toContainText('levle');
  await choose({ name: 'worse.json', mimeType: 'application/json', buffer: Buffer.from('{') });
  await expect(alert).toContainText('JSON');
  await expect(page.getByText(t('profiles.none'))).toBeVisible();
});

test('a good file is listed, replaced only when told to, and changed in the page', async () => {
  await choose(file('good.json', profile));
  await expect(page.getByRole('link', { name: profile.name })).toBeVisible();
  await choose(file('good.json', { ...profile, name: '青石镇检查方案' }));
  await page.getByRole('button', { name: t('profiles.replace') }).click();
  await page.getByRole('link', { name: '青石镇检查方案' }).click();
  const reason = page.getByLabel(t('profiles.reason'));
  await reason.fill('');
  await page.getByRole('button', { name: t('profiles.save') }).click();
  await expect(page.getByText(t('errors.profile.blank', { field: t('profiles.reason') }))).toBeVisible();
  await expect(reason).toHaveAttribute('aria-invalid', 'true');
  await reason.fill('职能划转');
  await page.getByRole('button', { name: t('profiles.save') }).click();
  await expect(page.getByText(t('profiles.saved'))).toBeVisible();
});

test('a word list is read as Excel in Chinese writes it; a line at fault is named and nothing changes', async () => {
  const words = async (text: string) => {
    const chosen = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: t('profiles.importWords') }).click();
    const buffer = Buffer.from(encodeChinese(text, 'gb18030'));
    await (await chosen).setFiles({ name: 'words.csv', mimeType: 'text/csv', buffer });
  };
  await words('错误表述,正确表述,级别,来源\r\n青石真,青石镇,一般,青政办\r\n安排布署,安排部署,一般,青政办\r\n');
  await expect(page.getByText(t('profiles.wordCount', { count: 2 }))).toBeVisible();
  await words('青石真,青石镇,特别严重,青政办');
  await expect(page.getByRole('status').getByRole('alert')).toContainText('特别严重');
  await expect(page.getByText(t('profiles.wordCount', { count: 2 }))).toBeVisible();
  await page.getByRole('button', { name: t('profiles.save') }).click();
  await expect(page.getByText(t('profiles.saved'))).toBeVisible();
});

test('an audit by it shows what it alone finds, and asks nobody to update what has gone', async () => {
  await goTo('#/audits');
  await page.getByRole('button', { name: t('workbench.audits.start') }).click();
  await page.getByLabel(t('common.start.address')).fill(portal.truth.url);
  await page.getByLabel(t('common.start.standard')).click();
  await page.locator('.ant-select-item-option').filter({ hasText: '青石镇检查方案' }).click();
  await page.getByRole('button', { name: t('common.start.button') }).click();
  await expect.poll(() => page.evaluate(() => location.hash)).toContain('/overview');
  const auditId = (await page.evaluate(() => location.hash)).split('/')[2]!;
  const audit = await followAudit(page, auditId, () => undefined);
  expect(audit).toMatchObject({ state: 'finished', settings: { profile: { id: 'qingshi-town' } } });
  const report = (await readReport(page, auditId))!;
  expect(report.portal.level).toBe('township');

  const column = (name: string) => report.columns.find((one) => one.name === name);
  expect(column('村居动态')).toMatchObject({
    verdict: 'alive',
    localVerdict: { state: 'outdated', dueOn: '2024-03-18' },
  });
  expect(column('行政处罚')).toMatchObject({ verdict: 'empty', declared: { reason: '职能划转' } });
  const about = (name: string) =>
    report.findings.filter(({ columnId }) => columnId === column(name)?.id).map(({ check }) => check);
  expect(about('村居动态')).toContain('locally-outdated-columns');
  expect(about('村居动态')).not.toContain('outdated-columns');
  expect(about('行政处罚')).toContain('columns-of-moved-duties');
  for (const check of ['empty-columns', 'too-many-empty-columns']) expect(about('行政处罚')).not.toContain(check);

  await goTo(`#/audits/${auditId}/columns?column=${column('村居动态')!.id}`);
  const drawer = page.getByRole('dialog', { name: '村居动态' });
  await expect(drawer).toContainText(t('verdict.state.alive'));
  await expect(
    drawer.getByRole('heading', { name: t('report.local.title', { name: '青石镇检查方案' }) }),
  ).toBeVisible();
  await expect(drawer).toContainText('青政办〔2023〕5号');
});
