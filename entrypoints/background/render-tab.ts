import { browser } from 'wxt/browser';
import type { Reply, Request } from '../../lib/messages';
import { siteOf } from '../../lib/text/site-of';
import { type PageState, pageState, readPage, scrollToEnd, watchPage } from './in-page';
import { borrowTab, returnTab } from './render-tabs';
import { watchHost } from './watched-hosts';

const POLL_MS = 150;
/** A hidden page's timers fire once a second: quiet for less than that proves nothing. */
const QUIET_MS = 1_200;

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Shows an address in an inactive tab and reads what stands there after its scripts ran: the document and its frames.
 * The page counts as settled when it is loaded, none of its requests is under way, and nothing has changed for
 * {@link QUIET_MS}. A page that never settles is read as it is at the time-out.
 */
export async function renderInTab({ url, timeoutMs }: Request<'render'>): Promise<Reply<'render'>> {
  const failed = (error: Reply<'render'>['error'], detail: string): Reply<'render'> => ({
    finalUrl: url,
    status: null,
    html: null,
    frames: [],
    error,
    detail,
  });
  if (!(await browser.permissions.contains({ origins: [originPattern(url)] }))) return failed('denied', url);
  await watchHost(url);
  const tabId = await borrowTab();
  const deadline = Date.now() + timeoutMs;
  try {
    await browser.tabs.update(tabId, { url });
    const settled = await waitUntilSettled(tabId, url, deadline);
    if (settled === 'unreadable') return failed('off-site', 'the page left the hosts that were granted');
    if (settled === 'unopened') return failed('network', 'the browser shows its error page');
    if (settled === 'busy') return failed('timeout', 'its scripts still wait for an answer');
    if (settled === 'blank') return failed('timeout', `no document within ${timeoutMs} ms`);
    const results = await within(
      browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: readPage }),
      Math.max(2_000, deadline - Date.now()),
    );
    const main = results?.find((result) => result.frameId === 0)?.result;
    if (!main) return failed('render-failed', 'the tab gave no document');
    return {
      finalUrl: main.url,
      status: main.status,
      html: main.html,
      frames: results
        .filter((result) => result.frameId !== 0 && result.result)
        .map(({ result }) => ({ url: result!.url, text: result!.html })),
      error: null,
      detail: settled === 'unsettled' ? 'read at the time-out' : '',
    };
  } catch (error) {
    return failed('render-failed', error instanceof Error ? error.message : String(error));
  } finally {
    await returnTab(tabId);
  }
}

const originPattern = (url: string): string => {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
};

async function within<T>(promise: Promise<T>, ms: number): Promise<T | undefined> {
  return Promise.race([promise, sleep(ms).then(() => undefined)]);
}

/**
 * `unreadable`: the tab left for a host we may not read. `unopened`: the browser shows its own error page. `blank`:
 * nothing has come. `busy`: the time is up and its scripts still wait. `unsettled`: the time is up, it still changes.
 */
type Settling = 'settled' | 'unsettled' | 'busy' | 'unreadable' | 'unopened' | 'blank';

async function waitUntilSettled(tabId: number, url: string, deadline: number): Promise<Settling> {
  const begunAt = Date.now();
  let last = '';
  let quietSince = begunAt;
  let idleSince: number | undefined;
  let isRepeated = false;
  let state: PageState | undefined;
  let scrolled = false;
  while (Date.now() < deadline) {
    await sleep(POLL_MS);
    const tab = await browser.tabs.get(tabId);
    if (!tab.url || tab.url === 'about:blank') {
      // Still blank, or at a host that was not granted, whose address is hidden: told apart by asking once more.
      idleSince = tab.status === 'complete' && !tab.pendingUrl ? (idleSince ?? Date.now()) : undefined;
      if (!idleSince || Date.now() - idleSince < 1_500) continue;
      if (isRepeated) return tab.url ? 'blank' : 'unreadable';
      isRepeated = true;
      idleSince = undefined;
      await browser.tabs.update(tabId, { url });
      continue;
    }
    if (siteOf(tab.url) !== siteOf(url) && Date.now() - begunAt > 500) return 'unreadable';
    const now = await stateOf(tabId);
    if (now === 'error-page') return 'unopened';
    // The page before this one may still stand there.
    if (!now || now.bornAt < begunAt - 500) continue;
    state = now;
    if (state.signature !== last) {
      last = state.signature;
      quietSince = Date.now();
    }
    const quietMs = state.scripts ? QUIET_MS : POLL_MS;
    if (!state.complete || state.pending > 0 || Date.now() - quietSince < quietMs) continue;
    if (scrolled || !state.scripts) return 'settled';
    scrolled = true;
    await run(tabId, scrollToEnd);
    // Two more looks: what scrolling sets off begins at once.
    quietSince = Date.now() - QUIET_MS + 2 * POLL_MS;
  }
  // A list that has not arrived must not pass for an empty one.
  if (state && state.pending > 0) return 'busy';
  return state ? 'unsettled' : 'blank';
}

/** Runs a function in the page's own world, in every frame that may be read. */
const run = <T>(tabId: number, func: () => T) =>
  within(
    browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func,
      world: 'MAIN',
      injectImmediately: true,
    }),
    2_000,
  );

/** How far the page and its frames are; `undefined` while they cannot be asked (a navigation is under way). */
async function stateOf(tabId: number): Promise<PageState | 'error-page' | undefined> {
  try {
    await run(tabId, watchPage);
    const results = await run(tabId, pageState);
    const main = results?.find(({ frameId }) => frameId === 0)?.result as PageState | undefined;
    if (!results || !main) return undefined;
    const states = results.flatMap(({ result }) => (result ? [result as PageState] : []));
    return {
      bornAt: main.bornAt,
      scripts: states.some(({ scripts }) => scripts),
      complete: states.every(({ complete }) => complete),
      pending: states.reduce((sum, { pending }) => sum + pending, 0),
      signature: states.map(({ signature }) => signature).join(' '),
    };
  } catch (error) {
    // Chromium: "Frame with ID 0 is showing error page".
    return /error page/i.test(String(error)) ? 'error-page' : undefined;
  }
}
