import { addMonths, type Day, dayInChina, daysBetween } from '../../model/day';
import type { Check } from '../../model/finding';
import { onPage } from '../finding';
import { evidenceOf } from '../look';
import { messagePages } from './channels';
import { type MessageRow, messagesOfList, messagesOfTable } from './message-rows';

const meta = {
  id: 'unanswered-messages',
  title: 'checks.unansweredMessages.title',
  basis: ['IND-VETO-INTERACTION'],
  severity: 'veto',
  mode: 'assisted',
} as const;

/** Within a year, longer than so many months without an answer (国办秘函〔2019〕19号). */
const YEAR_MONTHS = 12;
const ANSWER_MONTHS = 3;

/**
 * A valid message of the last year in a consultation column that has stood without an answer for more than three months
 * (互动回应差). Certain where the page says in words that it is unanswered (未答复、待办理); one that is under way, or whose
 * day is not told as the message's own, a person looks at.
 */
export const unansweredMessages: Check = {
  meta,
  run(portal, _standard, now) {
    const today = dayInChina(now);
    const seen = new Set<string>();
    return messagePages(portal).flatMap(({ page, column }) => {
      const { facts } = page;
      const tabled = facts.tables.flatMap(messagesOfTable);
      const titles = facts.lists.flatMap(({ items }) => items.map(({ title }) => title));
      const rows = tabled.length > 0 ? tabled : messagesOfList(facts.text ?? '', titles);
      return rows.flatMap((row) => {
        const late = lateSince(row, today);
        const key = `${row.title}\n${row.sentOn}`;
        if (late === null || seen.has(key)) return [];
        seen.add(key);
        const sure = row.state === 'open';
        const evidence = [evidenceOf(page, row.title), evidenceOf(page, row.stateText)];
        const url = urlOf(row.title, facts.lists) ?? facts.url;
        const found = onPage(
          meta,
          { name: row.title, url, evidence },
          {
            state: sure ? 'violation' : 'needs-review',
            text: sure ? 'message' : 'review',
            params: { column: column.name, day: row.sentOn, days: late, words: row.stateText },
          },
        );
        return [{ ...found, id: `${meta.id}:${column.id}:${row.title}:${row.sentOn}` }];
      });
    });
  },
};

/** Days that a message has waited beyond its term; `null` where it was answered, has time left, or tells no day. */
function lateSince({ state, stateText, sentOn, answeredOn }: MessageRow, today: Day): number | null {
  if (sentOn === null || stateText === null || (state !== 'open' && state !== 'under-way')) return null;
  if (answeredOn !== null && /\d{4}/.test(answeredOn)) return null;
  if (sentOn < addMonths(today, -YEAR_MONTHS) || addMonths(sentOn, ANSWER_MONTHS) >= today) return null;
  return daysBetween(sentOn, today);
}

/** The message's own page, where a list of the page gives one. */
const urlOf = (title: string, lists: { items: { title: string; url: string | null }[] }[]): string | null =>
  lists.flatMap(({ items }) => items).find((item) => item.title === title)?.url ?? null;
