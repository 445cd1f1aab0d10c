import { html, htmlWithoutCharset, pdf, text } from '../kit/answers';
import type { Day } from '../kit/days';
import { encodeGb18030 } from '../kit/gb18030';
import { Routes } from '../kit/routes';
import { portalTruth } from '../kit/truth';
import type { SamplePortal } from '../sample-portal';
import { assets } from './assets';
import { addColumn } from './column-routes';
import { type ZoneContent, zoneContent } from './content';
import { articlePage } from './pages/article';
import { serverError, softNotFound } from './pages/errors';
import { home } from './pages/home';
import { platformPage } from './pages/platform-page';
import { siteMap } from './pages/sitemap';
import { standalone } from './pages/standalone';
import { identity } from './place';

/** The embedded sample portal: a development zone (高新区) with a disclosure platform of 56 columns. Same day, same portal. */
export function zonePortal(now: Day): SamplePortal {
  const content = zoneContent(now);
  const routes = routesOf(content, now);
  return {
    id: 'zone',
    host: identity.host,
    truth: portalTruth({ ...identity, level: 'zone' }, content.columns, now),
    answer: (request) => routes.answer(request),
  };
}

function routesOf(content: ZoneContent, now: Day): Routes {
  const { columns, items, hot, recommended } = content;
  const routes = new Routes(({ path }) =>
    // Pages that are not there answer 200 and say so; files answer 404.
    /\.(?!s?html?(\?|$))\w+(\?|$)/.test(path) ? html(serverError(404, 'Not Found'), 404) : html(softNotFound(now)),
  );
  const box = (name: string, at: string, link = at) => ({ name, at: link, items: items(at).slice(0, 7) });
  const boxes = [
    box('园区要闻', '/xwzx/yqyw/', '/xwzx/yqyw/?utm_source=home'),
    box('通知公告', '/zwgk/tzgg/'),
    box('管委会文件', '/xxgk/fdzdgknr/zc/gwhwj/'),
    box('企业动态', '/xwzx/qydt/'),
    box('招商动态', '/zsyz/zsdt/'),
  ];
  routes.addPage('/', 'index.shtml', () => html(home(boxes, items('/xwzx/tpxw/'), now)));
  routes.add('/sitemap.shtml', () => html(siteMap(now)));
  routes.add('/robots.txt', () => text('User-agent: *\nDisallow: /admin/\nDisallow: /search\nCrawl-delay: 0\n'));
  for (const [path, answer] of Object.entries(assets)) routes.add(path, () => answer);
  for (const [path, name] of [
    ['/gywm/', '关于我们'],
    ['/lxwm/', '联系我们'],
    ['/wzsm/', '网站声明'],
  ] as const) {
    routes.addPage(path, 'index.shtml', () => html(standalone(name, now)));
  }
  for (const column of columns) {
    const { plan } = column;
    if (plan.at === '/xxgk/') {
      const latest = [
        ...items('/xxgk/fdzdgknr/zc/gwhwj/').slice(0, 8),
        ...items('/xxgk/fdzdgknr/zc/gfxwj/').slice(0, 6),
      ];
      latest.sort((a, b) => b.day.localeCompare(a.day));
      routes.addPage(plan.at, 'index.shtml', () => html(platformPage(latest, now)));
    } else addColumn(routes, column, content, now);
    for (const item of items(plan.at)) {
      if (plan.look.documents) routes.add(item.at.replace(/\.\w+$/, '.pdf'), pdf);
      routes.add(item.at, () => {
        const page = articlePage({ column, item, hot, recommended, now });
        return plan.look.gb18030 ? htmlWithoutCharset(encodeGb18030(page)) : html(page);
      });
    }
  }
  return routes;
}
