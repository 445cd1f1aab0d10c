import { addDays, type Day, daysBetween } from '../../kit/days';
import type { Item } from '../../kit/items';
import { each, esc } from '../../kit/markup';
import type { Column } from '../look';

const chinese = (day: Day): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
};

/** The first words of an article: they name days that have nothing to do with the day it was published. */
const summary = (item: Item, now: Day): string =>
  item.number % 2 === 0
    ? `根据统一部署，${item.source}将于${chinese(addDays(now, 9))}前完成整改，截至${chinese(addDays(now, -1))}已办结有关事项……`
    : `本次行动方案自2019年5月1日起施行，有效期至2029年12月31日，${item.source}负责解释……`;

const ago = (day: Day, now: Day): string => {
  const days = daysBetween(day, now);
  return days > 7 ? day : `${days}天前`;
};

/** Below a column's own list: what was published elsewhere. */
export const related = (items: readonly Item[]): string =>
  `<div class="rel"><h4>相关推荐</h4><ul>${each(items, (item) => `<li><a href="${item.at}">${esc(item.title)}</a><span>${item.day}</span></li>`)}</ul></div>`;

/** One page of a list. */
export function rows({ look }: Column, items: readonly Item[], now: Day): string {
  const link = (item: Item): string => `<a href="${item.at}" target="_blank">${esc(item.title)}</a>`;
  switch (look.rows) {
    case 'dl':
      return `<dl class="arc" id="arc">${each(
        items,
        (item) =>
          `<dt>${item.pinned ? '<b class="top">[置顶]</b>' : ''}${link(item)}</dt><dd class="sum">${summary(item, now)}<a href="${item.at}">[详细]</a></dd><dd class="inf">来源：${esc(item.source)} 发布：${item.day} 浏览：${item.number % 700}次</dd>`,
      )}</dl>`;
    case 'cards':
      return `<div class="cardbox">${each(items, (item) => `<div class="c"><a href="${item.at}"><img src="/Skin/pic.svg" alt=""><p class="t">${esc(item.title)}</p><p class="s">${summary(item, now)}</p><p class="d">${item.day.replaceAll('-', '.')}</p></a></div>`)}</div>`;
    case 'table':
      return `<table class="tb"><tr><th>编号</th><th>标题</th><th>办理单位</th><th>时间</th><th>状态</th></tr>${each(items, (item) => `<tr><td>${item.number % 10000}</td><td>${link(item)}</td><td>${esc(item.source)}</td><td>${item.day}</td><td>已办结</td></tr>`)}</table>`;
    case 'period':
      return `<table class="tb"><tr><th>主题</th><th>开始时间</th><th>结束时间</th><th>状态</th></tr>${each(items, (item) => `<tr><td>${link(item)}</td><td>${item.day}</td><td>${addDays(item.day, 60)}</td><td>${addDays(item.day, 60) < now ? '已结束' : '进行中'}</td></tr>`)}</table>`;
    case 'years':
      return each(
        [...new Set(items.map(({ day }) => day.slice(0, 4)))],
        (year) =>
          `<h4 class="yr">${year}年</h4><ul class="li2">${each(
            items.filter(({ day }) => day.startsWith(year)),
            (item) => `<li>${link(item)}<i>${item.day.slice(5)}</i></li>`,
          )}</ul>`,
      );
    case 'bare':
      return `<ul class="li3">${each(items, (item) => `<li>${link(item)}</li>`)}</ul>`;
    case 'ago':
      return `<ul class="li4">${each(items, (item) => `<li>${link(item)}<span>${ago(item.day, now)}</span></li>`)}</ul>`;
    case 'lines':
      return `<ul class="li1">${each(items, (item) => `<li><span id="time">${item.day}</span>${item.pinned ? '<em>置顶</em>' : ''}${link(item)}</li>`)}</ul>`;
  }
}

/** The list as a script's array; the script writes the rows. */
export const array = (items: readonly Item[]): string =>
  `<ul class="li1" id="out"></ul><script>
var data=[${items.map((item) => `{t:'${item.title}',u:'${item.at}',d:'${item.day}'}`).join(',\n')}];
var h='';for(var i=0;i<data.length;i++){h+='<li><span>'+data[i].d+'</span><a href="'+data[i].u+'">'+data[i].t+'</a></li>';}
document.getElementById('out').innerHTML=h;
</script>`;

export const idOf = ({ at }: Column): string => /id=(\d+)/i.exec(at)?.[1] ?? '';

/** Nothing until the script has asked for it. */
export const posted = (column: Column): string =>
  `<ul class="li1" id="ajaxlist" data-cid="${idOf(column)}"></ul><script type="text/template" id="tpl"><li><span>2026-01-01</span><a href="#">标题</a></li></script><script>loadList('ajaxlist',${idOf(column)},1);</script>`;

export const moreButton = (column: Column): string =>
  `<div class="load-more"><button type="button" onclick="loadMore('arc',${idOf(column)})">点击加载更多</button></div>`;

export function pager({ at, look }: Column, page: number, pages: number): string {
  if (pages < 2) return '';
  const about = `共 ${pages} 页 第 ${page} 页`;
  if (look.pager === 'form') {
    return `<form method="post" action="${at.slice(1)}" name="pageform">${about} <input type="hidden" name="page" value="${page}"><input type="button" value="上一页" onclick="go(-1)"><input type="button" value="下一页" onclick="go(1)"></form>`;
  }
  const to = (n: number, label: string): string =>
    n < 1 || n > pages ? label : `<a href="${at.slice(1)}&amp;page=${n}">${label}</a>`;
  return `<div class="pg">${about} ${to(1, '首页')} ${to(page - 1, '上一页')} ${to(page + 1, '下一页')} ${to(pages, '尾页')}</div>`;
}

/** What the POST address answers: the day in the way of ASP.NET's old serialiser. */
export const records = (items: readonly Item[], page: number, size: number) => ({
  total: items.length,
  rows: items.slice((page - 1) * size, page * size).map((item) => ({
    ID: item.number,
    Title: item.title,
    Url: item.at,
    AddTime: `/Date(${Date.parse(`${item.day}T09:00:00+08:00`)})/`,
  })),
});
