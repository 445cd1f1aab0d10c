import { charsIn, linksIn, type Outline, tagOf } from './outline';

/** <h2>通知公告</h2><ul class="list"></ul> … and the list only after it. */
export function emptyBetween(o: Outline, from: number, to: number): boolean {
  for (let el = from + 1; el < to && el < from + 400; el++) {
    const tag = tagOf(o, el);
    if (linksIn(o, el) > 0 || (charsIn(o, el) > 0 && tag !== 'table')) continue;
    if (tag === 'ul' || tag === 'ol' || tag === 'tbody') return true;
    if (tag === 'table' && !hasCell(o, el)) return true;
    if (tag === 'div' && /list|content|data|news/i.test(o.els[el]?.attribs.class ?? '')) return true;
  }
  return false;
}

/** A table of which only the head stands there has no cell. */
function hasCell(o: Outline, table: number): boolean {
  for (let el = table + 1; el < (o.end[table] ?? 0) && el < table + 40; el++) if (tagOf(o, el) === 'td') return true;
  return false;
}
