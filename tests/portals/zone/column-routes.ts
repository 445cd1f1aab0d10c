import { hangUp, html, htmlWithoutCharset, json } from '../kit/answers';
import type { Fault, PlacedColumn } from '../kit/column-plan';
import type { Day } from '../kit/days';
import { encodeGb18030 } from '../kit/gb18030';
import type { Routes } from '../kit/routes';
import type { SampleAnswer } from '../sample-portal';
import type { ZoneContent } from './content';
import { addList } from './list-routes';
import type { Look } from './look';
import { articlePage } from './pages/article';
import { jsonAddress, jsonRecords } from './pages/carriers';
import { columnPage, doors } from './pages/column-page';
import { serverError, softNotFound } from './pages/errors';
import { nothing } from './pages/nothing';
import { text } from './pages/texts';

/** Registers the addresses of one column; its articles have their own. */
export function addColumn(routes: Routes, column: PlacedColumn<Look>, content: ZoneContent, now: Day): void {
  const { plan } = column;
  const { holds, look } = plan;
  const inFrame = (main: string): SampleAnswer => {
    const { hot, recommended } = content;
    const page = columnPage({ column, main, hot, recommended, now });
    const answer = look.gb18030 ? htmlWithoutCharset(encodeGb18030(page)) : html(page);
    return plan.delayMs ? { ...answer, delayMs: plan.delayMs } : answer;
  };
  if (holds.what === 'items') {
    addList(routes, plan, content.items(plan.at), inFrame);
  } else if (holds.what !== 'off-site') {
    routes.addPage(plan.at, 'index.shtml', () => {
      switch (holds.what) {
        case 'text':
          return plan.at.endsWith('/') ? inFrame(text(plan)) : html(loneArticle(column, content, now));
        case 'sub-columns':
          return inFrame(doors(column, content.items));
        case 'nothing':
          return inFrame(nothing(plan, holds.told));
        case 'fault':
          return fault(holds.how, now);
      }
    });
    if (holds.what === 'nothing' && holds.told === 'script') {
      routes.add(jsonAddress(plan), () => json(jsonRecords([], 1, look.pageSize)));
    }
  }
}

/** A column whose address is an article's: its text was published once, long ago, and still holds. */
function loneArticle(column: PlacedColumn<Look>, { hot, recommended }: ZoneContent, now: Day): string {
  const { at, name } = column.plan;
  const [, year, month, date, number] = /t(\d{4})(\d\d)(\d\d)_(\d+)/.exec(at) ?? [];
  const item = {
    title: name,
    day: `${year}-${month}-${date}`,
    at,
    source: '党政办公室',
    pinned: false,
    number: Number(number),
  };
  return articlePage({ column, item, hot, recommended, now });
}

function fault(how: Fault, now: Day): SampleAnswer {
  switch (how) {
    case 'not-found':
      return html(serverError(404, 'Not Found'), 404);
    case 'server-error':
      return html(serverError(500, 'Internal Server Error'), 500);
    case 'soft-404':
      return html(softNotFound(now));
    case 'hang-up':
      return hangUp;
  }
}
