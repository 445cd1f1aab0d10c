import { dateShapes } from '../../kit/date-shapes';
import { partsOf } from '../../kit/days';
import type { Item } from '../../kit/items';
import { each, esc } from '../../kit/markup';
import type { Look } from '../look';

/** The date beside an item as the column writes it; empty where only the address tells it. */
function dateText(item: Item, dates: Look['dates']): string {
  return dates === 'address' || dates === 'two-parts' ? '' : dateShapes[dates](item.day);
}

const anchor = (item: Item): string =>
  `<a href="${item.at}" target="_blank" title="${esc(item.title)}">${esc(item.title)}</a>`;

function row(item: Item, dates: Look['dates']): string {
  if (dates === 'two-parts') {
    const { year, month, date } = partsOf(item.day);
    const two = (value: number): string => String(value).padStart(2, '0');
    return `<li class="two-parts"><div class="date-box"><b>${two(date)}</b><i>${year}-${two(month)}</i></div><div class="txt">${anchor(item)}</div></li>`;
  }
  const text = dateText(item, dates);
  return `<li>${item.pinned ? '<em class="top-mark">置顶</em>' : ''}${anchor(item)}${text ? `<span class="date">${text}</span>` : ''}</li>`;
}

/** The records of an XML or JSON list carry the same rows as a plain one. */
export const listRow = row;

/** A column's list in one of the portal's layouts. An empty one keeps its frame and says nothing. */
export function list(items: readonly Item[], look: Pick<Look, 'list' | 'dates'>): string {
  switch (look.list) {
    case 'ul':
      return `<ul class="list">${each(items, (item) => row(item, look.dates))}</ul>`;
    case 'table':
      return `<table class="list-table" cellspacing="0"><thead><tr><th width="60">序号</th><th>标题</th><th width="120">发布日期</th></tr></thead>
<tbody>${each(items, (item, i) => `<tr><td>${i + 1}</td><td class="tl">${anchor(item)}</td><td>${dateText(item, look.dates)}</td></tr>`)}</tbody></table>`;
    case 'dl':
      return `<div class="dl-list">${each(
        items,
        (item) =>
          `<dl><dt>${anchor(item)}</dt><dd><p>${esc(item.source)}供稿，更多内容请点击标题查看。</p><span>发布时间：${dateText(item, look.dates)}</span></dd></dl>`,
      )}</div>`;
    case 'cards':
      return `<div class="cards">${each(
        items,
        (item) =>
          `<div class="card"><a href="${item.at}" target="_blank"><img src="/images/photo.svg" alt="${esc(item.title)}"></a><h3><a href="${item.at}" target="_blank">${esc(item.title)}</a></h3><p class="time">${dateText(item, look.dates)}</p></div>`,
      )}</div>`;
  }
}
