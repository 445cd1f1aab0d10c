import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** The page beside the panel, as far as the browser lets us know it. */
export interface CurrentPage {
  url: string;
  title: string | null;
  /** Only an image that is here already (`data:`): asking the portal for one would be a request nobody allowed. */
  icon: string | null;
}

/** Tab the panel was opened for where it is a window of its own (no side panel before Chromium 114). */
function pageFromAddress(): CurrentPage | undefined {
  const url = new URL(location.href).searchParams.get('tabUrl');
  return url && URL.canParse(url) ? { url, title: null, icon: null } : undefined;
}

async function pageInTab(): Promise<CurrentPage | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (!tab?.url || !/^https?:/.test(tab.url)) return null;
  return {
    url: tab.url,
    title: tab.title || null,
    icon: tab.favIconUrl?.startsWith('data:') ? tab.favIconUrl : null,
  };
}

/**
 * The web page of the current tab, followed as tabs change; `undefined` until known, `null` where there is none or the
 * browser does not tell (without a grant for that page an extension may not know its address).
 */
export function useCurrentPage(): CurrentPage | null | undefined {
  const [page, setPage] = useState<CurrentPage | null | undefined>(pageFromAddress);
  useEffect(() => {
    if (pageFromAddress()) return;
    const look = () => void pageInTab().then(setPage);
    look();
    browser.tabs.onActivated.addListener(look);
    browser.tabs.onUpdated.addListener(look);
    browser.permissions.onAdded.addListener(look);
    addEventListener('focus', look);
    return () => {
      browser.tabs.onActivated.removeListener(look);
      browser.tabs.onUpdated.removeListener(look);
      browser.permissions.onAdded.removeListener(look);
      removeEventListener('focus', look);
    };
  }, []);
  return page;
}
