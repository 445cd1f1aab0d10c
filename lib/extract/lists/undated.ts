import { charsBetween, linksIn, type Outline, tagOf } from './outline';
import type { Entry } from './records';
import { titledLinks } from './titled-links';
import { titleOf } from './titles';

/** Links that a row of one item may have. */
const MOST_IN_ROW = 3;

const NONE: ReadonlySet<number> = new Set();

/** Rows of links that no date stands beside, grouped by the element that holds them; what dated entries use is left out. */
export function undatedEntries(o: Outline, taken: ReadonlySet<number>): Entry[] {
  const titled = titledLinks(o);
  const entries: Entry[] = [];
  const rows = new Map<number, Entry>();
  for (let index = 0; index < o.links.length; index++) {
    const link = o.links[index];
    if (!link || taken.has(index) || !titled.is(index)) continue;
    const title = titleOf(o, link, NONE);
    if (title.length < 2) continue;
    const root = rowOf(o, link.el);
    const known = rows.get(root);
    const length = charsBetween(o, link.seqStart, link.seqEnd);
    if (known && root !== link.el) {
      // Several links in one row: the longest names it.
      if (length > charsBetween(o, known.seqStart, known.seqEnd))
        Object.assign(known, { link: index, title, seqStart: link.seqStart, seqEnd: link.seqEnd });
      continue;
    }
    const entry: Entry = {
      root,
      group: o.parent[root] ?? -1,
      link: index,
      date: null,
      dates: [],
      title,
      seqStart: link.seqStart,
      seqEnd: link.seqEnd,
    };
    rows.set(root, entry);
    entries.push(entry);
  }
  return entries;
}

/** The row (li, tr, dt) a link stands in when one is near, else the link itself. */
function rowOf(o: Outline, el: number): number {
  let up = el;
  for (let steps = 0; steps < 5 && up >= 0; steps++) {
    const tag = tagOf(o, up);
    if (tag === 'li' || tag === 'dt' || tag === 'dd') return up;
    // <td><a>…</a><br><a>…</a><br>…</td>: the row of a layout table is no item.
    if (tag === 'tr') return linksIn(o, up) > MOST_IN_ROW ? el : up;
    up = o.parent[up] ?? -1;
  }
  return el;
}
