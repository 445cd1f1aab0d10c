import type { z } from 'zod';
import type { Day } from '../../model/day';
import type { DatePrecision } from '../../model/page-facts';

/** How a date was written; decides how far it is believed inside longer text. */
export type DateStyle = 'numeric' | 'chinese' | 'numerals' | 'compact' | 'relative';

/** A date as it stands in a text. */
export interface DateMention {
  /** First character in the text it was read from. */
  start: number;
  /** Character after the last. */
  end: number;
  /** The exact words. */
  text: string;
  precision: z.infer<typeof DatePrecision>;
  style: DateStyle;
  /** `null` for month-day: the year must be inferred. */
  year: number | null;
  /** `null` when only the year is known. */
  month: number | null;
  /** `null` when only year or month are known. */
  day: number | null;
  /** The calendar day, the first one of a month or year; `null` while the year is unknown. */
  date: Day | null;
}
