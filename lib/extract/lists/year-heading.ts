import type { Outline } from './outline';

/** 2023年, 2023年度, 2023 年, 〔2023〕 · not 2023年工作总结, not 2023-01 */
const YEAR = /^[\s〔[【(（·•>-]*((?:19|20)\d{2})\s*年?度?[\s〕\]】)）:：]*$/;

/** How many texts above an item may stand between it and the heading of its year. */
const REACH = 3;

/** The year that a text alone names, as the heading of the items below it (年份标题); `null` where it names none. */
export function yearOf(text: string): number | null {
  const year = YEAR.exec(text)?.[1];
  return year === undefined ? null : Number(year);
}

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

/** The year whose heading stands right above an item, not further up than `from`; `null` where none does. */
export function yearAbove(o: Outline, seqStart: number, from: number): number | null {
  for (let seq = seqStart - 1; seq >= Math.max(from, seqStart - REACH); seq--) {
    const year = yearOf(o.texts[seq]?.text ?? '');
    if (year !== null) return year;
  }
  return null;
}
