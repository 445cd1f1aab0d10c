import { annualReport } from '../../kit/annual-report';
import type { PlacedColumn } from '../../kit/column-plan';
import { dateShapes } from '../../kit/date-shapes';
import { type Day, partsOf } from '../../kit/days';
import type { Item } from '../../kit/items';
import { each, esc } from '../../kit/markup';
import { paragraphs } from '../../kit/prose';
import { randomOf } from '../../kit/random';
import type { Look } from '../look';
import { identity, place } from '../place';
import { breadcrumb } from './breadcrumb';
import { page } from './frame';
import { hotLists } from './side';

export interface ArticlePage {
  column: PlacedColumn<Look>;
  item: Item;
  hot: Item[];
  recommended: Item[];
  now: Day;
}

/** An article: title, source and date below it, text, attachment; official documents carry their block above. */
export function articlePage({ column, item, hot, recommended, now }: ArticlePage): string {
  const { plan, above, section } = column;
  const report = plan.kind === 'annual-report';
  const block = plan.look.documents || report ? metadataBlock(plan.look.documents, item) : '';
  const crumbs =
    section === 'platform' ? [{ ...plan, name: '政府信息公开', at: '/xxgk/' }, ...above, plan] : [...above, plan];
  const body = report
    ? annualReport(
        { name: identity.organiser, host: identity.host, address: identity.address, telephone: identity.telephone },
        partsOf(item.day).year - 1,
      )
    : each(paragraphs(place, randomOf(item.at)), (text) => `<p style="text-indent:2em">${esc(text)}</p>`);
  return page({
    title: `${item.title}-${identity.name}`,
    meta: {
      ColumnName: plan.name,
      ColumnType: section === 'platform' ? '信息公开' : '普通栏目',
      ArticleTitle: item.title,
      PubDate: `${item.day} 09:30`,
      ContentSource: item.source,
    },
    charset: plan.look.gb18030 ? 'gb2312' : 'utf-8',
    now,
    body: `${breadcrumb(crumbs, '正文')}
<div class="wrap main"><div class="article">
${block}
<h1 class="title">${esc(item.title)}</h1>
<div class="info"><span>发布时间：${item.day} 09:30</span><span>来源：${esc(item.source)}</span><span>浏览次数：<i class="count">1</i></span><span class="tools">字体：大 中 小 <a href="javascript:window.print()">打印</a></span></div>
<div class="TRS_Editor" id="zoom">${body}</div>
${plan.look.documents ? `<div class="files">附件：<a href="${item.at.replace(/\.\w+$/, '.pdf')}">${esc(item.title)}.pdf</a></div>` : ''}
</div><div class="aside">${hotLists(hot, recommended)}</div></div>`,
  });
}

/** 索引号 … 有效性: the fields of an official document. An annual report has only name and day filled, as often seen. */
function metadataBlock(filled: boolean, item: Item): string {
  const { year } = partsOf(item.day);
  const random = randomOf(`${item.at} block`);
  const blank = (share: number, value: string): string => (!filled || random.next() < share ? '' : value);
  const fields: [string, string][] = [
    ['索 引 号', blank(0.05, `MB1${item.number}/${year}-${String(item.number).slice(-5)}`)],
    ['文　　号', blank(0.1, `澜高管发〔${year}〕${(item.number % 60) + 1}号`)],
    ['主题分类', blank(0.3, random.pick(['综合政务', '科技、教育', '城乡建设、环境保护', '工业、交通']))],
    ['发文单位', blank(0.05, identity.organiser)],
    ['名　　称', item.title],
    ['发布日期', dateShapes.chinese(item.day)],
    ['有 效 性', blank(0.4, random.pick(['有效', '有效', '失效']))],
    ['发文日期', blank(0.2, dateShapes.chinese(item.day))],
  ];
  const rows = [0, 2, 4, 6].map((i) => {
    const cells = fields
      .slice(i, i + 2)
      .map(([name, value]) => `<td class="k">${name}：</td><td class="v">${esc(value)}</td>`);
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table class="doc-meta" cellspacing="0">${rows.join('\n')}</table>`;
}
