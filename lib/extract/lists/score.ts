import type { Region } from '../../model/page-facts';
import type { FoundPager } from '../pager/found';
import type { Group } from './groups';
import { hiddenBelow } from './groups';
import type { Heading } from './headings';
import { type Outline, tagOf } from './outline';
import type { Entry } from './records';

/** One list as a candidate for the page's own, with what spoke for and against it. */
export interface ListCandidate {
  /** Index in `lists`, `null` for a group of links that is not reported. */
  list: number | null;
  heading: string | null;
  items: number;
  dated: number;
  score: number;
  reasons: string[];
  /** First titles, to recognise it by. */
  sample: string[];
}

export interface ScoreInput {
  o: Outline;
  group: Group;
  region: Region;
  heading: Heading | null;
  more: string | null;
  pager: FoundPager | null;
  columnName: string | null;
}

/** Headings of lists that accompany every page of a site (热点, 推荐 …). */
const SIDE_HEADING =
  /热点|热门|热搜|推荐|排行|相关(?:链接|信息|文章|新闻|阅读|内容|稿件)|友情|链接|点击榜|阅读榜|猜你|浏览记录|图片新闻|专题专栏|精彩|往期|快速通道|您可能|最新(?:信息|发布|文章|更新|动态|公开)|今日要闻|便民/;

/** A list below which none is taken for the page's own. */
export const MAIN_THRESHOLD = 3;

export function scoreOf(input: ScoreInput): { score: number; reasons: string[] } {
  const { o, group, region, heading, more, pager, columnName } = input;
  const reasons: string[] = [];
  let score = 0;
  const add = (points: number, reason: string): void => {
    if (points === 0) return;
    score += points;
    reasons.push(`${points > 0 ? '+' : ''}${Math.round(points * 10) / 10} ${reason}`);
  };
  const count = group.entries.length;
  add(Math.min(3, Math.log2(1 + count)), `${count} items`);
  add((4 * group.dated) / count, `${group.dated} dated`);
  const length = averageLength(group.entries);
  add(Math.min(2, (length - 6) / 5), `titles of ${Math.round(length)} characters`);
  if (region !== 'main')
    add({ head: -5, nav: -4, breadcrumb: -6, side: -5, footer: -8 }[region], `stands in ${region}`);
  if (heading && SIDE_HEADING.test(heading.text) && heading.text !== columnName) add(-6, `heading ${heading.text}`);
  if (heading && columnName && heading.text === columnName) add(2, 'heading is the column');
  if (more !== null) add(-2.5, 'has a "more" link');
  if (count === 1) addSingle(input, add);
  if (hiddenBelow(o, group.holder, 0)) add(-1, 'hidden');
  if (pager) addPager(input, pager, add);
  return { score, reasons };
}

/** One item alone may be a list of one, or a link and a date that happen to stand together. */
function addSingle({ o, group, heading, columnName }: ScoreInput, add: (points: number, reason: string) => void): void {
  const entry = group.entries[0];
  if (!entry) return;
  const tag = tagOf(o, entry.root);
  if (tag !== 'li' && tag !== 'tr' && tag !== 'dl') add(-4, 'one item that is no row');
  if (/^(?:[./]*(?:index\.\w+)?|https?:\/\/[^/]+\/?(?:index\.\w+)?)$/.test(o.links[entry.link]?.href ?? '')) {
    add(-4, 'leads to a front page');
  }
  const before = o.texts[entry.seqStart - 1]?.text ?? '';
  if (/位置|您在|>$|»$/.test(before) || (heading && /^首页$|位置/.test(heading.text) && heading.text !== columnName)) {
    add(-4, 'breadcrumb before it');
  }
}

function addPager({ o, group }: ScoreInput, pager: FoundPager, add: (points: number, reason: string) => void): void {
  const count = group.entries.length;
  const { items, pages } = pager.pager;
  if (items !== null && pages === 1 && items === count) add(3, 'as many items as the pager counts');
  if (items === 0) add(-6, 'the pager counts no item');
  if (pager.at < 0) return;
  if (!follows(o, group, pager)) {
    add(-2, 'the pager belongs to something else');
    return;
  }
  add(4, 'the pager follows it');
}

/** The pager comes after the list, and no other block of links stands between them. */
function follows(o: Outline, group: Group, pager: FoundPager): boolean {
  const last = group.entries.at(-1);
  if (!last || pager.at <= last.root) return false;
  const first = firstLinkAt(o, pager.at);
  // Links between the list's end and the pager: at most a few (a hint, a "back" link).
  return first - (last.link + 1) <= 3;
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
