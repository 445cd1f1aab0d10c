import type { PlacedColumn } from '../../kit/column-plan';
import type { Content } from '../../kit/content';
import { each, esc } from '../../kit/markup';
import { platformColumns } from '../columns-platform';
import type { CountyColumn, Look } from '../look';
import { identity, ROOT } from '../place';
import { page } from './frame';
import { list } from './lists';

/** 您当前所在位置: links of the columns above, the own name last. */
export function crumbs(above: readonly { name: string; at: string }[], last: string): string {
  const links = above.map(({ at, name }) => `<a href="${at}">${esc(name)}</a>&nbsp;/&nbsp;`);
  return `<div class="crumbs"><span>您当前所在位置：</span><a href="/">首页</a>&nbsp;/&nbsp;${links.join('')}<span>${esc(last)}</span></div>`;
}

export const platformRoot = { name: '政府信息公开', at: `${ROOT}/zfxxgk/zfxxgk.shtml` };

/** Everything above a column as its breadcrumb tells it. */
export function aboveOf({ above, section }: PlacedColumn<Look>): { name: string; at: string }[] {
  return section === 'platform' ? [platformRoot, ...above] : above;
}

/** A column's page: menu of sister columns at the left, the own one without an address; the content at the right. */
export function columnPage(column: PlacedColumn<Look>, main: string, content: Content<Look>): string {
  const { plan, above, section } = column;
  const parent = above.at(-1);
  const left =
    section === 'platform'
      ? platformTree(plan)
      : parent
        ? `<div class="fl-title"><p>${esc(parent.name)}</p></div><ul class="fl-main">${each(parent.children, (one) => `<li><a href="${one === plan ? '' : one.at}"><img src="${ROOT}/xhtml/images/lft.svg"><span>${esc(one.name)}</span></a></li>`)}</ul>`
        : '';
  return page({
    title: `${plan.name} - ${identity.name}`,
    meta: {
      ColumnName: plan.name,
      ColumnDescription: plan.name,
      ColumnKeywords: plan.name,
      ColumnType: plan.name,
    },
    content,
    body: `<div class="main"><div class="container">${crumbs(aboveOf(column), plan.name)}
<div class="details">${left ? `<div class="fl">${left}</div>` : ''}<div class="fr"><div class="fr-title"><span>${esc(plan.name)}</span></div>
${main}
</div></div></div></div>`,
  });
}

/** The doors of a column that only opens its sub-columns: tabs of their newest items, the hidden ones included. */
export function tabs(plan: CountyColumn, content: Content<Look>): string {
  const head = each(
    plan.children,
    (one, i) => `<li${i ? '' : ' class="dis"'}><a href="${one.at}">${esc(one.name)}</a></li>`,
  );
  const bodies = each(
    plan.children,
    (one, i) =>
      `<div class="tab-body"${i ? ' style="display:none"' : ''}>${list(content.items(one.at).slice(0, 6), { list: 'linked', dates: 'iso' })}<a class="gd" href="${one.at}">更多+</a></div>`,
  );
  return `<div class="tabs"><ul class="msg-nav">${head}</ul><div class="msg-lists">${bodies}</div></div>`;
}

/** The side tree of the disclosure platform: its third level is hidden. */
export function platformTree(current?: CountyColumn): string {
  return `<div class="gk-side"><div class="gk-side-t">政府信息公开</div><ul class="gk-menu">${each(platformColumns, (first) => node(first, 1, current))}</ul></div>`;
}

function node(column: CountyColumn, level: number, current?: CountyColumn): string {
  const names = ['', 'one', 'two', 'third'];
  const hidden = level === 2 ? ' style="display: none;"' : '';
  const below = column.children.length
    ? `<ul class="${names[level + 1]}"${hidden}>${each(column.children, (one) => node(one, level + 1, current))}</ul>`
    : '';
  const own = column === current ? ' class="cur"' : '';
  return `<li${own}><div class="t"><a href="${column.at}" title="${esc(column.name)}">${esc(column.name)}</a></div>${below}</li>`;
}
