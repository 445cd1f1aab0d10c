import { hangUp, html, text as plainText } from '../kit/answers';
import type { PlacedColumn } from '../kit/column-plan';
import { type Content, contentOf } from '../kit/content';
import type { Day } from '../kit/days';
import { hexOf } from '../kit/random';
import { Routes } from '../kit/routes';
import { portalTruth } from '../kit/truth';
import type { SampleAnswer, SamplePortal, SampleRequest } from '../sample-portal';
import { assets } from './assets';
import { countyColumns } from './columns';
import type { CountyColumn, Look } from './look';
import { articlePage } from './pages/article';
import { columnPage, tabs } from './pages/column-page';
import { home } from './pages/home';
import { list } from './pages/lists';
import { challenge, notFound, platformPage, siteMap, standalone } from './pages/others';
import { text } from './pages/texts';
import { identity, place, ROOT } from './place';

/** `/qlx/c105101/202611/<32 hex>.shtml` */
function articlePath(plan: CountyColumn, day: Day, number: number): string {
  const folder = plan.at.slice(0, plan.at.lastIndexOf('/'));
  return `${folder}/${day.slice(0, 7).replace('-', '')}/${hexOf(`${plan.at} ${number}`)}.shtml`;
}

/** A county's portal on 开普 (ucap): numbered channels, hexadecimal articles, a pager that a script writes. */
export function countyPortal(now: Day): SamplePortal {
  const content = contentOf(countyColumns(), place, now, articlePath);
  const routes = routesOf(content);
  return {
    id: 'county',
    host: identity.host,
    truth: portalTruth({ ...identity, level: 'county' }, content.columns, now),
    answer: (request) => routes.answer(request),
  };
}

function routesOf(content: Content<Look>): Routes {
  const routes = new Routes(() => html(notFound, 404));
  routes.addPage('/', 'index.shtml', () => html(home(content)));
  routes.add('/robots.txt', () => plainText('User-agent: *\nAllow: /\n'));
  for (const [path, answer] of Object.entries(assets)) routes.add(path, () => answer);
  routes.add(`${ROOT}/wzfz/wzdt.shtml`, () => html(siteMap(content)));
  for (const [file, name] of [
    ['gybz', '关于我们'],
    ['wzsm', '网站声明'],
    ['lxwm', '联系我们'],
  ] as const) {
    routes.add(`${ROOT}/wzfz/${file}.shtml`, () => html(standalone(name, content)));
  }
  for (const column of content.columns) {
    addColumn(routes, column, content);
    for (const item of content.items(column.plan.at)) {
      routes.add(item.at, () => html(articlePage(column, item, content)));
    }
  }
  return routes;
}

function addColumn(routes: Routes, column: PlacedColumn<Look>, content: Content<Look>): void {
  const { plan } = column;
  const { holds, look } = plan;
  const inFrame = (main: string): SampleAnswer => html(columnPage(column, main, content));
  switch (holds.what) {
    case 'off-site':
      return;
    case 'fault':
      routes.add(plan.at, () => (holds.how === 'hang-up' ? hangUp : html(notFound, 404)));
      return;
    case 'text':
      routes.add(plan.at, () => inFrame(text(plan)));
      return;
    case 'sub-columns':
      routes.add(plan.at, () =>
        plan.kind === 'platform' ? html(platformPage(content)) : inFrame(tabs(plan, content)),
      );
      return;
    case 'nothing':
      routes.add(plan.at, () =>
        inFrame(holds.told === 'phrase' ? '<div class="zwnr">该栏目暂无内容</div>' : list([], look)),
      );
      return;
    case 'items':
      addPages(routes, plan, content, inFrame);
  }
}

function addPages(
  routes: Routes,
  plan: CountyColumn,
  content: Content<Look>,
  inFrame: (main: string) => SampleAnswer,
): void {
  const { look } = plan;
  const items = content.items(plan.at);
  const size = look.pageSize || items.length;
  const pages = Math.ceil(items.length / size);
  for (let n = 1; n <= pages; n++) {
    const pager = `<div class="page_num"><div id="page_div"></div></div><script>createPageHTML('page_div',${pages}, ${n},'${look.file}','shtml',${items.length});</script>`;
    const answer = (): SampleAnswer => inFrame(list(items.slice((n - 1) * size, n * size), look) + pager);
    const address = n === 1 ? plan.at : plan.at.replace(/\.shtml$/, `_${n}.shtml`);
    routes.add(address, (request) => (look.challenge && !passed(request) ? html(challenge, 412) : answer()));
  }
}

const passed = ({ headers }: SampleRequest): boolean => String(headers.cookie ?? '').includes('ql_waf=');
