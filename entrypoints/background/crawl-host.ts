import { browser } from 'wxt/browser';
import { send } from '../../lib/message-bus.browser';

const PAGE = '/offscreen.html';

/** Whether this browser has a place without a window that outlives the worker (Chromium 109 and later). */
export const hasOffscreen = (): boolean => !import.meta.env.FIREFOX && browser.offscreen !== undefined;

async function isOpen(): Promise<boolean> {
  if (browser.runtime.getContexts) {
    const contexts = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
    return contexts.length > 0;
  }
  // Before Chromium 116.
  const worker = globalThis as unknown as { clients: { matchAll(): Promise<{ url: string }[]> } };
  return (await worker.clients.matchAll()).some(({ url }) => new URL(url).pathname === PAGE);
}

let opening: Promise<void> | undefined;

/** Makes the offscreen document exist; the browser allows one, so callers that come at once share the opening. */
async function openOffscreen(): Promise<void> {
  if (await isOpen()) return;
  opening ??= browser.offscreen
    .createDocument({
      url: PAGE,
      reasons: [browser.offscreen.Reason.DOM_PARSER],
      justification: 'Reads the pages of the portal under audit while no window of the extension is open.',
    })
    .finally(() => {
      opening = undefined;
    });
  await opening;
}

/**
 * Tells the crawl host to look at the database, opening it first where that is ours to do. Where the browser has no
 * offscreen document the workbench is the host, and is opened.
 */
export async function wakeCrawlHost(): Promise<void> {
  if (hasOffscreen()) await openOffscreen();
  try {
    await send('crawlNow', {});
  } catch {
    // An offscreen document that is still loading looks at the database by itself once it is ready.
    if (!hasOffscreen()) await browser.tabs.create({ url: browser.runtime.getURL('/workbench.html') });
  }
}

/** Ends the offscreen document; it holds memory and is not needed between audits. */
export async function closeCrawlHost(): Promise<void> {
  if (hasOffscreen() && (await isOpen())) await browser.offscreen.closeDocument().catch(() => undefined);
}
