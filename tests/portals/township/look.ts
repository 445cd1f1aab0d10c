import type { ColumnPlan, Holds } from '../kit/column-plan';
import type { Kind } from '../kit/kinds';

/** How the town's portal draws a column. */
export interface Look {
  /** `sentence`: 发布时间 and a click count in one bracket · `month-day`: （01-08） after the title. */
  date: 'slashes' | 'month-day' | 'chinese' | 'brackets' | 'sentence';
  rows: 'table' | 'list';
  text: 'prose' | 'leaders' | 'guide' | 'mailbox' | 'apply' | 'offices';
  /** Words of an empty column that says something. */
  phrase: string;
  /** In no menu: breadcrumbs alone lead there. */
  hidden: boolean;
}

const usual: Look = { date: 'slashes', rows: 'table', text: 'prose', phrase: '暂无信息！', hidden: false };

export type Column = ColumnPlan<Look>;

export function column(
  name: string,
  kind: Kind,
  at: string,
  holds: Holds,
  look: Partial<Look> = {},
  children: Column[] = [],
): Column {
  return { name, kind, at, holds, look: { ...usual, ...look }, children, aliases: [], delayMs: 0 };
}

export const list = (days: Extract<Holds, { what: 'items' }>['days']): Holds => ({ what: 'items', days });
export const text: Holds = { what: 'text' };
export const away: Holds = { what: 'off-site' };
export const opens: Holds = { what: 'sub-columns' };
export const silent: Holds = { what: 'nothing', told: 'bare' };
export const saysNothing: Holds = { what: 'nothing', told: 'phrase' };
