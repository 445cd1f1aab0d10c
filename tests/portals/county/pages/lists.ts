import { dateShapes } from '../../kit/date-shapes';
import type { Item } from '../../kit/items';
import { each, esc } from '../../kit/markup';
import { hashOf } from '../../kit/random';
import type { Look } from '../look';

const dateOf = (item: Item, dates: Look['dates']): string => {
  switch (dates) {
    case 'iso':
      return item.day;
    case 'chinese':
      return dateShapes.chinese(item.day);
    case 'month-day':
      return item.day.slice(5);
    case 'bracketed':
      return `[${item.day}]`;
  }
};

/** Titles are cut off on the page; the whole one stands in the attribute. */
const short = (title: string): string => (title.length > 26 ? `${title.slice(0, 25)}…` : title);

/** A column's list. Each keeps a sample entry that its maker commented out. */
export function list(items: readonly Item[], look: Pick<Look, 'list' | 'dates'>): string {
  const sample =
    '<!-- <li><a href="javascript:;"><p>县供电公司召开综合工作计划研讨会</p><span>2018-09-10</span></a></li> -->';
  const date = (item: Item): string => dateOf(item, look.dates);
  switch (look.list) {
    case 'linked':
      return `<ul class="fr-main">${each(items, (item) => `<li><a href="${item.at}" target="_blank" title="${esc(item.title)}"><p>${esc(short(item.title))}</p><span>${date(item)}</span></a></li>`)}\n${sample}</ul>`;
    case 'dated':
      return `<div class="news-box">${each(items, (item) => `<div class="one"><h4><a href="${item.at}">${esc(item.title)}</a></h4><p class="abs">${esc(item.source)}消息：为贯彻落实有关要求，扎实做好相关工作……<a href="${item.at}">[详情]</a></p><p class="sj">发布日期：${date(item)}　来源：${esc(item.source)}</p></div>`)}</div>`;
    case 'pictures':
      return `<ul class="pic-list">${each(items, (item) => `<li><a href="${item.at}"><img src="/qlx/xhtml/images/pic.svg" alt=""><span class="pt">${esc(item.title)}</span></a><i>${date(item)}</i></li>`)}${sample}</ul>`;
    case 'letters':
      return `<table class="letters"><tr><th>来信编号</th><th>标题</th><th>受理单位</th><th>办理状态</th><th>回复时间</th></tr>${each(items, (item) => `<tr><td>${hashOf(item.at).toString().slice(0, 8)}</td><td><a href="${item.at}">${esc(item.title)}</a></td><td>${esc(item.source)}</td><td>已回复</td><td>${date(item)}</td></tr>`)}</table>`;
  }
}
