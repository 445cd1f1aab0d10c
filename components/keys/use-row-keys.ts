import { type RefObject, useEffect, useRef } from 'react';
import { useKeys } from './use-keys';

/** Class of a row's own button; the chosen row stands in `.row-chosen`. */
const CHOSEN_BUTTON = '.row-chosen .row-name';

interface RowKeys {
  /** Keys of the rows that can be chosen, in the order they are seen. */
  rows: readonly string[];
  chosen: string | null;
  choose(key: string): void;
  open(key: string): void;
  visit(key: string): void;
  /** Field that `/` goes to. */
  search: string;
  table: RefObject<{ scrollTo?(to: { key: string }): void } | null>;
  /** Whether the focus stays where it is: something beside the table shows what is chosen. */
  keepsFocus?: boolean;
}

/** The keys of a list: j k move, Enter opens, o opens the portal's page, / searches. */
export function useRowKeys({ rows, chosen, choose, open, visit, search, table, keepsFocus = false }: RowKeys): void {
  const wasMoved = useRef(false);
  const move = (step: number) => {
    const at = chosen === null ? -1 : rows.indexOf(chosen);
    const next = rows[Math.min(rows.length - 1, Math.max(0, at + step))];
    if (next === undefined) return;
    wasMoved.current = true;
    choose(next);
  };
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    Enter: () => {
      if (chosen !== null) open(chosen);
    },
    o: () => {
      if (chosen !== null) visit(chosen);
    },
    '/': () => document.getElementById(search)?.focus(),
  });
  useEffect(() => {
    if (chosen === null) return;
    table.current?.scrollTo?.({ key: chosen });
    if (!wasMoved.current || keepsFocus) return;
    wasMoved.current = false;
    // A virtual table makes the row once it has scrolled there.
    const frame = requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(CHOSEN_BUTTON)?.focus({ preventScroll: true }),
    );
    return () => cancelAnimationFrame(frame);
  }, [chosen, table, keepsFocus]);
}
