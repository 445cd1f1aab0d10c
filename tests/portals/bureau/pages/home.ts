import type { Content } from '../../kit/content';
import { each, esc } from '../../kit/markup';
import { siteColumns } from '../columns-site';
import type { Look } from '../look';
import { identity } from '../place';
import { position } from './columns';
import { page } from './frame';
import { row } from './records';

/** Home page: boxes whose way to all items is a picture, a counter, tabs that only a pointer opens. */
export function home(content: Content<Look>): string {
  const box = (name: string, number: number): string => {
    const at = `/col/col${number}/index.html`;
    return `<div class="kuai"><div class="kuai_t"><a href="${at}">${esc(name)}</a><a href="${at}" class="gd"><img src="/picture/0/more.svg" alt="更多"></a></div><ul>${each(content.items(at).slice(0, 6), (item) => row(item, { carrier: 'plain', dates: 'month-day' }))}</ul></div>`;
  };
  const air = content.items('/col/col3151/index.html')[0];
  return page({
    title: identity.name,
    body: `<table width="1100" align="center"><tr><td valign="top">${box('工作动态', 3121)}</td><td valign="top">${box('通知公告', 3103)}</td></tr>
<tr><td valign="top">${box('政策文件', 3141)}</td><td valign="top"><div class="aqi"><b>空气质量实况</b><table><tr><th>监测点</th><th>AQI</th><th>等级</th></tr><tr><td>城关区</td><td>46</td><td>优</td></tr><tr><td>安远区</td><td>58</td><td>良</td></tr></table><a href="${air?.at ?? '/'}">${esc(air?.title ?? '')}</a></div></td></tr></table>
<p align="center">您是第 <script>document.write('0038291')</script> 位访问者</p>`,
  });
}

export function siteMap(): string {
  return page({
    title: `${identity.name} 网站地图`,
    body: `${position([{ name: '网站地图', at: '/col/col3199/index.html' }])}<table width="1100" align="center" class="map">${each(siteColumns, (column) => `<tr><td width="140"><b><a href="${column.at}">${esc(column.name)}</a></b></td><td>${each(column.children, (one) => `<a href="${one.at}">${esc(one.name)}</a>`)}</td></tr>`)}</table>`,
  });
}

export function standalone(name: string, at: string): string {
  return page({
    title: `${identity.name} ${name}`,
    body: `${position([{ name, at }])}<table width="1000" align="center"><tr><td><p>本网站由${identity.organiser}主办，电话${identity.telephone}。</p></td></tr></table>`,
  });
}

/** Answered with status 200 to any address that is not there. */
export const notFound = page({
  title: '提示信息',
  body: '<table width="1100" align="center"><tr><td align="center" height="300"><h2>对不起，您访问的页面不存在！</h2><p>页面可能已被删除或更名，<a href="/index.html">返回首页</a></p></td></tr></table>',
});
