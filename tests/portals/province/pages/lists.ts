import type { Item } from '../../kit/items';
import { each, esc } from '../../kit/markup';
import { rel } from '../address';
import type { Column } from '../look';

/** Length at which the portal cuts titles off. */
const CUT = 18;

const shown = (title: string, cut: boolean): string =>
  esc(cut && title.length > CUT ? `${title.slice(0, CUT)}…` : title);

const anchor = (plan: Column, item: Item, from: string): string =>
  `<a href="${rel(from, item.at)}" target="_blank" title="${esc(item.title)}">${shown(item.title, plan.look.cut)}</a>`;

/** One page of a column's list, as its template writes it; `from` is the address of the page it stands on. */
export function list(plan: Column, items: readonly Item[], from: string): string {
  if (plan.look.date === 'table') return table(plan, items, from);
  const row = (item: Item): string => line(plan, item, from);
  return `<ul class="gl-list" id="gl">${each(items, (item, i) => {
    const gap = plan.look.fives && i % 5 === 4 ? '\n<li class="line"></li>' : '';
    return row(item) + gap;
  })}</ul>`;
}

function line(plan: Column, item: Item, from: string): string {
  const link = anchor(plan, item, from);
  const { day } = item;
  switch (plan.look.date) {
    case 'em':
      return `<li><em>${day}</em>${link}</li>`;
    case 'font':
      return `<li>·${link}&nbsp;&nbsp;<font color="#999999">${day.replaceAll('-', '.')}</font></li>`;
    case 'bracket':
      return `<li>${link}<b>[${day}]</b></li>`;
    case 'month-day':
      return `<li><span>${day.slice(5)}</span>${link}</li>`;
    case 'split':
      return `<li class="clearfix"><div class="rq"><p>${day.slice(8)}</p><i>${day.slice(0, 7)}</i></div><div class="wz"><h4>${link}</h4><p>${esc(item.source)}发布　${esc(item.title)}，现予公布，敬请关注。</p></div></li>`;
    case 'address':
      return `<li class="dot">${link}</li>`;
    default:
      return `<li>${link}<span>${day}</span></li>`;
  }
}

function table(plan: Column, items: readonly Item[], from: string): string {
  return `<table class="gl-table" width="100%"><thead><tr><th>序号</th><th>标题</th><th>文号</th><th>发布时间</th></tr></thead><tbody>${each(
    items,
    (item, i) =>
      `<tr><td>${i + 1}</td><td align="left">${anchor(plan, item, from)}</td><td>衡环发〔${item.day.slice(0, 4)}〕${item.number % 97}号</td><td>${item.day}</td></tr>`,
  )}</tbody></table>`;
}

/** The pager writes itself; its addresses are nowhere in the page. */
export const pager = (page: number, pages: number): string =>
  `<div class="fenye"><script type="text/javascript">createPageHTML(${pages}, ${page}, "index", "html");</script></div>`;
