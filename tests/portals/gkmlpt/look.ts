import type { ColumnPlan, Holds } from '../kit/column-plan';
import type { Kind } from '../kit/kinds';

export interface Look {
  /** Number of the column on the disclosure platform, behind the hash; 0 for the site's own columns. */
  number: number;
  dates: 'iso' | 'time' | 'dots';
  pageSize: number;
  text: 'prose' | 'guide' | 'form';
}

export type DistrictColumn = ColumnPlan<Look>;

interface More {
  look?: Partial<Look>;
  children?: DistrictColumn[];
}

const usual: Look = { number: 0, dates: 'iso', pageSize: 20, text: 'prose' };

/** A column of the site, by its directory or whole address. */
export function column(at: string, name: string, kind: Kind, holds: Holds, more: More = {}): DistrictColumn {
  return {
    name,
    kind,
    at,
    holds,
    look: { ...usual, ...more.look },
    children: more.children ?? [],
    aliases: [],
    delayMs: 0,
  };
}

/** A column of the disclosure platform: `/gkmlpt/index#505`. */
export function numbered(
  number: number,
  name: string,
  kind: Kind,
  holds: Holds,
  children: DistrictColumn[] = [],
): DistrictColumn {
  return column(`/gkmlpt/index#${number}`, name, kind, holds, { look: { number }, children });
}

export const opensSubColumns: Holds = { what: 'sub-columns' };
export const singleText: Holds = { what: 'text' };
export const offSite: Holds = { what: 'off-site' };
