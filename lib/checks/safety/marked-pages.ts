import type { ScriptMark } from '../../model/page-safety';
import type { ReadPage } from '../look';

/** What a script of the same words does, and the pages that have it: templates repeat it on all of theirs. */
export interface MarkedPages {
  quotation: string;
  pages: ReadPage[];
}

export function markedPages(pages: readonly ReadPage[], what: ScriptMark['what']): MarkedPages[] {
  const found = new Map<string, MarkedPages>();
  for (const page of pages) {
    for (const mark of page.facts.safety?.scripts ?? []) {
      if (mark.what !== what) continue;
      const known = found.get(mark.quotation);
      if (!known) found.set(mark.quotation, { quotation: mark.quotation, pages: [page] });
      else if (known.pages.at(-1) !== page) known.pages.push(page);
    }
  }
  return [...found.values()];
}
