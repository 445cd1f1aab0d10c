import type { ColumnKind } from '../../model/column';
import { type Day, daysBetween } from '../../model/day';
import type { Check, Finding } from '../../model/finding';
import { bareTitle } from '../../text/document-title';
import { onPage } from '../finding';
import { evidenceOf } from '../look';
import { wordsOf } from './document-days';
import { LETTERS } from './letter-columns';
import { dayOfArticle, itemEvidence, type OpenedArticle, openedArticles } from './opened-articles';

const meta = {
  id: 'repeated-texts',
  title: 'checks.repeatedTexts.title',
  basis: ['GUIDE-ARTICLE'],
  severity: 'advice',
  mode: 'assisted',
} as const;

/** Days from which on the same text under another day is no second posting of the same week. */
const APART_DAYS = 30;
/** Characters of a line that tells texts apart, lines and characters of a text that can be compared, share that is the same. */
const LINE = 12;
const FEWEST_LINES = 2;
const LEAST_TEXT = 120;
const SAME = 0.9;

/** Under another title: characters of a text, and of the longest line by which it is found again; share that is the same. */
const LONG_TEXT = 200;
const LONG_LINE = 40;
const VERY_SAME = 0.93;
/** Kinds whose texts are news or documents; decisions, guides and letters have one form for all. */
const TEXTS: ReadonlySet<ColumnKind> = new Set([
  'news',
  'notice',
  'policy',
  'interpretation',
  'response',
  'special',
  'plan',
  'livelihood',
]);

/**
 * A text that the portal has shown before under an older day (旧文翻新), with the same title or another one: only where
 * nearly every line is the same, numbers included; a monthly notice with other figures is another text, and what differs
 * by its files or its number alone is one of a series. Always a question.
 */
export const repeatedTexts: Check = {
  meta,
  run(portal) {
    const byTitle = new Map<string, Told[]>();
    const byLine = new Map<string, Told[]>();
    for (const article of openedArticles(portal)) {
      if (article.listed.some(({ column }) => LETTERS.has(column.kind))) continue;
      const day = dayOfArticle(article);
      const lines = linesOf(article);
      if (day === null || lines.size < FEWEST_LINES || lengthOf(lines) < LEAST_TEXT) continue;
      const key = bareTitle(article.title);
      const told = { article, day, lines };
      byTitle.set(key, [...(byTitle.get(key) ?? []), told]);
      const longest = [...lines].sort((a, b) => b.length - a.length)[0] ?? '';
      if (longest.length >= LONG_LINE && isOneText(told)) byLine.set(longest, [...(byLine.get(longest) ?? []), told]);
    }
    const same = [...byTitle.values()].flatMap((all) => again(all, SAME));
    const known = new Set(same.map(({ url }) => url));
    const renamed = [...byLine.values()]
      .filter((all) => !isSeries(all))
      .flatMap((all) => again(all, VERY_SAME))
      .filter(({ url }) => !known.has(url));
    return [...same, ...renamed];
  },
};

/** Those of one text that came after the first, thirty days or more. */
function again(all: readonly Told[], least: number): Finding[] {
  const [older, ...newer] = [...all].sort((a, b) => (a.day < b.day ? -1 : 1));
  if (!older) return [];
  return newer
    .filter((one) => daysBetween(older.day, one.day) >= APART_DAYS && likeness(older.lines, one.lines) >= least)
    .map((one) => {
      const evidence = [one, older].flatMap(({ article, day }) => [
        ...article.listed.slice(0, 1).flatMap(itemEvidence),
        evidenceOf(article.page, wordsOf(article.facts, day) ?? article.facts.article?.title ?? null),
      ]);
      const { title, facts } = one.article;
      const isRenamed = bareTitle(title) !== bareTitle(older.article.title);
      const params = {
        day: one.day,
        older: older.day,
        address: older.article.facts.url,
        ...(isRenamed && { other: older.article.title }),
      };
      return onPage(
        meta,
        { name: title, url: facts.url, evidence },
        { state: 'needs-review', text: isRenamed ? 'renamed' : 'message', params },
      );
    });
}

/** Whether an article is a text of its own that can be told from others by its words. */
const isOneText = ({ article, lines }: Told): boolean =>
  lengthOf(lines) >= LONG_TEXT &&
  article.facts.attachments.length === 0 &&
  article.facts.tables.length === 0 &&
  article.listed.some(({ column }) => TEXTS.has(column.kind));

/** 第3期 and 第4期, 2024年 and 2025年: titles that differ in figures alone. */
const isSeries = (all: readonly Told[]): boolean =>
  new Set(all.map(({ article }) => bareTitle(article.title).replace(/[\d一二三四五六七八九十]+/g, ''))).size <
    all.length && new Set(all.map(({ article }) => bareTitle(article.title))).size === all.length;

interface Told {
  article: OpenedArticle;
  day: Day;
  lines: ReadonlySet<string>;
}

/** A line of the block of fields is short. */
const FIELD_LINE = 80;

/** Lines that say something; those of date, source and fields are others each time, and the title is compared by itself. */
function linesOf({ facts, title }: OpenedArticle): Set<string> {
  const own = bareTitle(title);
  const fields = facts.metadata.map(({ value }) => value.trim()).filter((value) => value.length >= 4);
  const says = (line: string): boolean =>
    line.length >= LINE &&
    !/(?:日期|时间|来源)\s*[:：]/.test(line) &&
    bareTitle(line.slice(0, 200)) !== own &&
    !(line.length <= FIELD_LINE && fields.some((value) => line.includes(value)));
  return new Set((facts.text ?? '').split('\n').filter(says));
}

function lengthOf(lines: ReadonlySet<string>): number {
  let length = 0;
  for (const line of lines) length += line.length;
  return length;
}

/** Characters in lines that both texts have, of those in all lines. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let same = 0;
  for (const line of a) if (b.has(line)) same += line.length;
  return same / Math.max(1, lengthOf(a) + lengthOf(b) - same);
}
