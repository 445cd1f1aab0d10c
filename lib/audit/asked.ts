import type { PageRecord } from '../model/portal';

/**
 * Whether a page was asked for at all. One that was refused beforehand (robots.txt, a host that was not granted, no tab
 * allowed, a host given up) has no answer and took no time: under other terms it may be asked for after all.
 */
export const wasAsked = ({ snapshot }: PageRecord): boolean =>
  snapshot.error === null || snapshot.status !== null || snapshot.elapsedMs > 0;
