import type { ColumnPlan, Holds } from '../kit/column-plan';
import type { Kind } from '../kit/kinds';
import { ROOT } from './place';

/** How the county's portal draws a column. */
export interface Look {
  /** `linked`: title and date inside the link · `dated`: 发布日期 below the title · `pictures` · `letters`: a table of letters. */
  list: 'linked' | 'dated' | 'pictures' | 'letters';
  /** `month-day`: without a year, which stands in the article's address only. */
  dates: 'iso' | 'chinese' | 'month-day' | 'bracketed';
  /** Items on a page; 0: all of them. */
  pageSize: number;
  /** Name of the column's file; further pages are `list_2.shtml`. */
  file: string;
  /** Articles are official documents. */
  documents: boolean;
  text: 'prose' | 'guide' | 'leaders' | 'form';
  /** Answers 412 with a script that sets a cookie, then the page. */
  challenge: boolean;
}

export type CountyColumn = ColumnPlan<Look>;

const usual: Look = {
  list: 'linked',
  dates: 'iso',
  pageSize: 0,
  file: 'list',
  documents: false,
  text: 'prose',
  challenge: false,
};

interface More {
  look?: Partial<Look>;
  children?: CountyColumn[];
}

/** One column; `channel` is its directory: a number as `c105101`, or a word. */
export function column(channel: string, name: string, kind: Kind, holds: Holds, more: More = {}): CountyColumn {
  const look = { ...usual, ...more.look };
  const at = channel.startsWith('http') ? channel : `${ROOT}/${channel}/${look.file}.shtml`;
  return { name, kind, at, holds, look, children: more.children ?? [], aliases: [], delayMs: 0 };
}

export const opensSubColumns: Holds = { what: 'sub-columns' };
export const singleText: Holds = { what: 'text' };
export const offSite: Holds = { what: 'off-site' };
