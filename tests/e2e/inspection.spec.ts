import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { launchChromium, openExtensionPage } from '../../cli/chromium';
import { buildExtension, grantedCopy } from '../../cli/extension';
import { DEFAULT_SETTINGS } from '../../lib/model/audit';
import { exporters } from '../../lib/report/export';
import { messagesFor } from '../../locales';
import { report as fixtureReport, portal } from '../unit/report-fixture';
import { expect, test } from './extension';
import { auditOf, keep, prefer } from './kept-audits';

const t = messagesFor('zh-CN');
/** A portal without faults: no veto is hit, so there is something to score. */
const kept = fixtureReport({
  columns: portal().columns.filter(({ verdict }) => !['empty', 'outdated', 'unreachable'].includes(verdict.state)),
  brokenLinks: [],
});
const RULE = 'IND-DED-LEADER';

let context: BrowserContext;
let page: Page;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  context = await launchChromium({ extension: grantedCopy(buildExtension()), resolve: new Map() });
  page = await openExtensionPage(context, 'workbench.html');
  await page.setViewportSize({ width: 1366, height: 768 });
  await prefer(page, { locale: 'zh-CN', introductionSeen: true });
  await keep(page, { audit: auditOf(kept, { settings: DEFAULT_SETTINGS }), report: kept });
  await page.reload();
  await goTo('inspection');
});

test.afterAll(() => context.close());

const goTo = (path: string) =>
  page.evaluate((to) => {
    location.hash = to;
  }, `#/audits/kept/${path}`);
const detail = () => page.getByRole('region', { name: t('workbench.inspection.detail') });
const score = () => page.getByRole('region', { name: t('workbench.inspection.score') });
const progress = (done: number) =>
  page.getByText(t('workbench.inspection.progress', { done, all: kept.inspection!.length }));
const chooseTable = async (name: string) => {
  await score().getByRole('combobox').click();
  await page.getByTitle(name, { exact: true }).click();
};

test('a question is answered with the keys, score and verdict follow', async () => {
  await expect(progress(0)).toBeVisible();
  await chooseTable(t('workbench.score.ownTable'));
  await expect(score()).toContainText(t('workbench.score.by.own', { name: '' }));
  await expect(score().getByText('100', { exact: true })).toBeVisible();

  await page.keyboard.press('/');
  await page.keyboard.type('领导信息');
  await page.getByRole('button', { name: '发布解读：领导信息', exact: true }).click();
  await expect(detail()).toContainText(t(`inspection.list.${RULE}.question`));
  await expect(detail()).toContainText(t(`inspection.list.${RULE}.where`));
  await page.keyboard.press('2');
  await expect(detail().getByRole('radio', { name: t('inspection.answer.not-met') })).toBeChecked();
  await expect(progress(1)).toBeVisible();
  await expect(score().getByText('98', { exact: true })).toBeVisible();

  const count = detail().getByRole('spinbutton');
  await count.fill('2');
  await expect(score().getByText('96', { exact: true })).toBeVisible();
  await count.press('Escape');
  await detail().getByRole('textbox').fill('两位领导没有简历');
  await detail().getByRole('textbox').blur();
});

test('the answer outlives a reload and stands in findings, overview and exports', async () => {
  await goTo('findings?rule=IND-DED-LEADER');
  await expect(page.getByRole('region', { name: t('workbench.findings.detail') })).toContainText('两位领导没有简历');
  await page.reload();
  await expect(page.getByRole('region', { name: t('workbench.findings.detail') })).toContainText('两位领导没有简历');

  await goTo('overview');
  await expect(page.getByRole('status').getByText('96', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: t('workbench.score.details') }).click();
  const lines = page.getByRole('dialog');
  await expect(lines).toContainText(t('report.scoreNote.table.own'));
  await expect(lines.getByRole('row').filter({ hasText: RULE })).toContainText('−4');
  await page.keyboard.press('Escape');

  await goTo('exports');
  const saving = page.waitForEvent('download');
  const json = exporters.find(({ id }) => id === 'json')!;
  await page
    .getByRole('button', { name: t('workbench.exports.saveNamed', { format: t(`common.format.${json.id}.name`) }) })
    .click();
  const saved = JSON.parse(readFileSync(await (await saving).path(), 'utf8'));
  expect(saved.score).toMatchObject({ estimate: 96, table: { origin: 'own' } });
  expect(saved.inspection.find((entry: { ruleId: string }) => entry.ruleId === RULE)).toMatchObject({
    answer: 'not-met',
    count: 2,
    note: '两位领导没有简历',
  });
});

test('an answer that hits a veto fails the portal, and is taken back', async () => {
  await goTo('inspection?rule=IND-VETO-SAFETY');
  await expect(detail()).toContainText(t('inspection.list.IND-VETO-SAFETY.question'));
  await page.keyboard.press('2');
  await expect(score()).toContainText(t('common.outcome.failed'));
  await expect(score()).toContainText(t('workbench.score.why.vetoed'));
  await page.keyboard.press('0');
  await expect(score()).toContainText(t('common.outcome.passed'));
  await expect(score().getByText('96', { exact: true })).toBeVisible();
});

test('a province’s table takes the place of ours, a wrong one is refused by line', async () => {
  const importing = async (name: string, text: string) => {
    const choosing = page.waitForEvent('filechooser');
    await score()
      .getByRole('button', { name: t('workbench.score.import') })
      .click();
    await (await choosing).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  };
  await importing('wrong.csv', 'ruleId,points\nIND-DED-LEADER,many\n');
  await expect(page.getByRole('alert')).toContainText(
    t('errors.weights.points', { at: 2, unit: 'line', field: 'points', got: 'many' }),
  );
  await importing('某省分值表.csv', 'ruleId,points,cap,source\nIND-DED-LEADER,3,5,某省〔2020〕1号\n');
  await expect(score()).toContainText(t('workbench.score.by.imported', { name: '某省分值表' }));
  await expect(score().getByText('95', { exact: true })).toBeVisible();
});
