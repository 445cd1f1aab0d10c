import { hangUp, html, text as plainText } from '../kit/answers';
import type { PlacedColumn } from '../kit/column-plan';
import type { Day } from '../kit/days';
import { Routes } from '../kit/routes';
import { portalTruth } from '../kit/truth';
import type { SampleAnswer, SamplePortal } from '../sample-portal';
import { assets } from './assets';
import { type Trees, treesOf } from './columns';
import { type Content, contentFor } from './content';
import { type Plant, planted } from './faults/plant';
import { type GovernmentLevel, governments } from './government';
import type { Look } from './look';
import { articlePage } from './pages/article';
import { columnPage, doors, platformPage } from './pages/column-page';
import { home } from './pages/home';
import { list } from './pages/lists';
import { notFound, searchPage, siteMap, standalone } from './pages/others';
import { text } from './pages/texts';

const PAGE_SIZE = 15;

/** What a portal has beyond a government's duties. */
export interface Planting {
  /** Alters the columns before anything is made of them, so that the truth knows of it. */
  change(trees: Trees): Trees;
  plants(content: Content): Plant[];
}

const NOTHING: Planting = { change: (trees) => trees, plants: () => [] };

/** The portal of a government that does everything it owes: without a fault, but for what is planted. */
export function governmentPortal(level: GovernmentLevel, now: Day, planting: Planting = NOTHING): SamplePortal {
  const of = governments[level];
  const content = contentFor(of, planting.change(treesOf(of)), now);
  const routes = routesOf(content);
  const plants = planting.plants(content);
  const truth = portalTruth({ name: of.name, siteCode: of.siteCode, level, host: of.host }, content.columns, now);
  const faults = plants.flatMap(({ fault }) => fault ?? []);
  return {
    id: level,
    host: of.host,
    truth: { ...truth, plantedFaults: [...truth.plantedFaults, ...faults] },
    answer: async (request) => {
      const { pathname } = new URL(request.path, 'http://portal');
      return planted(await routes.answer(request), pathname, plants);
    },
  };
}

function routesOf(content: Content): Routes {
  const routes = new Routes(() => html(notFound, 404));
  routes.addPage('/', 'index.html', () => html(home(content)));
  routes.add('/robots.txt', () => plainText('User-agent: *\nAllow: /\n'));
  for (const [path, answer] of Object.entries(assets)) routes.add(path, () => answer);
  routes.addPage('/wzdt/', 'index.html', () => html(siteMap(content)));
  routes.addPage('/gywm/', 'index.html', () => html(standalone('关于我们', content)));
  routes.addPage('/lxwm/', 'index.html', () => html(standalone('联系我们', content)));
  routes.add('/search/', (_, query) => html(searchPage(query.get('q') ?? '', content)));
  for (const column of content.columns) {
    addColumn(routes, column, content);
    for (const item of content.items(column.plan.at))
      routes.add(item.at, () => html(articlePage(column, item, content)));
  }
  return routes;
}

function addColumn(routes: Routes, column: PlacedColumn<Look>, content: Content): void {
  const { plan } = column;
  const { holds } = plan;
  const show = (main: string): SampleAnswer => html(columnPage(column, main, content));
  const add = (path: string, answer: () => SampleAnswer): void => routes.addPage(path, 'index.html', answer);
  switch (holds.what) {
    case 'off-site':
      return;
    case 'fault':
      add(plan.at, () => (holds.how === 'hang-up' ? hangUp : html(notFound, 404)));
      return;
    case 'text':
      add(plan.at, () => show(text(plan, content)));
      return;
    case 'sub-columns':
      add(plan.at, () => (plan.kind === 'platform' ? html(platformPage(content)) : show(doors(plan, content))));
      return;
    case 'nothing':
      add(plan.at, () => show(holds.told === 'phrase' ? '<div class="none">暂无内容</div>' : '<ul class="list"></ul>'));
      return;
    case 'items':
      addPages(routes, column, content, show);
  }
}

function addPages(
  routes: Routes,
  { plan }: PlacedColumn<Look>,
  content: Content,
  show: (main: string) => SampleAnswer,
): void {
  const items = content.items(plan.at);
  const pages = Math.ceil(items.length / PAGE_SIZE);
  for (let n = 0; n < pages; n++) {
    const links = Array.from(
      { length: pages },
      (_, i) => `<a href="${plan.at}${i ? `index_${i}.html` : ''}">${i + 1}</a>`,
    );
    const pager = pages > 1 ? `<div class="pages">共${items.length}条 共${pages}页 ${links.join(' ')}</div>` : '';
    const main = (): string => list(items.slice(n * PAGE_SIZE, (n + 1) * PAGE_SIZE), plan.look) + pager;
    if (n === 0) routes.addPage(plan.at, 'index.html', () => show(main()));
    else routes.add(`${plan.at}index_${n}.html`, () => show(main()));
  }
}
