import type { ColumnPlan, Holds } from '../kit/column-plan';
import type { Kind } from '../kit/kinds';

export interface Look {
  /** Number of the column in `/info/1021/4567.htm`. */
  tree: number;
  /** `nested`: a table in a table row · `lines`: list entries with ids `line_u8_0` · `pictures`. */
  list: 'nested' | 'lines' | 'pictures';
  dates: 'iso' | 'slashes' | 'chinese' | 'bracketed-month-day';
  pageSize: number;
}

export type TownColumn = ColumnPlan<Look>;

interface More {
  look?: Partial<Look>;
  children?: TownColumn[];
}

/** One column: `/zwgk/tzgg.htm`, articles under `/info/<tree>/`. */
export function column(tree: number, at: string, name: string, kind: Kind, holds: Holds, more: More = {}): TownColumn {
  const look: Look = { tree, list: 'lines', dates: 'iso', pageSize: 15, ...more.look };
  return { name, kind, at, holds, look, children: more.children ?? [], aliases: [], delayMs: 0 };
}

export const opensSubColumns: Holds = { what: 'sub-columns' };
export const singleText: Holds = { what: 'text' };
