import { useSyncExternalStore } from 'react';

const query = () => matchMedia('(prefers-color-scheme: dark)');

const subscribe = (listener: () => void) => {
  const dark = query();
  dark.addEventListener('change', listener);
  return () => dark.removeEventListener('change', listener);
};

/** Whether the person's system is set to dark. */
export const useDark = (): boolean => useSyncExternalStore(subscribe, () => query().matches);
