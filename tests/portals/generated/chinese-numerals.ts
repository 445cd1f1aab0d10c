import { type Day, partsOf } from '../kit/days';

const digits = '〇一二三四五六七八九';

const upTo99 = (value: number): string => {
  const [tens, units] = [Math.floor(value / 10), value % 10];
  return `${tens > 1 ? digits.charAt(tens) : ''}${tens > 0 ? '十' : ''}${units > 0 || tens === 0 ? digits.charAt(units) : ''}`;
};

/** 二〇二四年一月八日 */
export function chineseNumerals(day: Day): string {
  const { year, month, date } = partsOf(day);
  const years = [...String(year)].map((digit) => digits.charAt(Number(digit))).join('');
  return `${years}年${upTo99(month)}月${upTo99(date)}日`;
}
