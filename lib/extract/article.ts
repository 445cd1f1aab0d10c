import type { Day } from '../model/day';
import type { Article } from '../model/page-facts';
import { readDates } from './dates';
import { headOf } from './meta-tags';
import type { MetadataBlock } from './metadata';
import type { PageContext } from './page-context';
import { elementAt, indexPage, lengthOf, linesOf, linkLengthOf, linksIn, type PageIndex } from './page-index';
import { namesOf, regionsByIndex } from './regions';
import { titleParts } from './site-name';

export interface ArticleReading extends Article {
  /** Words the date was read from; `null` without one. */
  dateText: string | null;
  /** Why this title and date: for a person who mends a miss. */
  reasons: string[];
  /** Titles that were weighed, best first. */
  candidates: { text: string; score: number; reasons: string[] }[];
  /** The line of date and source (发布信息行) below the title, `null` when none was found. */
  infoLine: string | null;
  /** Where the title ends in the page's text. */
  after: number;
}

interface TitleCandidate {
  text: string;
  el: number;
  score: number;
  reasons: string[];
}

const HEADING = /^h[1-4]$/;
const TITLE_NAMES = /^(?:title|titles|tit|bt|biaoti|headline|arttitle|articletitle|newstitle|wztitle|ucaptitle)$/;
/** 来源：, 信息来源 :, 稿件来源： */
const SOURCE_LABEL = /(?:信息|稿件|文章|新闻|内容|消息)?(?:来\s*源|稿\s*源)\s*[:：]\s*/;
const OTHER_SOURCE_LABEL = /(?:发布(?:机构|单位|部门|机关|者)|供稿(?:单位)?|作者单位|信息提供|发文机关)\s*[:：]\s*/;
const DATE_LABEL =
  /(?:发布|发表|上传|公开|发文|更新|录入|编辑|上网|公布|添加|刊登|时间发布|日期发布)?\s*(?:日\s*期|时\s*间|于|发布)\s*(?:[:：]|为|是)?\s*[[【(（]?\s*$/;
/** Words of the line that tells date, source and readers. */
const INFO = /(?:来\s*源|日\s*期|时\s*间|发布|浏览|阅读|点击|字\s*[体号]|打印|分享|作者|编辑|访问量)/;

/** How far below its title an article shows its date, in characters. */
const INFO_REACH = 500;

/**
 * Title, publication date and source of an article as the page shows them (标题, 发布日期, 来源). Meta tags only help to tell
 * candidates apart: on several systems PubDate is the day of the last regeneration. `null` for what is not shown.
 */
export function readArticle(page: PageContext, block: MetadataBlock | null): ArticleReading {
  const index = indexPage(page);
  const candidates = titleCandidates(page, index, block);
  const best = candidates[0];
  const reasons: string[] = [];
  const title = chooseTitle(page, best, block, reasons);
  const after = best ? (index.textEnd[best.el] ?? 0) : block ? block.end : (index.textStart[index.body] ?? 0);
  const info = readInfo(page, index, best, block, after);
  return {
    title: title ?? null,
    publishedOn: info.date ?? null,
    source: info.source ?? null,
    length: bodyLength(index, after),
    dateText: info.dateText,
    reasons: [...reasons, ...info.reasons],
    candidates: candidates.slice(0, 8).map(({ text, score, reasons: why }) => ({ text, score, reasons: why })),
    infoLine: info.line,
    after,
  };
}

const bare = (text: string): string => text.replace(/[\s\u200b-\u200f]+/g, '');

/** Lines of a heading as one title: a break inside Chinese text is no space. */
const joined = (text: string): string =>
  text
    .replace(/(?<=[\u3000-\u9fff\uff00-\uffef])\n(?=[\u3000-\u9fff\uff00-\uffef])/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[\u200b-\u200f]/g, '')
    .trim();

/** "关于…的通知 (2024-05-11)" → the title without the date beside it. */
const withoutDate = (text: string): string =>
  text.replace(/\s*[(（[【]\s*\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s*[)）\]】]\s*$/, '').trim();

function titleCandidates(page: PageContext, index: PageIndex, block: MetadataBlock | null): TitleCandidate[] {
  const regions = regionsByIndex(index);
  const head = headOf(page);
  const told = bare(head.metaOf('ArticleTitle'));
  const wholeTitle = bare(head.title);
  const firstPart = bare(titleParts(head.title)[0] ?? '');
  const siteName = bare(head.metaOf('SiteName'));
  const column = bare(head.metaOf('ColumnName'));
  const documentTitle = bare(titleOfBlock(block) ?? '');
  const found: TitleCandidate[] = [];
  for (let el = index.body; el < index.els.length; el++) {
    const node = index.els[el];
    if (!node) continue;
    const length = lengthOf(index, el);
    if (length < 4 || length > 220) continue;
    const region = regions[el];
    if (region !== 'main' && region !== 'head' && region !== 'side') continue;
    const named =
      HEADING.test(node.name) || node.name === 'ucaptitle' || namesOf(node).some((word) => TITLE_NAMES.test(word));
    const leaf = named || isLine(index, el);
    if (!leaf) continue;
    const text = withoutDate(joined(linesOf(index, el)));
    const key = bare(text);
    if (key.length < 4 || key.length > 160 || linkLengthOf(index, el) > length * 0.5) continue;
    const reasons: string[] = [];
    let score = 0;
    const add = (points: number, why: string): void => {
      score += points;
      reasons.push(`${why} ${points > 0 ? '+' : ''}${points}`);
    };
    if (told !== '' && key === told) add(6, 'equals meta ArticleTitle');
    else if (told !== '' && told.length > 6 && (told.startsWith(key) || key.startsWith(told)))
      add(2, 'begins as meta ArticleTitle');
    if (documentTitle !== '' && key === documentTitle) add(5, 'equals the field 标题');
    if (key === wholeTitle || key === firstPart) add(4, 'equals the page title');
    else if (key.length >= 6 && wholeTitle.includes(key)) add(3, 'part of the page title');
    if (node.name === 'h1') add(3, 'h1');
    else if (HEADING.test(node.name)) add(2, node.name);
    if (namesOf(node).some((word) => TITLE_NAMES.test(word))) add(2, 'named title');
    if (score === 0 && !named) continue;
    if (key === siteName || key === column) add(-5, 'name of site or column');
    if (region !== 'main') add(-2, `stands in ${region}`);
    if (INFO.test(text) && /[:：]/.test(text)) add(-6, 'line of date and source');
    if (/^(?:相关|附件|上一|下一|分享|打印|扫一扫|关联|热门|推荐|附：)/.test(text))
      add(-6, 'heading of something else');
    if (followedByInfo(index, index.textEnd[el] ?? 0)) add(3, 'date or source follows');
    if (block && (index.textStart[el] ?? 0) >= block.start && (index.textEnd[el] ?? 0) <= block.end)
      add(-4, 'inside the metadata block');
    found.push({ text, el, score, reasons });
  }
  // Of equals the first: a title that is repeated in the body.
  return found.sort((a, b) => b.score - a.score || a.el - b.el);
}

/** A block of one line that holds no other block: <p align="center">标题</p>, <td class="bt">标题</td> */
function isLine(index: PageIndex, el: number): boolean {
  const name = index.els[el]?.name ?? '';
  if (!/^(?:p|div|td|th|span|strong|b|font|dt|li)$/.test(name)) return false;
  const text = linesOf(index, el);
  return text.length >= 4 && !text.includes('\n') && linksIn(index, el) === 0;
}

function followedByInfo(index: PageIndex, at: number): boolean {
  const next = index.text
    .slice(at, at + 160)
    .trimStart()
    .slice(0, 100);
  return /\d{4}\s*[-/.年]\s*\d{1,2}/.test(next) && (INFO.test(next) || /^\W{0,3}\d{4}/.test(next))
    ? true
    : /^(?:\S{0,4}来\s*源|\S{0,4}发布(?:日期|时间))/.test(next);
}

const titleOfBlock = (block: MetadataBlock | null): string | undefined =>
  block?.fields.find((field) => /^(?:名称|标题|信息名称|文件名称|题名|文件标题)$/.test(field.name))?.value || undefined;

function chooseTitle(
  page: PageContext,
  best: TitleCandidate | undefined,
  block: MetadataBlock | null,
  reasons: string[],
): string | null {
  const head = headOf(page);
  if (best && best.score >= 3) {
    reasons.push(`title shown: ${best.reasons.join(', ')}`);
    return best.text;
  }
  const field = titleOfBlock(block);
  if (field) {
    reasons.push('title from the metadata block');
    return field;
  }
  const told = head.metaOf('ArticleTitle');
  if (told) {
    reasons.push('title from meta ArticleTitle');
    return told;
  }
  const part = titleParts(head.title)[0];
  if (part) reasons.push('title from the page title');
  return part || null;
}

interface Info {
  date: Day | null;
  dateText: string | null;
  source: string | null;
  line: string | null;
  reasons: string[];
}

/** Date and source near the title; the date of a metadata block's 发布日期 or at the foot of the text where none stands there. */
function readInfo(
  page: PageContext,
  index: PageIndex,
  title: TitleCandidate | undefined,
  block: MetadataBlock | null,
  after: number,
): Info {
  const reasons: string[] = [];
  const titleStart = title ? (index.textStart[title.el] ?? 0) : after;
  const zone = { from: titleStart, to: Math.min(index.text.length, after + INFO_REACH) };
  let date = dateIn(page, index, after, zone.to, block);
  // "标题 (2024-05-11)" keeps its date inside the heading.
  if (!date && title) date = dateIn(page, index, titleStart, after, null);
  if (!date) date = dateIn(page, index, Math.max(0, titleStart - 200), titleStart, block);
  if (date) reasons.push(`date near the title: ${date.text}`);
  if (!date) {
    const field = block?.fields.find(
      (f) => /^(?:发布日期|发布时间|公开日期|公开时间|上网日期|发文日期)$/.test(f.name) && f.value !== '',
    );
    const mention =
      field && /^(?:发布|公开|上网)/.test(field.name)
        ? readDates(field.value, { today: page.today }).find((m) => m.precision === 'day')
        : undefined;
    if (mention?.date) {
      date = { date: mention.date, text: mention.text, line: `${field?.name}：${field?.value}` };
      reasons.push('date from the metadata block');
    }
  }
  if (!date) {
    date = labelledDate(page, index, after);
    if (date) reasons.push('labelled date below the text');
  }
  if (!date) date = scriptedDate(page, index, reasons);
  const source =
    sourceIn(index, zone.from, zone.to, block) ??
    sourceIn(index, index.text.length, index.text.length, block) ??
    sourceBelow(index, after);
  return { date: date?.date ?? null, dateText: date?.text ?? null, source, line: date?.line ?? null, reasons };
}

interface FoundDate {
  date: Day;
  text: string;
  line: string;
}

/** The first date of a stretch of text that stands alone, behind a label, or beside the words of an information line. */
function dateIn(
  page: PageContext,
  index: PageIndex,
  from: number,
  to: number,
  block: MetadataBlock | null,
): FoundDate | null {
  let at = from;
  let loose: FoundDate | null = null;
  while (at < to) {
    let end = index.text.indexOf('\n', at);
    if (end < 0) end = index.text.length;
    const line = index.text.slice(at, Math.min(end, at + 400));
    const inBlock = block && at >= block.start && at < block.end;
    if (!inBlock && line.length > 5 && /\d/.test(line)) {
      for (const mention of readDates(line, { today: page.today })) {
        if (mention.precision !== 'day' || !mention.date || mention.date > page.today) continue;
        const before = line.slice(0, mention.start);
        const found = { date: mention.date, text: mention.text, line: line.trim() };
        if (DATE_LABEL.test(before)) return found;
        if (
          isAlone(line, mention.start, mention.end) ||
          (line.length < 160 && INFO.test(line.replace(mention.text, '')) && !/[。；]/.test(line))
        )
          loose ??= found;
      }
      // Running text: what comes below is the article itself.
      if (line.trim().length > 120 && !INFO.test(line)) break;
    }
    at = end + 1;
  }
  return loose;
}

const isAlone = (line: string, start: number, end: number): boolean =>
  (line.slice(0, start) + line.slice(end)).replace(/[\s\d:：()（）[\]【】|｜\-—时分秒上下午星期一二三四五六日]+/g, '')
    .length <= 4;

/** 发布日期：2024-06-13 below the text. */
function labelledDate(page: PageContext, index: PageIndex, after: number): FoundDate | null {
  const regions = regionsByIndex(index);
  const pattern = /(?:发布|上网|公开|更新)\s*(?:日期|时间)\s*[:：]\s*/g;
  pattern.lastIndex = after;
  for (let match = pattern.exec(index.text); match; match = pattern.exec(index.text)) {
    if (regions[elementAt(index, match.index)] !== 'main') continue;
    const from = match.index + match[0].length;
    const mention = readDates(index.text.slice(from, from + 24), { today: page.today })[0];
    if (mention?.precision === 'day' && mention.date && mention.start < 3) {
      return { date: mention.date, text: mention.text, line: index.text.slice(match.index, from + mention.end) };
    }
  }
  return null;
}

/** <script>var pubtime="2017-08-11 10:12"; document.write(…)</script> inside the text block. */
function scriptedDate(page: PageContext, index: PageIndex, reasons: string[]): FoundDate | null {
  const regions = regionsByIndex(index);
  for (const { el, source } of index.scripts) {
    if (regions[el] !== 'main' || source.length > 2000 || !/document\.write|innerHTML|\.(?:html|text)\(/.test(source))
      continue;
    const literal = /["'](\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}[^"']{0,20})["']/.exec(source)?.[1];
    const mention = literal ? readDates(literal, { today: page.today })[0] : undefined;
    if (mention?.precision === 'day' && mention.date) {
      reasons.push('date that a script writes');
      return { date: mention.date, text: mention.text, line: literal ?? '' };
    }
  }
  return null;
}

/** Where a source ends: before the next label, a bracket, a link of the line, or a wide gap. */
const SOURCE_END =
  /\s*(?:\n|$|[|｜】\]]|\s(?=(?:发布|时间|日期|浏览|阅读|点击|字体|字号|作者|编辑|记者|责任|访问|打印|分享|更新|上传|大\s中|\d{4}[-/年.]))|(?:发布(?:时间|日期)|浏览(?:次数|量)|点击(?:数|量|率)|阅读(?:次数|量)|访问(?:次数|量)|字体|字号|作者|责任编辑|编辑|时间|日期|更新时间|打印|分享|我要打印)\s*[:：]|【|\[|[（(]\s*(?:点击|浏览|阅读)|\s*打印|\s*分享|\d{4}[-/年.]\d{1,2})/;

function sourceIn(index: PageIndex, from: number, to: number, block: MetadataBlock | null): string | null {
  if (from < to) {
    const text = index.text.slice(from, to);
    for (const label of [SOURCE_LABEL, OTHER_SOURCE_LABEL]) {
      const match = label.exec(text);
      if (!match) continue;
      if (block && label === OTHER_SOURCE_LABEL && from + match.index >= block.start && from + match.index < block.end)
        continue;
      const value = valueBehind(
        text.slice(match.index + match[0].length, match.index + match[0].length + 80),
        match[0],
      );
      return value;
    }
    return null;
  }
  const field = block?.fields.find((f) => /^(?:来源|信息来源|稿源)$/.test(f.name));
  return field?.value || null;
}

function valueBehind(rest: string, label: string): string | null {
  // A label at the end of its line has no value; the next line is something else.
  if (/\n$/.test(label)) return null;
  const end = SOURCE_END.exec(rest);
  const value = rest
    .slice(0, end ? end.index : undefined)
    .replace(/\s+/g, ' ')
    .trim();
  return value === '' || value.length > 40 ? null : value;
}

/** "来源：教育部" in the line below the text, beside the date. */
function sourceBelow(index: PageIndex, after: number): string | null {
  const regions = regionsByIndex(index);
  const pattern = /(?:信息)?来\s*源\s*[:：]\s*/g;
  pattern.lastIndex = after + INFO_REACH;
  for (let match = pattern.exec(index.text); match; match = pattern.exec(index.text)) {
    if (regions[elementAt(index, match.index)] !== 'main') continue;
    return valueBehind(index.text.slice(match.index + match[0].length, match.index + match[0].length + 80), match[0]);
  }
  return null;
}

/** Characters of the main block below the title that stand in no link, white space left out. */
function bodyLength(index: PageIndex, after: number): number {
  const regions = regionsByIndex(index);
  let length = 0;
  for (let run = 0; run < index.runStart.length; run++) {
    const start = index.runStart[run] ?? 0;
    if (start < after) continue;
    const el = index.runEl[run] ?? -1;
    if (regions[el] !== 'main' || insideLink(index, el)) continue;
    length += bare(index.text.slice(start, index.runStart[run + 1] ?? index.text.length)).length;
  }
  return length;
}

function insideLink(index: PageIndex, el: number): boolean {
  for (let up = el, steps = 0; up >= 0 && steps < 5; up = index.parent[up] ?? -1, steps++) {
    if (index.els[up]?.name === 'a') return true;
  }
  return false;
}
