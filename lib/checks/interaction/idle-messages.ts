import type { Column } from '../../model/column';
import { addMonths, type Day } from '../../model/day';
import type { Portal } from '../../model/portal';
import { messagePages } from './channels';
import { messagesOfList, messagesOfTable } from './message-rows';

/** Published replies are to be updated within so many months (国办秘函〔2019〕19号, 留言公开). */
const MONTHS = 2;
/** From so many months on a column is asked about though others of the portal are fresh. */
const LONG_MONTHS = 12;
/** 常见问题, 写信须知, 热点问答: no messages of the day. */
const NO_MESSAGES = /常见|须知|指南|规则|统计|热点|知识|问答库|流程|查询/;

/** A column of messages that has published none for long, and whether others of the portal have. */
export interface IdleColumn {
  column: Column;
  newest: Day;
  othersAreFresh: boolean;
}

/** Consultation columns that list messages and whose newest is too old; columns of replies have a term of their own. */
export function idleColumns(portal: Portal, today: Day): IdleColumn[] {
  const listing = new Map<string, Column>();
  for (const { page, column } of messagePages(portal)) {
    const { facts } = page;
    const titles = facts.lists.flatMap(({ items }) => items.map(({ title }) => title));
    const rows = [...facts.tables.flatMap(messagesOfTable), ...messagesOfList(facts.text ?? '', titles)];
    if (rows.length > 0 && !NO_MESSAGES.test(column.name)) listing.set(column.id, column);
  }
  const dated = [...listing.values()].flatMap((column) => {
    const { newest, state } = column.verdict;
    return newest !== null && (state === 'alive' || state === 'outdated') ? [{ column, newest }] : [];
  });
  const fresh = dated.some(({ newest }) => addMonths(newest, MONTHS) >= today);
  const months = fresh ? LONG_MONTHS : MONTHS;
  return dated
    .filter(({ column, newest }) => column.verdict.state === 'alive' && addMonths(newest, months) < today)
    .map((one) => ({ ...one, othersAreFresh: fresh }));
}
