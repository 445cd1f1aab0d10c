import { html, script, style, svg } from '../kit/answers';
import { type PlacedColumn, placed } from '../kit/column-plan';
import { type Content, contentOf } from '../kit/content';
import type { Day } from '../kit/days';
import { hashOf } from '../kit/random';
import { Routes } from '../kit/routes';
import { portalTruth, withSiteFaults } from '../kit/truth';
import type { SampleAnswer, SamplePortal } from '../sample-portal';
import { disclosureColumns, siteColumns } from './columns';
import type { Column, Look } from './look';
import { columnSheet } from './pages/layout';
import { list, pageAddress, pager } from './pages/lists';
import { article, boxes, home, latest, nothing, text } from './pages/main';
import { identity, place } from './place';

const PAGE_SIZE = 15;

/** `/info/1020/1234.htm`: the column's number, the article's. */
const articlePath = (plan: Column, _: Day, number: number): string =>
  `/info/${1000 + (hashOf(plan.at) % 900)}/${number}.htm`;

const files: Record<string, SampleAnswer> = {
  '/style.css': style('td{font:9pt/1.8 SimSun}a{color:#333;text-decoration:none}.nav1{font-weight:bold}'),
  '/images/top.svg': svg(
    '<svg xmlns="http://www.w3.org/2000/svg" width="980" height="120"><rect width="980" height="120" fill="#b33"/></svg>',
  ),
  '/images/line.svg': svg(
    '<svg xmlns="http://www.w3.org/2000/svg" width="2" height="20"><rect width="2" height="20" fill="#ccc"/></svg>',
  ),
  '/system/resource/js/counter.js': script('function _visits(){return 128934;}function addFav(){}'),
  '/system/resource/js/layer.js': script(
    "function MM_layer(id,v){var l=document.getElementById(id);if(l)l.style.visibility=v=='show'?'visible':'hidden';}function showClock(){var d=new Date();document.write('今天是：'+d.getFullYear()+'年'+(d.getMonth()+1)+'月'+d.getDate()+'日 星期'+'日一二三四五六'.charAt(d.getDay()));}",
  ),
};

const notFound = (): SampleAnswer =>
  html(
    '<html><head><title>404错误提示</title></head><body><p>您访问的页面不存在或已删除！</p><a href="/">返回首页</a></body></html>',
    404,
  );

/** A small town's portal on 博达 VSB: nested tables, a menu in layers, pages that count down, no site map. */
export function townshipPortal(now: Day): SamplePortal {
  const columns = [...placed(siteColumns, 'site'), ...placed(disclosureColumns, 'platform')];
  const content = contentOf(columns, place, now, articlePath);
  const routes = new Routes(notFound);
  for (const [path, answer] of Object.entries(files)) routes.add(path, () => answer);
  for (const path of ['/', '/index.htm']) routes.add(path, () => html(home(content)));
  for (const column of columns) addColumn(routes, column, content);
  return {
    id: 'township',
    host: identity.host,
    truth: withSiteFaults(portalTruth({ ...identity, level: 'township' }, columns, now), [
      ['GUIDE-FOOT', 'no site code, police record, site map, mark of a government body'],
      ['IND-DED-FUN-TAG', 'no labels'],
      ['GUIDE-FINDERR', 'no entry for finding errors'],
      ['IND-DED-FUN-SEARCH', 'no search'],
    ]),
    answer: (request) => routes.answer(request),
  };
}

function addColumn(routes: Routes, column: PlacedColumn<Look>, content: Content<Look>): void {
  const { plan } = column;
  const page = (main: string, from = plan.at): SampleAnswer => html(columnSheet(column, main, from));
  const items = content.items(plan.at);
  for (const item of items) routes.add(item.at, () => html(article(column, item)));
  const { holds } = plan;
  switch (holds.what) {
    case 'items': {
      const pages = Math.ceil(items.length / PAGE_SIZE);
      for (let n = 1; n <= pages; n++) {
        const from = pageAddress(plan.at, n, pages);
        const rows = list(plan, items.slice((n - 1) * PAGE_SIZE, n * PAGE_SIZE), from);
        routes.add(from, () => page(rows + pager(plan.at, n, pages, items.length), from));
      }
      return;
    }
    case 'text':
      routes.add(plan.at, () => page(text(plan)));
      return;
    case 'nothing':
      routes.add(plan.at, () => page(nothing(plan, holds.told)));
      return;
    case 'sub-columns':
      routes.add(plan.at, () => page(plan.at === '/xxgk.htm' ? latest(newest(content)) : boxes(plan, content)));
  }
}

const newest = (content: Content<Look>) =>
  content.columns
    .filter(({ section }) => section === 'platform')
    .flatMap(({ plan }) => content.items(plan.at))
    .toSorted((a, b) => b.day.localeCompare(a.day))
    .slice(0, 12);
