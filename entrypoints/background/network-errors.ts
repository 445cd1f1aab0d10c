import { browser } from 'wxt/browser';

/** More than the requests under way at any time; older failures have been asked for long since. */
const REMEMBERED = 200;

/**
 * Remembers why the crawl's own requests failed, as the browser names it (`net::ERR_CERT_DATE_INVALID`). A page's `fetch`
 * says no more than that it failed.
 */
export function watchNetworkErrors(): (url: string) => string | null {
  const errors = new Map<string, string>();
  browser.webRequest.onErrorOccurred.addListener(
    ({ url, error }) => {
      errors.delete(url);
      errors.set(url, error);
      if (errors.size > REMEMBERED) errors.delete(errors.keys().next().value!);
    },
    { urls: ['http://*/*', 'https://*/*'], types: ['xmlhttprequest'] },
  );
  return (url) => errors.get(url) ?? null;
}
