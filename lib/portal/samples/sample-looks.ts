import type { Column, ColumnKind } from '../../model/column';
import type { Day } from '../../model/day';
import type { Via } from '../../model/evidence';
import type { PageRecord } from '../../model/portal';
import { isConsultationColumn, isConsultationTitle, isInterpretationTitle } from '../../text/document-title';
import type { Records } from '../records';
import type { Scope } from '../scope';
import { bulksOf } from './bulks';
import { type ListedItem, listedItems, newestFirst } from './listed-items';
import { documentsOf, repealsOf, twinsOf } from './partners';
import { isListOfPersons } from './persons';
import { FIRST_COLUMNS, FURTHER_STEPS, LAST_STEPS, PERSONS, type SampleStep, STEPS } from './sample-plan';

/** An article to open, and the page that listed it. */
export interface SampleLook {
  url: string;
  title: string;
  via: Via;
  completes: PageRecord;
}

/**
 * Articles that an audit opens for the checks (抽样), in the order of the steps: the newest of the columns that checks need,
 * each explanation with its document, each repeal with what it repeals, texts that seem to be shown twice, columns that
 * seem to have been filled on one day. At most `budget` of those that are not `open` already. Pure; `columns` in the order of the trees and judged to the end.
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
  for (const { url, canonical, item, record, via } of wished(listed)) {
    if (looks.has(canonical) || isOpen(canonical)) continue;
    if (left-- <= 0) break;
    looks.set(canonical, { url, title: item.title, via, completes: record });
  }
  return [...looks.values()];
}

/** All that is worth opening, in order: every step for a few columns first, then for the rest of them, then further down. */
function* wished(listed: readonly ListedItem[][]): Generator<ListedItem> {
  const all = listed.flat();
  for (const step of STEPS) yield* ofStep(step, listed, all, FIRST_COLUMNS);
  for (const step of [...STEPS, ...FURTHER_STEPS, ...LAST_STEPS]) yield* ofStep(step, listed, all, listed.length);
}

/** What a step opens of at most so many columns. */
function* ofStep(
  step: SampleStep,
  listed: readonly ListedItem[][],
  all: readonly ListedItem[],
  most: number,
): Generator<ListedItem> {
  if (step === 'suspects') {
    yield* repealsOf(all);
    yield* twinsOf(listed);
    yield* bulksOf(listed);
  } else if ('persons' in step) {
    yield* all
      .filter(({ item }) => isListOfPersons(item.title))
      .sort(newestFirst)
      .slice(step.persons * PERSONS, (step.persons + 1) * PERSONS);
  } else if ('others' in step) {
    const { others } = step;
    yield* listed.flatMap((items) => (isNamed(items) ? [] : items.slice(others, others + 1))).slice(0, most);
  } else if ('drafts' in step) {
    yield* draftsOf(all).slice(step.drafts, step.drafts + 1);
  } else {
    for (const one of ofRank(listed, step).slice(0, most)) {
      yield one;
      if (isInterpretationTitle(one.item.title)) yield* documentsOf(one, all);
    }
  }
}

/** Kinds whose columns have a step of their own. */
const NAMED: ReadonlySet<ColumnKind> = new Set(
  STEPS.flatMap((step) => (typeof step === 'object' && 'kinds' in step ? step.kinds : [])),
);

const isNamed = (items: readonly ListedItem[]): boolean => NAMED.has(items[0]?.column.kind ?? 'other');

function ofRank(
  listed: readonly ListedItem[][],
  { kinds, rank }: { kinds: readonly ColumnKind[]; rank: number },
): ListedItem[] {
  return listed.flatMap((items) => {
    const kind = items[0]?.column.kind;
    if (kind === undefined || !kinds.includes(kind)) return [];
    // A column of documents lists their explanations, too: those are looked at as such.
    const own = kind === 'policy' ? items.filter(({ item }) => !isInterpretationTitle(item.title)) : items;
    return own.slice(rank, rank + 1);
  });
}

/** Calls for comments by their own title or by their column's (意见征集), newest first. */
const draftsOf = (all: readonly ListedItem[]): ListedItem[] =>
  all
    .filter(
      ({ item, column }) =>
        item.date !== null && (isConsultationTitle(item.title) || isConsultationColumn(column.name)),
    )
    .sort(newestFirst);
