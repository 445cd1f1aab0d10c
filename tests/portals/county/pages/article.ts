import { annualReport } from '../../kit/annual-report';
import type { PlacedColumn } from '../../kit/column-plan';
import type { Content } from '../../kit/content';
import { partsOf } from '../../kit/days';
import type { Item } from '../../kit/items';
import { each, esc } from '../../kit/markup';
import { paragraphs } from '../../kit/prose';
import { randomOf } from '../../kit/random';
import type { Look } from '../look';
import { identity, place } from '../place';
import { aboveOf, crumbs } from './column-page';
import { page } from './frame';

/** An article; official documents have their block as a list of pairs. */
export function articlePage(column: PlacedColumn<Look>, item: Item, content: Content<Look>): string {
  const { plan } = column;
  const year = partsOf(item.day).year;
  const text =
    plan.kind === 'annual-report'
      ? annualReport(
          { name: identity.name, host: identity.host, address: identity.address, telephone: identity.telephone },
          year - 1,
        )
      : each(paragraphs(place, randomOf(item.at)), (one) => `<p>　　${esc(one)}</p>`);
  const news = content.items('/qlx/c105101/list.shtml').slice(0, 4);
  return page({
    title: item.title,
    meta: { ColumnName: plan.name, ArticleTitle: item.title, PubDate: `${item.day} 15:24`, ContentSource: item.source },
    content,
    body: `<div class="main"><div class="container">${crumbs([...aboveOf(column), plan], '正文')}
<div class="xl">${plan.look.documents ? block(item, year) : ''}
<h2 class="xl-title">${esc(item.title)}</h2>
<div class="xl-info"><span>发布时间：${item.day} 15:24</span> <span>信息来源：${esc(item.source)}</span> <span>阅读量：<b>126</b></span></div>
<div class="content" id="zoom"><ucapcontent>${text}</ucapcontent></div>
<div class="pages-date">上一篇：<a href="${news[0]?.at ?? '/'}">${esc(news[0]?.title ?? '')}</a></div>
<div class="related"><h3>相关阅读</h3><ul>${each(news, (one) => `<li><a href="${one.at}">${esc(one.title)}</a><span>${one.day}</span></li>`)}</ul></div>
</div></div></div>`,
  });
}

function block(item: Item, year: number): string {
  const random = randomOf(`${item.at} block`);
  const pairs: [string, string][] = [
    ['索引号', `015${item.number}/${year}-${String(item.number).slice(-5)}`],
    ['公开目录', '其他文件'],
    ['发布机构', identity.organiser],
    ['主题词', random.next() < 0.5 ? '' : '通知'],
    ['文号', random.next() < 0.3 ? '' : `青政发〔${year}〕${(item.number % 40) + 1}号`],
    ['成文日期', random.next() < 0.2 ? '' : item.day],
    ['有效性', random.next() < 0.5 ? '' : '有效'],
  ];
  return `<div class="xxgk-info"><ul>${each(pairs, ([name, value]) => `<li><b>${name}：</b><span>${esc(value)}</span></li>`)}</ul></div>`;
}
