import { daysBetween } from '../../model/day';
import { type DateMention, dateInAddress } from '../dates';
import { inBoxes } from './boxes';
import { hiddenBelow } from './hidden';
import { markOf } from './marks';
import { charsBetween, contains, type Outline, tagOf } from './outline';
import type { Entry } from './records';
import { onlyYearBetween } from './year-heading';

/** Entries that make one list, in page order. */
export interface Group {
  entries: Entry[];
  /** Deepest element that holds all of them. */
  holder: number;
  dated: number;
}

/**
 * Lists out of items: those with one parent belong together, and neighbours that go on where the last one stopped.
 * `pagerAt`: where the page's pager stands among the elements, -1 for none.
 */
export function groupsOf(o: Outline, entries: readonly Entry[], pagerAt: number): Group[] {
  const byParent = new Map<string, Entry[]>();
  for (const entry of inBoxes(o, entries)) {
    const key = `${entry.group} ${kindOf(o, entry)}`;
    const list = byParent.get(key);
    if (list) list.push(entry);
    else byParent.set(key, [entry]);
  }
  const parts = [...byParent.values()]
    .map((list) => ({ holder: list[0]?.group ?? 0, entries: list, dated: countDated(list) }))
    .sort((a, b) => (a.entries[0]?.seqStart ?? 0) - (b.entries[0]?.seqStart ?? 0));
  const groups: Group[] = [];
  let run: Group[] = [];
  const flush = (): void => {
    groups.push(...(goesOn(o, run, pagerAt) ? [joined(o, run)] : run));
    run = [];
  };
  for (const part of parts) {
    const before = run.at(-1);
    if (before && !adjoins(o, before, part)) flush();
    run.push(part);
  }
  flush();
  return groups;
}

/** What a root is: rows of one list may differ in their classes, blocks of one parent differ in them when they differ. */
function kindOf(o: Outline, { root, group }: Entry): string {
  const tag = tagOf(o, root);
  if (/^(?:ul|ol|tbody|table|dl)$/.test(tagOf(o, group))) return '';
  if (tag === 'li' || tag === 'tr' || tag === 'a' || tag === 'dt' || tag === 'dl') return tag;
  return `${tag}.${o.els[root]?.attribs.class?.trim().split(/\s+/)[0] ?? ''}`;
}

/** Where a list begins: [部门], numbers and bullets before its first title are part of the row. */
export function beginOf(o: Outline, { entries }: Group): number {
  const first = entries[0];
  return first ? Math.min(first.seqStart, o.textStart[first.root] ?? first.seqStart) : 0;
}

function joined(o: Outline, run: Group[]): Group {
  const entries = run.flatMap((part) => part.entries);
  const holder = run.reduce((el, part) => commonHolder(o, el, part.holder), run[0]?.holder ?? 0);
  return { holder, entries, dated: countDated(entries) };
}

export const countDated = (entries: readonly Entry[]): number => entries.filter((e) => e.date !== null).length;

/** Two parts of the same make with nothing to read between them. */
function adjoins(o: Outline, a: Group, b: Group): boolean {
  const last = a.entries.at(-1);
  const first = b.entries[0];
  if (!last || !first) return false;
  if (first.link - last.link > 3) return false;
  const between = charsBetween(o, last.seqEnd, first.seqStart);
  if (between > 2 && !onlyYearBetween(o, last.seqEnd, first.seqStart)) return false;
  if (shapeOf(o, last) !== shapeOf(o, first)) return false;
  const holder = commonHolder(o, a.holder, b.holder);
  if (hiddenBelow(o, a.holder, holder) || hiddenBelow(o, b.holder, holder)) return false;
  if (nested(o, a, b)) return true;
  if (depthBelow(o, a.holder, holder) > 3 || depthBelow(o, b.holder, holder) > 3) return false;
  return withoutNumbers(markOf(o, a.holder)) === withoutNumbers(markOf(o, b.holder));
}

/** <ul class="list1">…</ul><ul class="list2">…</ul> are of one make. */
const withoutNumbers = (mark: string): string => mark.replace(/\d+(?=\s|$)/g, '');

/** </td></tr></table> too many: each row closes one element more than it opened, so that the next stands further out. */
const nested = (o: Outline, a: Group, b: Group): boolean =>
  contains(o, a.holder, b.holder) || contains(o, b.holder, a.holder);

/**
 * Whether parts that adjoin are one list broken by separators (<ul>…</ul><ul>…</ul> after each five items) and not the
 * tabs of a box: the dates run on over every break, and the pager stands right below, or the breaks are no wider than
 * the gaps inside the parts.
 */
function goesOn(o: Outline, run: readonly Group[], pagerAt: number): boolean {
  if (run.length < 2) return false;
  if (run.every((part, i) => i === 0 || nested(o, run[i - 1] ?? part, part))) return true;
  // An element for each item: <table><tr>…</tr></table><table>…
  if (run.length >= 3 && run.every((part) => part.entries.length === 1)) return true;
  // <h4>2024年</h4><ul>…</ul><h4>2023年</h4><ul>…</ul>: one list, whichever way the years run.
  const byYear = run.every((part, i) => {
    const last = run[i - 1]?.entries.at(-1);
    return i === 0 || (last !== undefined && onlyYearBetween(o, last.seqEnd, part.entries[0]?.seqStart ?? 0));
  });
  if (byYear) return true;
  const breaks: number[] = [];
  let inner = 0;
  for (const [i, part] of run.entries()) {
    const days = part.entries.map((entry) => dayOfEntry(o, entry));
    for (let k = 1; k < days.length; k++) inner = Math.max(inner, daysDown(days[k - 1], days[k]) ?? 0);
    if (i === 0) continue;
    const last = run[i - 1]?.entries.at(-1);
    const gap = last ? daysDown(dayOfEntry(o, last), days[0]) : null;
    if (gap === null) return false;
    breaks.push(gap);
  }
  const holder = run.reduce((el, part) => commonHolder(o, el, part.holder), run[0]?.holder ?? 0);
  const end = run.at(-1)?.entries.at(-1);
  const paged =
    pagerAt >= 0 && end !== undefined && pagerAt > end.root && pagerAt <= (o.end[o.parent[holder] ?? holder] ?? 0);
  // Parts of one list stand side by side in one element; a box beside it has an element of its own.
  if (run.some((part) => o.parent[part.holder] !== o.parent[run[0]?.holder ?? 0])) return false;
  if (paged) return true;
  const size = run[0]?.entries.length ?? 0;
  const even = run.every(
    (part, i) => part.entries.length === size || (i === run.length - 1 && part.entries.length < size),
  );
  return even && Math.max(...breaks) <= Math.max(inner, 31);
}

type MonthDay = Pick<DateMention, 'date' | 'month' | 'day'>;

/** An item's day, of its address where the page shows none. */
function dayOfEntry(o: Outline, { date, link }: Entry): MonthDay | null {
  if (date) return date.mention;
  // Only compared with one another: what lies ahead of the look does no harm here.
  const told = dateInAddress(o.links[link]?.href ?? '', { today: '9999-12-31' });
  if (told?.precision !== 'day') return null;
  const [, month = 0, day = 0] = told.date.split('-').map(Number);
  return { date: told.date, month, day };
}

/** Days from one day down to an older one, whose years may not be told; `null` when it is newer or no day. */
function daysDown(upper: MonthDay | null | undefined, lower: MonthDay | null | undefined): number | null {
  if (!upper?.month || !upper.day || !lower?.month || !lower.day) return null;
  if (upper.date && lower.date) return upper.date < lower.date ? null : daysBetween(lower.date, upper.date);
  const days = (upper.month - lower.month) * 30 + upper.day - lower.day;
  if (days >= 0) return days;
  // From January down to December.
  return days < -180 ? days + 365 : null;
}

/** Tags from the item's root down to its link: equal for items of one list. */
function shapeOf(o: Outline, entry: Entry): string {
  let shape = '';
  let el = o.links[entry.link]?.el ?? -1;
  for (let steps = 0; el >= entry.root && steps < 12; steps++) {
    shape = `${tagOf(o, el)}>${shape}`;
    el = o.parent[el] ?? -1;
  }
  return shape;
}

export function commonHolder(o: Outline, a: number, b: number): number {
  let el = a;
  for (let steps = 0; el >= 0 && steps < 64; steps++) {
    if (contains(o, el, b)) return el;
    el = o.parent[el] ?? -1;
  }
  return Math.max(0, el);
}

function depthBelow(o: Outline, el: number, holder: number): number {
  let depth = 0;
  let up = el;
  while (up > holder && depth < 32) {
    up = o.parent[up] ?? -1;
    depth++;
  }
  return depth;
}
