import { type Day, partsOf } from './days';

const two = (value: number): string => String(value).padStart(2, '0');

/** The ways in which portals write an item's day; each needs no other to be read. */
export const dateShapes = {
  iso: (day: Day) => day,
  slashes: (day: Day) => day.replaceAll('-', '/'),
  dots: (day: Day) => day.replaceAll('-', '.'),
  /** 2024/1/8 */
  'short-slashes': (day: Day) => {
    const { year, month, date } = partsOf(day);
    return `${year}/${month}/${date}`;
  },
  /** 2024年1月8日 */
  chinese: (day: Day) => {
    const { year, month, date } = partsOf(day);
    return `${year}年${month}月${date}日`;
  },
  /** [01-08] */
  'bracketed-month-day': (day: Day) => `[${day.slice(5)}]`,
  /** 24/01/08 */
  'two-digit-year': (day: Day) => day.slice(2).replaceAll('-', '/'),
  /** (2024-01-08) */
  parentheses: (day: Day) => `(${day})`,
  /** 01月08日 */
  'chinese-month-day': (day: Day) => {
    const { month, date } = partsOf(day);
    return `${two(month)}月${two(date)}日`;
  },
} satisfies Record<string, (day: Day) => string>;

export type DateShape = keyof typeof dateShapes;
