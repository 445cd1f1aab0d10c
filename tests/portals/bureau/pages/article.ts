import { annualReport } from '../../kit/annual-report';
import type { PlacedColumn } from '../../kit/column-plan';
import { partsOf } from '../../kit/days';
import type { Item } from '../../kit/items';
import { each, esc } from '../../kit/markup';
import { paragraphs } from '../../kit/prose';
import { randomOf } from '../../kit/random';
import type { Look } from '../look';
import { identity, place } from '../place';
import { aboveOf, position } from './columns';
import { page } from './frame';

/** An article between the system's own comment marks. */
export function articlePage(column: PlacedColumn<Look>, item: Item): string {
  const { plan } = column;
  const year = partsOf(item.day).year;
  const text =
    plan.kind === 'annual-report'
      ? annualReport(
          { name: identity.name, host: identity.host, address: identity.address, telephone: identity.telephone },
          year - 1,
        )
      : each(paragraphs(place, randomOf(item.at)), (one) => `<p style="text-indent: 2em;">${esc(one)}</p>`);
  return page({
    title: `${identity.name} ${plan.name} ${item.title}`,
    meta: {
      ColumnName: plan.name,
      ArticleTitle: item.title,
      PubDate: `${item.day} 10:12`,
      ContentSource: item.source,
      Author: '',
    },
    body: `${position([...aboveOf(column), plan])}
<table id="article" width="1000" align="center" cellpadding="0" cellspacing="0">
<tr><td>${plan.look.documents ? block(item, year) : ''}</td></tr>
<tr><td class="title" align="center"><!--<$[标题名称(html)]>begin-->${esc(item.title)}<!--<$[标题名称(html)]>end--></td></tr>
<tr><td align="center" class="sm">发布日期：<!--<$[发布时间]>begin-->${item.day}<!--<$[发布时间]>end-->　来源：${esc(item.source)}　浏览次数：<script>document.write('58')</script>　字号：[ 大 中 小 ]</td></tr>
<tr><td class="bt_content"><div id="zoom"><!--<$[信息内容]>begin-->${text}<!--<$[信息内容]>end--></div></td></tr>
<tr><td align="right">[ <a href="javascript:window.print()">打印本页</a> ] [ <a href="javascript:window.close()">关闭窗口</a> ]</td></tr></table>`,
  });
}

function block(item: Item, year: number): string {
  const blank = randomOf(`${item.at} block`).next() < 0.4;
  const rows: [string, string, string, string][] = [
    ['索引号', `B3211/${item.number}`, '发布机构', identity.name],
    ['公开形式', '主动公开', '公开范围', '面向社会'],
    ['文号', blank ? '' : `云环发〔${year}〕${(item.number % 80) + 1}号`, '生成日期', item.day],
    ['主题分类', blank ? '' : '生态环境', '有效性', ''],
  ];
  return `<table class="xxgk_box" border="1" width="100%">${each(rows, (cells) => `<tr>${cells.map((cell, i) => `<td${i % 2 ? '' : ' class="hd"'}>${i % 2 ? esc(cell) : `${cell}：`}</td>`).join('')}</tr>`)}</table>`;
}
