import type { PlacedColumn } from '../../kit/column-plan';
import type { Content } from '../../kit/content';
import { dateShapes } from '../../kit/date-shapes';
import type { Item } from '../../kit/items';
import { each, esc } from '../../kit/markup';
import { paragraphs } from '../../kit/prose';
import { randomOf } from '../../kit/random';
import { platformColumns, siteColumns } from '../columns';
import type { Look, TownColumn } from '../look';
import { identity, place } from '../place';
import { page, position } from './frame';

const platformRoot = { name: '政府信息公开', at: '/zfxxgk.htm' };

export const trailOf = ({ above, section, plan }: PlacedColumn<Look>): { name: string; at: string }[] =>
  section === 'platform' ? [platformRoot, ...above, plan] : [...above, plan];

export function list(items: readonly Item[], look: Pick<Look, 'list' | 'dates'>): string {
  const date = (item: Item): string => dateShapes[look.dates](item.day);
  switch (look.list) {
    case 'nested':
      return `<table width="100%" class="winstyle53" cellspacing="0">${each(items, (item, i) => `<tr height="28" id="line_u5_${i}"><td width="2%"><span class="leaderfont">·</span></td><td><a class="c53" href="${item.at}" target="_blank" title="${esc(item.title)}">${esc(item.title)}</a></td><td width="1%" nowrap><span class="timestyle53">${date(item)}</span></td></tr><tr><td colspan="3" background="/images/line.gif" height="1"></td></tr>`)}</table>`;
    case 'lines':
      return `<ul class="sub_list">${each(items, (item, i) => `<li id="line_u8_${i}"><a href="${item.at}">${esc(item.title)}</a><span>${date(item)}</span></li>`)}</ul>`;
    case 'pictures':
      return `<table><tr>${each(items, (item, i) => `<td id="line_u6_${i}" valign="top"><a href="${item.at}"><img src="/images/tp.gif" width="180" height="120" alt=""></a><br><a href="${item.at}">${esc(item.title)}</a><br><font color="#888">${date(item)}</font></td>${i % 4 === 3 ? '</tr><tr>' : ''}`)}</tr></table>`;
  }
}

/** Page `n` of `pages` counts down: the second of five is `/xwdt/sxyw/4.htm`. */
export const pageAddress = (plan: TownColumn, n: number, pages: number): string =>
  n === 1 ? plan.at : plan.at.replace(/\.htm$/, `/${pages - n + 1}.htm`);

export function listPage(column: PlacedColumn<Look>, items: readonly Item[], n: number, pages: number): string {
  const { plan } = column;
  const size = plan.look.pageSize;
  const to = (page: number, text: string): string =>
    page < 1 || page > pages || page === n
      ? `<span class="p_no_d">${text}</span>`
      : `<a href="${pageAddress(plan, page, pages)}">${text}</a>`;
  const pager =
    pages < 2
      ? ''
      : `<table align="center"><tr><td id="fanye8" nowrap>共${items.length}条&nbsp;&nbsp;${n}/${pages}&nbsp;</td><td class="headStyle">${to(1, '首页')}${to(n - 1, '上页')}${to(n + 1, '下页')}${to(pages, '尾页')}</td></tr></table>`;
  return columnPage(column, list(items.slice((n - 1) * size, n * size), plan.look) + pager);
}

export function columnPage(column: PlacedColumn<Look>, main: string): string {
  const { plan, above, section } = column;
  const sisters = above.at(-1)?.children ?? plan.children;
  const left =
    section === 'platform'
      ? platformTree()
      : `<table class="left">${each(sisters, (one) => `<tr><td><a href="${one.at}">${esc(one.name)}</a></td></tr>`)}</table>`;
  return page({
    title: `${plan.name}-${identity.name}`,
    meta: { ColumnName: plan.name, ColumnType: plan.name },
    body: `${position(trailOf(column))}<table width="1000" align="center"><tr><td width="220" valign="top">${left}</td><td valign="top" class="zx"><div class="bt">${esc(plan.name)}</div>${main}</td></tr></table>`,
  });
}

/** The platform's tree as tables in tables. */
function platformTree(): string {
  const node = (one: TownColumn, depth: number): string =>
    `<tr><td style="padding-left:${depth * 14}px"><a href="${one.at}">${esc(one.name)}</a>${one.children.length ? `<table>${each(one.children, (child) => node(child, depth + 1))}</table>` : ''}</td></tr>`;
  return `<div class="tree_t">政府信息公开</div><table class="gktree">${each(platformColumns, (one) => node(one, 0))}</table>`;
}

export const doors = (plan: TownColumn, content: Content<Look>): string =>
  each(
    plan.children,
    (one) =>
      `<table width="100%" class="box"><tr><td class="bt2"><a href="${one.at}">${esc(one.name)}</a></td><td align="right"><a href="${one.at}">MORE&gt;&gt;</a></td></tr><tr><td colspan="2">${list(content.items(one.at).slice(0, 4), { list: 'nested', dates: 'iso' })}</td></tr></table>`,
  );

export function text(plan: TownColumn): string {
  if (plan.kind === 'consultation' || plan.kind === 'application') {
    return `<form method="post" action="/system/resource/submit.jsp"><table>${each(['姓名', '电话', '地址', '标题'], (label, i) => `<tr><td>${label}</td><td><input name="x${i}"></td></tr>`)}<tr><td>内容</td><td><textarea name="c" rows="6" cols="50"></textarea></td></tr><tr><td></td><td><input type="submit" value="提交"></td></tr></table></form>`;
  }
  const lead =
    plan.kind === 'guide'
      ? `本指南根据《中华人民共和国政府信息公开条例》编制。公开工作机构：${identity.organiser}党政办公室；办公地址：${identity.address}；办公时间：8:30—12:00、14:00—17:30；联系电话：${identity.telephone}；传真：0796-7712034；电子邮箱：sxz@126.com。信息按机构职能、政策文件、规划计划等分类编排，可在本网站和镇便民服务中心查阅。`
      : plan.kind === 'leaders'
        ? '党委副书记、镇长：刘志平，主持镇人民政府全面工作。副镇长：曾晓梅，分管教育、卫生健康、民政工作。'
        : '双溪镇位于青源县西南部，辖12个行政村、1个社区，总面积136平方公里，总人口2.3万人。';
  return `<div id="vsb_content"><div class="v_news_content">${each([lead, ...paragraphs(place, randomOf(plan.at))], (one) => `<p style="text-indent:2em">${esc(one)}</p>`)}</div></div>`;
}

export function home(content: Content<Look>): string {
  const box = (at: string, name: string): string =>
    `<td valign="top" width="500"><table width="100%"><tr><td class="bt2">${name}</td><td align="right"><a href="${at}">更多&gt;&gt;</a></td></tr></table>${list(content.items(at).slice(0, 7), { list: 'nested', dates: 'bracketed-month-day' })}</td>`;
  return page({
    title: identity.name,
    body: `<table width="1000" align="center"><tr>${box('/xwdt/sxyw.htm', '双溪要闻')}${box('/tzgg.htm', '通知公告')}</tr></table>`,
  });
}

export const platformPage = (content: Content<Look>): string =>
  page({
    title: `政府信息公开-${identity.name}`,
    meta: { ColumnName: '政府信息公开' },
    body: `${position([platformRoot])}<table width="1000" align="center"><tr><td width="220" valign="top">${platformTree()}</td><td valign="top" class="zx"><div class="bt">最新信息</div>${list(content.items('/zfxxgk/fdzdgknr/shsy/shjz.htm').slice(0, 8), { list: 'lines', dates: 'iso' })}</td></tr></table>`,
  });

export const siteMap = (): string =>
  page({
    title: `网站地图-${identity.name}`,
    body: `${position([{ name: '网站地图', at: '/wzdt.htm' }])}<table width="1000" align="center">${each(siteColumns, (one) => `<tr><td><b><a href="${one.at}">${esc(one.name)}</a></b></td><td>${each(one.children, (child) => `<a href="${child.at}">${esc(child.name)}</a>&nbsp;&nbsp;`)}</td></tr>`)}</table>`,
  });

export const contact = (): string =>
  page({
    title: `联系我们-${identity.name}`,
    body: `${position([{ name: '联系我们', at: '/lxwm.htm' }])}<table width="1000" align="center"><tr><td>电话：${identity.telephone}</td></tr></table>`,
  });
