import type { Column } from '../../model/column';
import type { PageFacts } from '../../model/page-facts';
import type { Portal } from '../../model/portal';
import { ownPages } from '../disclosures/own-pages';
import type { ReadPage } from '../look';
import { messagePages } from './channels';
import { messagesOfTable } from './message-rows';

/** What a published message's own page (留言详情) leaves out beside its answer. */
export interface BareReply {
  page: ReadPage;
  column: Column;
  title: string;
  lacks: 'unit' | 'day';
}

const ANSWER = /^(?:答复|回复|办理|反馈)(?:内容|意见|结果|情况)?[:：]?$/;
const UNIT = /^(?:答复|回复|办理|受理|承办|处理|责任|主办)(?:单位|部门|机构|机关)[:：]?$/;
const DAY = /^(?:答复|回复|办结|处理|反馈|办理)(?:时间|日期)[:：]?$/;
const KINDS: ReadonlySet<Column['kind']> = new Set(['consultation', 'reply', 'interaction']);
/** Fewer characters are no answer. */
const LEAST_ANSWER = 4;

/** The fields of a message by the label that stands before each, in tables of two or four columns. */
function fieldsOf({ tables }: PageFacts): [label: string, value: string][] {
  return tables.flatMap(({ rows }) =>
    rows.flatMap((row) =>
      row.flatMap((label, place): [string, string][] =>
        place % 2 === 0 ? [[label.replace(/\s/g, ''), (row[place + 1] ?? '').trim()]] : [],
      ),
    ),
  );
}

/** 县住房和城乡建设局 as the page's source: it names who answered. */
const BODY = /局|办公?室?$|委|中心|院|政府|街道|镇|乡|部|厅/;

/** What the lists of messages tell of each, by its title. */
function toldInLists(portal: Portal): Map<string, { unit: boolean; day: boolean }> {
  const rows = messagePages(portal).flatMap(({ page }) => page.facts.tables.flatMap(messagesOfTable));
  return new Map(rows.map(({ title, unit, answeredOn }) => [title, { unit: !!unit, day: !!answeredOn }]));
}

/** Opened messages with an answer in fields, whose answering unit or day of the answer neither they nor their list tell. */
export function bareReplies(portal: Portal): BareReply[] {
  const listed = toldInLists(portal);
  return ownPages(portal).flatMap(({ page, column }): BareReply[] => {
    const { facts, purpose } = page;
    if (purpose !== 'article' || !column || !KINDS.has(column.kind)) return [];
    const fields = fieldsOf(facts);
    const value = (label: RegExp): string => fields.find(([name]) => label.test(name))?.[1] ?? '';
    if (value(ANSWER).length < LEAST_ANSWER) return [];
    const title = facts.article?.title || facts.title;
    const told = listed.get(title);
    const hasUnit = value(UNIT) !== '' || told?.unit || BODY.test(facts.article?.source ?? '');
    const hasDay = /\d/.test(value(DAY)) || told?.day;
    if (hasUnit && hasDay) return [];
    return [{ page, column, title, lacks: hasUnit ? 'day' : 'unit' }];
  });
}
