import { browser } from 'wxt/browser';
import { hashOf } from './route';

/** Opens the workbench in a tab, at one audit or at the list. */
export async function openWorkbench(auditId?: string): Promise<void> {
  const page = browser.runtime.getURL('/workbench.html');
  await browser.tabs.create({ url: page + hashOf(auditId ? ['audits', auditId, 'overview'] : ['audits']) });
}
