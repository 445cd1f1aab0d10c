import { charsBetween, type DateToken, type Outline, tagOf } from './outline';
import { ROWS } from './rows';

/** How far below an element without rows its link and date may stand, and how much text between them. */
const DEPTH = 3;
const GAP = 240;

/** Whether links and dates that meet only in this element can belong together: not a clock in the head and a menu. */
export function near(o: Outline, el: number, links: readonly number[], dates: readonly DateToken[]): boolean {
  const depth = links.length === 1 ? DEPTH + 3 : DEPTH;
  if (dates.some((date) => depthOf(o, date.el, el, depth) > depth)) return false;
  if (links.some((link) => depthOf(o, o.links[link]?.el ?? -1, el, depth) > depth)) return false;
  const link = o.links[links[0] ?? -1];
  const date = dates[0];
  if (links.length > 1 || !link || !date) return true;
  return (
    charsBetween(o, link.seqEnd, Math.floor(date.seq)) <= GAP &&
    charsBetween(o, Math.ceil(date.seq), link.seqStart) <= GAP
  );
}

function depthOf(o: Outline, inner: number, outer: number, limit: number): number {
  let depth = 0;
  let up = inner;
  while (up > outer && depth <= limit) {
    up = o.parent[up] ?? -1;
    depth++;
  }
  return depth;
}

/** Splits an element's links and dates into items. */
export function alignedIn(o: Outline, el: number, links: number[], dates: DateToken[]): [number[], DateToken[]][] {
  if (links.length === 1) return [[links, dates]];
  const order = [
    ...links.map((link) => ({ at: o.links[link]?.seqStart ?? 0, link, date: null as DateToken | null })),
    ...dates.map((date) => ({ at: date.seqStart, link: -1, date: date as DateToken | null })),
  ].sort((a, b) => a.at - b.at || (a.date ? 1 : 0) - (b.date ? 1 : 0));
  const dateFirst = order[0]?.date !== null;
  // Titles in one cell, their dates in another: <td><p>a</p><p>b</p></td><td><p>2024-01-08</p>…
  if (links.length >= 3 && links.length === dates.length && inTwoRuns(order)) {
    return links.map((link, i) => [[link], dates.slice(i, i + 1)]);
  }
  const runs: { links: number[]; dates: DateToken[] }[] = [];
  let run: { links: number[]; dates: DateToken[] } | null = null;
  let last: 'link' | 'date' | null = null;
  for (const token of order) {
    const kind = token.date ? 'date' : 'link';
    const starts = dateFirst ? kind === 'date' && last !== 'date' : kind === 'link' && last !== 'link';
    if (!run || starts) {
      run = { links: [], dates: [] };
      runs.push(run);
    }
    if (token.date) run.dates.push(token.date);
    else run.links.push(token.link);
    last = kind;
  }
  const whole = runs.filter((r) => r.links.length > 0 && r.dates.length > 0);
  // One row, though it has several links: [部门] title … date.
  if (whole.length <= 1 && (ROWS.has(tagOf(o, el)) || links.length <= 3)) return [[links, dates]];
  // One date and many links in no row: the date is of something else.
  if (whole.length <= 1) return [];
  if (ROWS.has(tagOf(o, el)) && !whole.every((r) => longest(o, r.links) >= 6)) return [[links, dates]];
  return whole.map((r) => [dateFirst ? nearestLinks(o, r.links, true) : nearestLinks(o, r.links, false), r.dates]);
}

/** All links, then all dates, or the other way round. */
const inTwoRuns = (order: readonly { date: DateToken | null }[]): boolean =>
  order.filter((token, i) => i > 0 && (token.date === null) !== (order[i - 1]?.date === null)).length === 1;

const longest = (o: Outline, links: number[]): number =>
  Math.max(...links.map((l) => charsBetween(o, o.links[l]?.seqStart ?? 0, o.links[l]?.seqEnd ?? 0)));

/** Of several links before one date, those in the same child as the last: the others are items without a date. */
function nearestLinks(o: Outline, links: number[], first: boolean): number[] {
  const anchor = first ? links[0] : links.at(-1);
  if (anchor === undefined) return links;
  const parent = o.parent[o.links[anchor]?.el ?? 0];
  const near = links.filter((l) => o.parent[o.links[l]?.el ?? 0] === parent);
  return near.length <= 3 && tagOf(o, parent ?? 0) !== 'div' ? near : [anchor];
}
