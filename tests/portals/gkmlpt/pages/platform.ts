import { annualReport } from '../../kit/annual-report';
import type { PlacedColumn } from '../../kit/column-plan';
import { type Day, partsOf } from '../../kit/days';
import type { Item } from '../../kit/items';
import { each, esc } from '../../kit/markup';
import { paragraphs } from '../../kit/prose';
import { randomOf } from '../../kit/random';
import { platformColumns } from '../columns';
import type { DistrictColumn, Look } from '../look';
import { identity, place, SID } from '../place';
import { page, position } from './frame';

interface TreeNode {
  id: number;
  name: string;
  jump_url?: string;
  children: TreeNode[];
}

const nodeOf = (column: DistrictColumn): TreeNode => ({
  id: column.look.number,
  name: column.name,
  ...(column.look.number ? {} : { jump_url: new URL(column.at, `http://${identity.host}`).href }),
  children: column.children.map(nodeOf),
});

/** One page for all columns: a script draws the tree and asks for the records of the column behind the hash. */
export function platformPage(): string {
  return page({
    title: `政府信息公开_${identity.name}`,
    meta: { ColumnName: '政府信息公开', ColumnType: '政府信息公开' },
    body: `<div class="w con">${position([{ name: '政府信息公开', at: '/gkmlpt/index' }])}<div id="gkml"><aside id="tree"></aside><main><h2 id="col-name"></h2><table class="table-content" id="records"></table><div id="pages"></div></main></div></div>
<script>
window._CONFIG = {
  SID: '${SID}',
  SITE_NAME: '${identity.name}',
  TREE: ${JSON.stringify(platformColumns.map(nodeOf))}
};
</script>
<script src="/gkmlpt/static/js/index.js"></script>`,
  });
}

const SIZE = 100;

/** Seconds since 1970 at ten in the morning in China. */
const seconds = (day: Day): number => Date.parse(`${day}T10:00:00+08:00`) / 1000;

/** What `/gkmlpt/api/all/505?page=1&sid=…` answers. */
export function records(items: readonly Item[], number: number, current: number): object {
  return {
    articles: items.slice((current - 1) * SIZE, current * SIZE).map((item) => ({
      id: item.number,
      title: item.title,
      url: `http://${identity.host}${item.at}`,
      publisher: item.source,
      index: `768005${item.number}`,
      document_number: '',
      create_time: seconds(item.day),
      first_publish_time: seconds(item.day),
      display_publish_time: seconds(item.day),
      date: seconds(item.day),
    })),
    total: items.length,
    classify: { id: number },
    page: current,
  };
}

/** A document of the platform with the province's block of fields. */
export function documentPage({ plan, above }: PlacedColumn<Look>, item: Item): string {
  const year = partsOf(item.day).year;
  const text =
    plan.kind === 'annual-report'
      ? annualReport(
          { name: identity.name, host: identity.host, address: identity.address, telephone: identity.telephone },
          year - 1,
        )
      : each(paragraphs(place, randomOf(item.at)), (one) => `<p>${esc(one)}</p>`);
  const blank = randomOf(`${item.at} block`).next() < 0.4;
  const fields: [string, string][] = [
    ['索引号', `768005${item.number}`],
    ['分类', plan.name],
    ['发布机构', item.source],
    ['成文日期', item.day],
    ['名称', item.title],
    ['文号', blank ? '' : `南府〔${year}〕${(item.number % 40) + 1}号`],
    ['发布日期', item.day],
    ['主题词', ''],
  ];
  return page({
    title: `${item.title}_${identity.name}`,
    meta: { ColumnName: plan.name, ArticleTitle: item.title, PubDate: `${item.day} 10:00`, ContentSource: item.source },
    body: `<div class="w con">${position([{ name: '政府信息公开', at: '/gkmlpt/index' }, ...above, plan])}
<div class="classify"><table>${each([0, 2, 4, 6], (i) => `<tr>${each(fields.slice(i, i + 2), ([name, value]) => `<td class="first">${name}:</td><td><span>${esc(value)}</span></td>`)}</tr>`)}</table></div>
<h1 class="title document-number">${esc(item.title)}</h1><div class="date-row">发布日期：${item.day} 10:00　浏览次数：<span class="count">-</span></div><div class="article-content">${text}</div></div>`,
  });
}

export function guidePage(): string {
  return page({
    title: `政府信息公开指南_${identity.name}`,
    meta: { ColumnName: '政府信息公开指南' },
    body: `<div class="w con">${position([
      { name: '政府信息公开', at: '/gkmlpt/index' },
      { name: '政府信息公开指南', at: '/gkmlpt/guide' },
    ])}<div class="article-content"><p>根据《中华人民共和国政府信息公开条例》编制本指南。</p><p>一、信息分类和编排体系：按机构职能、政策法规、规划计划、统计信息等分类。</p><p>二、获取方式：门户网站、政府公报、档案馆、图书馆查阅点。</p><p>三、公开工作机构：${identity.organiser}；办公地址：${identity.address}；办公时间：工作日8:30—12:00、14:30—17:30；联系电话：${identity.telephone}；传真：0768-8233111；互联网联系方式：nlzwgk@126.com。</p></div></div>`,
  });
}
