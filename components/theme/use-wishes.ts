import { useSyncExternalStore } from 'react';

/** Whether a media feature holds, followed as it changes. */
function useMedia(feature: string): boolean {
  const subscribe = (listener: () => void) => {
    const media = matchMedia(feature);
    media.addEventListener('change', listener);
    return () => media.removeEventListener('change', listener);
  };
  return useSyncExternalStore(subscribe, () => matchMedia(feature).matches);
}

/** What the person's system is set to: dark colours, nothing that moves. */
export const useWishes = () => ({
  dark: useMedia('(prefers-color-scheme: dark)'),
  still: useMedia('(prefers-reduced-motion: reduce)'),
});
