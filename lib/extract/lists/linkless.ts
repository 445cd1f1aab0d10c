import { linksIn, type Outline, tagOf } from './outline';
import type { Entry } from './records';
import { wholeDateSeqs } from './titled-links';
import { collapse } from './titles';

/** Rows that are dated and hold no link: a register of permits or penalties as a bare table. */
export function linklessEntries(o: Outline): Entry[] {
  const dates = wholeDateSeqs(o);
  const entries: Entry[] = [];
  let lastRow = -1;
  for (const date of o.dates) {
    if (!date.alone || date.link >= 0) continue;
    const root = rowOf(o, date.el);
    if (root < 0 || root === lastRow || linksIn(o, root) > 0) continue;
    const title = titleOfRow(o, root, dates);
    if (title.length < 4) continue;
    lastRow = root;
    entries.push({
      root,
      group: o.parent[root] ?? -1,
      link: -1,
      date,
      dates: [date],
      title,
      seqStart: o.textStart[root] ?? 0,
      seqEnd: o.textEnd[root] ?? 0,
    });
  }
  return entries;
}

function rowOf(o: Outline, el: number): number {
  let up = el;
  for (let steps = 0; steps < 5 && up >= 0; steps++) {
    const tag = tagOf(o, up);
    if (tag === 'li' || tag === 'tr') return up;
    up = o.parent[up] ?? -1;
  }
  return -1;
}

/** The first text of the row that is neither a number nor a date. */
function titleOfRow(o: Outline, root: number, dates: ReadonlySet<number>): string {
  for (let seq = o.textStart[root] ?? 0; seq < (o.textEnd[root] ?? 0); seq++) {
    const text = o.texts[seq]?.text ?? '';
    if (!dates.has(seq) && text.length >= 4 && !/^[\d.、\-\s]+$/.test(text)) return collapse(text);
  }
  return '';
}
