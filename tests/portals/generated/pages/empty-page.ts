import { drawBreadcrumb } from '../breadcrumb';
import { chance } from '../draw';
import { framePage } from '../frame';
import type { Draft } from '../generated-page';
import type { Setting } from '../setting';
import { columnHead, columnHeading } from './heading';
import { trailOf } from './list-page';

const phrases = [
  '暂无信息',
  '暂无数据',
  '暂无相关内容',
  '暂无内容！',
  '暂无相关信息。',
  '该栏目暂无信息',
  '没有找到相关信息',
  '对不起，暂无记录',
  '本栏目暂无内容，敬请关注',
  '栏目建设中……',
  '目前没有内容',
  '共0条',
];

/** A column that holds nothing: it says so, or an empty container and a pager of one page stand there. */
export function emptyPage(setting: Setting): Draft {
  const { random, plan, system, url, turn } = setting;
  const phrase = phrases[turn % phrases.length] as string;
  const said = chance(random, 0.65);
  const shape = said ? 'phrase' : 'container';
  const main = said
    ? random.pick([
        `<ul class="list"><li>${phrase}</li></ul>`,
        `<div class="nodata"><img src="/images/none.png"><p>${phrase}</p></div>`,
        `<table width="100%"><tr><th>标题</th><th>发布日期</th></tr><tr><td colspan="2" align="center">${phrase}</td></tr></table>`,
        `<ul class="list"></ul><p style="text-align:center">${phrase}</p><div class="page">共0条 1/1页 首页 上页 下页 尾页</div>`,
        `<font color="red">${phrase}</font>`,
      ])
    : random.pick([
        `<ul class="list"></ul><div class="page"><span>首页</span> <span>上一页</span> <span>下一页</span> <span>尾页</span> 共0条</div>`,
        `<ul class="newsList">\n<script>createPageHTML(1, 0, "index", "html");</script>\n</ul>`,
        `<ul class="xwlist"><script>window.onload=function(){createPageHTML('page_div',1, 1,'list','shtml',0);}</script></ul><div class="page"><div id="page_div"></div></div>`,
        `<table width="100%"><tr><th>序号</th><th>标题</th><th>发布日期</th></tr></table><div class="fy">第1页/共1页 0条记录</div>`,
      ]);
  const breadcrumb = drawBreadcrumb(random, trailOf(setting));
  const head = columnHead(setting);
  return {
    html: framePage(setting, {
      title: head.title,
      meta: head.meta,
      breadcrumb: breadcrumb.html,
      main: `${columnHeading(random, plan.name)}\n${main}`,
      tree: system.family === 'jcms-catalogue' || chance(random, 0.2),
    }),
    label: {
      url: url.href,
      kind: 'column-list',
      columnName: plan.name,
      breadcrumb: breadcrumb.names,
      lists: [],
      empty: true,
    },
    traits: [`empty:${shape}`],
    dateWords: [],
  };
}
