import type { PlacedColumn } from '../../kit/column-plan';
import type { Day } from '../../kit/days';
import type { Item } from '../../kit/items';
import { each, esc } from '../../kit/markup';
import type { Look } from '../look';
import { identity } from '../place';
import { breadcrumb } from './breadcrumb';
import { page } from './frame';
import { list } from './lists';
import { platformTree } from './platform-tree';
import { hotLists, sisters } from './side';

export interface ColumnPage {
  column: PlacedColumn<Look>;
  /** The middle of the page. */
  main: string;
  hot: Item[];
  recommended: Item[];
  now: Day;
}

/** A column's page: breadcrumb, side menu or platform tree, the column's own content, hot lists. */
export function columnPage({ column, main, hot, recommended, now }: ColumnPage): string {
  const { plan, above, section } = column;
  const onPlatform = section === 'platform';
  const crumbs = onPlatform ? [platformRoot, ...above] : above;
  const left = onPlatform ? platformTree() : sisters(above.at(-1), plan);
  return page({
    title: `${plan.name}-${identity.name}`,
    meta: {
      ColumnName: plan.name,
      ColumnDescription: `${identity.shortName}${plan.name}栏目`,
      ColumnKeywords: plan.name,
      ColumnType: onPlatform ? '信息公开' : '普通栏目',
    },
    charset: plan.look.gb18030 ? 'gb2312' : 'utf-8',
    now,
    body: `${breadcrumb(crumbs, plan.name)}
<div class="wrap main"><div class="left">${left}</div>
<div class="right"><div class="col-title"><h1>${esc(plan.name)}</h1></div>
${main}
</div>
<div class="aside">${hotLists(hot, recommended)}</div></div>`,
  });
}

const platformRoot = { name: '政府信息公开', at: '/xxgk/' } as PlacedColumn<Look>['plan'];

/** The middle of a column that only opens its sub-columns: doors, or the head of each sub-column's list. */
export function doors(column: PlacedColumn<Look>, itemsOf: (at: string) => Item[]): string {
  const { plan, section } = column;
  if (section === 'platform') {
    return `<div class="doors">${each(plan.children, (one) => `<a class="door" href="${one.at}">${esc(one.name)}</a>`)}</div>`;
  }
  return `<div class="blocks">${each(plan.children, (one) => {
    const items = itemsOf(one.at).slice(0, 5);
    return `<div class="block"><div class="block-title"><h2><a href="${esc(one.at)}">${esc(one.name)}</a></h2><a class="more" href="${esc(one.at)}">更多&gt;&gt;</a></div>${
      items.length ? list(items, { list: 'ul', dates: 'bracketed-month-day' }) : ''
    }</div>`;
  })}</div>`;
}
