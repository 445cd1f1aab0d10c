import type { PlacedColumn } from '../../kit/column-plan';
import { each, esc } from '../../kit/markup';
import { rel } from '../address';
import type { ProvinceContent } from '../content';
import type { Look } from '../look';
import { identity } from '../place';
import { crumbs, hot, sheet, sisters } from './layout';

const columnMeta = (name: string): Record<string, string> => ({
  ColumnName: name,
  ColumnDescription: `${identity.name}${name}栏目`,
  ColumnType: name,
});

/** A column's page around what it shows; `from` is the address of the page itself. */
export function columnPage(column: PlacedColumn<Look>, main: string, from: string, content: ProvinceContent): string {
  const { name, look } = column.plan;
  const wide = column.plan.kind === 'special' && column.level === 3;
  const body = wide
    ? `<div class="topic-top"><img src="${rel(from, '/images/news.svg')}" alt="${name}"/></div>${crumbs(column, from)}<div class="w topic"><h2>${name}</h2>${main}</div>`
    : `${crumbs(column, from)}<div class="w cl"><div class="l">${sisters(column, from)}${hot(content.hot, from)}</div><div class="r"><div class="lm-tit">${name}</div>${main}</div></div>`;
  return sheet({ title: `${name}-${identity.name}`, from, content, old: look.old, meta: columnMeta(name) }, body);
}

/** What a column shows that only opens others: topics as pictures, the rest as boxes with their newest five. */
export function boxes({ plan }: PlacedColumn<Look>, content: ProvinceContent): string {
  const from = plan.at;
  if (plan.kind === 'special') {
    return `<ul class="zt">${each(plan.children, ({ at, name }) => `<li><a href="${rel(from, at)}"><img src="${rel(from, '/images/news.svg')}" alt="${name}"/></a><p><a href="${rel(from, at)}">${name}</a></p></li>`)}</ul>`;
  }
  return each(plan.children, ({ at, name, children }) => {
    const items = [at, ...children.map((child) => child.at)].flatMap((one) => content.items(one)).slice(0, 5);
    return `<div class="box"><div class="box-t"><a href="${rel(from, at)}">${name}</a><a class="gd" href="${rel(from, at)}">更多&gt;&gt;</a></div><ul>${each(items, (item) => `<li><a href="${rel(from, item.at)}">${esc(item.title)}</a><span>${item.day.slice(5)}</span></li>`)}</ul></div>`;
  });
}

/** An empty list, with or without a word about it. */
export const nothing = (told: 'phrase' | 'bare' | 'script'): string =>
  told === 'phrase' ? '<div class="gl-none">暂无内容</div>' : '<ul class="gl-list" id="gl">\n</ul>';
