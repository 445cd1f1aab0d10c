import { browser } from 'wxt/browser';

const PREFIX = 'watch ';

let chain: Promise<unknown> = Promise.resolve();
function inTurn(work: () => Promise<void>): Promise<void> {
  const next = chain.then(work);
  chain = next.catch(() => undefined);
  return next;
}

/**
 * Has `watch-page.js` run in the host's pages before their own scripts, as long as pages of it are rendered. Injecting it
 * once a tab has begun to load comes too late for a timer that an inline script sets.
 */
export function watchHost(url: string): Promise<void> {
  const { protocol, hostname } = new URL(url);
  const id = `${PREFIX}${protocol}//${hostname}`;
  return inTurn(async () => {
    if ((await browser.scripting.getRegisteredContentScripts({ ids: [id] })).length) return;
    await browser.scripting.registerContentScripts([
      {
        id,
        js: ['watch-page.js'],
        matches: [`${protocol}//${hostname}/*`],
        runAt: 'document_start',
        world: 'MAIN',
        allFrames: true,
        persistAcrossSessions: false,
      },
    ]);
  });
}

/** The user's own visits are left alone when nothing is rendered. */
export function unwatchHosts(): Promise<void> {
  return inTurn(async () => {
    const registered = await browser.scripting.getRegisteredContentScripts();
    const ids = registered.map(({ id }) => id).filter((id) => id.startsWith(PREFIX));
    if (ids.length) await browser.scripting.unregisterContentScripts({ ids });
  });
}
