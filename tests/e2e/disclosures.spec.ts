import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Page } from '@playwright/test';
import { launchChromium, openExtensionPage } from '../../cli/chromium';
import { buildExtension, grantedCopy } from '../../cli/extension';
import type { AuditReport, Disclosure } from '../../lib/model/audit-report';
import { message } from '../../lib/model/evidence';
import { messagesFor } from '../../locales';
import { report as fixture } from '../unit/report-fixture';
import { expect, test } from './extension';
import { auditOf, keep, prefer } from './kept-audits';

const t = messagesFor('zh-CN');
const base = fixture();
const [proof] = base.columns;

const duties: Disclosure[] = [
  { ruleId: 'REG-12-GUIDE', name: '政府信息公开指南', status: 'present', columns: [proof!.id], group: 'basics' },
  {
    ruleId: 'REG-20-7',
    name: '财政预算、决算信息',
    status: 'present',
    columns: [],
    group: 'article-20',
    newest: '2026-02-10',
    pages: [{ title: '青石县2026年部门预算', url: 'http://www.example.gov.cn/ys.html' }],
    remark: message('checks.disclosureRemark.byPages', { count: 1 }),
    searched: ['trees', 'platform'],
  },
  {
    ruleId: 'REG-20-14',
    name: '公务员招考',
    status: 'missing',
    columns: [],
    group: 'article-20',
    remark: message('checks.disclosureRemark.notFound'),
    searched: ['trees', 'sitemap', 'platform'],
  },
  { ruleId: 'REG-49-DEADLINE', name: '年度报告', status: 'outdated', columns: [], group: 'annual-reports' },
  {
    ruleId: 'REG-49-DEADLINE',
    name: '2024年政府信息公开工作年度报告',
    parent: 'REG-49-DEADLINE',
    status: 'missing',
    columns: [],
    group: 'annual-reports',
    remark: message('checks.disclosureRemark.noReport', { year: 2024 }),
  },
  { ruleId: 'GRASS-01', name: '国土空间规划', status: 'cannot-tell', columns: [], group: 'grassroots' },
];
const report: AuditReport = { ...base, disclosures: duties };

let context: BrowserContext;
let page: Page;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  context = await launchChromium({ extension: grantedCopy(buildExtension()), resolve: new Map() });
  page = await openExtensionPage(context, 'workbench.html');
  await page.setViewportSize({ width: 1366, height: 768 });
  await prefer(page, { locale: 'zh-CN' });
  await keep(page, { audit: auditOf(report, { id: 'duties' }), report });
  await page.reload();
});

test.afterAll(() => context.close());

const goTo = (query = '') =>
  page.evaluate((to) => {
    location.hash = to;
  }, `#/audits/duties/disclosures${query}`);
const names = () => page.locator('.row-name').allTextContents();
const detail = () => page.getByRole('region', { name: t('workbench.disclosures.detail') });

test('what is missing stands first, and groups of which nothing is known are closed', async () => {
  await goTo();
  await expect(page.getByRole('heading', { level: 1, name: t('workbench.nav.disclosures') })).toBeVisible();
  await expect(page.locator('main').getByRole('status')).toHaveText(t('report.disclosures.met', { met: 2, due: 5 }));
  expect(await names()).toEqual([
    '公务员招考',
    '财政预算、决算信息',
    '年度报告',
    '2024年政府信息公开工作年度报告',
    '政府信息公开指南',
  ]);
  await expect(detail()).toContainText(t('checks.disclosureRemark.notFound'));
  await expect(detail()).toContainText('第二十条第（十四）项');
  await expect(detail()).toContainText(t('report.disclosureSource.sitemap'));
});

test('duties are read with the keys, with the pages and columns that prove them', async () => {
  await page.keyboard.press('j');
  await expect(page.locator('.row-chosen .row-name')).toHaveText('财政预算、决算信息');
  const link = detail().getByRole('link', { name: '青石县2026年部门预算' });
  await expect(link).toHaveAttribute('href', 'http://www.example.gov.cn/ys.html');
  await page.keyboard.press('k');
  await expect(page.locator('.row-chosen .row-name')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(detail()).toBeFocused();

  await page.getByRole('button', { name: '政府信息公开指南', exact: true }).click();
  await detail().getByRole('link').first().click();
  await expect(page.getByRole('dialog')).toContainText(proof!.name);
});

test('they are filtered by status and by words, in both languages', async () => {
  await goTo();
  await page.getByRole('button', { name: t('report.disclosureStatus.missing') }).click();
  await expect(page.locator('main').getByRole('status')).toHaveText(
    t('workbench.disclosures.matched', { matched: 1, parts: 1, all: 5 }),
  );
  expect(await names()).toEqual(['公务员招考', '2024年政府信息公开工作年度报告']);
  await page.getByRole('button', { name: t('workbench.clearFilters') }).click();
  await page.keyboard.press('/');
  await page.keyboard.type('国土空间');
  await expect(page.locator('.row-name')).toHaveText(['国土空间规划']);
  await prefer(page, { locale: 'en' });
  const en = messagesFor('en');
  await expect(page.getByRole('heading', { level: 1, name: en('workbench.nav.disclosures') })).toBeVisible();
  await expect(page.getByRole('region', { name: en('workbench.disclosures.detail') })).toContainText(
    en('report.disclosureStatus.cannot-tell'),
  );
});

test('the page has no grave fault for those who cannot see it, light or dark', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await goTo();
    await expect(page.locator('.row-name').first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(grave.map(({ id, nodes }) => `${colorScheme} ${id} ${nodes[0]?.html}`)).toEqual([]);
  }
});
