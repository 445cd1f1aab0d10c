import { browser } from 'wxt/browser';

/**
 * Opens the side panel on a click of the toolbar button; a small window where the browser has none (before Chromium
 * 114). The click is handled here and not left to the browser, because only a handled click grants `activeTab`, by which
 * the panel learns which portal is meant; Chromium 114 and 115 cannot open a panel themselves and get the second best.
 */
export function openPanelOnClick(): void {
  const { sidePanel, action } = browser;
  const mayOpen = typeof sidePanel?.open === 'function';
  if (sidePanel?.setPanelBehavior) void sidePanel.setPanelBehavior({ openPanelOnActionClick: !mayOpen });
  if (sidePanel && !mayOpen) return;
  const sidebar = (browser as unknown as { sidebarAction?: { open(): Promise<void> } }).sidebarAction;
  action.onClicked.addListener((tab) => {
    // Nothing may be awaited before it: the click is forgotten after that.
    if (sidePanel && tab.windowId !== undefined) void sidePanel.open({ windowId: tab.windowId });
    else if (sidebar) void sidebar.open();
    else void openPanelWindow(tab.url);
  });
}

async function openPanelWindow(tabUrl: string | undefined): Promise<void> {
  const page = new URL(browser.runtime.getURL('/sidepanel.html'));
  if (tabUrl) page.searchParams.set('tabUrl', tabUrl);
  await browser.windows.create({ url: page.href, type: 'popup', width: 440, height: 760 });
}
