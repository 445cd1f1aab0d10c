import { browser } from 'wxt/browser';

/** More than the requests under way at any time; older entries have been asked for long since. */
const REMEMBERED = 200;

/**
 * Remembers where the crawl's own requests were redirected to. A page's `fetch` keeps Location to itself; knowing it
 * beforehand, the crawl can stop before a host that was not granted is asked.
 */
export function watchRedirects(): (url: string) => { url: string; status: number } | null {
  const targets = new Map<string, { url: string; status: number }>();
  browser.webRequest.onBeforeRedirect.addListener(
    ({ url, redirectUrl, statusCode }) => {
      targets.delete(url);
      targets.set(url, { url: redirectUrl, status: statusCode });
      if (targets.size > REMEMBERED) targets.delete(targets.keys().next().value!);
      return undefined;
    },
    { urls: ['http://*/*', 'https://*/*'], types: ['xmlhttprequest'] },
  );
  return (url) => targets.get(url) ?? null;
}
