import type { Day } from '../model/day';
import { INFO } from './article-title';
import { isClock, isDayWithWeekday } from './clock';
import { readDates } from './dates';
import type { MetadataBlock } from './metadata';
import type { PageContext } from './page-context';
import { elementAt, indexPage, type PageIndex } from './page-index';
import { regionsByIndex } from './regions';

export interface FoundDate {
  date: Day;
  /** The words it was read from. */
  text: string;
  /** The line they stand in. */
  line: string;
  /** A label before it calls it the day of publication. */
  labelled: boolean;
  /** Why it was taken. */
  reason: string;
}

/** 发布日期：, 时间 :, 发布于, 更新时间：[ · not 应于 */
const DATE_LABEL =
  /(?:发布|发表|上传|公开|发文|更新|录入|编辑|上网|公布|添加|刊登)?\s*(?:日\s*期|时\s*间|发布于?)\s*(?:[:：]|为|是)?\s*[[【(（]?\s*$/;
const PUBLISHED_FIELD = /^(?:发布|公开|上网)(?:日期|时间)$/;

/** How far below its title an article shows its date, in characters. */
const BELOW = 500;
const ABOVE = 200;
/** Longest line that is still a line of information and no sentence. */
const INFO_LINE = 160;

/**
 * The day of publication as the page shows it (发布日期): labelled near the title, else the field 发布日期 of the metadata
 * block, else a date that stands alone near the title, else, where the
 * title is `sure`, labelled below the text or written by a script.
 */
export function publicationDate(
  page: PageContext,
  title: { start: number; end: number },
  block: MetadataBlock | null,
  sure: boolean,
): FoundDate | null {
  const index = indexPage(page);
  const below = dateIn(page, index, title.end, title.end + BELOW, block);
  if (below?.labelled) return below;
  return (
    fieldDate(page, block) ??
    below ??
    // "标题 (2024-05-11)" keeps its date inside the heading.
    dateIn(page, index, title.start, title.end, null) ??
    dateIn(page, index, Math.max(0, title.start - ABOVE), title.start, block, true) ??
    (sure ? (labelledBelow(page, index, title.end) ?? scriptedDate(page, index)) : null)
  );
}

/** The first date of a stretch of text that has a label, stands alone, or is part of a line of information. */
function dateIn(
  page: PageContext,
  index: PageIndex,
  from: number,
  to: number,
  block: MetadataBlock | null,
  isAbove = false,
): FoundDate | null {
  let loose: FoundDate | null = null;
  for (let at = from; at < to && at < index.text.length; ) {
    const stop = index.text.indexOf('\n', at);
    const end = stop < 0 ? index.text.length : stop;
    const line = index.text.slice(at, Math.min(end, at + 400));
    const inBlock = block !== null && at >= block.start && at < block.end;
    at = end + 1;
    // Running text: what comes below is the article itself.
    if (line.length > 40 && /[。；]/.test(line)) break;
    if (inBlock || line.length < 6 || !/\d/.test(line) || isClock(line)) continue;
    if (isAbove && isDayWithWeekday(line)) continue;
    for (const mention of readDates(line, { today: page.today })) {
      if (mention.precision !== 'day' || !mention.date || mention.date > page.today) continue;
      const found = { date: mention.date, text: mention.text, line: line.trim() };
      if (DATE_LABEL.test(line.slice(0, mention.start)))
        return { ...found, labelled: true, reason: 'labelled near the title' };
      if (!loose && isInfo(line, mention.start, mention.end))
        loose = { ...found, labelled: false, reason: 'stands alone near the title' };
    }
  }
  return loose;
}

function isInfo(line: string, start: number, end: number): boolean {
  const before = line.slice(0, start);
  const after = line.slice(end);
  const rest = (before + after).replace(/[\s\d:：()（）[\]【】|｜\-—时分秒上下午星期一二三四五六日]+/g, '');
  if (rest.length <= 4) return true;
  // "关于…的通知 ( 2024-05-11)"
  if (/[(（[【]\s*$/.test(before) && /^\s*[)）\]】]\s*$/.test(after)) return true;
  return line.length < INFO_LINE && INFO.test(before + after);
}

/** 发布日期 of the metadata block; 成文日期 and its kin are other days. */
function fieldDate(page: PageContext, block: MetadataBlock | null): FoundDate | null {
  const field = block?.fields.find((f) => PUBLISHED_FIELD.test(f.name) && f.value !== '');
  const mention = field && readDates(field.value, { today: page.today }).find((m) => m.precision === 'day');
  if (!field || !mention?.date) return null;
  return {
    date: mention.date,
    text: mention.text,
    line: `${field.name}：${field.value}`,
    labelled: true,
    reason: 'metadata block',
  };
}

/** 发布日期：2024-06-13 below the text. */
function labelledBelow(page: PageContext, index: PageIndex, after: number): FoundDate | null {
  const regions = regionsByIndex(index);
  const pattern = /(?:发布|上网|公开|更新)\s*(?:日期|时间)\s*[:：]\s*/g;
  pattern.lastIndex = after;
  for (let match = pattern.exec(index.text); match; match = pattern.exec(index.text)) {
    if (regions[elementAt(index, match.index)] !== 'main') continue;
    const from = match.index + match[0].length;
    const mention = readDates(index.text.slice(from, from + 24), { today: page.today })[0];
    if (mention?.precision !== 'day' || !mention.date || mention.start > 2) continue;
    const line = index.text.slice(match.index, from + mention.end);
    return { date: mention.date, text: mention.text, line, labelled: true, reason: 'labelled below the text' };
  }
  return null;
}

/** <script>var pubtime="2017-08-11 10:12"; document.write(…)</script> inside the main block. */
function scriptedDate(page: PageContext, index: PageIndex): FoundDate | null {
  const regions = regionsByIndex(index);
  for (const { el, source } of index.scripts) {
    if (regions[el] !== 'main' || source.length > 2000 || !/document\.write|innerHTML|\.(?:html|text)\(/.test(source))
      continue;
    const literal = /["'](\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}[^"']{0,20})["']/.exec(source)?.[1];
    const mention = literal ? readDates(literal, { today: page.today })[0] : undefined;
    if (!literal || mention?.precision !== 'day' || !mention.date) continue;
    return { date: mention.date, text: mention.text, line: literal, labelled: false, reason: 'written by a script' };
  }
  return null;
}
