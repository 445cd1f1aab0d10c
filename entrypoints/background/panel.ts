import { browser } from 'wxt/browser';

/** Opens the side panel on a click of the toolbar button; a small window where the browser has none (before Chromium 114). */
export function openPanelOnClick(): void {
  if (browser.sidePanel?.setPanelBehavior) {
    void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
    return;
  }
  const sidebar = (browser as unknown as { sidebarAction?: { open(): Promise<void> } }).sidebarAction;
  browser.action.onClicked.addListener((tab) => {
    // Firefox opens its sidebar only within the click itself.
    if (sidebar) void sidebar.open();
    else void openPanelWindow(tab.url);
  });
}

async function openPanelWindow(tabUrl: string | undefined): Promise<void> {
  const page = new URL(browser.runtime.getURL('/sidepanel.html'));
  if (tabUrl) page.searchParams.set('tabUrl', tabUrl);
  await browser.windows.create({ url: page.href, type: 'popup', width: 440, height: 760 });
}
