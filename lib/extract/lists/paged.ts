import type { FoundPager } from '../pager/found';
import { emptyBetween } from './empty-between';
import type { Group } from './groups';
import { charsBetween, type Outline } from './outline';

/** A pager that counts no item, or on its only page far fewer than stand here, turns another list. */
export function countsMatch({ pager }: FoundPager, count: number): boolean {
  if (pager.items === 0) return false;
  return pager.pages !== 1 || pager.items === null || Math.abs(pager.items - count) <= 2;
}

/** 暂无数据, 没有相关信息: what pages write in place of a list */
export const EMPTY_PHRASE = /暂无|没有(?:相关|符合|找到|任何)|未(?:找到|查询到)|无相关|暂时没有/;

/** Characters that may stand between a list and its pager. */
const BEFORE_PAGER = 40;

/** The pager comes after the list, and no other block of links stands between them. */
export function follows(o: Outline, group: Group, pager: FoundPager): boolean {
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
