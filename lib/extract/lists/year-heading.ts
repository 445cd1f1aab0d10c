import type { Outline } from './outline';
import { isYearTab, shownYear } from './year-tabs';
import { yearOf } from './year-text';

/** How many texts above an item may stand between it and the heading of its year. */
const REACH = 3;

/** Whether nothing but the heading of a year stands between two places among the texts. */
export function onlyYearBetween(o: Outline, from: number, to: number): boolean {
  if (to <= from || to - from > REACH) return false;
  let years = 0;
  for (let seq = from; seq < to; seq++) {
    const { text = '' } = o.texts[seq] ?? {};
    if (yearOf(text) !== null) years++;
    else if (!/^[\s·•年▼▽+-]*$/.test(text)) return false;
  }
  return years === 1;
}

/** The year whose heading or tab stands right above an item, not further up than `from`; `null` where none does. */
export function yearAbove(o: Outline, seqStart: number, from: number): number | null {
  for (let seq = seqStart - 1; seq >= Math.max(from, seqStart - REACH); seq--) {
    const year = yearOf(o.texts[seq]?.text ?? '');
    if (year !== null) return isYearTab(o, seq) ? shownYear(o, seq) : year;
  }
  return null;
}
