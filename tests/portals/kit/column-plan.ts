import type { Kind } from './kinds';
import type { Schedule } from './schedule';

/**
 * What stands behind a column's address. `items`: a list · `text`: one content (单一内容) · `sub-columns`: it only opens
 * them · `off-site`: another site · `nothing`: an empty list, told in words (`phrase`), not told (`bare`), or loaded by a
 * script whose answer is empty (`script`) · `fault`: it does not open.
 */
export type Holds =
  | { what: 'items'; days: Schedule; pinned?: number[] }
  | { what: 'text' }
  | { what: 'sub-columns' }
  | { what: 'off-site' }
  | { what: 'nothing'; told: 'phrase' | 'bare' | 'script' }
  | { what: 'fault'; how: Fault };

/** `hang-up`: the connection is cut. */
export type Fault = 'not-found' | 'server-error' | 'soft-404' | 'hang-up';

/** One column (栏目) as data; `Look` is how its portal draws it. */
export interface ColumnPlan<Look> {
  name: string;
  kind: Kind;
  /** Path on the portal's host, or a whole address for `off-site`. */
  at: string;
  holds: Holds;
  look: Look;
  children: ColumnPlan<Look>[];
  /** Further addresses under which the portal links to it. */
  aliases: string[];
  /** Time before it answers, milliseconds. */
  delayMs: number;
}

/** A menu's entry: a column of this tree, or a link to a column that another tree holds. */
export type MenuEntry<Look> = ColumnPlan<Look> | { see: string; name: string };

export interface PlacedColumn<Look> {
  plan: ColumnPlan<Look>;
  section: 'site' | 'platform';
  level: number;
  path: string[];
  /** The columns above, from the first level down. */
  above: ColumnPlan<Look>[];
}

/** All columns of a tree, parents first. */
export function placed<Look>(
  plans: readonly ColumnPlan<Look>[],
  section: 'site' | 'platform',
  above: ColumnPlan<Look>[] = [],
): PlacedColumn<Look>[] {
  return plans.flatMap((plan) => [
    { plan, section, level: above.length + 1, path: [...above.map((one) => one.name), plan.name], above },
    ...placed(plan.children, section, [...above, plan]),
  ]);
}
