import type { Check } from '../../model/finding';
import { ownPages } from '../disclosures/own-pages';
import { onColumn } from '../finding';
import { evidenceOf } from '../look';
import { messagePages } from './channels';
import { messagesOfList, messagesOfTable } from './message-rows';

const meta = {
  id: 'missing-message-statistics',
  title: 'checks.missingMessageStatistics.title',
  basis: ['IND-DED-INT-OPEN'],
  severity: 'advice',
  mode: 'assisted',
} as const;

/** 共收到来信120件，已答复118件 办结率98% 留言统计 */
const STATISTICS =
  /统计|办结率|答复率|回复率|(?:共|累计|总)(?:收到|受理|来信|留言|数)|(?:来信|留言|信件|受理|办结|答复|回复)(?:总)?(?:量|数)/;
const KINDS: ReadonlySet<string> = new Set(['interaction', 'consultation', 'reply']);
/** Fewer messages are no public list. */
const LEAST_MESSAGES = 5;

/**
 * Messages are published (留言公开), and no column or page of the interaction tells how many came and were answered. The
 * figures may stand on a page that nobody opened: a person looks.
 */
export const missingMessageStatistics: Check = {
  meta,
  run(portal) {
    if (portal.columns.some(({ name }) => /(?:来信|留言|信件|办理|互动|咨询).{0,4}统计/.test(name))) return [];
    const listed = messagePages(portal).find(({ page: { facts } }) => {
      const titles = facts.lists.flatMap(({ items }) => items.map(({ title }) => title));
      const rows = [...facts.tables.flatMap(messagesOfTable), ...messagesOfList(facts.text ?? '', titles)];
      return rows.length >= LEAST_MESSAGES;
    });
    if (!listed) return [];
    const told = ownPages(portal).some(
      ({ page, column }) =>
        (column !== null && KINDS.has(column.kind) && STATISTICS.test(page.facts.text ?? '')) ||
        page.facts.links.some(({ text }) => /(?:来信|留言|信件|办理).{0,4}统计/.test(text)),
    );
    if (told) return [];
    const found = onColumn(meta, listed.column, { state: 'needs-review' });
    return [{ ...found, evidence: [evidenceOf(listed.page)] }];
  },
};
