import type { ColumnPlan, Holds } from '../kit/column-plan';
import type { Kind } from '../kit/kinds';

/** How the department's portal draws a column. */
export interface Look {
  /**
   * Where an item's day stands. `split`: day of the month above year and month · `address`: nowhere but in the article's
   * address · `month-day`: without its year.
   */
  date: 'span' | 'em' | 'font' | 'bracket' | 'split' | 'address' | 'month-day' | 'table';
  /** An empty `<li class="line">` after each five items. */
  fives: boolean;
  /** Long titles are cut off with …, the whole stands in `title`. */
  cut: boolean;
  pageSize: number;
  /** From the portal's older days: GB2312, named in the page only. */
  old: boolean;
  text: 'prose' | 'leaders' | 'offices' | 'guide' | 'mailbox' | 'form';
  /**
   * What stands before the column. `waf`: a firewall's script that sets a cookie and loads again · `moved`: 302 to the
   * address it has now · `home`: 302 to the home page, as for anything that is not there · `late`: an answer after 22 s ·
   * `script`, `meta`: sent on to its first sub-column.
   */
  gate: 'none' | 'waf' | 'moved' | 'home' | 'late' | 'script' | 'meta';
  /** A heading of the tree: it opens and closes what hangs below it and leads nowhere. */
  heading: boolean;
  /** Left out of the site map. */
  unmapped: boolean;
  /** Left out of the home page's menu. */
  unlisted: boolean;
}

const usual: Look = {
  date: 'span',
  fives: false,
  cut: false,
  pageSize: 20,
  old: false,
  text: 'prose',
  gate: 'none',
  heading: false,
  unmapped: false,
  unlisted: false,
};

export type Column = ColumnPlan<Look>;

/** A column before it has its address: `dir` is its folder in its parent's, or a whole address. */
export interface Seed {
  name: string;
  kind: Kind;
  dir: string;
  holds: Holds;
  look: Partial<Look>;
  children: Seed[];
}

export function seed(
  name: string,
  kind: Kind,
  dir: string,
  holds: Holds,
  look: Partial<Look> = {},
  children: Seed[] = [],
): Seed {
  return { name, kind, dir, holds, look, children };
}

/** A column that only opens others. */
export const folder = (name: string, kind: Kind, dir: string, children: Seed[], look: Partial<Look> = {}): Seed =>
  seed(name, kind, dir, { what: 'sub-columns' }, look, children);

/** Gives columns their addresses below `base`; sub-columns take over their parent's age. */
export function planted(seeds: readonly Seed[], base: string, old = false): Column[] {
  return seeds.map(({ name, kind, dir, holds, look, children }) => {
    const at = /^https?:/.test(dir) ? dir : `${base}/${dir}/`;
    const whole = { ...usual, old, ...look };
    return {
      name,
      kind,
      at,
      holds,
      look: whole,
      children: planted(children, at.replace(/\/$/, ''), whole.old),
      aliases: whole.gate === 'moved' ? [movedTo(at)] : [],
      delayMs: whole.gate === 'late' ? 22_000 : 0,
    };
  });
}

/** The address that a moved column has now. */
export const movedTo = (at: string): string => at.replace(/\/([^/]+)\/$/, '/new_$1/');
