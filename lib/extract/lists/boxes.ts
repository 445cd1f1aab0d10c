import { isHidden } from './hidden';
import { markOf } from './marks';
import { charsBetween, charsIn, linksIn, type Outline, tagOf } from './outline';
import type { Entry } from './records';

/** From so many boxes of one make on they are rows. */
const FEWEST = 3;
/** Lists of one item side by side are tabs of a box, not rows. */
const LISTS: ReadonlySet<string> = new Set(['ul', 'ol', 'dl', 'body']);
/** Characters that a box may hold before its item, a bullet or a number, and besides it, a summary. */
const BEFORE = 8;
const BESIDES = 160;

/**
 * Items that each stand alone in a box, with boxes of one make side by side: then the boxes are the rows of the list.
 * <table><tr><td>·</td><td><a>…</a></td><td>01-08</td></tr></table><table>…, <div class="item"><h3><a>…</a></h3><p>…</p></div>
 */
export function inBoxes(o: Outline, entries: readonly Entry[]): Entry[] {
  const inGroup = new Map<number, number>();
  for (const { group } of entries) inGroup.set(group, (inGroup.get(group) ?? 0) + 1);
  const boxes = entries.map((entry) => (inGroup.get(entry.group) === 1 ? boxAround(o, entry) : -1));
  const keyOf = (box: number): string => `${o.parent[box] ?? -1} ${markOf(o, box)}`;
  const ofKind = new Map<string, number>();
  for (const box of boxes) if (box >= 0) ofKind.set(keyOf(box), (ofKind.get(keyOf(box)) ?? 0) + 1);
  return entries.map((entry, i) => {
    const box = boxes[i] ?? -1;
    if (box < 0 || (ofKind.get(keyOf(box)) ?? 0) < FEWEST) return entry;
    return { ...entry, root: box, group: o.parent[box] ?? -1 };
  });
}

/** The outermost element around an item that holds no other link, and no heading above it; -1 when that is its own. */
function boxAround(o: Outline, entry: Entry): number {
  let box = entry.root;
  for (let steps = 0; steps < 8; steps++) {
    const up = o.parent[box] ?? -1;
    if (up < 0 || LISTS.has(tagOf(o, up)) || isHidden(o, up)) break;
    if (linksIn(o, up) > linksIn(o, entry.root) && !opensNothingElse(o, up, entry)) break;
    if (charsBetween(o, o.textStart[up] ?? 0, entry.seqStart) > BEFORE) break;
    if (charsIn(o, up) - charsIn(o, entry.root) > BESIDES) break;
    box = up;
  }
  return box === entry.root ? -1 : box;
}

/** <div><a href="1.html"><img></a><p><a href="1.html">…</a></p></div>: all links lead to the item. */
function opensNothingElse(o: Outline, el: number, { link }: Entry): boolean {
  if (linksIn(o, el) > 4) return false;
  const href = o.links[link]?.href ?? '';
  for (let i = o.linkStart[el] ?? 0; i < (o.linkEnd[el] ?? 0); i++) {
    if (o.links[i]?.href !== href) return false;
  }
  return href !== '';
}
