import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { launchChromium, openExtensionPage } from '../../cli/chromium';
import { buildExtension, grantedCopy } from '../../cli/extension';
import { readAuditRow, readReport } from '../../cli/remote-audit';
import type { Audit } from '../../lib/model/audit';
import type { AuditReport } from '../../lib/model/audit-report';
import { exporters } from '../../lib/report/export';
import { messagesFor } from '../../locales';
import { samplePortal } from '../portals';
import { servePortals } from '../portals/server';
import { report as fixtureReport, HOSTILE } from '../unit/report-fixture';
import { unzip } from '../unit/unzip';
import { audit, expect, FAST, test } from './extension';
import { auditOf, keep, prefer } from './kept-audits';

const t = messagesFor('zh-CN');
const portal = samplePortal('town', '2024-03-20');

let server: Awaited<ReturnType<typeof servePortals>>;
let context: BrowserContext;
let page: Page;
let done: { audit: Audit; report: AuditReport };

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  server = await servePortals([portal]);
  const resolve = new Map([[portal.host, server.address]]);
  context = await launchChromium({ extension: grantedCopy(buildExtension()), resolve });
  ({ page, ...done } = await audit(context, portal.truth.url, { ...FAST, now: '2024-03-20T12:00:00+08:00' }));
  await page.setViewportSize({ width: 1366, height: 768 });
  await prefer(page, { locale: 'zh-CN' });
});

test.afterAll(async () => {
  await context.close();
  await server.close();
});

const goTo = (hash: string) =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);
const toAuditPage = (name: string, query = '') => goTo(`#/audits/${done.audit.id}/${name}${query}`);
const status = () => page.locator('main').getByRole('status');
const hash = async () => decodeURIComponent(await page.evaluate(() => location.hash));

test('the list of audits leads to the audit', async () => {
  await goTo('#/audits');
  const row = page.getByRole('row').filter({ hasText: portal.truth.name });
  await expect(row).toContainText(t('common.auditState.finished'));
  await expect(row).toContainText(t(`common.outcome.${done.report.score.outcome}`));
  await row.getByRole('link', { name: portal.truth.name }).click();
  await expect(page.getByRole('heading', { level: 1, name: portal.truth.name })).toBeVisible();
});

test('every number of the overview opens as many rows as it says', async () => {
  await toAuditPage('overview');
  await expect(page.getByRole('heading', { name: t('workbench.overview.census') })).toBeVisible();
  const numbers = await page.locator('main a[href^="#"]').evaluateAll((links) =>
    links.flatMap((link) => {
      const text = (link.querySelector('strong') ?? link).textContent ?? '';
      return /^\d+$/.test(text) ? [{ href: link.getAttribute('href')!, count: Number(text) }] : [];
    }),
  );
  const { columns, findings } = done.report;
  const intoColumns = numbers.filter(({ href }) => href.includes('/columns?'));
  const intoFindings = numbers.filter(({ href }) => href.includes('/findings?'));
  expect(intoColumns.length).toBeGreaterThan(20);
  for (const { href, count } of intoColumns) {
    await goTo(href);
    await expect(status(), href).toHaveText(t('workbench.columns.matched', { matched: count, all: columns.length }));
  }
  const listed = intoFindings.filter(({ href }) => href.includes('state='));
  expect(listed).toHaveLength(2);
  for (const { href, count } of listed) {
    await goTo(href);
    await expect(status(), href).toHaveText(t('workbench.findings.matched', { matched: count, all: findings.length }));
  }
});

test('the overview fits a 1366 × 768 screen in both languages', async () => {
  for (const locale of ['en', 'zh-CN'] as const) {
    await prefer(page, { locale });
    await toAuditPage('overview');
    await expect(page.getByRole('heading', { name: messagesFor(locale)('workbench.overview.census') })).toBeVisible();
    for (const part of ['main', '.census']) {
      const beyond = await page
        .locator(part)
        .evaluate((box) => [box.scrollWidth - box.clientWidth, box.scrollHeight - box.clientHeight]);
      expect(beyond, `${part}, ${locale}`).toEqual([0, 0]);
    }
  }
});

test('columns are filtered, searched and opened with their evidence', async () => {
  await toAuditPage('columns');
  const chip = page.getByRole('button', { name: t('verdict.state.outdated') });
  const count = done.report.columns.filter(({ verdict }) => verdict === 'outdated').length;
  await expect(chip).toHaveText(new RegExp(`${t('verdict.state.outdated')} ${count}$`));
  await chip.click();
  await expect(chip).toHaveAttribute('aria-pressed', 'true');
  await expect(status()).toHaveText(
    t('workbench.columns.matched', { matched: count, all: done.report.columns.length }),
  );

  await page.keyboard.press('j');
  await expect(page.locator('.row-chosen .row-name')).toBeFocused();
  await page.keyboard.press('Enter');
  const drawer = page.getByRole('dialog');
  await expect(drawer).toBeVisible();
  const route = await hash();
  const shown = done.report.columns.find(({ id }) => route.endsWith(`column=${id}`))!;
  expect(shown.verdict).toBe('outdated');
  await expect(drawer.getByRole('heading', { name: shown.name, exact: true })).toBeVisible();
  await expect(drawer.locator('.why')).toContainText(t(shown.detail.reason));
  await expect(drawer.locator('.evidence-list > li')).toHaveCount(shown.evidence.length);
  await expect(drawer.locator('.evidence-list')).toContainText('HTTP 200');
  await expect(drawer.locator('.evidence-list')).toContainText(
    shown.evidence.find((each) => each.quotation)!.quotation!,
  );
  await expect(drawer.locator('.items li').first()).toContainText(shown.newest!);
  await page.keyboard.press('j');
  await expect(drawer.getByRole('heading', { name: shown.name, exact: true })).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(drawer).toBeHidden();

  await page.getByRole('button', { name: t('workbench.clearFilters') }).click();
  await page.keyboard.press('/');
  await page.keyboard.type(shown.name);
  const named = done.report.columns.filter(({ name, url }) => name.includes(shown.name) || url.includes(shown.name));
  await expect(status()).toHaveText(
    t('workbench.columns.matched', { matched: named.length, all: done.report.columns.length }),
  );
  await expect(page.getByRole('button', { name: shown.name, exact: true }).first()).toBeVisible();
});

test('findings are read with the keys', async () => {
  await toAuditPage('findings');
  const detail = page.getByRole('region', { name: t('workbench.findings.detail') });
  await expect(detail).toBeVisible();
  const chosen = async () => (await hash()).match(/finding=(.*)$/)?.[1];
  await page.keyboard.press('j');
  const first = await chosen();
  await page.keyboard.press('j');
  const second = await chosen();
  expect(new Set([undefined, first, second]).size).toBe(3);
  await page.keyboard.press('k');
  expect(await chosen()).toBe(first);
  const finding = done.report.findings.find(({ id }) => id === first)!;
  await expect(detail).toContainText(t(finding.message));
  await expect(detail.locator('.rules')).not.toBeEmpty();

  const opening = context.waitForEvent('page');
  await page.keyboard.press('o');
  const opened = await opening;
  await opened.waitForURL(finding.url);
  await opened.close();

  await page.keyboard.press('Enter');
  await expect(detail).toBeFocused();
  await page.keyboard.press('/');
  await expect(page.getByPlaceholder(t('workbench.findings.search'))).toBeFocused();
  await page.keyboard.type('zzz');
  await expect(page.getByText(t('workbench.findings.noneMatch'))).toBeVisible();
  await page.getByRole('button', { name: t('workbench.clearFilters') }).click();
  await expect(detail).toBeVisible();
});

const published = JSON.parse(readFileSync(join(import.meta.dirname, '../../docs/report-schema.json'), 'utf8'));
const validate = addFormats(new Ajv2020({ allowUnionTypes: true })).compile(published);

const zipHolds = (path: string) => async (bytes: Buffer) =>
  expect([...(await unzip(new Blob([new Uint8Array(bytes)]))).keys()]).toContain(path);
/** Begins with a byte order mark, by which spreadsheets know UTF-8, and has so many lines: a heading, then a row each. */
const hasRows = (count: () => number) => async (bytes: Buffer) => {
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(bytes.toString('utf8').trim().split('\r\n')).toHaveLength(1 + count());
};
const isValid: Record<string, (bytes: Buffer) => Promise<void>> = {
  html: async (bytes) => {
    expect(bytes.toString('utf8')).toContain(portal.truth.name);
    expect(bytes.toString('utf8')).not.toMatch(/<script|\son[a-z]+=|javascript:/i);
  },
  docx: zipHolds('word/document.xml'),
  xlsx: zipHolds('xl/workbook.xml'),
  csv: hasRows(() => done.report.findings.length),
  'coverage-csv': hasRows(() => done.report.coverage.notLookedAt.length),
  json: async (bytes) => {
    validate(JSON.parse(bytes.toString('utf8')));
    expect(validate.errors).toBeNull();
  },
};

test('every export card saves a file that is what it says', async () => {
  await toAuditPage('exports');
  for (const { id, fileName } of exporters) {
    const format = t(`common.format.${id}.name`);
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: t('workbench.exports.saveNamed', { format }) }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe(`${portal.truth.name}-2024-03-20-${fileName}`);
    await isValid[id]!(readFileSync(await download.path()));
  }
});

/** A portal that puts markup and scripts wherever it can. */
function hostileReport(): AuditReport {
  const { address, attribute, script } = HOSTILE;
  const report = fixtureReport({
    name: attribute,
    notLookedAt: [{ url: address, name: script, section: 'site', reason: 'off-site' }],
  });
  const evidence = { ...report.columns[0]!.evidence[0]!, url: address, quotation: script };
  return {
    ...report,
    columns: report.columns.map((column) => ({ ...column, url: address, evidence: [evidence] })),
    findings: report.findings.map((finding) => ({
      ...finding,
      subject: attribute,
      url: address,
      evidence: [evidence],
    })),
  };
}

test('what a portal says never becomes markup, a script or a link that runs', async () => {
  const report = hostileReport();
  await keep(page, { audit: auditOf(report, { id: 'hostile', host: 'www.xingchuan.example' }), report });
  await page.reload();
  const said: string[] = [];
  context.on('dialog', (dialog) => void said.push(dialog.message()));
  const panel = await openExtensionPage(context, 'sidepanel.html#/hostile');
  const views: [Page, string, Locator][] = [
    [page, '#/audits', page.getByRole('link', { name: HOSTILE.attribute })],
    [page, '#/audits/hostile/overview', page.getByRole('heading', { name: HOSTILE.attribute })],
    [page, '#/audits/hostile/columns?column=c15', page.getByRole('dialog').getByText(HOSTILE.script)],
    [page, '#/audits/hostile/findings', page.locator('#finding-detail').getByText(HOSTILE.address).first()],
    [page, '#/audits/hostile/not-looked-at', page.getByText(HOSTILE.script)],
    [panel, '#/hostile', panel.getByRole('heading', { name: HOSTILE.attribute })],
  ];
  for (const [where, to, words] of views) {
    await where.evaluate((route) => {
      location.hash = route;
    }, to);
    await expect(words, to).toBeVisible();
    const markup = where.locator('img[src="x"], [onerror], script:not([src]), body script[src^="data:"]');
    await expect(markup, to).toHaveCount(0);
    const links = await where
      .locator('a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).protocol));
    expect([...new Set(links)].filter((scheme) => !['http:', 'https:', 'chrome-extension:'].includes(scheme))).toEqual(
      [],
    );
  }
  await panel.close();

  // `o` opens the portal's page: this one has none that may be opened.
  await goTo('#/audits/hostile/findings');
  await expect(page.locator('#finding-detail')).toBeVisible();
  const before = context.pages().length;
  await page.keyboard.press('j');
  await page.keyboard.press('o');
  await page.keyboard.press('Enter');
  await expect(page.locator('#finding-detail')).toBeFocused();
  expect(context.pages()).toHaveLength(before);
  expect(said).toEqual([]);
});

test('an audit is deleted for good once it was confirmed', async () => {
  await goTo('#/audits');
  const name = t('workbench.audits.deleteNamed', { name: portal.truth.name });
  await page.getByRole('button', { name }).click();
  const question = page.getByRole('tooltip');
  await expect(question).toContainText(t('workbench.audits.deleteMeans'));
  expect(await readAuditRow(page, done.audit.id)).toBeDefined();
  await question.getByRole('button', { name: t('workbench.audits.delete') }).click();
  await expect(page.getByRole('row').filter({ hasText: portal.truth.name })).toHaveCount(0);
  expect(await readAuditRow(page, done.audit.id)).toBeUndefined();
  expect(await readReport(page, done.audit.id)).toBeUndefined();
  await expect(page.getByRole('row').filter({ hasText: HOSTILE.attribute })).toBeVisible();
});
