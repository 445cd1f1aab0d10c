const DIGITS: Record<string, number> = {
  〇: 0,
  '○': 0,
  零: 0,
  '０': 0,
  О: 0,
  O: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** A year written digit by digit: 二〇二四 → 2024; `null` for anything else. */
export function yearOfNumerals(text: string): number | null {
  let year = 0;
  for (const char of text) {
    const digit = DIGITS[char];
    if (digit === undefined) return null;
    year = year * 10 + digit;
  }
  return text.length === 4 ? year : null;
}

/** A number up to 99: 八 → 8, 十 → 10, 十二 → 12, 三十一 → 31, 二〇 → 20; `null` for anything else. */
export function numberOfNumerals(text: string): number | null {
  const ten = text.indexOf('十');
  if (ten < 0) {
    if (text.length > 2 || text.length === 0) return null;
    let value = 0;
    for (const char of text) {
      const digit = DIGITS[char];
      if (digit === undefined) return null;
      value = value * 10 + digit;
    }
    return value;
  }
  const tens = ten === 0 ? 1 : DIGITS[text.slice(0, ten)];
  const units = ten === text.length - 1 ? 0 : DIGITS[text.slice(ten + 1)];
  return tens === undefined || units === undefined ? null : tens * 10 + units;
}
