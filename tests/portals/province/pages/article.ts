import type { PlacedColumn } from '../../kit/column-plan';
import type { Item } from '../../kit/items';
import { each, esc } from '../../kit/markup';
import { paragraphs } from '../../kit/prose';
import { randomOf } from '../../kit/random';
import type { ProvinceContent } from '../content';
import type { Look } from '../look';
import { identity, place } from '../place';
import { crumbs, sheet } from './layout';

const text = (item: Item): string =>
  `<div class="TRS_Editor">${each(paragraphs(place, randomOf(item.at)), (part) => `<p>　　${esc(part)}</p>`)}</div>`;

/** An article of the site. */
export function article(column: PlacedColumn<Look>, item: Item, content: ProvinceContent): string {
  const meta = {
    ArticleTitle: item.title,
    PubDate: `${item.day} 09:${String(item.number % 50).padStart(2, '0')}`,
    ContentSource: item.source,
    ColumnName: column.plan.name,
  };
  return sheet(
    { title: `${item.title}-${identity.name}`, from: item.at, content, old: column.plan.look.old, meta },
    `${crumbs(column, item.at)}<div class="w xl"><h1 class="xl-tit">${esc(item.title)}</h1><div class="xl-info">发布时间：${item.day}　来源：${esc(item.source)}　<a href="javascript:window.print()">【打印】</a><a href="javascript:window.close()">【关闭】</a></div>${text(item)}</div>`,
  );
}

/** A document of the platform, with the block of fields that platforms put above the text. */
export function document(item: Item, name: string): string {
  const fields = [
    ['索 引 号：', `00${item.number}/${item.day.slice(0, 4)}-${item.number % 1000}`],
    ['主题分类：', '城乡建设、环境保护'],
    ['发布机构：', identity.name],
    ['发文日期：', item.day],
    ['名　　称：', item.title],
    ['文　　号：', `衡环发〔${item.day.slice(0, 4)}〕${item.number % 97}号`],
    ['有 效 性：', '有效'],
    ['主 题 词：', ''],
  ] as const;
  const rows = Array.from({ length: fields.length / 2 }, (_, i) => fields.slice(i * 2, i * 2 + 2));
  return `<!DOCTYPE html><html><head><meta charset="UTF-8"><title>${esc(item.title)}</title><meta name="ArticleTitle" content="${esc(item.title)}"><meta name="PubDate" content="${item.day}"><meta name="ColumnName" content="${name}"></head><body><table class="head" width="96%">${each(rows, (row) => `<tr>${row.map(([label, value]) => `<td class="b">${label}</td><td>${esc(value)}</td>`).join('')}</tr>`)}</table><h1>${esc(item.title)}</h1>${text(item)}</body></html>`;
}
