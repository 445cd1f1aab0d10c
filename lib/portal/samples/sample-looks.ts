import type { Column } from '../../model/column';
import type { Day } from '../../model/day';
import type { PageRecord } from '../../model/portal';
import { isConsultationTitle, isInterpretationTitle } from '../../text/document-title';
import type { Records } from '../records';
import type { Scope } from '../scope';
import { bulksOf } from './bulks';
import { type ListedItem, listedItems, newestFirst } from './listed-items';
import { documentsOf, repealsOf, twinsOf } from './partners';
import { DRAFTS, type SampleShare, SHARES } from './sample-plan';

/** An article to open, and the page that listed it. */
export interface SampleLook {
  url: string;
  title: string;
  completes: PageRecord;
}

/**
 * Articles that an audit opens for the checks (抽样), most telling first: the newest of the columns that checks need, each
 * explanation with its document, each repeal with what it repeals, texts that seem to be shown twice, columns that seem
 * to have been filled on one day. At most `budget` of those that are not `open` already. Pure; `columns` in the order of the trees and judged to the end.
 */
export function sampleLooks(
  columns: readonly Column[],
  records: Records,
  scope: Scope,
  today: Day,
  { budget, isOpen }: { budget: number; isOpen: (canonical: string) => boolean },
): SampleLook[] {
  if (budget <= 0) return [];
  const listed = columns.map((column) => listedItems(column, records, scope, today));
  const looks = new Map<string, SampleLook>();
  let left = budget;
  for (const { url, canonical, item, record } of wished(listed)) {
    if (looks.has(canonical) || isOpen(canonical)) continue;
    if (left-- <= 0) break;
    looks.set(canonical, { url, title: item.title, completes: record });
  }
  return [...looks.values()];
}

/** All that is worth opening, in order: first the newest of each kind of column, then the second, and so on. */
function* wished(listed: readonly ListedItem[][]): Generator<ListedItem> {
  const all = listed.flat();
  const rounds = Math.max(...SHARES.map(({ count }) => count));
  yield* draftsOf(all);
  for (let round = 0; round < rounds; round++) {
    for (const share of SHARES) {
      if (round >= share.count) continue;
      for (const items of listed) {
        const one = ofShare(items, share)[round];
        if (!one) continue;
        yield one;
        if (isInterpretationTitle(one.item.title)) yield* documentsOf(one, all);
      }
    }
    if (round === 0) {
      yield* repealsOf(all);
      yield* twinsOf(listed);
      yield* bulksOf(listed);
    }
  }
}

function ofShare(items: readonly ListedItem[], { kinds }: SampleShare): readonly ListedItem[] {
  const kind = items[0]?.column.kind;
  if (kind === undefined || !kinds.includes(kind)) return [];
  // A column of documents lists their explanations, too: those are looked at as such.
  return kind === 'policy' ? items.filter(({ item }) => !isInterpretationTitle(item.title)) : items;
}

const draftsOf = (all: readonly ListedItem[]): ListedItem[] =>
  all
    .filter(({ item }) => item.date !== null && isConsultationTitle(item.title))
    .sort(newestFirst)
    .slice(0, DRAFTS);
