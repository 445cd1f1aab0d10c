import type { Content } from '../../kit/content';
import type { Day } from '../../kit/days';
import { partsOf } from '../../kit/days';
import { each, esc } from '../../kit/markup';
import { keyAreas, moreOnly } from '../columns-site';
import type { Look } from '../look';
import { identity, ROOT } from '../place';
import { page } from './frame';
import { list } from './lists';

const at = (channel: string): string => `${ROOT}/${channel}/list.shtml`;

export function home(content: Content<Look>): string {
  const tab = (
    names: [string, string][],
  ): string => `<div class="title_tab">${each(names, ([name], i) => `<p${i ? '' : ' class="on"'}>${name}<span></span></p>`)}<div>${each(names, ([, channel]) => `<a href="${at(channel)}">更多</a>`)}</div></div>
<div class="list_one">${each(names, ([, channel], i) => `<div class="list-li"${i ? ' style="display:none"' : ''}>${list(content.items(at(channel)).slice(0, 8), { list: 'linked', dates: 'month-day' })}</div>`)}</div>`;
  return page({
    title: identity.name,
    content,
    body: `<div class="main"><div class="container index">
<div class="itm">${tab([
      ['青芦要闻', 'c105101'],
      ['媒体报道', 'c105104'],
    ])}</div>
<div class="itm">${tab([
      ['公示公告', 'c105201'],
      ['政策解读', 'c105203'],
    ])}</div>
<div class="row3"><div class="zdly"><h3>重点领域</h3><ul>${each(keyAreas.column.children, (one) => `<li><a href="${one.at}">${esc(one.name)}</a></li>`)}</ul></div>
<div class="zs"><h3>${moreOnly.column.name}<a class="gd" href="${moreOnly.column.at}">更多+</a></h3>${list(content.items(moreOnly.column.at).slice(0, 5), { list: 'linked', dates: 'iso' })}</div>
${calendar(content.now)}</div>
<div class="leader"><h3>县长：赵永昌</h3><a href="${ROOT}/c105831/zfxxgk_one.shtml">领导信息</a><a href="${ROOT}/c105301/one.shtml">给我写信</a></div>
</div></div>`,
  });
}

/** A month's calendar: numbers in a table, none of them an item. */
function calendar(now: Day): string {
  const { year, month } = partsOf(now);
  const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const days = [...Array.from({ length: first }, () => ''), ...Array.from({ length: last }, (_, i) => String(i + 1))];
  const weeks = Array.from({ length: Math.ceil(days.length / 7) }, (_, i) => days.slice(i * 7, i * 7 + 7));
  return `<div class="rl"><h3>公开日历 ${year}-${String(month).padStart(2, '0')}</h3><table><tr>${each(['日', '一', '二', '三', '四', '五', '六'], (name) => `<th>${name}</th>`)}</tr>${each(weeks, (week) => `<tr>${each(week, (day) => `<td><a href="javascript:;">${day}</a></td>`)}</tr>`)}</table></div>`;
}
