import { type PlacedColumn, placed } from '../kit/column-plan';
import type { Day } from '../kit/days';
import { type Item, itemsOf } from '../kit/items';
import { platformColumns } from './columns-platform';
import { siteColumns, siteMapOnly } from './columns-site';
import type { Look, ZoneColumn } from './look';
import { place } from './place';

/** Everything the portal holds on one day: its columns in their places, and their items. */
export interface Content {
  columns: PlacedColumn<Look>[];
  /** Items of a column in list order, by the column's path. */
  items(at: string): Item[];
  /** Fresh articles of other columns, for the side lists. */
  hot: Item[];
  recommended: Item[];
}

/** `/xwzx/yqyw/202611/t20261120_100234.shtml`; columns that count their pages down keep articles under `/info/`. */
function articlePath(plan: ZoneColumn, day: Day, number: number): string {
  if (plan.look.pager === 'countdown') return `/info/1061/${number}.htm`;
  const compact = day.replaceAll('-', '');
  return `${plan.at}${compact.slice(0, 6)}/t${compact}_${number}.shtml`;
}

function allColumns(): PlacedColumn<Look>[] {
  const columns = placed(siteColumns, 'site');
  const host = columns.findIndex(({ plan }) => plan.name === siteMapOnly.under);
  const parent = columns[host];
  if (!parent) throw new Error(`no column ${siteMapOnly.under}`);
  const [hidden] = placed([siteMapOnly.column], 'site', [parent.plan]);
  if (hidden) columns.splice(host + parent.plan.children.length + 1, 0, hidden);
  return [...columns, ...placed(platformColumns, 'platform')];
}

export function contentOf(now: Day): Content {
  const columns = allColumns();
  const items = new Map(columns.map(({ plan }) => [plan.at, itemsOf(plan, place, now, articlePath)]));
  const of = (at: string): Item[] => items.get(at) ?? [];
  return { columns, items: of, hot: of('/xwzx/yqyw/').slice(0, 6), recommended: of('/zwgk/tzgg/').slice(2, 7) };
}
