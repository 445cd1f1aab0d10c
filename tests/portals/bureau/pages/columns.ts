import type { PlacedColumn } from '../../kit/column-plan';
import type { Content } from '../../kit/content';
import type { Item } from '../../kit/items';
import { each, esc } from '../../kit/markup';
import { platformColumns } from '../columns-platform';
import { siteColumns } from '../columns-site';
import type { BureauColumn, Look } from '../look';
import { identity } from '../place';
import { page } from './frame';
import { row } from './records';

interface Named {
  name: string;
  at: string;
}

const platformRoot: Named = { name: '政府信息公开', at: '/col/col3150/index.html' };
const disclosure: Named = { name: '政务公开', at: '/col/col3104/index.html' };

export const aboveOf = ({ above, section }: PlacedColumn<Look>): Named[] =>
  section === 'platform' ? [disclosure, platformRoot, ...above] : above;

/** 您的位置: names in a table, the own one linked, too. */
export function position(trail: readonly Named[]): string {
  return `<table class="wz" width="1100" align="center"><tr><td>您的位置：<a href="/index.html" class="bt_link">网站首页</a>${each(trail, ({ name, at }) => `&nbsp;&gt;&gt;&nbsp;<a href="${at}" class="bt_link">${esc(name)}</a>`)}</td></tr></table>`;
}

/** A column's page: sister columns or the catalogue's tree at the left, fresh pictures below, the list at the right. */
export function columnPage(column: PlacedColumn<Look>, main: string, content: Content<Look>): string {
  const { plan, above, section } = column;
  const sisters = above.at(-1)?.children ?? (section === 'site' ? siteColumns : []);
  const left =
    section === 'platform'
      ? catalogueTree()
      : `<ul class="lm">${each(sisters, (one) => `<li><a href="${one.at}">${esc(one.name)}</a></li>`)}</ul>`;
  return page({
    title: `${identity.name} ${plan.name}`,
    meta: {
      ColumnName: plan.name,
      ColumnDescription: `${identity.name}${plan.name}`,
      ColumnKeywords: plan.name,
      ColumnType: plan.name,
    },
    body: `${position([...aboveOf(column), plan])}
<table width="1100" align="center" class="nr"><tr><td valign="top" width="240">${left}
<div class="tj"><p class="tj_t">推荐信息</p>${each(freshOf(content), (item) => `<p><a href="${item.at}">${esc(item.title)}</a> <font color="#999">${item.day}</font></p>`)}</div></td>
<td valign="top" class="zw"><div class="lmbt">${esc(plan.name)}</div>
${main}
</td></tr></table>`,
  });
}

const freshOf = (content: Content<Look>): Item[] => content.items('/col/col3121/index.html').slice(0, 5);

/** The catalogue's tree: all three levels, folded by style. */
function catalogueTree(): string {
  const node = (column: BureauColumn): string =>
    `<li><span class="ico"></span><a href="${column.at}">${esc(column.name)}</a>${column.children.length ? `<ul>${each(column.children, node)}</ul>` : ''}</li>`;
  return `<div class="xxgk_tree"><div class="tree_t">信息公开目录</div><ul id="tree">${each(platformColumns, node)}</ul></div>`;
}

/** The middle of a column that only opens sub-columns: a name, a way to all, a few items each. */
export function doors(plan: BureauColumn, content: Content<Look>): string {
  return each(
    plan.children,
    (one) =>
      `<div class="kuai"><div class="kuai_t"><span>${esc(one.name)}</span><a href="${one.at}"><img src="/picture/0/more.svg" alt="更多"></a></div><ul>${each(content.items(one.at).slice(0, 4), (item) => row(item, { carrier: 'plain', dates: 'bracketed' }))}</ul></div>`,
  );
}

/** The catalogue's entrance page. */
export function platformPage(content: Content<Look>): string {
  const latest = content.items('/col/col3231/index.html').slice(0, 10);
  return page({
    title: `${identity.name} 政府信息公开`,
    meta: { ColumnName: '政府信息公开', ColumnType: '政府信息公开' },
    body: `${position([disclosure, platformRoot])}<table width="1100" align="center" class="nr"><tr><td valign="top" width="240">${catalogueTree()}</td><td valign="top" class="zw"><div class="lmbt">最新公开</div><ul>${each(latest, (item) => row(item, { carrier: 'plain', dates: 'iso' }))}</ul></td></tr></table>`,
  });
}
