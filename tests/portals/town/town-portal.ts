import { html, script, style, svg } from '../kit/answers';
import type { PlacedColumn } from '../kit/column-plan';
import { type Content, contentOf } from '../kit/content';
import type { Day } from '../kit/days';
import { Routes } from '../kit/routes';
import { portalTruth, withSiteFaults } from '../kit/truth';
import type { SamplePortal } from '../sample-portal';
import { townColumns } from './columns';
import type { Look, TownColumn } from './look';
import { articlePage } from './pages/article';
import {
  columnPage,
  contact,
  doors,
  home,
  list,
  listPage,
  pageAddress,
  platformPage,
  siteMap,
  text,
} from './pages/columns';
import { identity, place } from './place';

/** `/info/1021/4567.htm`: no day in it. */
const articlePath = ({ look }: TownColumn, _: Day, number: number): string => `/info/${look.tree}/${number}.htm`;

/** A town's portal on 博达 (VSB): tables, pages that count down, articles without a day in their address. */
export function townPortal(now: Day): SamplePortal {
  const content = contentOf(townColumns(), place, now, articlePath);
  const routes = routesOf(content);
  return {
    id: 'town',
    host: identity.host,
    truth: withSiteFaults(portalTruth({ ...identity, level: 'township' }, content.columns, now), [
      ['GUIDE-FINDERR', 'no entry for finding errors'],
      ['IND-DED-FUN-SEARCH', 'no search'],
    ]),
    answer: (request) => routes.answer(request),
  };
}

const sheet = `body{font:14px/1.7 SimSun,"Noto Serif CJK SC",serif;color:#333}a{color:#333;text-decoration:none}.ban{background:#a61c1c;height:120px;text-align:center}.ban font{color:#fff;font-size:42px;letter-spacing:8px}.dh{background:#7d1212}.dh a{color:#fff;line-height:40px}.dh div a{color:#333}.dh div{background:#fff}.b1{text-align:center}.bt,.bt2,.tree_t{color:#a61c1c;font-size:18px;border-bottom:2px solid #a61c1c;line-height:36px}.zx{padding-left:20px}.sub_list li{display:flex;justify-content:space-between;line-height:34px;border-bottom:1px dashed #ccc}.titlestyle{font-size:22px;padding:16px}.foot{background:#eee;margin-top:30px;line-height:2}.report-table{border-collapse:collapse}`;

function routesOf(content: Content<Look>): Routes {
  const routes = new Routes(() =>
    html('<html><head><title>404</title></head><body>您访问的页面不存在</body></html>', 404),
  );
  const picture = svg(
    '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><rect width="20" height="20" fill="#c99"/></svg>',
  );
  for (const name of ['fgx.gif', 'line.gif', 'tp.gif', 'dzjg.png']) routes.add(`/images/${name}`, () => picture);
  routes.add('/style/style.css', () => style(sheet));
  routes.add('/system/resource/js/counter.js', () => script('function _showDynClickBatch() {}'));
  routes.addPage('/', 'index.htm', () => html(home(content)));
  routes.add('/wzdt.htm', () => html(siteMap()));
  routes.add('/lxwm.htm', () => html(contact()));
  for (const column of content.columns) {
    addColumn(routes, column, content);
    for (const item of content.items(column.plan.at)) routes.add(item.at, () => html(articlePage(column, item)));
  }
  return routes;
}

function addColumn(routes: Routes, column: PlacedColumn<Look>, content: Content<Look>): void {
  const { plan } = column;
  const { holds } = plan;
  const items = content.items(plan.at);
  const pages = Math.max(1, Math.ceil(items.length / plan.look.pageSize));
  for (let n = 1; n <= pages; n++) {
    routes.add(pageAddress(plan, n, pages), () => {
      if (plan.kind === 'platform') return html(platformPage(content));
      if (holds.what === 'sub-columns') return html(columnPage(column, doors(plan, content)));
      if (holds.what === 'text') return html(columnPage(column, text(plan)));
      if (holds.what === 'nothing')
        return html(
          columnPage(column, holds.told === 'phrase' ? '<p align="center">暂无信息！</p>' : list([], plan.look)),
        );
      return html(listPage(column, items, n, pages));
    });
  }
}
