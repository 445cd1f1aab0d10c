import type { ColumnPlan, Holds } from '../kit/column-plan';
import type { DateShape } from '../kit/date-shapes';
import type { Kind } from '../kit/kinds';

/** How the zone's portal draws a column. */
export interface Look {
  list: 'ul' | 'table' | 'dl' | 'cards';
  /** `two-parts`: day of the month and year-month in two elements · `address`: only the article's address tells it. */
  dates: DateShape | 'two-parts' | 'address';
  /** `script`: createPageHTML writes it · `countdown`: page n of N has the address N - n + 1. */
  pager: 'none' | 'links' | 'script' | 'query' | 'countdown';
  pageSize: number;
  /** What brings the list: the page, a JSON answer, XML records in a script, a frame. */
  carrier: 'page' | 'json' | 'xml' | 'frame';
  /** Served as GB18030, no charset in the HTTP header. */
  gb18030: boolean;
  /** Its articles are official documents (公文) with a metadata block. */
  documents: boolean;
  /** What a single content is made of. */
  text: 'prose' | 'guide' | 'leaders' | 'organisation' | 'form' | 'mailbox';
}

const usual: Look = {
  list: 'ul',
  dates: 'iso',
  pager: 'none',
  pageSize: 15,
  carrier: 'page',
  gb18030: false,
  documents: false,
  text: 'prose',
};

export type ZoneColumn = ColumnPlan<Look>;

interface More {
  look?: Partial<Look>;
  children?: ZoneColumn[];
  aliases?: string[];
  delayMs?: number;
}

/** One column of the zone's portal. */
export function column(name: string, kind: Kind, at: string, holds: Holds, more: More = {}): ZoneColumn {
  const { look, children = [], aliases = [], delayMs = 0 } = more;
  return { name, kind, at, holds, look: { ...usual, ...look }, children, aliases, delayMs };
}

export const opensSubColumns: Holds = { what: 'sub-columns' };
export const singleText: Holds = { what: 'text' };
export const offSite: Holds = { what: 'off-site' };
