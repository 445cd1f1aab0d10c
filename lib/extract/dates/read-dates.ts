import { addDays, addMonths, type Day, dayOf } from '../../model/day';
import { matchesOf } from '../../text/matches';
import { numberOfNumerals, yearOfNumerals } from './chinese-numerals';
import type { DateMention, DateStyle } from './mention';

/** Cheap test before the patterns run: most texts hold no date. */
const MAYBE = /[\d０-９今昨前刚]|[〇○零一二三四五六七八九]年/;

const SEP = '[-/.．－–—]';
const NUM = '〇○零０ОO一二三四五六七八九';
/**
 * Alternatives in order; the first that fits at a place takes the characters, so that the tail of an impossible date
 * (2024-13-08) is not read as another one (13-08).
 */
const NAMED =
  // Any date begins with one of these: told first, for the sake of the texts that hold none.
  `(?=[\\d${NUM}今昨前刚])(?:${[
    // 2024-01-08, 2024/1/8, 2024.01.08, 2024 年 1 月 8 日, 2024-01-0810:30 · not 12024-01-08, not 2024-1-234
    `(?<!\\d)(?<fy>[12]\\d{3})\\s*(?:${SEP}|年)\\s*(?<fm>\\d{1,2})\\s*(?:${SEP}|月)\\s*(?<fd>\\d{2}(?=\\d{2}:\\d{2})|\\d{1,2}(?!\\d))\\s*[日号]?`,
    // 08/01/2024 and 01-08-2024 · not 10.8.2024.1
    `(?<![\\d./-])(?<ra>\\d{1,2})(?<rs>[-/.])(?<rb>\\d{1,2})\\k<rs>(?<ry>(?:19|20)\\d{2})(?![\\d./-])`,
    // 24-01-08, 24/1/8 · not 124-01-08, not 10.8.0.1
    `(?<![\\d./-])(?<sy>\\d{2})(?<ss>[-/.])(?<sm>\\d{1,2})\\k<ss>(?<sd>\\d{1,2})(?![\\d./-])`,
    // 20240108 · not 202401081, not 20241308
    `(?<![\\dA-Za-z])(?<cy>(?:19|20)\\d{2})(?<cm>0[1-9]|1[0-2])(?<cd>0[1-9]|[12]\\d|3[01])(?![\\dA-Za-z])`,
    // 2024年1月, 2024-01, 2024/1 · not 2024-2025, not 2024.5亿
    `(?<!\\d)(?<my>(?:19|20)\\d{2})\\s*(?:年\\s*(?<mm>\\d{1,2})\\s*月(?!\\s*\\d{1,2}\\s*[日号])|(?<msep>${SEP})(?<mn>\\d{1,2})(?![\\d.%％亿万元]))`,
    // 1月8日, 01 月 08 号
    `(?<!\\d)(?<zm>\\d{1,2})\\s*月\\s*(?<zd>\\d{1,2})\\s*[日号]`,
    // 01-08, 1/8, 01.08 · not 8:01-09:30, not 1-8-3, not 10.5%
    `(?<![\\d.:：/第-])(?<dm>\\d{1,2})(?<ds>[-/.])(?<dd>\\d{1,2})(?![\\d.:：%％/万亿元月年个项-])`,
    // 2024年 · not 2024年度
    `(?<!\\d)(?<yy>(?:19|20)\\d{2})\\s*年(?!度)`,
    // 二〇二四年一月八日, 二〇二四年一月
    `(?<ny>[${NUM}]{4})年(?<nm>[${NUM}十]{1,3})月(?:(?<nd>[${NUM}十]{1,3})[日号])?`,
    // 今天, 昨天, 前天, 3天前, 2小时前, 1个月前
    `(?<rel>今天|今日|昨天|昨日|前天|刚刚|(?<rn>\\d{1,3})\\s*(?<ru>秒钟?|分钟|小时|天|日|周|星期|个?月|年)(?:之?前|以前))`,
  ].join('|')})`;

/** The groups of the pattern by name. */
const GROUPS = [...NAMED.matchAll(/\(\?<([a-z]+)>/g)].map(([, name]) => name ?? '');
const placeOf = (name: string): number => GROUPS.indexOf(name) + 1;
/** The pattern with numbers for names: an object of thirty names for each match costs more than the search. */
const PATTERN = new RegExp(
  NAMED.replace(/\(\?<[a-z]+>/g, '(').replace(/\\k<([a-z]+)>/g, (_, name: string) => `\\${placeOf(name)}`),
  'g',
);

/** Full-width digits as plain ones, character for character, so that places in the text stay. */
const foldDigits = (text: string): string =>
  /[０-９]/.test(text) ? text.replace(/[０-９]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)) : text;

const num = (text: string | undefined): number => Number(text);

/**
 * Dates in a text, in order, with the exact words (日期识别). Takes full and short years, Chinese numerals, relative words
 * and dates without a year. Days that do not exist (30 February, month 13) and days after `today` are left out, and no
 * part of them is read as something else. The year of a month-day is left open (`date: null`): see `inferYears`.
 */
export function readDates(text: string, options: { today: Day }): DateMention[] {
  // Nearly every date of a list is one of these, and nearly every other text none: both are told without the patterns.
  const plain = text.length <= 12 ? PLAIN.exec(text) : null;
  if (plain) return readPlain(text, plain, options.today);
  if (!MAYBE.test(text)) return [];
  const folded = foldDigits(text);
  const { today } = options;
  const mentions: DateMention[] = [];
  for (const match of matchesOf(folded, PATTERN)) {
    const read = readMatch(match, today);
    if (!read || (read.date !== null && read.date > today)) continue;
    const end = match.index + match[0].trimEnd().length;
    mentions.push(mentionOf(text, match.index, end, read));
  }
  return mentions;
}

/** 2024-01-08, [2024/1/8], (2024.01.08) and nothing else */
const PLAIN = /^[[(（]?((?:19|20)\d{2})([-/.])(\d{1,2})\2(\d{1,2})[\])）]?$/;

function readPlain(text: string, match: RegExpExecArray, today: Day): DateMention[] {
  const read = full(num(match[1]), num(match[3]), num(match[4]), 'numeric');
  if (!read?.date || read.date > today) return [];
  const start = /^\d/.test(text) ? 0 : 1;
  const end = /\d$/.test(text) ? text.length : text.length - 1;
  return [mentionOf(text, start, end, read)];
}

/** Written out: spreading costs as much as the reading. */
function mentionOf(text: string, start: number, end: number, read: Reading): DateMention {
  const { precision, style, year, month, day, date } = read;
  return { start, end, text: text.slice(start, end), precision, style, year, month, day, date };
}

type Reading = Omit<DateMention, 'start' | 'end' | 'text'>;
/** The words of the pattern's groups, by their places. */
type Groups = RegExpExecArray;

const [FY, FM, FD] = ['fy', 'fm', 'fd'].map(placeOf) as [number, number, number];
const [RA, RB, RY] = ['ra', 'rb', 'ry'].map(placeOf) as [number, number, number];
const [SY, SM, SD] = ['sy', 'sm', 'sd'].map(placeOf) as [number, number, number];
const [CY, CM, CD] = ['cy', 'cm', 'cd'].map(placeOf) as [number, number, number];
const [MY, MM, MN] = ['my', 'mm', 'mn'].map(placeOf) as [number, number, number];
const [ZM, ZD] = ['zm', 'zd'].map(placeOf) as [number, number];
const [DM, DD] = ['dm', 'dd'].map(placeOf) as [number, number];
const YY = placeOf('yy');
const [NY, NM, ND] = ['ny', 'nm', 'nd'].map(placeOf) as [number, number, number];
const [REL, RN, RU] = ['rel', 'rn', 'ru'].map(placeOf) as [number, number, number];

function readMatch(g: Groups, today: Day): Reading | null {
  if (g[FY]) return full(num(g[FY]), num(g[FM]), num(g[FD]), 'numeric');
  if (g[RY]) {
    // Month first, as in English pages, unless only the other order exists.
    const [a, b] = [num(g[RA]), num(g[RB])];
    return a > 12 ? full(num(g[RY]), b, a, 'numeric') : full(num(g[RY]), a, b, 'numeric');
  }
  if (g[SY]) {
    const short = num(g[SY]);
    const limit = (num(today.slice(0, 4)) % 100) + 1;
    return full(short <= limit ? 2000 + short : 1900 + short, num(g[SM]), num(g[SD]), 'numeric');
  }
  if (g[CY]) return full(num(g[CY]), num(g[CM]), num(g[CD]), 'compact');
  if (g[MY]) return monthOf(num(g[MY]), num(g[MM] ?? g[MN]), g[MM] ? 'chinese' : 'numeric');
  if (g[ZM]) return monthDay(num(g[ZM]), num(g[ZD]), 'chinese');
  if (g[DM]) return monthDay(num(g[DM]), num(g[DD]), 'numeric');
  if (g[YY]) return yearOf(num(g[YY]), 'chinese');
  if (g[NY]) return numerals(g);
  return relative(g, today);
}

function full(year: number, month: number, day: number, style: DateStyle): Reading | null {
  const date = dayOf(year, month, day);
  return date ? { precision: 'day', style, year, month, day, date } : null;
}

function monthOf(year: number, month: number, style: DateStyle): Reading | null {
  const date = dayOf(year, month, 1);
  return date ? { precision: 'month', style, year, month, day: null, date } : null;
}

function yearOf(year: number, style: DateStyle): Reading | null {
  const date = dayOf(year, 1, 1);
  return date ? { precision: 'year', style, year, month: null, day: null, date } : null;
}

function monthDay(month: number, day: number, style: DateStyle): Reading | null {
  // 2024 is a leap year: 29 February exists in some year.
  return dayOf(2024, month, day) ? { precision: 'month-day', style, year: null, month, day, date: null } : null;
}

function numerals(g: Groups): Reading | null {
  const year = yearOfNumerals(g[NY] ?? '');
  const month = numberOfNumerals(g[NM] ?? '');
  if (year === null || month === null) return null;
  const shown = g[ND];
  if (!shown) return monthOf(year, month, 'numerals');
  const day = numberOfNumerals(shown);
  return day === null ? null : full(year, month, day, 'numerals');
}

const DAYS_AGO: Record<string, number> = { 今天: 0, 今日: 0, 刚刚: 0, 昨天: 1, 昨日: 1, 前天: 2 };

function relative(g: Groups, today: Day): Reading | null {
  const ago = DAYS_AGO[g[REL] ?? ''];
  if (ago !== undefined) return ofDay(addDays(today, -ago));
  const count = num(g[RN]);
  switch (g[RU]) {
    case '天':
    case '日':
      return ofDay(addDays(today, -count));
    case '周':
    case '星期':
      return ofDay(addDays(today, -7 * count));
    case '月':
    case '个月':
      return coarse(addMonths(today, -count), 'month');
    case '年':
      return coarse(addMonths(today, -12 * count), 'year');
    case '小时':
      // Less than a day, but the hour of the look is not known: the look's own day for the last hours only.
      return count < 24 ? ofDay(today) : ofDay(addDays(today, -Math.floor(count / 24)));
    default:
      return ofDay(today);
  }
}

function ofDay(date: Day): Reading {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return { precision: 'day', style: 'relative', year, month, day, date };
}

function coarse(date: Day, precision: 'month' | 'year'): Reading | null {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return precision === 'month' ? monthOf(year, month, 'relative') : yearOf(year, 'relative');
}
