import type { ColumnKind } from '../../model/column';
import { eventKinds } from '../../standards/column-kinds/events';

/** A clause that says that nothing happened, or that the body has no such duty at all. */
export interface Claim {
  quotation: string;
  /**
   * `none`: nothing happened · `no-duty`: 本单位无行政许可事项, 不具有行政处罚权 · `blanket`: a note for all time, 若当月未公布，则表明当月无
   * 行政处罚案件: it names no period and states nothing.
   */
  what: 'none' | 'no-duty' | 'blanket';
}

/** What may stand between the thing and the end of the clause: 行政处罚案件的情况说明. */
const TAIL =
  '(?:等|类|事项|项目|任务|行为|案件|案例|决定|活动|工作|业务|事件|情况|情形|信息|结果|公示|公告|公开|内容|发生|变动|人员|计划|和|与|及|、|或|的)*';
/** 说明 and 零报告 close a title. */
const END = '(?:(?:的)?(?:无发生)?(?:情况)?(?:说明|报告|零报告|公示|公告))?(?=[。；;，,！!（()）\\s]|特此|$)';

const DONE = '(?:发生|产生|作出|做出|实施|开展|办理|进行|组织|有|出现|涉及)';

interface Patterns {
  none: RegExp;
  noDuty: RegExp;
}

const patterns = new Map<ColumnKind, Patterns>();

/** Patterns of a kind, made when first asked for. Every part has a bound: a text cannot make them slow. */
function patternsOf(kind: ColumnKind): Patterns | undefined {
  let made = patterns.get(kind);
  const event = eventKinds.get(kind);
  if (made || !event) return made;
  const thing = `(?:${event.words})`;
  const things = `${thing}(?:(?:、|和|及|与|或|/)(?:${event.words}|行政检查|行政确认|行政征收|行政奖励)){0,4}`;
  made = {
    // 未发生行政处罚, 没有作出任何行政处罚决定, 无行政强制, 行政处罚零报告, 行政处罚0件; not 无证经营处罚决定书.
    none: new RegExp(
      `(?:未${DONE}[^。；，,]{0,12}?|没有${DONE}?[^。；，,]{0,12}?|无(?:任何|相关|新增|新|此类|该类|此项|应公开的)?)${things}${TAIL}${END}` +
        `|${things}${TAIL}(?:均|都)?(?:无发生|未发生|没有发生|未产生|零报告|零发生|为零|为0|(?<!\\d)0(?:件|起|宗|项|人次|条)|零(?:件|起|宗|项))` +
        `|${things}${TAIL}[:：]\\s*无(?=[。；;\\s]|$)`,
    ),
    // 我局无行政许可事项, 不具有行政处罚权, 不涉及政府采购.
    noDuty: new RegExp(
      `(?:无|没有|不具有|不具备|不承担|不行使)[^。；，,]{0,6}?${things}(?:职能|职权|职责|权限|权|主体资格)` +
        `|不涉及[^。；，,]{0,6}?${things}`,
    ),
  };
  patterns.set(kind, made);
  return made;
}

/** 无行政许可事项 without a year, quarter or month speaks of the body, not of a time. */
const MATTERS = /(?:事项|任务)(?:等|的)?(?:情况)?(?:说明)?$/;
const TIME = /\d{4}\s*年|年度|季度|半年|月|今年|本年|截[至止]|至今/;

/** Words by which a condition becomes a note for all time. */
const CONCLUDES = /表明|说明|代表|视为|即为|即/;
/** Every claim has one of these words. */
const DENIAL = /[未无零]|没有|不具|不涉|不承担|不行使|为0|0(?:件|起|宗|项|人次|条)/;

/** A rule about statements (未发生行政处罚的，应当…), a question or a condition (如未发生…) states nothing. */
const CONDITIONAL = /(?:如果?|若|凡|对于?|是否|有无|因)[^。；]{0,30}$/;
const RULE = /^的[，,]|^的?(?:单位|部门|机关|应当?|须|要)/;

/** The column that a claim is to be about. */
export interface Claimed {
  kind: ColumnKind;
  name: string;
}

/** One kind has columns of several things: who says 未发生行政强制 says nothing of penalties. */
const APART = ['处罚', '强制', '土地', '房屋'];

/** The clause of a text that claims that what fills a column did not happen; `null` where none does. */
export function claimIn(text: string, { kind, name }: Claimed): Claim | null {
  const made = patternsOf(kind);
  if (!made || !DENIAL.test(text)) return null;
  const apart = APART.filter((word) => name.includes(word));
  for (const sentence of text.slice(0, LONGEST_TEXT).split(/(?<=[。；;！!])|\n/)) {
    if (sentence.length > LONGEST_SENTENCE) continue;
    for (const what of ['noDuty', 'none'] as const) {
      const match = made[what].exec(sentence);
      if (!match) continue;
      if (apart.some((word) => !match[0].includes(word))) continue;
      const isOpen = match[0].endsWith('的');
      if (RULE.test(sentence.slice(match.index + match[0].length - (isOpen ? 1 : 0)))) continue;
      const before = sentence.slice(0, match.index);
      const isConditional = CONDITIONAL.test(before);
      if (isConditional && !CONCLUDES.test(before)) continue;
      const isDuty = what === 'noDuty' || (MATTERS.test(match[0]) && match[0].startsWith('无') && !TIME.test(text));
      return {
        quotation: sentence.trim().slice(0, MOST_QUOTED),
        what: isConditional ? 'blanket' : isDuty ? 'no-duty' : 'none',
      };
    }
  }
  return null;
}

const LONGEST_TEXT = 3_000;
const LONGEST_SENTENCE = 300;
const MOST_QUOTED = 120;

/** Titles that may head a statement without naming what did not happen: 情况说明, 无发生说明, 零报告. */
const HEADING = /无发生|零报告|未发生|零发生|没有发生|情况说明|情况的说明/;

/** Whether an item's title reads like a statement's, so that its article is worth a look. */
export const looksLikeStatement = (title: string, column: Claimed): boolean =>
  eventKinds.has(column.kind) && (HEADING.test(title) || claimIn(title, column) !== null);
