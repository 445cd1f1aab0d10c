import { type Day, dayOf } from '../../model/day';
import type { DateMention } from '../dates';
import { contains, type DateToken, type Outline } from './outline';

/** A piece of a date that several elements share: <b>08</b><span>2024-01</span>. */
export interface DatePart {
  year: number | null;
  month: number | null;
  day: number | null;
  text: string;
  seqStart: number;
  el: number;
}

const ENGLISH_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The text as a piece of a date, when it is one and nothing else. */
export function partOf(text: string, found: readonly DateMention[], seq: number, el: number): DatePart | null {
  if (text.length > 14 || found[0]?.precision === 'day') return null;
  const bare = text.replace(/^[\s([（【/.-]+|[\s)\]）】/.-]+$/g, '');
  const part = (year: number | null, month: number | null, day: number | null): DatePart => ({
    year,
    month,
    day,
    text: bare,
    seqStart: seq,
    el,
  });
  const day = /^(\d{1,2})[日号]?$/.exec(bare);
  if (day) return Number(day[1]) >= 1 && Number(day[1]) <= 31 ? part(null, null, Number(day[1])) : null;
  const month = /^(\d{1,2})月$/.exec(bare);
  if (month) return part(null, Number(month[1]), null);
  const english = ENGLISH_MONTHS.indexOf(bare.slice(0, 3).toLowerCase());
  if (english >= 0 && /^[A-Za-z]{3,9}\.?$/.test(bare)) return part(null, english + 1, null);
  const year = /^((?:19|20)\d{2})年?$/.exec(bare);
  if (year) return part(Number(year[1]), null, null);
  const mention = found.length === 1 ? found[0] : undefined;
  if (!mention || mention.text.length < bare.length) return null;
  if (mention.precision === 'month') return part(mention.year, mention.month, null);
  if (mention.precision === 'month-day') return part(null, mention.month, mention.day);
  return null;
}

/** Containers of items: parts that meet only there belong to two items. */
const APART = new Set(['ul', 'ol', 'tr', 'tbody', 'table', 'dl', 'body', 'html']);

/** Two neighbouring pieces as one date (两段式日期), when together they make one; `rest` may still wait for its year. */
export function joinParts(
  first: DatePart,
  second: DatePart,
  seq: number,
  o: Outline,
  today: Day,
): { date: Omit<DateToken, 'link'>; rest: DatePart | null } | null {
  if (seq - first.seqStart > 4) return null;
  const year = only(first.year, second.year);
  const month = only(first.month, second.month);
  const day = only(first.day, second.day);
  if (year === undefined || month === undefined || day === undefined || month === null || day === null) return null;
  const el = commonAncestor(o, first.el, second.el);
  if (el < 0 || APART.has(o.els[el]?.name ?? '') || inRow(o, first.el, el) || inRow(o, second.el, el)) return null;
  const date = year === null ? null : (dayOf(year, month, day) ?? undefined);
  if (date === undefined || (date !== null && date > today) || !dayOf(2024, month, day)) return null;
  const text = `${first.text} ${second.text}`;
  const mention: DateMention = {
    start: 0,
    end: text.length,
    text,
    precision: year === null ? 'month-day' : 'day',
    style: 'numeric',
    year,
    month,
    day,
    date,
  };
  const { seqStart } = first;
  return {
    date: { el, seq, seqStart, mention, alone: true, label: null, from: 'text' },
    rest: year === null ? { year, month, day, text, seqStart, el } : null,
  };
}

/** Whether a piece stands in a row or a list below the element where it meets the other: it is a date of that row's item alone. */
function inRow(o: Outline, piece: number, meeting: number): boolean {
  for (let el = piece; el > meeting; el = o.parent[el] ?? -1) {
    const { name = '' } = o.els[el] ?? {};
    if (APART.has(name) || name === 'li') return true;
  }
  return false;
}

/** The one that is known; `undefined` when both are. */
const only = (a: number | null, b: number | null): number | null | undefined =>
  a === null ? b : b === null ? a : undefined;

/** The deepest element near by that holds both, -1 for none. */
export function commonAncestor(o: Outline, a: number, b: number): number {
  let el = a;
  for (let steps = 0; el >= 0 && steps < 8; steps++) {
    if (contains(o, el, b)) return el;
    el = o.parent[el] ?? -1;
  }
  return -1;
}
