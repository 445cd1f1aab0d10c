import { useSyncExternalStore } from 'react';
import { browser } from 'wxt/browser';
import { Preferences } from './preferences';

let current: Preferences = Preferences.parse({});
const listeners = new Set<() => void>();

async function read(): Promise<void> {
  current = Preferences.parse(await browser.storage.local.get(Object.keys(Preferences.shape)));
  for (const listener of listeners) listener();
}

/** Reads the preferences and follows their changes, also those made in another page. Call once before rendering. */
export async function loadPreferences(): Promise<void> {
  browser.storage.local.onChanged.addListener(() => void read());
  await read();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const usePreferences = (): Preferences => useSyncExternalStore(subscribe, () => current);

export async function savePreferences(changes: Partial<Preferences>): Promise<void> {
  await browser.storage.local.set(changes);
}

/** The browser's own language. */
export const browserLanguage = (): string => browser.i18n.getUILanguage();
