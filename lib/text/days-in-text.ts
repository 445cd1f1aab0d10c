import { type Day, dayOf } from '../model/day';
import { matchesOf } from './matches';

/** A day that a text names. */
export interface DayInText {
  day: Day;
  /** The exact words, and where they begin and end. */
  text: string;
  start: number;
  end: number;
}

/** 2024年3月5日, 2024-03-05, 2024/3/5, 2024.03.05, 3月20日 · not 2024年3月, not 12024-03-05, not 1.2.3 */
const DAYS =
  /(?<![\d.])(?:(\d{4})\s*(?:年|[-/.])\s*(\d{1,2})\s*(?:月|[-/.])\s*(\d{1,2})(?!\d)(?:\s*[日号])?|(\d{1,2})\s*月\s*(\d{1,2})\s*[日号])/g;

/**
 * Days written in full in a text, in order. One without its year (至3月20日) has that of the day named before it and is
 * left out where none is; a day that does not exist is none.
 */
export function daysInText(text: string): DayInText[] {
  const found: DayInText[] = [];
  let year: number | null = null;
  for (const match of matchesOf(text, DAYS)) {
    if (match[1]) year = Number(match[1]);
    const day = year && dayOf(year, Number(match[2] ?? match[4]), Number(match[3] ?? match[5]));
    if (day) found.push({ day, text: match[0], start: match.index, end: match.index + match[0].length });
  }
  return found;
}
