import type { Day } from '../../model/day';
import { dayOf } from '../../model/day';
import type { FactTable } from '../../model/page-facts';

/**
 * How far a message (来信、留言) has come, by the words of the page. `open`: nobody has answered (未答复、待办理) ·
 * `under-way`: taken up and not answered (办理中、已受理) · `answered` · `invalid`: no valid message (无效、不予受理).
 */
export type MessageState = 'open' | 'under-way' | 'answered' | 'invalid';

/** One message as a list shows it. */
export interface MessageRow {
  title: string;
  /** Day it was sent; `null` where the list does not tell. */
  sentOn: Day | null;
  state: MessageState | null;
  /** The words of its state as they stand there, `null` without any. */
  stateText: string | null;
  /** Answering unit (答复单位); `''` blank, `null` where the list has no such field. */
  unit: string | null;
  /** Day of the answer; `''` blank, `null` where the list has no such field. */
  answeredOn: string | null;
}

/** 未答复 未回复 待办理 待处理 尚未答复; not 已答复. */
const OPEN = /未(?:答复|回复|办理|处理|受理|办结|反馈)|待(?:答复|回复|办理|处理|受理|反馈|办)/;
const UNDER_WAY = /(?:办理|处理|受理|审核|转办|答复)中|已(?:受理|转办|转交|分办|交办|接收)|正在(?:办理|处理)/;
const ANSWERED = /已(?:答复|回复|办结|办理|处理|反馈|解决|评价)|办结|答复完成/;
const INVALID = /无效|不予(?:受理|公开|办理)|重复(?:来信|提交|留言)?|已?(?:撤销|撤回|退回)|非受理范围/;

/** The state that words tell. */
export function stateOf(text: string): MessageState | null {
  if (INVALID.test(text)) return 'invalid';
  if (OPEN.test(text)) return 'open';
  if (ANSWERED.test(text)) return 'answered';
  return UNDER_WAY.test(text) ? 'under-way' : null;
}

const LONGEST_STATE = 12;

type Field = 'title' | 'sentOn' | 'state' | 'unit' | 'answeredOn';

/** Heads of columns; the first that fits a head takes it. */
const HEADS: readonly [Field, RegExp][] = [
  ['answeredOn', /(?:答复|回复|办结|处理|反馈)(?:时间|日期)/],
  ['sentOn', /(?:来信|写信|提交|留言|咨询|提问|发布|信件|反映|投诉|受理|诉求|创建)?(?:时间|日期)$/],
  ['unit', /(?:答复|回复|办理|受理|承办|处理|责任|主办)(?:单位|部门|机构|机关)/],
  ['state', /状态|办理(?:情况|进度)|处理(?:情况|进度|结果)|是否(?:答复|回复)/],
  ['title', /标题|主题|信件名称|来信(?:内容|主题)|留言(?:内容|主题)|内容|问题|事项/],
];

/** Messages that a table lists; none of a table whose heads name no state and no answer. */
export function messagesOfTable({ rows }: FactTable): MessageRow[] {
  const [heads, ...body] = rows;
  if (!heads) return [];
  const places = new Map<Field, number>();
  heads.forEach((head, place) => {
    const text = head.replace(/\s/g, '');
    const field = HEADS.find(([name, words]) => !places.has(name) && words.test(text))?.[0];
    if (field && text.length <= 8) places.set(field, place);
  });
  const title = places.get('title');
  if (title === undefined || (!places.has('state') && !places.has('answeredOn'))) return [];
  const cell = (row: readonly string[], field: Field): string | null => {
    const place = places.get(field);
    return place === undefined ? null : (row[place] ?? '').trim();
  };
  return body.flatMap((row): MessageRow[] => {
    const name = (row[title] ?? '').trim();
    if (name === '') return [];
    const words = cell(row, 'state');
    return [
      {
        title: name,
        sentOn: dayIn(cell(row, 'sentOn') ?? ''),
        // A field of many words holds the answer.
        state: words === null ? null : words.length > LONGEST_STATE ? 'answered' : stateOf(words),
        stateText: words === '' ? null : words,
        unit: cell(row, 'unit'),
        answeredOn: cell(row, 'answeredOn'),
      },
    ];
  });
}

/** Characters of a title by which its line is known: the page may cut off what the link's own words tell in full. */
const KNOWN_BY = 10;
/** What belongs to one message in a list; more is the message itself with its answer. */
const LONGEST_RECORD = 240;
const DATES = /20\d{2}\s*[-./年]\s*\d{1,2}\s*[-./月]\s*\d{1,2}/g;
/** 来信时间：2025-10-01 */
const SENT =
  /(?:来信|写信|提交|留言|咨询|提问|反映|受理|诉求)(?:时间|日期)\s*[:：]?\s*(20\d{2}\s*[-./年]\s*\d{1,2}\s*[-./月]\s*\d{1,2})/;

/**
 * Messages that stand in lines or blocks of lines below the titles of a list: `关于路灯不亮的反映 2025-10-01 未回复`. The
 * words of a title tell no state (房产证未办理怎么办), and a block with several unlabelled days tells no day.
 */
export function messagesOfList(text: string, titles: readonly string[]): MessageRow[] {
  const lines = text.split('\n');
  const starts: { title: string; line: number }[] = [];
  let from = 0;
  for (const title of titles) {
    const known = title.slice(0, KNOWN_BY);
    const line = title.length < 4 ? -1 : lines.findIndex((one, at) => at >= from && one.includes(known));
    if (line < 0) continue;
    starts.push({ title, line });
    from = line + 1;
  }
  // Where the state stands on a line of its own above the title, the one below belongs to the next message.
  const above = lines[(starts[0]?.line ?? 0) - 1] ?? '';
  const lead = above.length <= LONGEST_STATE && stateOf(above) !== null ? 1 : 0;
  return starts.flatMap(({ title, line }, at): MessageRow[] => {
    const end = (starts[at + 1]?.line ?? lines.length + lead) - lead;
    const record = lines.slice(line - lead, Math.min(end, line + MOST_LINES)).join(' ');
    if (record.length > LONGEST_RECORD + title.length) return [];
    const beside = record.replace(title, ' ').replace(title.slice(0, KNOWN_BY), ' ');
    const state = stateOf(beside);
    const stateText = state && WORDS[state].exec(beside)?.[0];
    if (!stateText) return [];
    const days = beside.match(DATES) ?? [];
    const sentOn = dayIn(SENT.exec(beside)?.[1] ?? (days.length === 1 ? (days[0] ?? '') : ''));
    return [{ title, sentOn, state, stateText, unit: null, answeredOn: null }];
  });
}

/** A message's title, days, state, unit and the like, each on a line of its own. */
const MOST_LINES = 8;
const WORDS: Record<MessageState, RegExp> = {
  open: OPEN,
  'under-way': UNDER_WAY,
  answered: ANSWERED,
  invalid: INVALID,
};

function dayIn(text: string): Day | null {
  const [, year, month, day] = /(20\d{2})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})/.exec(text) ?? [];
  return dayOf(Number(year), Number(month), Number(day)) ?? null;
}
