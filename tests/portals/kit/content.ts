import type { PlacedColumn } from './column-plan';
import type { Day } from './days';
import { type ArticlePath, type Item, itemsOf } from './items';
import type { Locality } from './titles';

/** Everything a portal holds on one day: its columns in their places, and their items. */
export interface Content<Look> {
  now: Day;
  columns: PlacedColumn<Look>[];
  /** Items of a column in list order, by the column's path; none where it holds no list. */
  items(at: string): Item[];
}

export function contentOf<Look>(
  columns: PlacedColumn<Look>[],
  place: Locality,
  now: Day,
  articlePath: ArticlePath<Look>,
): Content<Look> {
  const items = new Map(columns.map(({ plan }) => [plan.at, itemsOf(plan, place, now, articlePath)]));
  return { now, columns, items: (at) => items.get(at) ?? [] };
}
