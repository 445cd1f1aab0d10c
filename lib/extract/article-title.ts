import { mainBlockOf } from './main-block';
import { headOf } from './meta-tags';
import type { MetadataBlock } from './metadata';
import type { PageContext } from './page-context';
import { elementAt, indexPage, lengthOf, linesOf, linkLengthOf, type PageIndex } from './page-index';
import { dateBetween } from './page-marks';
import { regionsByIndex } from './regions';
import { isSiteName, titleParts } from './site-name';

export interface TitleCandidate {
  text: string;
  /** First and last place of it in the page's text. */
  start: number;
  end: number;
  score: number;
  reasons: string[];
}

const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'ucaptitle']);
/** class="title", id="arttitle", class="bt con-title" · not class="subtitle", not class="listtitle" */
const TITLE_NAME =
  /(?:^|[\s_-])(?:title\d*|titles|tit|bt|biaoti|headline|(?:art|article|news|wz|con|show|info|detail)-?title)(?=$|[\s_-])/i;
/** Words of the line that tells date, source and readers. */
export const INFO = /来\s*源|日\s*期|时\s*间|发布|浏览|阅读|点击|字\s*[体号]|打印|分享|作者|编辑|访问量/;
const SOMETHING_ELSE = /^(?:相关|附件|上一|下一|分享|打印|扫一扫|关联|热门|推荐|附[:：]|您的位置|当前位置)/;

const MAX_TITLE = 220;
/** How far behind a title its date or source begins. */
const INFO_REACH = 110;
/** Lines of the main block that may be the title; it stands near the top. */
const MAX_LINES = 80;

export const bare = (text: string): string =>
  /[\s\u200b-\u200f]/.test(text) ? text.replace(/[\s\u200b-\u200f]+/g, '') : text;

/** Lines of a heading as one title: a break inside Chinese text is no space. */
const joined = (text: string): string =>
  text
    .replace(/(?<=[\u3000-\u9fff\uff00-\uffef])\n(?=[\u3000-\u9fff\uff00-\uffef])/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[\u200b-\u200f]/g, '')
    .trim();

/** The title as the metadata block names it. */
export const titleOfBlock = (block: MetadataBlock | null): string | undefined =>
  block?.fields.find((field) => /^(?:名称|标题|信息名称|文件名称|题名|文件标题)$/.test(field.name))?.value || undefined;

/** What the page says elsewhere about its own title, white space left out. */
interface Told {
  meta: string;
  field: string;
  whole: string;
  first: string;
  site: string;
  column: string;
  way: ReadonlySet<string>;
}

/**
 * Texts that may be the article's title, best first: headings, elements called title, lines of the main block. `way` are
 * the names of the breadcrumb.
 */
export function titleCandidates(
  page: PageContext,
  block: MetadataBlock | null,
  way: readonly string[],
): TitleCandidate[] {
  const index = indexPage(page);
  const regions = regionsByIndex(index);
  const head = headOf(page);
  const siteOnly = isSiteName(page);
  const told: Told = {
    meta: bare(head.metaOf('ArticleTitle')),
    field: bare(titleOfBlock(block) ?? ''),
    // A title that names the site names no article; the site's name stands below each text as its signature.
    whole: siteOnly ? '' : bare(head.title),
    first: siteOnly ? '' : bare(titleParts(head.title)[0] ?? ''),
    site: bare(head.metaOf('SiteName')),
    column: bare(head.metaOf('ColumnName')),
    // The last one may be the page's own name.
    way: new Set(way.slice(0, -1).map(bare)),
  };
  const found: TitleCandidate[] = [];
  const seen = new Set<number>();
  const weigh = (
    text: string,
    start: number,
    end: number,
    level: string | null,
    named: boolean,
    region: string,
  ): void => {
    const candidate = scored(index, text, start, end, { level, named, region }, told, block);
    if (!candidate) return;
    found.push(candidate);
    seen.add(start);
  };
  for (let el = index.body; el < index.els.length; el++) {
    const node = index.els[el];
    const length = lengthOf(index, el);
    if (!node || length < 4 || length > MAX_TITLE) continue;
    const level = HEADINGS.has(node.name) ? node.name : null;
    const { class: names, id } = node.attribs;
    const named = (names !== undefined && isTitleName(names)) || (id !== undefined && isTitleName(id));
    if (!level && !named) continue;
    const region = regions[el] ?? 'main';
    if (region === 'nav' || region === 'footer' || region === 'breadcrumb') continue;
    if (linkLengthOf(index, el) > length * 0.5) continue;
    weigh(linesOf(index, el), textStartOf(index, el), index.textEnd[el] ?? 0, level, named, region);
  }
  for (const line of mainBlockOf(page).lines.slice(0, MAX_LINES)) {
    if (line.own < 4 || line.text.length > MAX_TITLE || seen.has(line.start) || /[:：]$/.test(line.text)) continue;
    if (isTold(line.text, told) || followedByInfo(index, line.end))
      weigh(line.text, line.start, line.end, null, false, 'main');
  }
  // Of equals the first: a title that is repeated in the body.
  return found.sort((a, b) => b.score - a.score || a.start - b.start);
}

/** Whether the page's own name for itself may hold these words: a cheap test of their beginning. */
function isTold(text: string, told: Told): boolean {
  const begin = bare(text.slice(0, 8)).slice(0, 4);
  return (
    (told.whole !== '' && told.whole.includes(begin)) || told.meta.startsWith(begin) || told.field.startsWith(begin)
  );
}

const calls = new Map<string, boolean>();

/** Names come again and again: each is tested once. */
function isTitleName(names: string): boolean {
  let answer = calls.get(names);
  if (answer === undefined) {
    answer = TITLE_NAME.test(names);
    if (calls.size >= 5_000) calls.clear();
    calls.set(names, answer);
  }
  return answer;
}

/** Where an element's own words begin, behind the white space before them. */
const textStartOf = (index: PageIndex, el: number): number => {
  const start = index.textStart[el] ?? 0;
  return /\s/.test(index.text[start] ?? '') ? start + 1 : start;
};

function scored(
  index: PageIndex,
  lines: string,
  start: number,
  end: number,
  place: { level: string | null; named: boolean; region: string },
  told: Told,
  block: MetadataBlock | null,
): TitleCandidate | null {
  const text = joined(withoutOwnDate(index, lines, start, end));
  const key = bare(text);
  if (key.length < 4 || key.length > 160) return null;
  const reasons: string[] = [];
  let score = 0;
  const add = (points: number, why: string): void => {
    score += points;
    reasons.push(`${why} ${points > 0 ? '+' : ''}${points}`);
  };
  if (told.meta !== '' && key === told.meta) add(6, 'equals meta ArticleTitle');
  else if (told.meta.length > 6 && (told.meta.startsWith(key) || key.startsWith(told.meta)))
    add(2, 'begins as meta ArticleTitle');
  if (told.field !== '' && key === told.field) add(5, 'equals the field 标题');
  if (key === told.whole || key === told.first) add(4, 'equals the page title');
  else if (key.length >= 6 && told.whole.includes(key)) add(3, 'part of the page title');
  if (place.level === 'h1') add(3, 'h1');
  else if (place.level) add(2, place.level);
  if (place.named) add(2, 'named title');
  // A sentence above the day of signing is the end of a text.
  const isSentence = /[。；]$/.test(key) && !place.level && !place.named;
  if (!isSentence && followedByInfo(index, end)) add(3, 'date or source follows');
  if (score === 0) return null;
  if (key === told.site || key === told.column) add(-5, 'name of site or column');
  else if (told.way.has(key)) add(-3, 'name on the way to the page');
  if (place.region !== 'main') add(-2, `stands in ${place.region}`);
  if (INFO.test(text) && /[:：]/.test(text)) add(-6, 'line of date and source');
  if (SOMETHING_ELSE.test(text)) add(-6, 'heading of something else');
  if (block && start >= block.start && end <= block.end) add(-4, 'inside the metadata block');
  return { text, start, end, score, reasons };
}

/**
 * <h1>关于…的通知<small>( 2024-05-11)</small></h1>: a date in an element of its own is no part of the title; one in the
 * title's own words is.
 */
function withoutOwnDate(index: PageIndex, lines: string, start: number, end: number): string {
  const date = OWN_DATE.exec(lines);
  if (!date) return lines;
  const at = end - (lines.length - date.index);
  return elementAt(index, at + 1) === elementAt(index, start) ? lines : lines.slice(0, date.index);
}

/** ( 2024-05-11), [2024年5月11日] at the end */
const OWN_DATE = /\s*[(（[【]\s*\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s*[)）\]】]\s*$/;

/** 发布日期：2024-01-08 来源：…, 2024-01-08 10:00, 来源：… right below. */
function followedByInfo(index: PageIndex, at: number): boolean {
  const begin = index.text.slice(at, at + 16);
  if ((begin.includes('源') || begin.includes('发布')) && /^\s*\S{0,4}(?:来\s*源|发布(?:日期|时间))/.test(begin))
    return true;
  if (!dateBetween(index, at, at + INFO_REACH)) return false;
  const next = index.text.slice(at, at + INFO_REACH + 10).trimStart();
  return /^\W{0,3}\d{4}/.test(next) || INFO.test(next);
}
