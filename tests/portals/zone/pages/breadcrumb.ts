import { esc } from '../../kit/markup';
import type { ZoneColumn } from '../look';

/** 当前位置: from the home page down; the last name, the page's own, is not linked. */
export function breadcrumb(above: readonly ZoneColumn[], last: string): string {
  const links = above.map((column) => `<a href="${column.at}">${esc(column.name)}</a>`);
  return `<div class="crumb wrap">当前位置：${[`<a href="/">首页</a>`, ...links, `<span>${esc(last)}</span>`].join(' &gt; ')}</div>`;
}
