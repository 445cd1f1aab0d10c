import { addDays, addMonths, type Day, dayOf } from '../../model/day';

/** Days that a statement speaks of, both included. */
export interface Period {
  from: Day;
  until: Day;
}

const QUARTERS: Record<string, number> = { 一: 0, 二: 1, 三: 2, 四: 3, '1': 0, '2': 1, '3': 2, '4': 3 };

const Y = '(\\d{4})\\s*年度?';
const M = '(\\d{1,2})\\s*月';
const D = '(\\d{1,2})\\s*日';
const TO = '\\s*(?:至|到|—+|－|–|-|~|～)\\s*';

const DAYS = new RegExp(`${Y}${M}${D}${TO}(?:${Y})?(?:${M})?${D}`);
const MONTHS = new RegExp(`${Y}(\\d{1,2})\\s*月?${TO}(?:${Y})?${M}(?!\\s*\\d{1,2}\\s*日)`);
const QUARTER = new RegExp(`${Y}第?([一二三四1-4])季度`);
const HALF = new RegExp(`${Y}(上|下)半年`);
const MONTH = new RegExp(`${Y}${M}(?:份|(?!\\s*\\d))`);
const UP_TO = new RegExp(`截[至止](?:到)?\\s*${Y}${M}(?:${D})?`);
const YEAR = new RegExp(`${Y}(?!\\s*\\d{1,2}\\s*月|第?[一二三四1-4]季度|[上下]半年)`);
/** Words that mean a period only beside the day on which they were written. */
const THIS = /(?:本|今|这)(年度?|季度|月)|截[至止]目前|截[至止]今日|至今/;

const monthsOf = (year: number, first: number, last: number): Period | null => {
  const from = dayOf(year, first, 1);
  const end = dayOf(year, last, 1);
  return from && end ? { from, until: addDays(addMonths(end, 1), -1) } : null;
};

const between = (from: Day | undefined, until: Day | undefined): Period | null =>
  from && until && from <= until ? { from, until } : null;

/**
 * The period that a statement names; `null` where it names none. A period that ends after the day of the statement is cut
 * there: nobody can state what was still to come.
 * @param on day of the statement, without which 本年度 means nothing
 */
export function periodIn(text: string, on: Day | null): Period | null {
  const period = named(text) ?? relative(text, on);
  if (!period || on === null || period.until <= on) return period;
  return between(period.from, on);
}

function named(text: string): Period | null {
  let match = DAYS.exec(text);
  if (match) {
    const [y1, m1, d1, y2, m2, d2] = numbers(match);
    return between(dayOf(y1!, m1!, d1!), dayOf(y2 || y1!, m2 || m1!, d2!));
  }
  match = MONTHS.exec(text);
  if (match) {
    const [y1, m1, y2, m2] = numbers(match);
    return between(dayOf(y1!, m1!, 1), monthsOf(y2 || y1!, m2!, m2!)?.until);
  }
  match = UP_TO.exec(text);
  if (match) {
    const [year, month, day] = numbers(match);
    const until = day ? dayOf(year!, month!, day) : monthsOf(year!, month!, month!)?.until;
    return between(dayOf(year!, 1, 1), until);
  }
  match = QUARTER.exec(text);
  if (match) {
    const first = (QUARTERS[match[2]!] ?? 0) * 3 + 1;
    return monthsOf(Number(match[1]), first, first + 2);
  }
  match = HALF.exec(text);
  if (match) return monthsOf(Number(match[1]), match[2] === '上' ? 1 : 7, match[2] === '上' ? 6 : 12);
  match = MONTH.exec(text);
  if (match) return monthsOf(Number(match[1]), Number(match[2]), Number(match[2]));
  match = YEAR.exec(text);
  return match ? monthsOf(Number(match[1]), 1, 12) : null;
}

/** 本年度, 本季度, 截至目前: from the beginning of the year, quarter or month of the statement up to its day. */
function relative(text: string, on: Day | null): Period | null {
  const match = THIS.exec(text);
  if (!match || on === null) return null;
  const [year = 0, month = 1] = on.split('-').map(Number);
  const first = match[1] === '月' ? month : match[1] === '季度' ? month - ((month - 1) % 3) : 1;
  return between(dayOf(year, first, 1), on);
}

const numbers = (match: RegExpExecArray): (number | undefined)[] =>
  match.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
