import type { ColumnPlan, Holds } from '../kit/column-plan';
import type { Kind } from '../kit/kinds';

/**
 * What brings a column's list: `records`: XML in the page, further records from dataproxy.jsp · `rows`: the same with
 * table rows · `proxy`: the page's own XML is empty and everything comes from dataproxy.jsp · `catalogue`: search.jsp of
 * the disclosure catalogue answers HTML · `plain`: it stands in the page.
 */
type Carrier = 'records' | 'rows' | 'proxy' | 'catalogue' | 'plain';

export interface Look {
  carrier: Carrier;
  dates: 'iso' | 'bracketed' | 'minutes' | 'month-day';
  perPage: number;
  /** Number of the column in `/col/col1234/index.html`. */
  number: number;
  documents: boolean;
  text: 'prose' | 'guide' | 'leaders' | 'form';
  /** The column's page sends its visitor to the first sub-column. */
  redirects: boolean;
}

export type BureauColumn = ColumnPlan<Look>;

interface More {
  look?: Partial<Look>;
  children?: BureauColumn[];
}

const usual = {
  carrier: 'records',
  dates: 'iso',
  perPage: 15,
  documents: false,
  text: 'prose',
  redirects: false,
} as const;

/** One column by its number, or by a whole address for one that another site holds. */
export function column(number: number | string, name: string, kind: Kind, holds: Holds, more: More = {}): BureauColumn {
  const at = typeof number === 'string' ? number : `/col/col${number}/index.html`;
  const look: Look = { ...usual, ...more.look, number: typeof number === 'string' ? 0 : number };
  return { name, kind, at, holds, look, children: more.children ?? [], aliases: [], delayMs: 0 };
}

export const opensSubColumns: Holds = { what: 'sub-columns' };
export const singleText: Holds = { what: 'text' };
export const offSite: Holds = { what: 'off-site' };
