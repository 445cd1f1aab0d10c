import type { Region } from '../../model/page-facts';
import { charsBetween, contains, linksIn, type Outline, tagOf } from './outline';
import { collapse } from './titles';
import { isYearTab } from './year-tabs';

/** How many texts above a list are looked at for its heading. */
const REACH = 4;

export interface Heading {
  text: string;
  el: number;
  seq: number;
}

/** 2024-01-08, [01-08], 2024年1月8日 */
const DATE = /^[[（(]?(?:(?:19|20)\d{2}\s*[-/.年]\s*)?\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?[\]）)]?$/;

const OUTSIDE: ReadonlySet<Region> = new Set<Region>(['nav', 'breadcrumb', 'footer']);

const MORE = /^[\s[【(（<>«»+]*(?:更多|更 多|查看更多|查看全部|more)[\s\]】)）>»+.…]*$/i;

/** The text right above a list that names it (栏目标题); a "more" link between is passed over. */
export function headingOf(o: Outline, holder: number, seqStart: number, regions: readonly Region[]): Heading | null {
  let up = holder;
  let limit = seqStart;
  for (let steps = 0; steps < 8; steps++) {
    // Above the outermost element a fragment may still have text.
    const first = up < 0 ? 0 : (o.textStart[up] ?? 0);
    if (first < limit) {
      const found = lastShort(o, first, seqStart);
      // What stands above in menu or breadcrumb is no heading of a list.
      if (found) return OUTSIDE.has(regions[found.el] ?? 'main') || isOfAnother(o, found, holder) ? null : found;
      limit = first;
    }
    if (up < 0 || tagOf(o, up) === 'body') return null;
    up = o.parent[up] ?? -1;
  }
  return null;
}

/** Class of a block of links beside the content. */
const MENU = /(?:^|[\s_-])(?:left|side|tree|menu|nav)/i;
/** Links of pictures below a heading, from which on it is theirs. */
const PICTURES = 2;

/** The last name of a menu in the cell or block beside the list, or the heading of a block of pictures before it. */
function isOfAnother(o: Outline, { el, seq }: Heading, holder: number): boolean {
  const isLink = (o.texts[seq]?.link ?? -1) >= 0;
  for (let up = el; up >= 0 && !contains(o, up, holder); up = o.parent[up] ?? -1) {
    // Links below it have no words, else they would stand nearer to the list.
    if ((o.linkEnd[up] ?? 0) - (o.linkEnd[el] ?? 0) >= PICTURES) return true;
    const isBlock = tagOf(o, up) === 'td' || MENU.test(o.els[up]?.attribs.class ?? '');
    if (isLink && isBlock && linksIn(o, up) > 1) return true;
  }
  return false;
}

function lastShort(o: Outline, from: number, to: number): Heading | null {
  let reach = to - REACH;
  for (let seq = to - 1; seq >= from && seq >= reach; seq--) {
    const token = o.texts[seq];
    if (!token) continue;
    if (isYearTab(o, seq)) {
      reach--;
      continue;
    }
    const text = collapse(token.text).replace(/^[\s>|·:：]+|[\s>|·:：]+$/g, '');
    if (MORE.test(text) || text.length < 2) continue;
    // The last day of a list that stands before this one.
    if (DATE.test(text)) return null;
    return text.length <= 24 ? { text, el: token.el, seq } : null;
  }
  return null;
}

/**
 * Finds the "more" link (更多) of a list, beside its heading or right below it: its address as written, `''` when it has
 * none, `null` without such a link.
 */
export function moreReader(o: Outline): (holder: number) => string | null {
  const mores: number[] = [];
  for (let i = 0; i < o.links.length; i++) if (isMore(o, i)) mores.push(i);
  const before = (link: number): number => {
    let low = 0;
    let high = mores.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((mores[middle] ?? 0) < link) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return (holder) => {
    let up = holder;
    for (let steps = 0; steps < 4 && up >= 0; steps++) {
      const start = o.linkStart[up] ?? 0;
      const end = o.linkEnd[up] ?? 0;
      if (end - start > 80 || tagOf(o, up) === 'body') return null;
      const first = before(start);
      const count = before(end) - first;
      if (count === 1) {
        const link = mores[first] ?? -1;
        return isBeside(o, link, holder) ? (o.links[link]?.href ?? '') : null;
      }
      if (count > 1) return null;
      up = o.parent[up] ?? -1;
    }
    return null;
  };
}

/** Links that may stand between a list and its "more": the names of its tabs. */
const MOST_BETWEEN = 4;

/** The link stands in the list, right before or right behind it; one further off belongs to another list. */
function isBeside(o: Outline, link: number, holder: number): boolean {
  const before = (o.linkStart[holder] ?? 0) - 1 - link;
  const behind = link - (o.linkEnd[holder] ?? 0);
  // What stands behind the list under a name of its own is the next list's.
  if (behind >= 0 && charsBetween(o, o.textEnd[holder] ?? 0, o.links[link]?.seqStart ?? 0) > 2) return false;
  return before <= MOST_BETWEEN && behind <= MOST_BETWEEN;
}

function isMore(o: Outline, index: number): boolean {
  const link = o.links[index];
  if (!link || link.seqEnd - link.seqStart > 2) return false;
  if (link.seqEnd === link.seqStart) {
    const named = `${link.node.attribs.class ?? ''} ${link.node.attribs.title ?? ''}`;
    const image = o.end[link.el] === link.el + 1 ? undefined : o.els[link.el + 1]?.attribs;
    return /\bmore\b|更多/i.test(named) || /more/i.test(image?.src ?? '') || /更多/.test(image?.alt ?? '');
  }
  let text = '';
  for (let seq = link.seqStart; seq < link.seqEnd; seq++) text += o.texts[seq]?.text ?? '';
  return text.length < 12 && MORE.test(text);
}
