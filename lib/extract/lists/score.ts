import type { Region } from '../../model/page-facts';
import type { FoundPager } from '../pager/found';
import { looksLikeHeading } from './column-heading';
import type { Group } from './groups';
import type { Heading } from './headings';
import { hiddenBelow } from './hidden';
import { type Outline, tagOf } from './outline';
import type { OwnAddress } from './own-address';
import { countsMatch, follows } from './paged';
import type { Entry } from './records';
import { type Names, SIDE_HEADING, standsUnder, type Under } from './stands-under';

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
export interface ScoreContext extends Names {
  pager: FoundPager | null;
  ownAddress: OwnAddress;
  /** Element that shows the way to the page (面包屑), -1 for none. */
  way: number;
  /** Text token in which the page says that it holds nothing, -1 for none. */
  emptyPhrase: number;
}

export interface Score {
  score: number;
  own: number;
  beside: string | null;
  /** The pager turns this list's pages. */
  paged: boolean;
  reasons: Reason[];
}

/** Points with what they were given for (`#` in it stands for a number); 0 where it is no matter of points. */
export type Reason = readonly [points: number, why: string, number?: number];

export function reasonText([points, why, number]: Reason): string {
  const text = number === undefined ? why : why.replace('#', String(number));
  return points === 0 ? text : `${points > 0 ? '+' : ''}${Math.round(points * 10) / 10} ${text}`;
}

/** A sum of points with what they were given for. */
interface Sum {
  score: number;
  own: number;
  reasons: Reason[];
}

function add(sum: Sum, points: number, why: string, number?: number): void {
  if (points === 0) return;
  sum.score += points;
  sum.reasons.push([points, why, number]);
}

/** Points that tie a list to the column. */
function tie(sum: Sum, points: number, why: string): void {
  sum.own += points;
  add(sum, points, why);
}

/** A list below which none is taken for the page's own. */
export const MAIN_THRESHOLD = 3;

/** So much is own only with pager and addresses together: then its heading (图片新闻) is the column's, too. */
const SURE = 6;

/** Weighs a group as the page's own list. */
export function scoreOf(
  context: ScoreContext,
  group: Group,
  region: Region,
  heading: Heading | null,
  more: string | null,
): Score {
  const { o, pager, columnNames } = context;
  const sum: Sum = { score: 0, own: 0, reasons: [] };
  const count = group.entries.length;
  add(sum, Math.min(3, Math.log2(1 + count)), '# items', count);
  add(sum, (4 * group.dated) / count, '# dated', group.dated);
  const length = averageLength(group.entries);
  add(sum, Math.min(2, (length - 6) / 5), 'titles of # characters', Math.round(length));
  if (region !== 'main') add(sum, outsideMain(region, group.dated > 0), `stands in ${region}`);
  if (hiddenBelow(o, group.holder, 0)) add(sum, -1, 'hidden');
  if (region === 'main' && group.dated === 0 && count >= 3 && length >= LONG_TITLE && isBelowWay(context, group))
    add(sum, 1, 'right below the way to the page');

  const under = standsUnder(context, group, heading);
  if (under === 'own') tie(sum, 2, 'heading is the column');
  const paged = pager !== null && pager.at >= 0 && countsMatch(pager, count) && follows(o, group, pager);
  if (paged && (region === 'main' || region === 'side')) tie(sum, 4, 'the pager follows it');
  else if (pager && pager.at >= 0) add(sum, -2, 'the pager belongs to something else');
  if (pager?.pager.pages === 1 && pager.pager.items === count) tie(sum, 3, 'as many items as the pager counts');
  if (group.dated > 0 && sum.score > 0) {
    const place = context.ownAddress(group.entries);
    if (place === 'own') tie(sum, 2, 'its items lie in the directory of the page');
    if (place === 'foreign') add(sum, -3, 'its items lie in the directory of another column');
  }
  if (count === 1) addSingle(context, group, heading, sum);
  const beside = besideReason(context, group, region, heading, more, under, sum.own);
  if (beside) sum.reasons.push([0, `– ${beside}`]);
  if (sum.own < SURE && heading && SIDE_HEADING.test(heading.text) && !columnNames.has(heading.text))
    add(sum, -6, `heading ${heading.text}`);
  if (more !== null && under !== 'own') add(sum, -2.5, 'has a "more" link');
  return { score: sum.score, own: sum.own, beside, paged, reasons: sum.reasons };
}

/** Average length of titles, in characters, that no menu has. */
const LONG_TITLE = 12;

/** Nothing is written between the breadcrumb and the first item. */
function isBelowWay({ o, way }: ScoreContext, group: Group): boolean {
  const before = o.texts[(group.entries[0]?.seqStart ?? 0) - 1];
  return way >= 0 && before !== undefined && before.el >= way && before.el < (o.end[way] ?? 0);
}

const OUTSIDE_MAIN: Record<Exclude<Region, 'main' | 'head'>, number> = {
  nav: -4,
  breadcrumb: -6,
  side: -5,
  footer: -8,
};

const outsideMain = (region: Exclude<Region, 'main'>, isDated: boolean): number =>
  region === 'head' ? (isDated ? -2 : -5) : OUTSIDE_MAIN[region];

/** What tells that a list accompanies the page and is not what it is there for; strong ties to the column outweigh it. */
function besideReason(
  { o, pager, emptyPhrase, columnNames, way }: ScoreContext,
  group: Group,
  region: Region,
  heading: Heading | null,
  more: string | null,
  under: Under,
  own: number,
): string | null {
  if (own >= SURE) return null;
  if (heading && SIDE_HEADING.test(heading.text) && !columnNames.has(heading.text) && looksLikeHeading(o, heading.el)) {
    return `heading ${heading.text}`;
  }
  if (own >= 4) return null;
  if (region === 'side' || region === 'footer') return `stands in ${region}`;
  // Running lines and slides between navigation and content are the same on every page.
  const last = group.entries.at(-1);
  if (way >= 0 && last && (o.end[last.root] ?? 0) <= way) return 'stands above the way to the page';
  if (last && insideMarquee(o, o.links[last.link]?.el ?? -1)) return 'a running line';
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

/** One item alone may be a list of one, or a link and a date that happen to stand together. */
function addSingle({ o, columnNames }: ScoreContext, group: Group, heading: Heading | null, sum: Sum): void {
  const entry = group.entries[0];
  if (!entry) return;
  const tag = tagOf(o, entry.root);
  if (tag !== 'li' && tag !== 'tr' && tag !== 'dl') add(sum, sum.own >= 2 ? -1 : -2.5, 'one item that is no row');
  const href = o.links[entry.link]?.href ?? '';
  if (href !== '' && /^(?:[./]*(?:index\.\w+)?|https?:\/\/[^/]+\/?(?:index\.\w+)?)$/.test(href)) {
    add(sum, -8, 'leads to a front page');
  }
  const before = o.texts[entry.seqStart - 1]?.text ?? '';
  if (
    /位置|您在|>$|»$/.test(before) ||
    (heading && /^首页$|位置/.test(heading.text) && !columnNames.has(heading.text))
  ) {
    add(sum, -4, 'breadcrumb before it');
  }
}

function insideMarquee(o: Outline, el: number): boolean {
  for (let up = el, steps = 0; up >= 0 && steps < 6; up = o.parent[up] ?? -1, steps++) {
    if (tagOf(o, up) === 'marquee') return true;
  }
  return false;
}

function averageLength(entries: readonly Entry[]): number {
  let total = 0;
  for (const { title } of entries) total += Math.min(40, title.length);
  return entries.length === 0 ? 0 : total / entries.length;
}
