const DIGITS = '零一二三四五六七八九';
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000 };

/** A number in Chinese numerals: 七 → 7, 两 → 2, 十二 → 12, 一百零五 → 105, 三万二千 → 32000; `null` for anything else. */
export function chineseNumber(text: string): number | null {
  let whole = 0;
  let section = 0;
  let digit: number | null = null;
  for (const char of text.replaceAll('〇', '零').replaceAll('两', '二')) {
    const value = DIGITS.indexOf(char);
    const unit = UNITS[char];
    if (value >= 0) {
      // 一二 is two figures or a word, no number.
      if (digit !== null && digit !== 0) return null;
      digit = value;
    } else if (unit === 10_000) {
      whole += (section + (digit ?? 0)) * unit;
      section = 0;
      digit = null;
    } else if (unit !== undefined) {
      section += (digit ?? 1) * unit;
      digit = null;
    } else return null;
  }
  return text === '' ? null : whole + section + (digit ?? 0);
}
