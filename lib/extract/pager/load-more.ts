import { hiddenBelow } from '../lists/hidden';
import type { Outline, TextToken } from '../lists/outline';
import type { FoundPager } from './found';

/** 加载更多, 点击加载更多, 加载下一页 · not 更多, 查看更多 (they lead to another page) */
const LOAD = /^[\s+]*(?:点击|滑动|下拉|上拉|继续)?(?:加载|载入)(?:更多|下一页)[\s.…+]*$/;

/** A button that appends further items (加载更多), whatever element it is. How many there are is not told. */
export function loadMoreOf(o: Outline): FoundPager | null {
  const token = o.texts.find((t) => t.text.length <= 12 && LOAD.test(t.text) && isButton(o, t));
  if (!token) return null;
  return {
    el: token.el,
    at: token.el,
    pager: { style: 'load-more', pages: null, items: null, current: null, nextUrl: null },
  };
}

/** Not a link to some page, and not hidden, as it is once all is loaded. */
const isButton = (o: Outline, { el, link }: TextToken): boolean =>
  (o.links[link]?.href ?? '') === '' && !hiddenBelow(o, el, -1);
