import type { ColumnPlan, Holds } from '../kit/column-plan';
import type { Kind } from '../kit/kinds';

/** How the bureau's portal draws a column. */
export interface Look {
  /**
   * `period`: first and last day of a consultation · `years`: month and day under a heading that names the year ·
   * `bare`: no day but those in titles · `ago`: the newest in words (5天前).
   */
  rows: 'dl' | 'cards' | 'lines' | 'table' | 'period' | 'years' | 'bare' | 'ago';
  /**
   * What brings the items. `page`: HTML · `array`: a script's array in the page · `post`: JSON asked for by POST, nothing
   * before it · `more`: the first in HTML, further ones by POST behind a button.
   */
  carrier: 'page' | 'array' | 'post' | 'more';
  /** `query`: `&page=2` · `form`: a form that posts the page's number. */
  pager: 'query' | 'form';
  text: 'prose' | 'leaders' | 'guide' | 'mailbox' | 'apply' | 'offices';
  /** A column of one article sends its visitor to it. */
  sendsOn: boolean;
  /** Neither header nor page names the encoding: whoever reads it must guess. */
  unnamed: boolean;
  /** Items are files. */
  files: boolean;
  /** Fresh articles of another column stand below its own, in the same block. */
  related: boolean;
  /** `alert`: 200 and a message box. */
  fault: 'server' | 'alert';
}

const usual: Look = {
  rows: 'lines',
  carrier: 'page',
  pager: 'query',
  text: 'prose',
  sendsOn: false,
  unnamed: false,
  files: false,
  related: false,
  fault: 'server',
};

export type Column = ColumnPlan<Look>;

/** The file that shows a column of one text is another than the one that lists. */
const fileOf = (holds: Holds, look: Partial<Look>): string =>
  holds.what === 'text' && !look.sendsOn ? 'Page' : 'List';

export function column(
  name: string,
  kind: Kind,
  id: number | string,
  holds: Holds,
  look: Partial<Look> = {},
  children: Column[] = [],
): Column {
  const file = fileOf(holds, look);
  const own = typeof id === 'number';
  return {
    name,
    kind,
    at: own ? `/${file}.asp?id=${id}` : id,
    holds,
    look: { ...usual, ...look },
    children,
    // The menu of the mobile page writes addresses in its own way; the server does not mind.
    aliases: own ? [`/${file.toLowerCase()}.asp?ID=${id}`] : [],
    delayMs: 0,
  };
}

export const opens: Holds = { what: 'sub-columns' };
export const text: Holds = { what: 'text' };
export const away: Holds = { what: 'off-site' };
export const list = (days: Extract<Holds, { what: 'items' }>['days'], pinned: number[] = []): Holds => ({
  what: 'items',
  days,
  pinned,
});
