import { type PlacedColumn, placed } from '../kit/column-plan';
import { type Content, contentOf } from '../kit/content';
import type { Day } from '../kit/days';
import type { Item } from '../kit/items';
import { platformColumns } from './columns-platform';
import { siteColumns, siteMapOnly } from './columns-site';
import type { Look, ZoneColumn } from './look';
import { place } from './place';

export interface ZoneContent extends Content<Look> {
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
  const hidden = placed([siteMapOnly.column], 'site', [parent.plan]);
  columns.splice(host + parent.plan.children.length + 1, 0, ...hidden);
  return [...columns, ...placed(platformColumns, 'platform')];
}

export function zoneContent(now: Day): ZoneContent {
  const content = contentOf(allColumns(), place, now, articlePath);
  return {
    ...content,
    hot: content.items('/xwzx/yqyw/').slice(0, 6),
    recommended: content.items('/zwgk/tzgg/').slice(2, 7),
  };
}
