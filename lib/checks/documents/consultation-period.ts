import { type Day, daysBetween } from '../../model/day';
import { daysInText } from '../../text/days-in-text';

export interface ConsultationPeriod {
  /** Calendar days from the first to the last, both counted. */
  days: number;
  /** The words that state it. */
  text: string;
}

/** A sentence about comments. */
const ABOUT = /意见|建议|反馈|公示|征集|征求/;
/** 2024年3月1日至2024年3月31日, 3月1日—3月31日 */
const TO = /^\s*(?:[（(][^）)]{1,8}[）)])?\s*(?:起|始|开始)?\s*(?:至|到|[-—–~～－])+\s*$/;
const UNTIL = /(?:截止|截至)[^\d]{0,16}$/;
const BEFORE = /^\s*(?:[（(][^）)]{1,12}[）)])?\s*(?:\d{1,2}[:：时]\d{0,2}分?)?\s*(?:之前|以前|前|止|截止|下班前)/;
/** 期限为30日, 为期三十天, 公示期15个工作日 */
const LENGTH =
  /(?:期限|为期|时间|公示期|征集期|征求意见期)[^\d一二三四五六七八九十]{0,6}(\d{1,3}|[一二三四五六七八九十]{1,3})\s*个?\s*(工作日|日|天)(?!前)/;
const LONGEST_SENTENCE = 300;

const NUMERALS = '一二三四五六七八九';
function numberOf(words: string): number {
  if (/^\d+$/.test(words)) return Number(words);
  const [tens = '', ones = ''] = words.includes('十') ? words.split('十') : ['零', words];
  const ten = tens === '零' ? 0 : tens === '' ? 1 : NUMERALS.indexOf(tens) + 1;
  return 10 * ten + (NUMERALS.indexOf(ones || '零') + 1);
}

/** Working days in so many calendar days, at most: five in seven. */
const asCalendarDays = (workdays: number): number => Math.floor((workdays * 7) / 5);

/**
 * How long a call for comments is open (征求意见期限), as its text says: from one day to another, until a day counted from its
 * publication, or for so many days. `null` where it says nothing of the kind, or things that contradict each other.
 */
export function consultationPeriod(text: string, published: Day | null): ConsultationPeriod | null {
  const found: ConsultationPeriod[] = [];
  for (const sentence of text.split(/[。；;\n]/)) {
    if (sentence.length > LONGEST_SENTENCE || !ABOUT.test(sentence)) continue;
    const one = spanOf(sentence) ?? lengthOf(sentence) ?? (published && untilOf(sentence, published));
    if (one && one.days > 0 && one.days < 400) found.push(one);
  }
  const longest = found.sort((a, b) => b.days - a.days)[0];
  return longest ?? null;
}

function spanOf(sentence: string): ConsultationPeriod | null {
  const days = daysInText(sentence);
  for (let at = 1; at < days.length; at++) {
    const [from, to] = [days[at - 1]!, days[at]!];
    if (!TO.test(sentence.slice(from.end, to.start))) continue;
    return { days: daysBetween(from.day, to.day) + 1, text: sentence.slice(from.start, to.end) };
  }
  return null;
}

function untilOf(sentence: string, published: Day): ConsultationPeriod | null {
  // A day without its year is of the year of publication.
  const prefix = `${published} `;
  const [, ...days] = daysInText(prefix + sentence);
  for (const { day, start, end, text } of days) {
    const isEnd =
      UNTIL.test((prefix + sentence).slice(prefix.length, start)) || BEFORE.test((prefix + sentence).slice(end));
    if (isEnd && day > published) return { days: daysBetween(published, day) + 1, text };
  }
  return null;
}

function lengthOf(sentence: string): ConsultationPeriod | null {
  const match = LENGTH.exec(sentence);
  if (!match) return null;
  const count = numberOf(match[1] ?? '');
  return { days: match[2] === '工作日' ? asCalendarDays(count) : count, text: match[0] };
}
