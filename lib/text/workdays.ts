// chinese-days: the kept calendar of China's public holidays and make-up working days.
import chineseDays from 'chinese-days';
import { addDays, type Day, daysBetween } from '../model/day';

/** Spans longer than this are counted by nobody: no term is measured in years. */
const MOST_DAYS = 800;

const known = new Map<string, boolean>();

/**
 * Whether the holidays of a year are in the calendar: they are announced in the autumn before, and until then nobody can
 * tell its working days. National Day is a holiday by name in every year that is.
 */
function isKnownYear(year: string): boolean {
  let answer = known.get(year);
  if (answer === undefined) {
    answer = chineseDays.getDayDetail(`${year}-10-01`).name.includes('National Day');
    known.set(year, answer);
  }
  return answer;
}

/**
 * Working days (工作日) after `from` up to and with `to`, by the calendar of public holidays and make-up working days; 0 where
 * `to` is not later. `null` where the calendar does not reach: never guessed.
 */
export function workdaysAfter(from: Day, to: Day): number | null {
  if (to <= from) return 0;
  if (daysBetween(from, to) > MOST_DAYS) return null;
  if (!isKnownYear(from.slice(0, 4)) || !isKnownYear(to.slice(0, 4))) return null;
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (chineseDays.isWorkday(day)) count++;
  return count;
}
