import type { PlacedColumn } from '../../kit/column-plan';
import type { Content } from '../../kit/content';
import type { Item } from '../../kit/items';
import { each, esc } from '../../kit/markup';
import { paragraphs } from '../../kit/prose';
import { randomOf } from '../../kit/random';
import { siteColumns } from '../columns';
import type { DistrictColumn, Look } from '../look';
import { identity, place } from '../place';
import { page, position } from './frame';

const dateOf = (item: Item, dates: Look['dates']): string =>
  dates === 'iso'
    ? item.day
    : dates === 'time'
      ? `${item.day} 17:${String(item.number % 60).padStart(2, '0')}:08`
      : item.day.replaceAll('-', '.');

/** A list whose dates stand a second time in a comment, as its template's maker left them. */
function list(items: readonly Item[], dates: Look['dates']): string {
  return `<ul class="GsTL5">${each(items, (item) => `<li><a href="${item.at}" title="${esc(item.title)}">${esc(item.title)}</a><!--span class="time">2019-01-01</span--><span class="time">${dateOf(item, dates)}</span></li>`)}</ul>`;
}

/** Page `n` of a column's list: `index_2.html` is the second. */
export function listPage(column: PlacedColumn<Look>, items: readonly Item[], n: number, pages: number): string {
  const { plan } = column;
  const to = (page: number): string => (page === 1 ? plan.at : `${plan.at}index_${page}.html`);
  const pager =
    pages < 2
      ? ''
      : `<ul class="page"><a class="first" href="${to(1)}">第一页</a>${each(
          Array.from({ length: Math.min(5, pages) }, (_, i) => i + 1),
          (page) => `<a class="${page === n ? 'current' : 'normal'}" href="${to(page)}">${page}</a>`,
        )}${n < pages ? `<a class="next" href="${to(n + 1)}">下一页</a>` : ''}<a class="last" href="${to(pages)}">最后一页</a></ul>`;
  const { pageSize, dates } = plan.look;
  return columnPage(column, list(items.slice((n - 1) * pageSize, n * pageSize), dates) + pager);
}

export function columnPage({ plan, above }: PlacedColumn<Look>, main: string): string {
  const sisters = above.at(-1)?.children ?? plan.children;
  return page({
    title: `${plan.name}_${identity.name}`,
    meta: { ColumnName: plan.name, ColumnType: plan.name, ColumnDescription: plan.name },
    body: `<div class="w con">${position([...above, plan])}<div class="GpLeft"><div class="GsSub">${each(sisters, (one) => `<a href="${one.at}">${esc(one.name)}</a>`)}</div><div class="GcList">${main}</div></div></div>`,
  });
}

/** The middle of a column that only opens its sub-columns. */
export const doors = (plan: DistrictColumn, content: Content<Look>): string =>
  each(
    plan.children,
    (one) =>
      `<section class="sec"><h2><a href="${one.at}">${esc(one.name)}</a></h2>${list(content.items(one.at).slice(0, 5), 'iso')}</section>`,
  );

export function text(plan: DistrictColumn): string {
  if (plan.look.text === 'form') {
    return `<form action="/hdjl/submit" method="post" class="wf">${each(['姓名', '手机号码', '电子邮箱', '标题'], (label, i) => `<p><label>${label}<input name="i${i}"></label></p>`)}<p><textarea name="t" rows="6" cols="60"></textarea></p><button>提交</button></form>`;
  }
  return `<div class="article-content">${each([`南岭区位于海州市东部，总面积620平方公里，辖5镇4街道，常住人口58万人。`, ...paragraphs(place, randomOf(plan.at))], (one) => `<p>${esc(one)}</p>`)}</div>`;
}

export function articlePage({ plan, above }: PlacedColumn<Look>, item: Item): string {
  return page({
    title: `${item.title}_${identity.name}`,
    meta: {
      ColumnName: plan.name,
      ArticleTitle: item.title,
      PubDate: `${item.day} 09:15:02`,
      ContentSource: item.source,
    },
    body: `<div class="w con">${position([...above, plan])}<div class="wz"><h1 class="title">${esc(item.title)}</h1><div class="ly"><span>发布日期：${item.day} 09:15:02</span><span>来源：${esc(item.source)}</span><span>【字体：大 中 小】</span></div><div class="article-content">${each(paragraphs(place, randomOf(item.at)), (one) => `<p>${esc(one)}</p>`)}</div></div></div>`,
  });
}

export function home(content: Content<Look>): string {
  const box = (at: string, name: string): string =>
    `<section class="sec"><h2><a href="${at}">${name}</a><a class="m" href="${at}">更多</a></h2>${list(content.items(at).slice(0, 8), 'iso')}</section>`;
  return page({
    title: `${identity.name}门户网站`,
    body: `<div class="w con">${box('/xwzx/nlyw/', '南岭要闻')}${box('/zwgk/tzgg/', '通知公告')}<p class="ks"><a href="/gkmlpt/index">政府信息公开平台</a><a href="/gkmlpt/guide">政府信息公开指南</a></p></div>`,
  });
}

export const siteMap = (): string =>
  page({
    title: `网站导航_${identity.name}`,
    body: `<div class="w con">${position([{ name: '网站导航', at: '/sitemap/' }])}${each(siteColumns, (one) => `<dl><dt><a href="${one.at}">${esc(one.name)}</a></dt>${each(one.children, (child) => `<dd><a href="${child.at}">${esc(child.name)}</a></dd>`)}</dl>`)}</div>`,
  });

export const about = (): string =>
  page({
    title: `关于我们_${identity.name}`,
    body: `<div class="w con">${position([{ name: '关于我们', at: '/about/' }])}<p>${identity.organiser}主办。</p></div>`,
  });
