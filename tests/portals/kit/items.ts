import type { ColumnPlan } from './column-plan';
import { type Day, partsOf } from './days';
import { hashOf, randomOf } from './random';
import { type Locality, titleOf } from './titles';

/** One entry of a column: a list shows it, an article page tells it. */
export interface Item {
  title: string;
  day: Day;
  /** Path of its article. */
  at: string;
  source: string;
  pinned: boolean;
  /** Stable number, used in addresses. */
  number: number;
}

/** Where a portal keeps a column's article. */
export type ArticlePath<Look> = (plan: ColumnPlan<Look>, day: Day, number: number) => string;

/** The items of a column in list order; none where it holds no list. */
export function itemsOf<Look>(plan: ColumnPlan<Look>, place: Locality, now: Day, at: ArticlePath<Look>): Item[] {
  if (plan.holds.what !== 'items') return [];
  const days = plan.holds.days(now);
  const pinned = new Set(plan.holds.pinned ?? []);
  const base = (hashOf(plan.at) % 9000) * 100 + 100_000;
  const titles = new Set<string>();
  return days.map((day, i) => {
    const random = randomOf(`${plan.at} ${i}`);
    const serial = days.length - i;
    const made = titleOf(plan.kind, place, random, serial, partsOf(day).year);
    const title = titles.has(made) ? `${made}（${serial}）` : made;
    titles.add(title);
    const number = base + serial;
    return {
      title,
      day,
      at: at(plan, day, number),
      source: random.pick(place.departments),
      pinned: pinned.has(i),
      number,
    };
  });
}
