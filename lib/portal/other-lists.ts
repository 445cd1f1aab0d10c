import { SIDE_HEADING } from '../extract/lists/stands-under';
import type { PageList } from '../model/page-facts';
import { canonicalUrl } from './canonical-url';
import { channelOf } from './link-shape';
import type { FoundList } from './list-reading';

/** A dated list beside the one that was taken for the column's. */
export interface OtherList {
  list: PageList;
  /** Its make, place or addresses tie it to the column's list; without a tie it may be any list. */
  tied: boolean;
}

interface Given {
  /** Address of the column. */
  url: string;
  /** Whether a heading is the name of another column. */
  isOtherName(name: string): boolean;
  /** Whether an address stands on the pages of many columns. */
  isRepeated(canonical: string): boolean;
}

/** Share of a list's items on pages of other columns that makes it a list of all pages. */
const REPEATED_SHARE = 0.5;

/**
 * Lists of a page that may be the column's as well as the one it was judged by: 规范性文件 and 其他文件 one below the other, a
 * second tab, a strip of pictures above. Hot lists, those that lead on to another column ("更多") or bear its name and those that
 * stand on many pages are none.
 */
export function otherLists({ record, list: own }: FoundList, given: Given): OtherList[] {
  const lists = record.facts?.lists ?? [];
  return lists.flatMap((list): OtherList[] => {
    if (list === own || list.region !== 'main' || list.newest === null) return [];
    if (list.moreUrl !== null && canonicalUrl(list.moreUrl) !== canonicalUrl(given.url)) return [];
    if (list.name !== null && (SIDE_HEADING.test(list.name) || given.isOtherName(list.name))) return [];
    const addresses = list.items.flatMap(({ url }) => (url === null ? [] : [canonicalUrl(url)]));
    // A clock, "close this window": a date and a link that opens nothing.
    if (addresses.length === 0) return [];
    if (addresses.filter((one) => given.isRepeated(one)).length >= addresses.length * REPEATED_SHARE) return [];
    return [{ list, tied: isOfOneMake(own, list) || shareChannel(own, list) }];
  });
}

/** `div.c1 > ul.list` and `div.c2 > ul.list` below the same element. */
function isOfOneMake(a: PageList, b: PageList): boolean {
  const [first = [], second = []] = [a, b].map(({ selector }) => selector?.split(' > ') ?? []);
  const last = first.at(-1) ?? '';
  if (last === '' || last !== second.at(-1) || !/^[a-z]+\./.test(last)) return false;
  const above = second.slice(-3, -1);
  return first.slice(-3, -1).some((step) => above.includes(step) && !/^(?:body|html)\b/.test(step));
}

function shareChannel(a: PageList, b: PageList): boolean {
  const channels = (list: PageList) =>
    new Set(list.items.flatMap(({ url }) => (url === null ? [] : (channelOf(canonicalUrl(url)) ?? []))));
  const own = channels(a);
  return own.size === 1 && [...channels(b)].every((channel) => own.has(channel)) && channels(b).size > 0;
}
