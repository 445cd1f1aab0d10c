import type { Region } from '../../model/page-facts';
import type { FoundPager } from '../pager/found';
import { type ColumnHeading, looksLikeHeading } from './column-heading';
import { type Group, hiddenBelow } from './groups';
import type { Heading } from './headings';
import { charsBetween, charsIn, linksIn, type Outline, tagOf } from './outline';
import type { OwnAddress } from './own-address';
import type { Entry } from './records';

/** One list as a candidate for the page's own, with what spoke for and against it. */
export interface ListCandidate {
  /** Index in `lists`, `null` for a group of links that is not reported. */
  list: number | null;
  heading: string | null;
  items: number;
  dated: number;
  score: number;
  /** How strongly something ties it to the column itself: its heading, its pager, its addresses. */
  own: number;
  /** What makes it a list beside the column's own; `null` when nothing does. */
  beside: string | null;
  reasons: string[];
  /** First titles, to recognise it by. */
  sample: string[];
}

/** What all candidates of a page are weighed by. */
export interface ScoreContext {
  o: Outline;
  pager: FoundPager | null;
  /** Names by which the page calls its column. */
  columnNames: ReadonlySet<string>;
  /** A breadcrumb, a meta tag or a menu tells the column's name, not the title alone. */
  nameKnown: boolean;
  /** Names of other columns, as the page's links tell them. */
  otherColumns: ReadonlySet<string>;
  columnHeadings: readonly ColumnHeading[];
  ownAddress: OwnAddress;
  /** Text token in which the page says that it holds nothing, -1 for none. */
  emptyPhrase: number;
}

export interface Score {
  score: number;
  own: number;
  beside: string | null;
  /** The pager turns this list's pages. */
  paged: boolean;
  reasons: string[];
}

/** Headings of lists that accompany every page of a site (热点, 推荐 …). */
const SIDE_HEADING =
  /热点|热门|热搜|推荐|排行|相关(?:链接|信息|文章|新闻|阅读|内容|稿件)|友情|链接|点击榜|阅读榜|猜你|浏览记录|图片新闻|专题专栏|精彩|往期|快速通道|您可能|最新(?:信息|发布|文章|更新|动态|公开)|今日要闻|便民/;

/** A list below which none is taken for the page's own. */
export const MAIN_THRESHOLD = 3;

/** Weighs a group as the page's own list. */
export function scoreOf(
  context: ScoreContext,
  group: Group,
  region: Region,
  heading: Heading | null,
  more: string | null,
): Score {
  const { o, pager, columnNames } = context;
  const reasons: string[] = [];
  let score = 0;
  let own = 0;
  const add = (points: number, reason: string): void => {
    if (points === 0) return;
    score += points;
    reasons.push(`${points > 0 ? '+' : ''}${Math.round(points * 10) / 10} ${reason}`);
  };
  const tie = (points: number, reason: string): void => {
    own += points;
    add(points, reason);
  };
  const count = group.entries.length;
  add(Math.min(3, Math.log2(1 + count)), `${count} items`);
  add((4 * group.dated) / count, `${group.dated} dated`);
  const length = averageLength(group.entries);
  add(Math.min(2, (length - 6) / 5), `titles of ${Math.round(length)} characters`);
  if (region !== 'main')
    add(
      { head: group.dated > 0 ? -2 : -5, nav: -4, breadcrumb: -6, side: -5, footer: -8 }[region],
      `stands in ${region}`,
    );
  if (hiddenBelow(o, group.holder, 0)) add(-1, 'hidden');

  const under = standsUnder(context, group, heading);
  if (under === 'own') tie(2, 'heading is the column');
  const paged = pager !== null && pager.at >= 0 && countsMatch(pager, count) && follows(o, group, pager);
  if (paged && (region === 'main' || region === 'side')) tie(4, 'the pager follows it');
  else if (pager && pager.at >= 0) add(-2, 'the pager belongs to something else');
  if (pager?.pager.pages === 1 && pager.pager.items === count) tie(3, 'as many items as the pager counts');
  if (group.dated > 0 && score > 0) {
    const place = context.ownAddress(group.entries);
    if (place === 'own') tie(2, 'its items lie in the directory of the page');
    if (place === 'foreign') add(-3, 'its items lie in the directory of another column');
  }
  if (count === 1) addSingle(context, group, heading, own, add);
  const beside = besideReason(context, group, region, heading, more, under, own);
  if (beside) reasons.push(`– ${beside}`);
  if (heading && SIDE_HEADING.test(heading.text) && !columnNames.has(heading.text)) add(-6, `heading ${heading.text}`);
  if (more !== null && under !== 'own') add(-2.5, 'has a "more" link');
  return { score, own, beside, paged, reasons };
}

/** What tells that a list accompanies the page and is not what it is there for; strong ties to the column outweigh it. */
function besideReason(
  { o, pager, emptyPhrase, columnNames }: ScoreContext,
  group: Group,
  region: Region,
  heading: Heading | null,
  more: string | null,
  under: Under,
  own: number,
): string | null {
  if (heading && SIDE_HEADING.test(heading.text) && !columnNames.has(heading.text) && looksLikeHeading(o, heading.el)) {
    return `heading ${heading.text}`;
  }
  if (own >= 4) return null;
  if (region === 'side' || region === 'footer') return `stands in ${region}`;
  if (own >= 2) return null;
  // A wrapper may be called header; a dated list of some length in it is content all the same.
  if (region !== 'main' && (region === 'breadcrumb' || group.dated < 3)) return `stands in ${region}`;
  if (heading && SIDE_HEADING.test(heading.text)) return `heading ${heading.text}`;
  if (under === 'other') return 'stands under another heading than the column';
  if (under === 'empty') return 'an empty list stands under the heading of the column';
  if (emptyPhrase >= 0) return 'the page says that it holds nothing';
  if (pager && pager.pager.items === 0) return 'the pager counts no item';
  // A pager that turns something else: the column's own list, which may be empty.
  if (pager && pager.at >= 0 && pager.at < (group.entries[0]?.root ?? 0)) return 'the pager stands before it';
  return more !== null && more !== '' && group.entries.length < 10 ? 'has a "more" link' : null;
}

type Under = 'own' | 'other' | 'empty' | 'unknown';

/** Whether a list stands under the column's heading, under another one, or there is no telling. */
function standsUnder(
  { o, columnHeadings, columnNames, nameKnown, otherColumns }: ScoreContext,
  group: Group,
  heading: Heading | null,
): Under {
  const start = group.entries[0]?.seqStart ?? 0;
  if (heading && columnNames.has(heading.text)) {
    const above = columnHeadings.findLast((h) => h.seq < start);
    return above && emptyBetween(o, above.el, group.holder) ? 'empty' : 'own';
  }
  const above = columnHeadings.findLast((h) => h.seq < start);
  if (heading && (!above || heading.seq > above.seq) && namesAnother(o, heading, otherColumns)) {
    // Only a page whose own name is known can tell another column's from it.
    if (columnHeadings.length > 0 || nameKnown) return 'other';
  }
  if (columnHeadings.length === 0) return 'unknown';
  const named = (text: string, el: number): boolean => otherColumns.has(text) && looksLikeHeading(o, el);
  if (!above) return heading && named(heading.text, heading.el) ? 'other' : 'unknown';
  for (let seq = above.seq + 1; seq < start && seq < above.seq + 60; seq++) {
    const token = o.texts[seq];
    if (token && named(token.text, token.el)) return 'other';
  }
  if (emptyBetween(o, above.el, group.holder)) return 'empty';
  const links = (group.entries[0]?.link ?? -1) - (o.linkEnd[above.el] ?? 0);
  return links <= 2 && charsBetween(o, above.seq + 1, start) <= CLOSE ? 'own' : 'unknown';
}

/** Characters that may stand between the column's heading and its list: a filter, the head of a table. */
const CLOSE = 120;

/** A heading that is the name of another column, or of a list that stands beside every page. */
const namesAnother = (o: Outline, { text, el }: Heading, otherColumns: ReadonlySet<string>): boolean =>
  looksLikeHeading(o, el) && (otherColumns.has(text) || SIDE_HEADING.test(text));

/** <h2>通知公告</h2><ul class="list"></ul> … and the list only after it. */
function emptyBetween(o: Outline, from: number, to: number): boolean {
  for (let el = from + 1; el < to && el < from + 400; el++) {
    const tag = tagOf(o, el);
    if (linksIn(o, el) > 0 || (charsIn(o, el) > 0 && tag !== 'table')) continue;
    if (tag === 'ul' || tag === 'ol' || tag === 'tbody') return true;
    if (tag === 'table' && !hasCell(o, el)) return true;
    if (tag === 'div' && /list|content|data|news/i.test(o.els[el]?.attribs.class ?? '')) return true;
  }
  return false;
}

/** A table of which only the head stands there has no cell. */
function hasCell(o: Outline, table: number): boolean {
  for (let el = table + 1; el < (o.end[table] ?? 0) && el < table + 40; el++) if (tagOf(o, el) === 'td') return true;
  return false;
}

/** One item alone may be a list of one, or a link and a date that happen to stand together. */
function addSingle(
  { o, columnNames }: ScoreContext,
  group: Group,
  heading: Heading | null,
  own: number,
  add: (points: number, reason: string) => void,
): void {
  const entry = group.entries[0];
  if (!entry) return;
  const tag = tagOf(o, entry.root);
  if (tag !== 'li' && tag !== 'tr' && tag !== 'dl') add(own >= 2 ? -1 : -4, 'one item that is no row');
  const href = o.links[entry.link]?.href ?? '';
  if (href !== '' && /^(?:[./]*(?:index\.\w+)?|https?:\/\/[^/]+\/?(?:index\.\w+)?)$/.test(href)) {
    add(-8, 'leads to a front page');
  }
  const before = o.texts[entry.seqStart - 1]?.text ?? '';
  if (
    /位置|您在|>$|»$/.test(before) ||
    (heading && /^首页$|位置/.test(heading.text) && !columnNames.has(heading.text))
  ) {
    add(-4, 'breadcrumb before it');
  }
}

/** A pager that counts no item, or on its only page far fewer than stand here, turns another list. */
function countsMatch({ pager }: FoundPager, count: number): boolean {
  if (pager.items === 0) return false;
  return pager.pages !== 1 || pager.items === null || Math.abs(pager.items - count) <= 2;
}

/** 暂无数据, 没有相关信息: what pages write in place of a list */
export const EMPTY_PHRASE = /暂无|没有(?:相关|符合|找到|任何)|未(?:找到|查询到)|无相关|暂时没有/;

/** Characters that may stand between a list and its pager. */
const BEFORE_PAGER = 40;

/** The pager comes after the list, and no other block of links stands between them. */
function follows(o: Outline, group: Group, pager: FoundPager): boolean {
  const last = group.entries.at(-1);
  if (!last || pager.at <= last.root || emptyBetween(o, last.root, pager.at)) return false;
  // More than a word or two between them: the pager turns what stands there, though it may hold nothing.
  const textEnd = o.textEnd[last.root] ?? 0;
  if (charsBetween(o, textEnd, o.textStart[pager.at] ?? o.texts.length) > BEFORE_PAGER) return false;
  for (let seq = textEnd; seq < (o.textStart[pager.at] ?? 0); seq++) {
    if (EMPTY_PHRASE.test(o.texts[seq]?.text ?? '')) return false;
  }
  const end = firstLinkAt(o, pager.at);
  if (end - last.link > 12) return false;
  // Between the list's end and the pager stand at most short links (a hint, "back"), no further item.
  for (let i = last.link + 1; i < end; i++) {
    const link = o.links[i];
    if (link && charsBetween(o, link.seqStart, link.seqEnd) >= 8) return false;
  }
  return true;
}

/** Index of the first link at or behind a place among the elements. */
function firstLinkAt(o: Outline, at: number): number {
  let low = 0;
  let high = o.links.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((o.links[middle]?.el ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function averageLength(entries: readonly Entry[]): number {
  const total = entries.reduce((sum, entry) => sum + Math.min(40, entry.title.length), 0);
  return entries.length === 0 ? 0 : total / entries.length;
}
