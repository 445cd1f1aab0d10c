import { type RefObject, useEffect } from 'react';
import { useKeys } from './use-keys';

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
}

/** The keys of a list: j k move, Enter opens, o opens the portal's page, / searches. */
export function useRowKeys({ rows, chosen, choose, open, visit, search, table }: RowKeys): void {
  const move = (step: number) => {
    const at = chosen === null ? -1 : rows.indexOf(chosen);
    const next = rows[Math.min(rows.length - 1, Math.max(0, at + step))];
    if (next !== undefined) choose(next);
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
    if (chosen !== null) table.current?.scrollTo?.({ key: chosen });
  }, [chosen, table]);
}
