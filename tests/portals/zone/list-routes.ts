import { html, json, xml } from '../kit/answers';
import type { Item } from '../kit/items';
import type { Routes } from '../kit/routes';
import type { SampleAnswer } from '../sample-portal';
import type { ZoneColumn } from './look';
import {
  channelNumber,
  frameAddress,
  frameList,
  framePage,
  jsonAddress,
  jsonList,
  jsonRecords,
  xmlList,
  xmlRecords,
} from './pages/carriers';
import { list } from './pages/lists';
import { pageAddress, pager } from './pages/pager';

/** Registers a column's list: its pages, and the address that brings the records where the page has none. */
export function addList(
  routes: Routes,
  plan: ZoneColumn,
  items: readonly Item[],
  inFrame: (main: string) => SampleAnswer,
): void {
  const { look } = plan;
  const column = (main: string): void => routes.addPage(plan.at, 'index.shtml', () => inFrame(main));
  switch (look.carrier) {
    case 'json':
      column(jsonList(plan));
      routes.add(jsonAddress(plan), (_, query) =>
        json(jsonRecords(items, Number(query.get('page') ?? 1), Number(query.get('size') ?? look.pageSize))),
      );
      break;
    case 'xml':
      column(xmlList(plan, items));
      routes.add('/module/web/jpage/dataproxy.jsp', ({ body }, query) => {
        const asked = new URLSearchParams([...query, ...new URLSearchParams(body)]);
        const known = asked.get('columnid') === String(channelNumber(plan));
        const to = Number(asked.get('endrecord') ?? items.length);
        return xml(xmlRecords(known ? items : [], Number(asked.get('startrecord') ?? 1), to));
      });
      break;
    case 'frame':
      column(frameList(plan));
      routes.add(frameAddress(plan), () => html(framePage(plan, items)));
      break;
    case 'page':
      addPages(routes, plan, items, inFrame);
  }
}

function addPages(
  routes: Routes,
  plan: ZoneColumn,
  items: readonly Item[],
  inFrame: (main: string) => SampleAnswer,
): void {
  const { look } = plan;
  const size = look.pager === 'none' ? items.length : look.pageSize;
  const pages = Math.ceil(items.length / size);
  const pageN = (n: number): SampleAnswer =>
    inFrame(list(items.slice((n - 1) * size, n * size), look) + pager(plan, n, pages));
  const byQuery = look.pager === 'query';
  routes.addPage(plan.at, 'index.shtml', (_, query) => pageN(byQuery ? Number(query.get('page') ?? 1) : 1));
  if (byQuery) return;
  for (let n = 2; n <= pages; n++) routes.add(pageAddress(plan, n, pages), () => pageN(n));
}
