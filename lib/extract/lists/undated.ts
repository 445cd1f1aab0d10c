import { charsBetween, type LinkToken, linksIn, type Outline, tagOf } from './outline';
import type { Entry } from './records';
import { titledLinks } from './titled-links';
import { titleOf } from './titles';

/** Links that a row of one item may have. */
const MOST_IN_ROW = 3;

/** Characters that a title of two in one row has at least. */
const TITLE = 9;

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
    if (known && root !== link.el && length >= TITLE && isTwoARow(o, known, link)) {
      // <tr><td><a>…</a></td><td></td><td><a>…</a></td></tr>: two items a row.
      const group = known.group;
      known.root = cellOf(o, o.links[known.link]?.el ?? -1);
      entries.push({
        ...known,
        root: cellOf(o, link.el),
        group,
        link: index,
        title,
        seqStart: link.seqStart,
        seqEnd: link.seqEnd,
      });
      continue;
    }
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

/** Whether a row of a table holds this link beside that of an entry, each in a cell of its own. */
function isTwoARow(o: Outline, first: Entry, second: LinkToken): boolean {
  const link = o.links[first.link];
  if (!link || tagOf(o, first.root) !== 'tr' || linksIn(o, first.root) !== 2 || link.href === second.href) return false;
  const cell = cellOf(o, link.el);
  const other = cellOf(o, second.el);
  return cell >= 0 && other >= 0 && cell !== other && charsBetween(o, first.seqStart, first.seqEnd) >= TITLE;
}

/** The cell that a link stands in, -1 for none. */
function cellOf(o: Outline, el: number): number {
  let up = el;
  while (up >= 0 && tagOf(o, up) !== 'td') {
    if (tagOf(o, up) === 'tr') return -1;
    up = o.parent[up] ?? -1;
  }
  return up;
}
