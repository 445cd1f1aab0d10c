import type { PlacedColumn } from '../../kit/column-plan';
import type { Item } from '../../kit/items';
import { each, esc } from '../../kit/markup';
import { rel } from '../address';
import { siteColumns } from '../columns-site';
import type { ProvinceContent } from '../content';
import type { Column, Look } from '../look';
import { identity, platformBase } from '../place';

/** What a page needs to know of where it stands. */
export interface Sheet {
  title: string;
  /** Its own address: links are written relative to it. */
  from: string;
  content: ProvinceContent;
  old?: boolean;
  meta?: Record<string, string>;
}

/** A page of the site: head, menu, body, foot. */
export function sheet({ title, from, content, old = false, meta = {} }: Sheet, body: string): string {
  const tags = each(Object.entries(meta), ([name, value]) => `<meta name="${name}" content="${esc(value)}"/>`);
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=${old ? 'gb2312' : 'UTF-8'}"/>
<meta name="SiteName" content="${identity.name}"/>
<meta name="SiteDomain" content="${identity.host}"/>
<meta name="SiteIDCode" content="${identity.siteCode}"/>
${tags}
<title>${esc(title)}</title>
<link href="${rel(from, '/images/base.css')}" rel="stylesheet" type="text/css"/>
<script type="text/javascript" src="${rel(from, '/images/base.js')}"></script>
</head>
<body>
${head(from)}
${menu(from, content)}
${body}
${foot(from)}
</body>
</html>`;
}

const head = (from: string): string => `<div class="topbar"><div class="w">
<span id="sysdate"><script type="text/javascript">sysDate();</script></span>
<div class="fr"><a href="javascript:void(0)" onclick="t2s()">繁體</a> | <a href="${rel(from, '/wza.html')}">无障碍浏览</a> | <a href="${rel(from, '/rss.html')}">RSS订阅</a> | <a href="http://mail.hcsthj.gov.cn/" target="_blank">厅内邮箱</a> | <a href="http://www.hengchuan.gov.cn/" target="_blank">省政府网站</a> | <a href="javascript:setHome()">设为首页</a></div>
</div></div>
<div class="banner"><div class="w"><img src="${rel(from, '/images/logo.svg')}" alt="${identity.name}"/>
<form action="http://search.hengchuan.gov.cn/s" method="get"><input name="qt" type="text" placeholder="请输入关键字"/><input type="submit" value="搜索"/></form>
<p class="hotword">热门搜索：<a href="http://search.hengchuan.gov.cn/s?qt=1">排污许可</a> <a href="http://search.hengchuan.gov.cn/s?qt=2">碳市场</a></p></div></div>`;

/** The menu: under each first-level column a picture, the newest headline, then columns in threes. */
function menu(from: string, content: ProvinceContent): string {
  const entry = (column: Column, extra: string): string =>
    `<li class="menu-li"><h3><a href="${rel(from, column.at)}">${column.name}</a></h3>${extra}</li>`;
  return `<div class="menu"><ul class="w menu-ul">
<li class="menu-li"><h3><a href="${rel(from, '/')}">首页</a></h3></li>
${each(siteColumns, (column, i) => (i === 3 ? entry(content.platform.plan, '') : '') + entry(column, drop(column, from, content)))}
</ul></div>`;
}

function drop(column: Column, from: string, content: ProvinceContent): string {
  const listed = column.children.filter(({ look }) => !look.unlisted);
  const featured = listed.flatMap(({ at }) => content.items(at).slice(0, 1))[0];
  const threes = Array.from({ length: Math.ceil(listed.length / 3) }, (_, i) => listed.slice(i * 3, i * 3 + 3));
  return `<div class="drop"><div class="drop-l">${
    featured
      ? `<a href="${rel(from, featured.at)}"><img src="${rel(from, '/images/news.svg')}" width="200" height="110" alt="${esc(featured.title)}"/></a><p><a href="${rel(from, featured.at)}">${esc(featured.title)}</a></p>`
      : `<img src="${rel(from, '/images/news.svg')}" width="200" height="110" alt=""/>`
  }</div><div class="drop-r">${each(threes, (three) => `<dl>${each(three, ({ at, name }) => `<dd><a href="${rel(from, at)}">${name}</a></dd>`)}</dl>`)}</div></div>`;
}

const linked = [
  ['国家部委', ['生态环境部', '国家发展和改革委员会', '水利部', '自然资源部']],
  ['各省厅局', ['江源省生态环境厅', '南陵省生态环境厅', '云岭省生态环境厅']],
  ['市州生态环境局', ['青阳市生态环境局', '南陵市生态环境局', '长坪州生态环境局']],
] as const;

const foot = (from: string): string => `<div class="links w">${each(
  linked,
  ([name, sites], row) =>
    `<select onchange="if(this.value)window.open(this.value)"><option value="">——${name}——</option>${each(sites, (site, i) => `<option value="http://www.friend${row}${i}.gov.cn/">${site}</option>`)}</select>`,
)}</div>
<div class="foot"><p><a href="${rel(from, '/gywm/')}">关于我们</a> | <a href="${rel(from, '/wzdt/')}">网站地图</a> | <a href="${rel(from, '/lxwm/')}">联系我们</a> | <a href="${rel(from, '/wzsm/')}">网站声明</a></p>
<p>主办：${identity.name}　承办：${identity.name}信息中心　网站标识码：${identity.siteCode}</p>
<p><a href="https://beian.miit.gov.cn/">衡ICP备05001234号-1</a>　<a href="http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=48010202000321">衡公网安备48010202000321号</a>　电话：0270-81234567</p>
<a href="http://bszs.conac.cn/sitename?method=show&amp;id=0F1A2B3C"><img src="${rel(from, '/images/blue.svg')}" alt="党政机关"/></a><a href="http://pucha.kaipuyun.cn/exposure/jiucuo.html?site_code=${identity.siteCode}"><img src="${rel(from, '/images/jiucuo.svg')}" alt="政府网站找错"/></a></div>`;

/** 您的位置: the way down to the column. */
export function crumbs(column: PlacedColumn<Look>, from: string): string {
  const way = [...column.above, column.plan].map(
    ({ at, name }) => `<a href="${rel(from, at)}" class="CurrChnlCls" title="${name}">${name}</a>`,
  );
  return `<div class="pos w">您现在的位置：<a href="${rel(from, '/')}" class="CurrChnlCls" title="首页">首页</a>&gt;${way.join('&gt;')}</div>`;
}

/** Sister columns at the left, or the sub-columns of a column that has them. */
export function sisters({ above, plan }: PlacedColumn<Look>, from: string): string {
  const head = plan.children.length > 0 ? plan : above.at(-1);
  if (!head) return '';
  return `<div class="lanmu"><h2>${head.name}</h2><ul>${each(
    head.children,
    ({ at, name }) => `<li${at === plan.at ? ' class="cur"' : ''}><a href="${rel(from, at)}">${name}</a></li>`,
  )}</ul></div>`;
}

/** Fresh articles of another column beside everything. */
export const hot = (items: readonly Item[], from: string): string =>
  `<div class="rd"><h3>热点信息</h3><ul>${each(items, (item) => `<li><a href="${rel(from, item.at)}">${esc(item.title)}</a><span>${item.day}</span></li>`)}</ul></div>`;

export const platformLink = (from: string): string => rel(from, `${platformBase}/`);
