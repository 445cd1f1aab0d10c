import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { launchChromium, openExtensionPage } from '../../cli/chromium';
import { buildExtension, grantedCopy } from '../../cli/extension';
import type { Audit } from '../../lib/model/audit';
import { message } from '../../lib/model/evidence';
import { messagesFor, type Translate } from '../../locales';
import { report } from '../unit/report-fixture';
import { expect, test } from './extension';
import { auditOf, keep, prefer } from './kept-audits';

const done = report();
const half = report({ incomplete: true });
const open = { startedAt: '2026-03-01T09:00:00+08:00', finishedAt: null };

/** An audit in each state a person can meet; none is woken, so each stays as it is. */
const states: { audit: Audit; report: typeof done | null }[] = [
  { audit: auditOf(done, { id: 'finished' }), report: done },
  { audit: auditOf(half, { id: 'stopped', state: 'stopped' }), report: half },
  {
    audit: auditOf(half, {
      ...open,
      id: 'running',
      host: 'www.running.gov.cn',
      state: 'running',
      progress: { ...auditOf(half).progress, columnsDone: 12, current: '法定主动公开内容', rate: 2.7, secondsLeft: 83 },
    }),
    report: half,
  },
  { audit: auditOf(half, { ...open, id: 'paused', host: 'www.paused.gov.cn', state: 'paused' }), report: half },
  {
    audit: auditOf(half, {
      ...open,
      id: 'waiting',
      host: 'www.waiting.gov.cn',
      state: 'waiting',
      problem: message('errors.quotaFull'),
    }),
    report: half,
  },
  {
    audit: auditOf(done, {
      id: 'failed',
      state: 'failed',
      problem: message('errors.hostTimeout', { host: 'www.failed.gov.cn', seconds: 15 }),
    }),
    report: null,
  },
];

interface View {
  path: string;
  /** What stands on it once it is all there. */
  shown(page: Page, t: Translate): Locator;
  /** What is done before it is looked at. */
  before?(page: Page, t: Translate): Promise<void>;
}

const heading = (key: string) => (page: Page, t: Translate) => page.getByRole('heading', { name: t(key), exact: true });
const button = (key: string) => (page: Page, t: Translate) => page.getByRole('button', { name: t(key), exact: true });

const firstViews: Record<string, View> = {
  'first run': { path: 'workbench.html', shown: heading('workbench.firstRun.title') },
  'panel without a page': { path: 'sidepanel.html', shown: (page, t) => page.getByText(t('sidepanel.noPage')) },
  'panel at an unknown site': {
    path: 'sidepanel.html?tabUrl=https%3A%2F%2Fwww.example.com%2F',
    shown: button('sidepanel.startAnyway'),
    before: async (page, t) => {
      await page.getByRole('button', { name: t('common.start.more') }).click();
      await expect(page.getByLabel(t('common.settings.perSecond'))).toBeVisible();
    },
  },
};

const auditViews: Record<string, View> = {
  'list of audits': {
    path: 'workbench.html#/audits',
    shown: (page) => page.getByRole('row').nth(states.length),
  },
  'question before deleting': {
    path: 'workbench.html#/audits',
    shown: (page) => page.getByRole('row').nth(states.length),
    before: async (page, t) => {
      await page.getByRole('row').last().getByRole('button').click();
      await expect(page.getByText(t('workbench.audits.deleteMeans'))).toBeVisible();
    },
  },
  'start of an audit': {
    path: 'workbench.html#/audits',
    shown: heading('workbench.nav.audits'),
    before: async (page, t) => {
      await button('workbench.audits.start')(page, t).click();
      await expect(page.getByLabel(t('common.start.address'))).toBeVisible();
    },
  },
  overview: { path: 'workbench.html#/audits/finished/overview', shown: heading('workbench.overview.coverage') },
  'overview of a running audit': {
    path: 'workbench.html#/audits/running/overview',
    shown: button('common.control.pause'),
  },
  'overview of a failed audit': {
    path: 'workbench.html#/audits/failed/overview',
    shown: (page, t) => page.getByText(t('common.noReport')),
  },
  'no such audit': {
    path: 'workbench.html#/audits/none/overview',
    shown: (page, t) => page.getByText(t('common.noSuchAudit')),
  },
  columns: { path: 'workbench.html#/audits/finished/columns', shown: (page) => page.locator('.row-name').first() },
  'a column in full': {
    path: 'workbench.html#/audits/finished/columns?column=c12',
    shown: (page, t) => heading('workbench.columns.evidence')(page, t),
    before: async (page) => {
      await page.keyboard.press('j');
      await expect(page.locator('.row-chosen')).toBeVisible();
    },
  },
  'columns that no filter finds': {
    path: 'workbench.html#/audits/finished/columns?q=zzz',
    shown: (page, t) => page.getByText(t('workbench.columns.noneMatch')),
  },
  findings: { path: 'workbench.html#/audits/finished/findings', shown: heading('workbench.columns.evidence') },
  'score in detail': {
    path: 'workbench.html#/audits/finished/overview?score=lines',
    shown: (page, t) => page.getByRole('dialog').getByText(t('report.scoreTable.indicator')),
  },
  inspection: {
    path: 'workbench.html#/audits/finished/inspection',
    shown: heading('workbench.inspection.where'),
    before: async (page, t) => {
      await page.keyboard.press('2');
      await expect(page.getByRole('radio', { name: t('inspection.answer.not-met') })).toBeChecked();
    },
  },
  'not looked at': { path: 'workbench.html#/audits/finished/not-looked-at', shown: (page) => page.getByRole('table') },
  exports: { path: 'workbench.html#/audits/stopped/exports', shown: heading('common.format.json.name') },
  settings: { path: 'workbench.html#/settings', shown: heading('workbench.settings.privacy') },
  profiles: {
    path: 'workbench.html#/settings/profiles',
    shown: heading('profiles.title'),
    before: async (page, t) => {
      await page.getByTestId('profile-file').setInputFiles({
        name: 'bad.json',
        mimeType: 'application/json',
        buffer: Buffer.from('{"schemaVersion":"1.0"}'),
      });
      await expect(page.getByText(t('errors.profile.missing', { field: 'base' }))).toBeVisible();
    },
  },
  'a new profile with faults': {
    path: 'workbench.html#/settings/profiles?new=1',
    shown: heading('profiles.new'),
    before: async (page, t) => {
      for (const part of ['addTerm', 'addNotApplicable', 'addNoOccurrence'])
        await button(`profiles.${part}`)(page, t).click();
      await button('profiles.save')(page, t).click();
      await expect(page.getByText(t('errors.profile.blank', { field: t('profiles.name') }))).toBeVisible();
    },
  },
  keys: {
    path: 'workbench.html#/settings',
    shown: heading('workbench.settings.privacy'),
    before: async (page, t) => {
      await page.keyboard.press('?');
      await expect(page.getByText(t('common.keys.visit'))).toBeVisible();
    },
  },
  'panel at a known portal': {
    path: 'sidepanel.html?tabUrl=http%3A%2F%2Fwww.xingchuan.example%2F',
    shown: button('common.start.again'),
  },
  'panel, running': { path: 'sidepanel.html#/running', shown: button('common.control.pause') },
  'panel, settings under way': {
    path: 'sidepanel.html#/running',
    shown: button('common.control.pause'),
    before: async (page, t) => {
      await button('common.control.settings')(page, t).click();
      await expect(page.getByLabel(t('common.settings.perSecond'))).toBeVisible();
    },
  },
  'panel, paused': {
    path: 'sidepanel.html#/paused',
    shown: (page, t) => page.getByText(t('common.halted.pausedNext')),
  },
  'panel, waiting': { path: 'sidepanel.html#/waiting', shown: button('common.halted.freeSpace') },
  'panel, failed': { path: 'sidepanel.html#/failed', shown: button('common.start.again') },
  'panel, ended': { path: 'sidepanel.html#/stopped', shown: heading('sidepanel.gravest') },
};

let context: BrowserContext;

test.beforeAll(async () => {
  context = await launchChromium({ extension: grantedCopy(buildExtension()), resolve: new Map() });
});

test.afterAll(() => context.close());

// Ant Design hangs its questions at the end of the page, outside of every landmark.
test('no page of panel or workbench has a fault worth the name, in either language, light or dark', async () => {
  const page = await openExtensionPage(context, 'workbench.html');
  const base = new URL('.', page.url()).href;
  const faults: string[] = [];
  const look = async (views: Record<string, View>) => {
    for (const [locale, colorScheme] of [['zh-CN', 'light'] as const, ['en', 'dark'] as const]) {
      const t = messagesFor(locale);
      await prefer(page, { locale });
      // Half-way through an animation colours are not what they will be.
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const [name, { path, shown, before }] of Object.entries(views)) {
        await page.setViewportSize(
          path.startsWith('sidepanel') ? { width: 400, height: 760 } : { width: 1366, height: 768 },
        );
        // A change of the hash alone would keep what stood open.
        await page.goto('about:blank');
        await page.goto(base + path);
        await expect(shown(page, t).first()).toBeVisible();
        await before?.(page, t);
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
        for (const { id, impact, nodes } of violations)
          if (impact !== 'minor' && !(id === 'region' && nodes.every(({ html }) => html.includes('ant-popconfirm'))))
            faults.push(`${name}, ${locale} ${colorScheme}: ${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      }
    }
  };
  await look(firstViews);
  await keep(page, ...states);
  await look(auditViews);
  expect(faults).toEqual([]);
});

/** Pages of the workbench whose width is given by the window. */
const NARROW = [
  'list of audits',
  'overview',
  'columns',
  'findings',
  'inspection',
  'not looked at',
  'exports',
  'settings',
];

test('half a screen or less cuts nothing off', async () => {
  const page = await openExtensionPage(context, 'workbench.html');
  const base = new URL('.', page.url()).href;
  await keep(page, ...states);
  const cut: string[] = [];
  for (const locale of ['zh-CN', 'en'] as const) {
    const t = messagesFor(locale);
    await prefer(page, { locale });
    for (const width of [420, 683]) {
      await page.setViewportSize({ width, height: 768 });
      for (const name of NARROW) {
        const { path, shown } = auditViews[name]!;
        await page.goto('about:blank');
        await page.goto(base + path);
        await expect(shown(page, t).first()).toBeVisible();
        const [whole, seen] = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return [scrollWidth, clientWidth] as const;
        });
        if (whole > seen) cut.push(`${name}, ${locale}, ${width}: ${whole}`);
      }
    }
  }
  expect(cut).toEqual([]);
  await page.close();
});
