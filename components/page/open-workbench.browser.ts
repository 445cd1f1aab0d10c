import { browser } from 'wxt/browser';
import { hashOf } from './route';

/** Opens the workbench in a tab, at a route. */
export async function openWorkbench(path: readonly string[] = ['audits']): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/workbench.html') + hashOf(path) });
}
