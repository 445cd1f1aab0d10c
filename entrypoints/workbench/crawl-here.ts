import { browser } from 'wxt/browser';
import { hostCrawls } from '../../lib/audit/crawl-host.browser';
import { onMessage, send } from '../../lib/message-bus.browser';
import { AuditDatabase } from '../../lib/store/database';

/** Whether audits run in this tab: Chromium builds without offscreen documents have no other place that lasts. */
export const crawlsHere: boolean = !import.meta.env.FIREFOX && browser.offscreen === undefined;

/** Makes the workbench the crawl host where the browser has no other; a lock keeps two open workbenches apart. */
export function crawlHereIfNeeded(): void {
  if (!crawlsHere) return;
  const host = hostCrawls(new AuditDatabase(), {
    render: (request) => send('render', request),
    redirectTarget: async (url) => (await send('redirectTarget', { url })).target,
    networkError: async (url) => (await send('networkError', { url })).error,
    dress: async (url, guise) => (await send('dress', { url, guise })).dressed,
  });
  onMessage('crawlNow', () => {
    host.look();
    return {};
  });
}
