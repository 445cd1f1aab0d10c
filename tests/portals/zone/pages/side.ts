import type { Item } from '../../kit/items';
import { each, esc } from '../../kit/markup';
import type { ZoneColumn } from '../look';

/** The menu of sister columns at the left. */
export function sisters(parent: ZoneColumn | undefined, self: ZoneColumn): string {
  if (!parent) return '';
  return `<div class="side-menu"><h2>${esc(parent.name)}</h2><ul>${each(
    parent.children,
    (one) => `<li${one === self ? ' class="on"' : ''}><a href="${esc(one.at)}">${esc(one.name)}</a></li>`,
  )}</ul></div>`;
}

/** Hot and recommended articles (热点信息、推荐阅读): always fresh, and never the column's own. */
export function hotLists(hot: readonly Item[], recommended: readonly Item[]): string {
  const box = (name: string, items: readonly Item[]): string =>
    `<div class="hot"><h3>${name}</h3><ul>${each(items, (item) => `<li><a href="${item.at}">${esc(item.title)}</a><span>${item.day}</span></li>`)}</ul></div>`;
  return box('热点信息', hot) + box('推荐阅读', recommended);
}
