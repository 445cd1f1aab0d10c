import type { Column } from '../../model/column';
import type { CheckMeta, Finding } from '../../model/finding';
import { onColumn } from '../finding';

/**
 * Findings of a veto indicator that counts columns. With the limit reached every counted column is a violation; where
 * only the open questions could reach it, a person decides on those; else the indicator is clear.
 */
export function vetoFindings(
  meta: CheckMeta,
  { counted, open, limit }: { counted: readonly Column[]; open: readonly Column[]; limit: number | null },
): Finding[] {
  const needed = limit ?? 1;
  const params = { count: counted.length, unsure: open.length, limit: needed };
  if (counted.length >= needed) return counted.map((column) => onColumn(meta, column, { state: 'violation', params }));
  if (counted.length + open.length < needed) return [];
  return open.map((column) => onColumn(meta, column, { state: 'needs-review', text: 'review', params }));
}
