import { each, esc } from '../../kit/markup';
import type { Content } from '../content';

export interface Frame {
  title: string;
  meta?: Record<string, string>;
  body: string;
  content: Content;
}

/** A whole page: head with search and navigation, footer with every mark that the guideline asks for. */
export function page({ title, meta = {}, body, content }: Frame): string {
  const { of, trees } = content;
  const named = { SiteName: of.name, SiteDomain: of.host, SiteIDCode: of.siteCode, ...meta };
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
${Object.entries(named)
  .map(([name, value]) => `<meta name="${name}" content="${esc(value)}">`)
  .join('\n')}
<title>${esc(title)}</title>
<link rel="stylesheet" href="/images/site.css">
<script src="/images/site.js"></script>
</head>
<body>
<a class="sr-only" href="#main">无障碍跳转至正文</a>
<div class="top"><div class="wrap"><a class="logo" href="/"><img src="/images/logo.svg" alt="${of.name}"><strong>${of.name}</strong></a>
<form class="search" action="/search/" method="get"><input type="text" name="q" placeholder="请输入关键字"><button type="submit">搜索</button></form></div></div>
<div class="nav"><ul class="wrap"><li><a href="/">首页</a></li>${each(trees.site, (one) => `<li><a href="${one.at}">${esc(one.name)}</a>${one.children.length ? `<ul>${each(one.children, (child) => `<li><a href="${child.at}">${esc(child.name)}</a></li>`)}</ul>` : ''}</li>`)}</ul></div>
<div class="m-menu" style="display:none"><a href="/">首页</a>${each(trees.site, (one) => `<a href="${one.at}">${esc(one.name)}</a>`)}</div>
<div id="main" class="wrap">${body}</div>
<div class="footer"><div class="wrap">
<p><a href="/gywm/">关于我们</a> | <a href="/wzdt/">网站地图</a> | <a href="/lxwm/">联系我们</a></p>
<p>主办单位：${of.organiser}　地址：${of.address}　联系电话：${of.telephone}</p>
<p>网站标识码：${of.siteCode}　<a href="https://beian.miit.gov.cn/">${of.icp}</a>　<a href="http://www.beian.gov.cn/portal/registerSystemInfo"><img src="/images/gaba.svg" alt="">${of.policeRecord}</a></p>
<p><a href="http://bszs.conac.cn/sitename?method=show&amp;id=2B34"><img src="/images/conac.svg" alt="党政机关" title="党政机关网站标识"></a>
<a href="https://zfwzzc.www.gov.cn/check_web/errorInfo/index?site=${of.siteCode}"><img src="/images/jiucuo.svg" alt="政府网站找错" title="我为政府网站找错"></a></p>
</div></div>
</body>
</html>`;
}

/** 当前位置, the own name last. */
export function crumbs(above: readonly { name: string; at: string }[], last: string): string {
  return `<div class="crumbs">当前位置：<a href="/">首页</a> &gt; ${above.map(({ at, name }) => `<a href="${at}">${esc(name)}</a> &gt; `).join('')}<span>${esc(last)}</span></div>`;
}

/** Labels of a column's page. */
export const columnLabels = (name: string): Record<string, string> => ({
  ColumnName: name,
  ColumnDescription: `${name}栏目`,
  ColumnKeywords: name,
  ColumnType: name,
});
