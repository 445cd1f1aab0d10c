import type { Threshold } from '../model/column';
import { type Day, daysBetween } from '../model/day';

/** Items of one day from which on a column was filled at one go. */
const FEWEST = 5;
/** Days of silence that are noticed where the column's kind has no threshold. */
const SILENCE_DAYS = 180;

/** Days without an item after which a column of such a threshold was overdue. */
export const silenceOf = (threshold: Threshold | null): number =>
  threshold?.days ?? (threshold?.months ? threshold.months * 30 : SILENCE_DAYS);

export interface BulkDay<Of> {
  day: Day;
  /** Items of that day. */
  items: Of[];
  /** The day of the item before, and days between the two. */
  before: Day;
  silence: number;
}

/**
 * The newest day on which at least five items of a list were shown after a silence of at least `silence` days (集中补录);
 * `null` where there is none.
 * @param items dated to the day, newest first
 */
export function bulkDay<Of extends { date: Day }>(items: readonly Of[], silence: number): BulkDay<Of> | null {
  for (let from = 0; from < items.length; ) {
    const day = items[from]!.date;
    let to = from;
    while (items[to]?.date === day) to++;
    const before = items[to]?.date;
    if (before === undefined) return null;
    const gap = daysBetween(before, day);
    if (to - from >= FEWEST && gap >= silence) return { day, items: items.slice(from, to), before, silence: gap };
    from = to;
  }
  return null;
}
