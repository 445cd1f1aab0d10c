import { isClock } from '../clock';
import type { DateMention } from '../dates';

/** What the words before a date call it: publication, another event (成文, 生效), the end of something (截止). */
export type DateLabel = 'published' | 'other' | 'end';

/** A date that may date an item, with what stands around it. */
export interface AcceptedDate {
  mention: DateMention;
  alone: boolean;
  label: DateLabel | null;
  from: 'text';
}

/** 发布时间：, 发布日期, 时间: … and what else accompanies a date without saying anything: [ ] ( ) | : */
const NOISE =
  /发布(?:时间|日期|于)?|发文(?:日期|时间)|公开(?:日期|时间)|上网(?:日期|时间)|更新(?:日期|时间)|公布(?:日期|时间)|添加(?:日期|时间)|录入(?:日期|时间)|日期|时间|星期[一二三四五六日天]|周[一二三四五六日]|\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?|上午|下午|[\s()[\]（）【】〔〕[\]<>《》|｜:：·•\-—–－/,，;；。.*>»~～T]+/g;

const PUBLISHED =
  /(?:发布|发文|公开|上网|公布|更新|录入)(?:日期|时间|于)?[\s:：]*$|(?:^|[\s|｜(（[【])(?:日期|时间)[\s:：]*$/;
const OTHER =
  /(?:成文|生成|印发|生效|实施|施行|开始|起始|征集|答复|办结|回复|受理|来信|提交)(?:日期|时间|于|至)?[\s:：]*$/;
const END = /(?:截止|截至|到期|有效期?(?:限|至)?|废止|失效|结束)(?:日期|时间|于|至)?[\s:：]*$/;

/** How much other text may stand beside a date that carries no label. */
const SIDE_TEXT = 18;
/** Prose says 6月3日 as well: a month-day counts only when it stands alone. */
const SIDE_TEXT_MONTH_DAY = 6;

/**
 * Those dates of one text that can be an item's date: alone, labelled, or beside a few words (来源：省教育厅 2024-01-08).
 * Dates in sentences (summaries, titles) are left out; inside a link only a date at either end counts.
 */
export function acceptDates(text: string, found: readonly DateMention[], inLink: boolean): AcceptedDate[] {
  if (found.length === 0 || isClock(text)) return [];
  const sole = found.length === 1 ? found[0] : undefined;
  if (sole && sole.end - sole.start >= text.length - 2 && sole.precision === 'day') {
    return [{ mention: sole, alone: true, label: null, from: 'text' }];
  }
  let rest = '';
  let at = 0;
  for (const mention of found) {
    rest += `${text.slice(at, mention.start)} `;
    at = mention.end;
  }
  rest += text.slice(at);
  const side = rest.replace(NOISE, '').length;
  const alone = side === 0;
  const accepted: AcceptedDate[] = [];
  for (const mention of found) {
    const before = text.slice(Math.max(0, mention.start - 12), mention.start);
    const label = labelOf(before);
    if (mention.precision === 'year') continue;
    // 截至2023年12月31日累计办结 in a summary ends nothing of the item's.
    const labelled = label !== null && (label !== 'end' || side <= SIDE_TEXT);
    if (alone || fits(mention, text, side, labelled, inLink)) accepted.push({ mention, alone, label, from: 'text' });
  }
  return accepted;
}

const labelOf = (before: string): DateLabel | null =>
  PUBLISHED.test(before) ? 'published' : OTHER.test(before) ? 'other' : END.test(before) ? 'end' : null;

function fits(mention: DateMention, text: string, side: number, labelled: boolean, inLink: boolean): boolean {
  if (inLink) return mention.precision === 'day' && mention.style === 'numeric' && atEdge(mention, text);
  if (labelled) return true;
  if (mention.style === 'compact') return false;
  switch (mention.precision) {
    case 'day':
      return mention.style === 'relative'
        ? side <= SIDE_TEXT_MONTH_DAY
        : side <= SIDE_TEXT || atTail(mention, text) || isFirstField(mention, text);
    case 'month-day':
      return side <= SIDE_TEXT_MONTH_DAY;
    default:
      return side <= 2;
  }
}

/** "[2024-01-08] 关于…", "关于… 2024-01-08", "关于…（2024-01-08）" · not "2024-01-08起施行的办法" */
function atEdge(mention: DateMention, text: string): boolean {
  return (
    atTail(mention, text) ||
    (/^[\s([（【]*$/.test(text.slice(0, mention.start)) && /^[\s)\]）】]/.test(text.slice(mention.end)))
  );
}

const atTail = (mention: DateMention, text: string): boolean =>
  mention.style === 'numeric' &&
  /^[\s)\]）】]*(?:\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?)?[\s)\]）】]*$/.test(text.slice(mention.end)) &&
  /[\s([（【:：]$/.test(text.slice(0, mention.start));

/** "2024.01.08 10:20:00 | 采购人：县教育局 | 公开招标": the first of several fields that bars part */
const isFirstField = (mention: DateMention, text: string): boolean =>
  mention.style === 'numeric' &&
  /^[\s([（【]*$/.test(text.slice(0, mention.start)) &&
  /^[\s)\]）】]*(?:\d{1,2}:\d{2}(?::\d{2})?)?\s*[|｜]/.test(text.slice(mention.end));
