import { browser } from 'wxt/browser';

const OURS = 'renderTabs';
/** A tab that served this often is closed: portals leave timers and memory behind. */
const USES = 20;

const idle: { id: number; uses: number }[] = [];
const uses = new Map<number, number>();

// The worker may die with tabs open: their ids outlive it in session storage.
async function remembered(): Promise<number[]> {
  const stored = await browser.storage.session.get(OURS);
  return (stored[OURS] as number[] | undefined) ?? [];
}

let chain: Promise<unknown> = Promise.resolve();
function remember(change: (ids: number[]) => number[]): Promise<void> {
  const next = chain.then(async () => browser.storage.session.set({ [OURS]: change(await remembered()) }));
  chain = next.catch(() => undefined);
  return next;
}

/** An inactive, muted tab of the user's own session. */
export async function borrowTab(): Promise<number> {
  const kept = idle.pop();
  if (kept) {
    uses.set(kept.id, kept.uses);
    return kept.id;
  }
  const tab = await browser.tabs.create({ url: 'about:blank', active: false });
  const id = tab.id!;
  uses.set(id, 0);
  await remember((ids) => [...ids, id]);
  await browser.tabs.update(id, { muted: true }).catch(() => undefined);
  await whenBlank(id);
  return id;
}

/** A navigation that is asked for while the tab is still coming up is lost. */
async function whenBlank(id: number): Promise<void> {
  for (let waits = 0; waits < 40; waits++) {
    const { status, pendingUrl } = await browser.tabs.get(id);
    if (status === 'complete' && !pendingUrl) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export async function returnTab(id: number): Promise<void> {
  const used = (uses.get(id) ?? 0) + 1;
  uses.delete(id);
  if (used >= USES) return closeTab(id);
  try {
    await browser.tabs.update(id, { url: 'about:blank' });
    idle.push({ id, uses: used });
  } catch {
    await remember((ids) => ids.filter((known) => known !== id));
  }
}

async function closeTab(id: number): Promise<void> {
  await browser.tabs.remove(id).catch(() => undefined);
  await remember((ids) => ids.filter((known) => known !== id));
}

/** Closes the tabs that nothing uses; called when no audit runs. */
export async function closeIdleTabs(): Promise<void> {
  while (idle.length) await closeTab(idle.pop()!.id);
}

/** Closes tabs that an earlier life of the worker left behind. */
export async function closeOrphanTabs(): Promise<void> {
  const known = new Set([...uses.keys(), ...idle.map(({ id }) => id)]);
  for (const id of await remembered()) if (!known.has(id)) await closeTab(id);
}
