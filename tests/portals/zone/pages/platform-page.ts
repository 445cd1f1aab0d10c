import type { Day } from '../../kit/days';
import type { Item } from '../../kit/items';
import { identity } from '../place';
import { breadcrumb } from './breadcrumb';
import { page } from './frame';
import { list } from './lists';
import { platformTree } from './platform-tree';

/** The disclosure platform's own page: the nested tree and what was published last. */
export function platformPage(latest: readonly Item[], now: Day): string {
  return page({
    title: `政府信息公开-${identity.name}`,
    meta: {
      ColumnName: '政府信息公开',
      ColumnDescription: '政府信息公开平台',
      ColumnKeywords: '政府信息公开',
      ColumnType: '信息公开',
    },
    now,
    body: `${breadcrumb([], '政府信息公开')}
<div class="wrap main"><div class="gk-head"><h1>政府信息公开</h1>
<form class="gk-search" action="/search" method="get"><select name="f"><option>标题</option><option>文号</option></select><input type="text" name="q"><button>检索</button></form></div>
<div class="left">${platformTree()}</div>
<div class="right wide"><div class="col-title"><h2>最新公开信息</h2></div>${list(latest, { list: 'ul', dates: 'iso' })}</div></div>`,
  });
}
