import { annualReport } from '../../kit/annual-report';
import type { PlacedColumn } from '../../kit/column-plan';
import { dateShapes } from '../../kit/date-shapes';
import { partsOf } from '../../kit/days';
import type { Item } from '../../kit/items';
import { each, esc } from '../../kit/markup';
import { paragraphs } from '../../kit/prose';
import { randomOf } from '../../kit/random';
import type { Look } from '../look';
import { identity, place } from '../place';
import { trailOf } from './columns';
import { page, position } from './frame';

/** An article in the system's form: everything inside one form element, date in Chinese. */
export function articlePage(column: PlacedColumn<Look>, item: Item): string {
  const text =
    column.plan.kind === 'annual-report'
      ? annualReport(
          { name: identity.name, host: identity.host, address: identity.address, telephone: identity.telephone },
          partsOf(item.day).year - 1,
        )
      : each(paragraphs(place, randomOf(item.at)), (one) => `<p style="text-indent:2em">${esc(one)}</p>`);
  return page({
    title: `${item.title}-${identity.name}`,
    meta: { ColumnName: column.plan.name, ArticleTitle: item.title, PubDate: item.day, ContentSource: item.source },
    body: `${position([...trailOf(column), { name: '正文', at: '' }])}
<form name="_newscontent_fromname"><table width="1000" align="center" class="winstyle"><tr><td class="titlestyle" align="center">${esc(item.title)}</td></tr>
<tr><td align="center"><span class="timestyle">${dateShapes.chinese(item.day)} 00:00</span>　<span class="authorstyle">来源：${esc(item.source)}</span>　点击：[<span id="dynclicks_wbnews">31</span>]</td></tr>
<tr><td class="contentstyle"><div id="vsb_content"><div class="v_news_content">${text}</div></div></td></tr>
<tr><td>上一条：无　下一条：无　【<a href="javascript:window.close()">关闭</a>】</td></tr></table></form>`,
  });
}
