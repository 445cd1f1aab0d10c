/** 2023年, 2023年度, 2023 年, 〔2023〕 · not 2023年工作总结, not 2023-01 */
const YEAR = /^[\s〔[【(（·•>-]*((?:19|20)\d{2})\s*年?度?[\s〕\]】)）:：]*$/;

/** The year that a text alone names, as the heading of the items below it (年份标题); `null` where it names none. */
export function yearOf(text: string): number | null {
  const year = YEAR.exec(text)?.[1];
  return year === undefined ? null : Number(year);
}
