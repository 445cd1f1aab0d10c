import { html, text as plainText, xml } from '../kit/answers';
import type { PlacedColumn } from '../kit/column-plan';
import { type Content, contentOf } from '../kit/content';
import { type Day, partsOf } from '../kit/days';
import { each } from '../kit/markup';
import { Routes } from '../kit/routes';
import { portalTruth, withSiteFaults } from '../kit/truth';
import type { SampleAnswer, SamplePortal } from '../sample-portal';
import { assets } from './assets';
import { bureauColumns } from './columns';
import type { BureauColumn, Look } from './look';
import { articlePage } from './pages/article';
import { columnPage, doors, platformPage } from './pages/columns';
import { home, notFound, siteMap, standalone } from './pages/home';
import { catalogue, dataProxy, infotypeOf, jpage, row, searchAnswer } from './pages/records';
import { text } from './pages/texts';
import { identity, place } from './place';

/** `/art/2026/11/20/art_3121_567890.html` */
function articlePath({ look }: BureauColumn, day: Day, number: number): string {
  const { year, month, date } = partsOf(day);
  return `/art/${year}/${month}/${date}/art_${look.number}_${number}.html`;
}

/** A city bureau's portal on 大汉 jcms: lists in XML records, data addresses, a catalogue that answers HTML. */
export function bureauPortal(now: Day): SamplePortal {
  const content = contentOf(bureauColumns(), place, now, articlePath);
  const routes = routesOf(content);
  return {
    id: 'bureau',
    host: identity.host,
    truth: withSiteFaults(portalTruth({ ...identity, level: 'department' }, content.columns, now), [
      ['GUIDE-FINDERR', 'no entry for finding errors'],
      ['IND-DED-FUN-SEARCH', 'no search'],
    ]),
    answer: (request) => routes.answer(request),
  };
}

function routesOf(content: Content<Look>): Routes {
  const routes = new Routes(() => html(notFound));
  routes.addPage('/', 'index.html', () => html(home(content)));
  // No robots.txt: the server answers its usual page.
  for (const [path, answer] of Object.entries(assets)) routes.add(path, () => answer);
  routes.add('/col/col3199/index.html', () => html(siteMap()));
  for (const [number, name] of [
    [3197, '关于我们'],
    [3198, '联系我们'],
  ] as const) {
    const at = `/col/col${number}/index.html`;
    routes.add(at, () => html(standalone(name, at)));
  }
  addDataAddresses(routes, content);
  for (const column of content.columns) {
    addColumn(routes, column, content);
    for (const item of content.items(column.plan.at)) routes.add(item.at, () => html(articlePage(column, item)));
  }
  return routes;
}

function addDataAddresses(routes: Routes, { columns, items }: Content<Look>): void {
  const byNumber = new Map(columns.map(({ plan }) => [String(plan.look.number), plan]));
  const byType = new Map(columns.map(({ plan }) => [infotypeOf(plan), plan]));
  routes.add('/module/web/jpage/dataproxy.jsp', ({ body }, query) => {
    const asked = new URLSearchParams([...query, ...new URLSearchParams(body)]);
    const plan = byNumber.get(asked.get('columnid') ?? '');
    const first = Number(asked.get('startrecord') ?? 1);
    return xml(dataProxy(plan, plan ? items(plan.at) : [], first, Number(asked.get('endrecord') ?? first + 14)));
  });
  routes.add('/module/xxgk/search.jsp', (_, query) => {
    const plan = byType.get(query.get('infotypeId') ?? '');
    if (!plan) return plainText('');
    return html(searchAnswer(plan, items(plan.at), Number(query.get('currpage') ?? 1)));
  });
}

function addColumn(routes: Routes, column: PlacedColumn<Look>, content: Content<Look>): void {
  const { plan } = column;
  if (plan.holds.what !== 'off-site') routes.add(plan.at, () => answerOf(column, content));
}

function answerOf(column: PlacedColumn<Look>, content: Content<Look>): SampleAnswer {
  const { plan } = column;
  const { holds, look } = plan;
  const [firstChild] = plan.children;
  if (look.redirects && firstChild) {
    return html(`<html><head><meta http-equiv="refresh" content="0;url=${firstChild.at}"></head><body></body></html>`);
  }
  if (plan.kind === 'platform') return html(platformPage(content));
  if (holds.what === 'fault') return html(notFound);
  return html(columnPage(column, mainOf(plan, content), content));
}

function mainOf(plan: BureauColumn, content: Content<Look>): string {
  const { holds, look } = plan;
  if (holds.what === 'text') return text(plan);
  if (holds.what === 'sub-columns') return doors(plan, content);
  const items = content.items(plan.at);
  if (look.carrier === 'catalogue') return catalogue(plan);
  if (look.carrier === 'plain') return `<ul class="plain">${each(items, (item) => row(item, look))}</ul>`;
  return jpage(plan, items);
}
