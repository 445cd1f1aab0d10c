import type { Item } from '../../kit/items';
import { each, esc } from '../../kit/markup';
import { siteColumns } from '../columns-site';
import type { ProvinceContent } from '../content';
import type { Column } from '../look';
import { identity } from '../place';
import { platformLink, sheet } from './layout';

const from = '/';
const dot = (at: string): string => (at.startsWith('/') ? `.${at}` : at);

const lines = (items: readonly Item[]): string =>
  `<ul class="hl">${each(items, (item) => `<li><a href="${dot(item.at)}" title="${esc(item.title)}">${esc(item.title.length > 20 ? `${item.title.slice(0, 20)}...` : item.title)}</a><span>${item.day.slice(5)}</span></li>`)}</ul>`;

function tabs(content: ProvinceContent, columns: readonly Column[]): string {
  return `<div class="tab"><div class="tab-h">${each(columns, ({ at, name }, i) => `<a class="${i === 0 ? 'on' : ''}" href="${dot(at)}">${name}</a>`)}</div>${each(
    columns,
    ({ at }, i) =>
      `<div class="tab-c"${i > 0 ? ' style="display:none"' : ''}>${lines(content.items(at).slice(0, 7))}<a class="gd" href="${dot(at)}">更多</a></div>`,
  )}</div>`;
}

export function home(content: ProvinceContent): string {
  const of = (name: string): Column[] => siteColumns.find((one) => one.name === name)?.children ?? [];
  const inLists = (columns: readonly Column[]): Column[] =>
    columns.filter(({ at, look }) => content.items(at).length > 0 && look.gate === 'none');
  const topics = of('专题专栏').flatMap(({ children }) => children.slice(0, 3));
  const lead = content.items('/xwdt/tnyw/')[0];
  return sheet(
    { title: identity.name, from, content, meta: { Keywords: '生态环境,衡川' } },
    `<div class="w"><h2 class="tt"><a href="${dot(lead?.at ?? '/')}">${esc(lead?.title ?? '')}</a></h2>
<div class="focus">${each(content.items('/xwdt/tpxw/').slice(0, 4), (item) => `<a href="${dot(item.at)}"><img src="./images/news.svg" alt="${esc(item.title)}"/><span>${esc(item.title)}</span></a>`)}</div>
${tabs(content, inLists(of('新闻动态')).slice(0, 3))}
${tabs(content, inLists(of('政务公开')))}
<div class="kjrk"><a href="${platformLink(from)}">政府信息公开</a><a href="./hdjl/tzxx/">厅长信箱</a><a href="./hjzl/kqzlyb/">空气质量月报</a><a href="http://zwfw.hengchuan.gov.cn/sthj">网上办事</a></div>
${tabs(content, inLists(of('互动交流')).slice(0, 3))}
<div class="ztbn">${each(topics, ({ at, name }) => `<a href="${dot(at)}"><img src="./images/news.svg" alt="${name}"/></a>`)}</div></div>`,
  );
}

/** The site map (网站地图): two levels, some columns forgotten. */
export function siteMap(content: ProvinceContent): string {
  const at = '/wzdt/';
  return sheet(
    { title: `网站地图-${identity.name}`, from: at, content },
    `<div class="w ditu"><h2>网站地图</h2><table>${each(
      siteColumns,
      (column) =>
        `<tr><th><a href="..${column.at}">${column.name}</a></th><td>${each(
          column.children.filter(({ look }) => !look.unmapped),
          (child) => `<a href="${child.at.startsWith('/') ? `..${child.at}` : child.at}">${child.name}</a>`,
        )}</td></tr>`,
    )}</table></div>`,
  );
}

export const standalone = (name: string, at: string, content: ProvinceContent): string =>
  sheet(
    { title: `${name}-${identity.name}`, from: at, content },
    `<div class="w"><h2>${name}</h2><div class="TRS_Editor"><p>　　本网站由${identity.name}主办，版权所有，未经许可不得转载。网站内容管理单位为厅办公室，电话0270-81234567。</p></div></div>`,
  );
