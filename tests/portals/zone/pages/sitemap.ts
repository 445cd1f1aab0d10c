import type { Day } from '../../kit/days';
import { each, esc } from '../../kit/markup';
import { platformColumns } from '../columns-platform';
import { siteColumns, siteMapOnly } from '../columns-site';
import { identity } from '../place';
import { breadcrumb } from './breadcrumb';
import { page } from './frame';

/** The site map (网站地图): every column of the navigation, and one that no menu knows. */
export function siteMap(now: Day): string {
  return page({
    title: `网站地图-${identity.name}`,
    meta: {},
    now,
    body: `${breadcrumb([], '网站地图')}
<div class="wrap main"><div class="site-map"><h1>网站地图</h1>
${each(siteColumns, (column) => {
  const below =
    column.at === '/xxgk/'
      ? platformColumns
      : [...column.children, ...(siteMapOnly.under === column.name ? [siteMapOnly.column] : [])];
  return `<dl><dt><a href="${column.at}">${esc(column.name)}</a></dt><dd>${each(below, (one) => `<a href="${esc(one.aliases[0] ?? one.at)}">${esc(one.name)}</a>`)}</dd></dl>`;
})}
</div></div>`,
  });
}
