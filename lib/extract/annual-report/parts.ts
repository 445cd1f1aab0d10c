import { MAX_PART_TEXT, type ReportPart, type ReportPartId } from '../../model/annual-report';
import { compact } from '../../text/figure';
import type { MainLine } from '../main-block';
import type { PageIndex } from '../page-index';
import { applicationRows, labelId } from './labels';

/** What each part's heading says; the first that fits wins. */
const HEADINGS: readonly [ReportPartId, RegExp][] = [
  ['other', /其他.{0,6}(?:事项|情况)/],
  ['disputes', /行政复议|行政诉讼/],
  ['problems', /问题/],
  ['applications', /收到和处理|依申请公开|公开申请/],
  ['disclosure', /主动公开/],
  ['overview', /总体情况|总体工作情况|基本情况/],
];

/** "一、总体情况", "二. 主动公开政府信息情况", "第三部分 …"; not "（一）主动公开情况", which stands within a part. */
const NUMBERED = /^(?:第?[一二三四五六七八九十](?:[、.．,，:：]|部分[:：、]?)|[1-9][、.．](?!\d))/;
/** The format's own headings, for reports whose numbers are drawn by the style sheet or left out. */
const CANONICAL =
  /^(?:总体情况|主动公开政府信息情况|收到和处理政府信息公开申请情况|政府信息公开行政复议[、和]?行政诉讼情况|(?:政府信息公开工作)?存在的主要问题及改进情况|其他需要报告的事项)$/;
/** A heading that its text runs on from on the same line: "六、其他需要报告的事项 无", "一、总体情况 2024年，青石县…". */
const RUN_ON =
  /^第?[一二三四五六七八](?:[、.,:]|部分[:、]?)(?:总体情况|主动公开政府信息情况|收到和处理政府信息公开申请情况|[^。;:]{0,16}行政复议[、和及]?(?:提起)?行政诉讼(?:的)?情况|(?:政府信息公开工作)?(?:中)?存在的主要问题[及和与](?:下一步)?改进(?:情况|措施)|其他需要报告的事项)/;
const MAX_HEADING = 45;

interface Heading {
  id: ReportPartId | null;
  text: string;
  /** What follows it on its line. */
  rest: string;
  line: number;
  numbered: boolean;
}

/** The words up to the first full stop, where they are a heading. */
function headingIn(text: string, line: number): Heading | null {
  const bare = compact(text);
  const runOn = RUN_ON.exec(bare)?.[0].length ?? 0;
  const stop = runOn > 0 ? runOn : bare.search(/[。;:]/);
  const head = stop > 0 ? bare.slice(0, stop) : bare;
  if (head.length > MAX_HEADING) return null;
  const numbered = NUMBERED.test(head);
  if (!numbered && !CANONICAL.test(head)) return null;
  const words = head.replace(NUMBERED, '');
  // "一、本年新收政府信息公开申请数量": a row of a table that is none in the markup.
  if (labelId(applicationRows, words) !== null || words.startsWith('本年度办')) return null;
  const id = HEADINGS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
  if (id === null && !/^[一二三四五六七八九十]/.test(head)) return null;
  // A numbered sentence of a list ("1.主动公开政府信息833条") is no heading.
  if (!/^第?[一二三四五六七八九十]/.test(head) && !CANONICAL.test(words)) return null;
  return { id, text: head, rest: stop > 0 ? bare.slice(stop).replace(/^[。;:]/, '') : '', line, numbered };
}

export interface PartsReading {
  parts: ReportPart[];
  /** The text before the first part. */
  opening: string;
  /** Each part's whole text, line by line, in the order of `parts`. */
  lines: string[][];
}

const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + compact(text).length, 0);

/**
 * The report's parts by their headings, in page order. Of headings that say the same (a table of contents above the
 * report) the one with the most below it counts. `inTable` says which lines are cells of data tables: a row "一、本年新收…"
 * is no heading.
 */
export function readParts(
  index: PageIndex,
  lines: readonly MainLine[],
  inTable: (line: MainLine) => boolean,
): PartsReading {
  const own = lines.filter((line) => !inTable(line));
  let headings = own.flatMap(({ text }, line) => headingIn(text, line) ?? []);
  // Where headings are numbered, the same words without a number are a reference to them.
  if (headings.filter(({ numbered, id }) => numbered && id !== null).length >= 3)
    headings = headings.filter(({ numbered }) => numbered);
  headings = withoutContents(headings, own.length);
  const first = headings[0]?.line ?? own.length;
  const parts: ReportPart[] = [];
  const texts: string[][] = [];
  headings.forEach((heading, i) => {
    const end = headings[i + 1]?.line ?? own.length;
    const body = own.slice(heading.line + 1, end).map(({ text }) => text);
    if (heading.rest !== '') body.unshift(heading.rest);
    const from = own[heading.line]?.end ?? 0;
    const to = own[end]?.start ?? own.at(-1)?.end ?? 0;
    const inside = countInside(index, from, headings[i + 1] ? to : index.text.length);
    parts.push({
      id: heading.id,
      heading: own[heading.line]?.text.slice(0, 80) ?? heading.text,
      text: body.join('\n').slice(0, MAX_PART_TEXT),
      length: lengthOf(body),
      ...inside,
    });
    texts.push(body);
  });
  const opening = own
    .slice(0, first)
    .map(({ text }) => text)
    .join('\n');
  return { parts, opening, lines: texts };
}

/** Drops all but the longest of headings that name the same part. */
function withoutContents(headings: readonly Heading[], end: number): Heading[] {
  const longest = new Map<ReportPartId, { heading: Heading; length: number }>();
  headings.forEach((heading, i) => {
    if (heading.id === null) return;
    const length = (headings[i + 1]?.line ?? end) - heading.line + (heading.rest === '' ? 0 : 1);
    const known = longest.get(heading.id);
    if (!known || length > known.length) longest.set(heading.id, { heading, length });
  });
  return headings.filter((heading) => heading.id === null || longest.get(heading.id)?.heading === heading);
}

function countInside(index: PageIndex, from: number, to: number): { tables: number; images: number } {
  let tables = 0;
  let images = 0;
  index.els.forEach(({ name }, el) => {
    if (name !== 'table' && name !== 'img') return;
    const at = index.textStart[el] ?? 0;
    if (at < from || at > to) return;
    if (name === 'table') tables++;
    else images++;
  });
  return { tables, images };
}
