import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium, openExtensionPage } from '../../cli/chromium';
import { buildExtension, grantedCopy } from '../../cli/extension';
import { samplePortal } from '../portals';
import { audit, expect, FAST, test } from './extension';

/** The extension as a browser sees it that has neither offscreen documents nor a side panel. */
function withoutNewerParts(): string {
  const folder = grantedCopy(buildExtension());
  const file = join(folder, 'manifest.json');
  const { side_panel: _, ...manifest } = JSON.parse(readFileSync(file, 'utf8'));
  manifest.permissions = manifest.permissions.filter((name: string) => name !== 'offscreen' && name !== 'sidePanel');
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}

test('without an offscreen document the workbench crawls, and says so', async ({ serve }) => {
  const portal = samplePortal('town', '2024-03-20');
  const { resolve } = await serve(portal);
  const context = await launchChromium({ extension: withoutNewerParts(), resolve });
  const { page, report } = await audit(context, portal.truth.url, { ...FAST, now: portal.truth.now });
  expect(report.incomplete).toBe(false);
  expect(report.columns).toHaveLength(portal.truth.columns.length);
  await expect(page.getByText(/检查在此标签页中进行|audits run in this tab/)).toBeVisible();
  await context.close();
});

test('the panel page opens as a window of its own and knows its portal', async ({ serve, launch }) => {
  const portal = samplePortal('town', '2024-03-20');
  const { resolve } = await serve(portal);
  const context = await launch(resolve);
  const query = new URLSearchParams({ tabUrl: portal.truth.url });
  const panel = await openExtensionPage(context, `sidepanel.html?${query}`);
  await expect(panel.getByText(portal.host).first()).toBeVisible();
});
