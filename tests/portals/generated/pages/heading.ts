import { esc } from '../../kit/markup';
import type { Random } from '../../kit/random';
import type { Setting } from '../setting';

/** The column's name above its content; templates that name it elsewhere may show none. */
export const columnHeading = (random: Random, name: string, needed = false): string =>
  random.pick([
    `<div class="title"><h2>${esc(name)}</h2></div>`,
    `<h3>${esc(name)}</h3>`,
    `<div class="lmbt"><span>${esc(name)}</span></div>`,
    `<table width="100%"><tr><td class="bt">${esc(name)}</td><td align="right"><a href="/rss/">RSS</a></td></tr></table>`,
    needed ? `<h2>${esc(name)}</h2>` : '',
  ]);

/** Title of a column's page and the labels in its head (页面标签), in the ways in which templates fill them. */
export function columnHead({ random, place, plan }: Setting): { title: string; meta: Record<string, string> } {
  const title = random.pick([
    `${plan.name}_${place.site}`,
    `${plan.name}-${place.site}`,
    place.site,
    `${place.site} ${plan.name}`,
  ]);
  const meta = random.pick<Record<string, string>>([
    {
      SiteName: place.site,
      SiteDomain: place.host,
      SiteIDCode: place.siteCode,
      ColumnName: plan.name,
      ColumnType: plan.name,
    },
    { SiteName: place.site, ColumnName: plan.name },
    { keywords: `${place.area},${plan.name}`, description: `${place.site}${plan.name}` },
    {},
  ]);
  return { title, meta };
}
