import { useSyncExternalStore } from 'react';

const subscribe = (listener: () => void) => {
  addEventListener('resize', listener);
  return () => removeEventListener('resize', listener);
};

/** Height of the window in px. */
export const useWindowHeight = (): number => useSyncExternalStore(subscribe, () => window.innerHeight);
