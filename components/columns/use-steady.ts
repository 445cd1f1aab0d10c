import { useRef, useState } from 'react';

/**
 * Keeps a growing list still under the pointer: rows that were shown stay and are renewed in place, rows that came since
 * are held back while `isHeld` and counted.
 */
export function useSteady<Row extends { id: string }>(
  rows: readonly Row[],
  isHeld: boolean,
): { shown: readonly Row[]; held: number; release(): void } {
  const known = useRef<ReadonlySet<string>>(new Set());
  const [, renew] = useState(0);
  if (!isHeld || known.current.size === 0) known.current = new Set(rows.map(({ id }) => id));
  const shown = rows.filter(({ id }) => known.current.has(id));
  return {
    shown,
    held: rows.length - shown.length,
    release: () => {
      known.current = new Set(rows.map(({ id }) => id));
      renew((count) => count + 1);
    },
  };
}
