import { html, json, text as plainText } from '../kit/answers';
import type { PlacedColumn } from '../kit/column-plan';
import { type Content, contentOf } from '../kit/content';
import type { Day } from '../kit/days';
import { Routes } from '../kit/routes';
import { portalTruth, withSiteFaults } from '../kit/truth';
import type { SampleAnswer, SamplePortal } from '../sample-portal';
import { assets } from './assets';
import { districtColumns } from './columns';
import type { DistrictColumn, Look } from './look';
import { documentPage, guidePage, platformPage, records } from './pages/platform';
import { about, articlePage, columnPage, doors, home, listPage, siteMap, text } from './pages/site';
import { identity, place, SID } from './place';

/** `/xwzx/nlyw/content/post_123.html`, on the platform `/gkmlpt/content/0/123/post_123456.html`. No day in either. */
function articlePath({ at, look }: DistrictColumn, _: Day, number: number): string {
  return look.number
    ? `/gkmlpt/content/${Math.floor(number / 1_000_000)}/${Math.floor(number / 1000)}/post_${number}.html`
    : `${at}content/post_${number}.html`;
}

/** A district's portal of Guangdong: unified static pages, and the province's platform with columns behind the hash. */
export function gkmlptPortal(now: Day): SamplePortal {
  const content = contentOf(districtColumns(), place, now, articlePath);
  const routes = routesOf(content);
  return {
    id: 'gkmlpt',
    host: identity.host,
    truth: withSiteFaults(portalTruth({ ...identity, level: 'county' }, content.columns, now), [
      ['GUIDE-FINDERR', 'no entry for finding errors'],
      ['IND-DED-FUN-SEARCH', 'no search'],
    ]),
    answer: (request) => routes.answer(request),
  };
}

const notFound = (): SampleAnswer =>
  html('<html><head><title>404</title></head><body><h1>404 Not Found</h1></body></html>', 404);

function routesOf(content: Content<Look>): Routes {
  const routes = new Routes(notFound);
  routes.addPage('/', 'index.html', () => html(home(content)));
  routes.addPage('/sitemap/', 'index.html', () => html(siteMap()));
  routes.addPage('/about/', 'index.html', () => html(about()));
  for (const [path, answer] of Object.entries(assets)) routes.add(path, () => answer);
  routes.add('/gkmlpt/guide', () => html(guidePage()));
  routes.add('/gkmlpt/index', () => html(platformPage()));
  addRecords(routes, content);
  for (const column of content.columns) {
    if (column.section === 'site' && column.plan.kind !== 'platform') addColumn(routes, column, content);
    for (const item of content.items(column.plan.at)) {
      routes.add(item.at, () =>
        html(column.section === 'site' ? articlePage(column, item) : documentPage(column, item)),
      );
    }
  }
  return routes;
}

function addRecords(routes: Routes, { columns, items }: Content<Look>): void {
  const numbered = columns.filter(({ plan }) => plan.look.number > 0);
  const newestFirst = numbered.flatMap(({ plan }) => items(plan.at)).toSorted((a, b) => b.day.localeCompare(a.day));
  const add = (number: number, of: typeof newestFirst): void =>
    routes.add(`/gkmlpt/api/all/${number}`, (_, query) =>
      query.get('sid') === SID ? json(records(of, number, Number(query.get('page') ?? 1))) : plainText('invalid sid'),
    );
  add(0, newestFirst);
  for (const { plan } of numbered) add(plan.look.number, items(plan.at));
}

function addColumn(routes: Routes, column: PlacedColumn<Look>, content: Content<Look>): void {
  const { plan } = column;
  const items = content.items(plan.at);
  const pages = Math.max(1, Math.ceil(items.length / plan.look.pageSize));
  switch (plan.holds.what) {
    case 'off-site':
      return;
    case 'text':
      routes.addPage(plan.at, 'index.html', () => html(columnPage(column, text(plan))));
      return;
    case 'sub-columns':
      routes.addPage(plan.at, 'index.html', () => html(columnPage(column, doors(plan, content))));
      return;
    default:
      routes.addPage(plan.at, 'index.html', () => html(listPage(column, items, 1, pages)));
      for (let n = 2; n <= pages; n++)
        routes.add(`${plan.at}index_${n}.html`, () => html(listPage(column, items, n, pages)));
  }
}
