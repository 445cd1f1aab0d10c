import { addDays } from '../../kit/days';
import type { Item } from '../../kit/items';
import { each, esc } from '../../kit/markup';
import type { Look } from '../look';

/** A column's list; letters show when they came, who answered and when. */
export function list(items: readonly Item[], look: Pick<Look, 'list'>): string {
  if (look.list === 'letters') {
    return `<table class="letters"><tr><th>标题</th><th>来信时间</th><th>办理状态</th><th>答复单位</th><th>答复时间</th></tr>${each(items, (item) => `<tr><td><a href="${item.at}">${esc(item.title)}</a></td><td>${addDays(item.day, -4)}</td><td>已答复</td><td>${esc(item.source)}</td><td>${item.day}</td></tr>`)}</table>`;
  }
  return `<ul class="list">${each(items, (item) => `<li><a href="${item.at}" title="${esc(item.title)}">${esc(item.title)}</a><span>${item.day}</span></li>`)}</ul>`;
}
