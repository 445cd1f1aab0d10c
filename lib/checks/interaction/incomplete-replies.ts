import { dayInChina } from '../../model/day';
import type { Check, Finding } from '../../model/finding';
import type { Portal } from '../../model/portal';
import { onColumn, onPage } from '../finding';
import { evidenceOf } from '../look';
import { messagePages } from './channels';
import { idleColumns } from './idle-messages';
import { messagesOfTable } from './message-rows';
import { type BareReply, bareReplies } from './reply-pages';

const meta = {
  id: 'incomplete-replies',
  title: 'checks.incompleteReplies.title',
  basis: ['IND-DED-INT-OPEN'],
  severity: 'deduct',
  mode: 'assisted',
} as const;

/** Messages of one column that are told one by one, and that are shown of more. */
const FEW = 2;
const SHOWN = 5;

/** Replies that their list calls answered without naming the answering unit or the day. One question a column. */
function listed(portal: Portal): Finding[] {
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
}

/** Messages whose own page leaves them out: each by its address where they are few, else one question a column. */
function opened(portal: Portal): Finding[] {
  const byColumn = new Map<string, BareReply[]>();
  for (const bare of bareReplies(portal)) {
    const known = byColumn.get(bare.column.id);
    if (known) known.push(bare);
    else byColumn.set(bare.column.id, [bare]);
  }
  return [...byColumn.values()].flatMap((bare) => {
    const [first] = bare;
    if (!first) return [];
    const { column, title, lacks } = first;
    if (bare.length <= FEW) return bare.map(ofPage);
    const params = { count: bare.length, title, lacks };
    const found = onColumn(meta, column, { state: 'needs-review', text: 'pages', params, key: 'pages' });
    return [{ ...found, evidence: bare.slice(0, SHOWN).map((one) => evidenceOf(one.page, one.title)) }];
  });
}

const ofPage = ({ page, column, title, lacks }: BareReply): Finding =>
  onPage(
    meta,
    { name: title, url: page.facts.url, evidence: [evidenceOf(page, title)] },
    { state: 'needs-review', text: 'page', params: { column: column.name, lacks } },
  );

/**
 * Faults of published messages and replies (留言公开): a list or a message's own page leaves answering unit or day of the
 * answer out, or nothing was published for more than two months. Other pages may tell it, and nobody may have written: a
 * person looks.
 */
export const incompleteReplies: Check = {
  meta,
  run: (portal, _standard, now) => [
    ...listed(portal),
    ...opened(portal),
    ...idleColumns(portal, dayInChina(now)).map(({ column, newest, othersAreFresh }) =>
      onColumn(meta, column, {
        state: 'needs-review',
        severity: othersAreFresh ? 'advice' : 'deduct',
        text: 'idle',
        params: { newest },
        key: 'idle',
      }),
    ),
  ],
};
