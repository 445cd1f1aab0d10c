import { type PlacedColumn, placed } from '../kit/column-plan';
import { type Content, contentOf } from '../kit/content';
import type { Day } from '../kit/days';
import type { Item } from '../kit/items';
import { platformColumns } from './columns-platform';
import { siteColumns } from './columns-site';
import type { Column, Look } from './look';
import { place, platformBase } from './place';

export interface ProvinceContent extends Content<Look> {
  /** The platform's own entry in the navigation. */
  platform: PlacedColumn<Look>;
  hot: Item[];
}

/** `/xwdt/tnyw/202401/t20240108_123456.html` */
function articlePath(plan: Column, day: Day, number: number): string {
  const compact = day.replaceAll('-', '');
  return `${plan.at}${compact.slice(0, 6)}/t${compact}_${number}.html`;
}

export function provinceContent(now: Day): ProvinceContent {
  const look = siteColumns[0]?.look;
  if (!look) throw new Error('no columns');
  const entry: Column = {
    name: '政府信息公开',
    kind: 'platform',
    at: `${platformBase}/`,
    holds: { what: 'sub-columns' },
    look,
    children: [],
    aliases: [],
    delayMs: 0,
  };
  const platform: PlacedColumn<Look> = { plan: entry, section: 'site', level: 1, path: [entry.name], above: [] };
  const columns = [...placed(siteColumns, 'site'), platform, ...placed(platformColumns, 'platform')].filter(
    ({ plan }) => !plan.look.heading,
  );
  const content = contentOf(columns, place, now, articlePath);
  return { ...content, platform, hot: content.items('/xwdt/tnyw/').slice(0, 8) };
}
