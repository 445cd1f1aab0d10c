import type { Check } from '../../model/finding';
import { onColumn } from '../finding';
import { evidenceOf } from '../look';
import { messagePages } from './channels';
import { messagesOfTable } from './message-rows';

const meta = {
  id: 'incomplete-replies',
  title: 'checks.incompleteReplies.title',
  basis: ['IND-DED-INT-OPEN'],
  severity: 'deduct',
  mode: 'assisted',
} as const;

/**
 * Published replies (留言公开) that their list calls answered and leaves the answering unit or the day of the answer blank:
 * the message's own page may tell them, so a person looks. One question a column.
 */
export const incompleteReplies: Check = {
  meta,
  run(portal) {
    const asked = new Set<string>();
    return messagePages(portal).flatMap(({ page, column }) => {
      if (asked.has(column.id)) return [];
      const answered = page.facts.tables.flatMap(messagesOfTable).filter(({ state }) => state === 'answered');
      const lacking = answered.filter(({ unit, answeredOn }) => unit === '' || answeredOn === '');
      const [first] = lacking;
      if (!first) return [];
      asked.add(column.id);
      const found = onColumn(meta, column, {
        state: 'needs-review',
        params: { count: lacking.length, title: first.title, lacks: first.unit === '' ? 'unit' : 'day' },
      });
      return [{ ...found, evidence: [evidenceOf(page, first.title)] }];
    });
  },
};
