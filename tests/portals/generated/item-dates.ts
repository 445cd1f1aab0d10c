import { addDays, type Day, daysBetween, partsOf } from '../kit/days';
import { chineseNumerals } from './chinese-numerals';

/** A day as a list shows it: markup for the place where the date stands, and the words a reader sees there. */
export interface DateMark {
  html: string;
  words: string[];
}

/** A way of writing days. */
export interface DateShape {
  /** `month-day`: the year follows from the order of the list and the day of the look. */
  precision: 'day' | 'month-day';
  /** Its markup is more than words: several elements, an attribute, a script. */
  elements?: boolean;
  write(day: Day, savedOn: Day): DateMark;
}

const two = (value: number): string => String(value).padStart(2, '0');
const wide = (text: string): string => text.replace(/[0-9-]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
const weekday = (day: Day): string => '日一二三四五六'.charAt((daysBetween('2023-01-01', day) + 7_000) % 7);

const text = (
  write: (p: { day: Day; y: string; m: string; d: string; M: number; D: number }) => string,
): DateShape => ({
  precision: 'day',
  write: (day) => {
    const words = write(fieldsOf(day));
    return { html: words, words: [words.replace(/&nbsp;/g, ' ').trim()] };
  },
});

const fieldsOf = (day: Day) => {
  const { month, date } = partsOf(day);
  return { day, y: day.slice(0, 4), m: day.slice(5, 7), d: day.slice(8), M: month, D: date };
};

const yearless = (write: Parameters<typeof text>[0]): DateShape => ({ ...text(write), precision: 'month-day' });

const parts = (write: (p: ReturnType<typeof fieldsOf>) => { html: string; words: string[] }): DateShape => ({
  precision: 'day',
  elements: true,
  write: (day) => write(fieldsOf(day)),
});

/** Minutes that differ from day to day. */
const clock = (d: string): string => `${two(8 + (Number(d) % 10))}:${two((Number(d) * 7) % 60)}`;

/** Every way of issue and street: full, short, bracketed, in words, in pieces, in attributes. */
export const itemDates = {
  iso: text(({ day }) => day),
  slashes: text(({ day }) => day.replaceAll('-', '/')),
  dots: text(({ day }) => day.replaceAll('-', '.')),
  'short-slashes': text(({ y, M, D }) => `${y}/${M}/${D}`),
  'short-dashes': text(({ y, M, D }) => `${y}-${M}-${D}`),
  chinese: text(({ y, M, D }) => `${y}年${M}月${D}日`),
  'chinese-padded': text(({ y, m, d }) => `${y}年${m}月${d}日`),
  'chinese-spaced': text(({ y, m, d }) => `${y} 年 ${m} 月 ${d} 日`),
  'chinese-numerals': text(({ day }) => chineseNumerals(day)),
  compact: text(({ day }) => day.replaceAll('-', '')),
  bracketed: text(({ day }) => `[${day}]`),
  parentheses: text(({ day }) => `(${day})`),
  'wide-brackets': text(({ day }) => `【${day}】`),
  'wide-parentheses': text(({ day }) => `（${day}）`),
  'wide-digits': text(({ day }) => wide(day)),
  'two-digit-year': text(({ day }) => day.slice(2)),
  'two-digit-slashes': text(({ day }) => day.slice(2).replaceAll('-', '/')),
  'with-minutes': text(({ day, d }) => `${day} ${clock(d)}`),
  'with-seconds': text(({ day, d }) => `${day} ${clock(d)}:09`),
  'java-timestamp': text(({ day, d }) => `${day} ${clock(d)}:31.0`),
  'slashes-with-clock': text(({ y, M, D, d }) => `${y}/${M}/${D} ${clock(d)}:00`),
  'with-weekday': text(({ day }) => `${day} 星期${weekday(day)}`),
  labelled: text(({ day }) => `发布时间：${day}`),
  'labelled-short': text(({ day }) => `日期:${day}`),
  'beside-nbsp': text(({ day }) => `&nbsp;&nbsp;${day}&nbsp;`),
  'month-day': yearless(({ m, d }) => `${m}-${d}`),
  'bracketed-month-day': yearless(({ m, d }) => `[${m}-${d}]`),
  'parentheses-month-day': yearless(({ m, d }) => `(${m}/${d})`),
  'dotted-month-day': yearless(({ m, d }) => `${m}.${d}`),
  'chinese-month-day': yearless(({ M, D }) => `${M}月${D}日`),
  relative: {
    precision: 'day',
    write: (day, savedOn) => {
      const ago = daysBetween(day, savedOn);
      const words = ago === 0 ? '今天' : ago === 1 ? '昨天' : ago < 9 ? `${ago}天前` : day;
      return { html: words, words: [words] };
    },
  },
  'day-over-month': parts(({ y, m, d }) => ({ html: `<b>${d}</b><i>${y}-${m}</i>`, words: [d, `${y}-${m}`] })),
  'day-over-chinese-month': parts(({ y, m, d }) => ({
    html: `<span class="day">${d}</span><span class="ym">${y}年${m}月</span>`,
    words: [d, `${y}年${m}月`],
  })),
  'month-over-day': parts(({ y, m, d }) => ({
    html: `<em>${y}.${m}</em><strong>${d}</strong>`,
    words: [`${y}.${m}`, d],
  })),
  'day-slash-month': parts(({ y, m, d }) => ({ html: `<h3>${d}</h3><p>${y}/${m}</p>`, words: [d, `${y}/${m}`] })),
  'month-day-over-year': parts(({ y, m, d }) => ({ html: `<p>${m}-${d}</p><p>${y}</p>`, words: [`${m}-${d}`, y] })),
  'year-over-month-day': parts(({ y, m, d }) => ({ html: `<i>${y}</i><b>${m}-${d}</b>`, words: [y, `${m}-${d}`] })),
  'in-pieces': parts(({ y, m, d }) => ({
    html: `<font>${y}</font>-<font>${m}</font>-<font>${d}</font>`,
    words: [`${y}-${m}-${d}`],
  })),
  'three-blocks': parts(({ y, M, d }) => ({
    html: `<span>${M}月</span><strong>${d}</strong><span>${y}</span>`,
    words: [`${M}月`, d, y],
  })),
  'time-element': parts(({ day, m, d }) => ({
    html: `<time datetime="${day}T10:00:00+08:00">${m}-${d}</time>`,
    words: [`${m}-${d}`],
  })),
  'title-attribute': parts(({ day, m, d }) => ({
    html: `<span title="${day} 09:30:00">${m}-${d}</span>`,
    words: [`${m}-${d}`],
  })),
  'written-by-script': parts(({ day }) => ({
    html: `<script>document.write("${day} 10:20:00".substring(0,10));</script>`,
    words: [day],
  })),
} satisfies Record<string, DateShape>;

export type ItemDate = keyof typeof itemDates;
export const itemDateNames = Object.keys(itemDates) as ItemDate[];

export const shapeOf = (name: ItemDate): DateShape => itemDates[name];

/** A day that nobody can mean: after the look, or one that no calendar has. */
export function impossible(savedOn: Day, n: number): string {
  return n % 2 === 0 ? addDays(savedOn, 300 + n) : `${savedOn.slice(0, 4)}-13-${two((n % 20) + 9)}`;
}
