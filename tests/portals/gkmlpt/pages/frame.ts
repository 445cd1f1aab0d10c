import { each, esc } from '../../kit/markup';
import { siteColumns } from '../columns';
import { identity } from '../place';

export interface Frame {
  title: string;
  meta?: Record<string, string>;
  body: string;
}

/** A whole page of the unified system. */
export function page({ title, meta = {}, body }: Frame): string {
  const named = { SiteName: identity.name, SiteDomain: identity.host, SiteIDCode: identity.siteCode, ...meta };
  return `<!DOCTYPE html>
<html lang="zh">
<head>
<meta charset="UTF-8">
${Object.entries(named)
  .map(([name, value]) => `<meta name="${name}" content="${esc(value)}">`)
  .join('\n')}
<title>${esc(title)}</title>
<link rel="stylesheet" href="/css/common.css">
</head>
<body>
<header class="headbox"><div class="w"><h1 class="site"><a href="/">${identity.name}</a></h1><div class="links"><a href="/sitemap/">网站导航</a><a href="javascript:;">无障碍阅读</a><a href="javascript:;">智能机器人</a></div></div></header>
<nav class="Gnav"><div class="w"><a href="/" class="n">首页</a>${each(siteColumns, (one) => `<div class="n"><a href="${one.at}">${esc(one.name)}</a>${one.children.length ? `<p class="drop">${each(one.children, (child) => `<a href="${child.at}">${esc(child.name)}</a>`)}</p>` : ''}</div>`)}</div></nav>
${body}
<footer class="foot"><p><a href="/sitemap/">网站导航</a> | <a href="/about/">关于我们</a></p>
<p>主办单位：${identity.organiser}　联系电话：${identity.telephone}　地址：${identity.address}</p>
<p><a href="https://beian.miit.gov.cn">${identity.icp}</a>　<a href="http://www.beian.gov.cn/portal">${identity.policeRecord}</a>　网站标识码：${identity.siteCode}</p>
<p><a href="http://bszs.conac.cn/sitename"><img src="/img/dzjg.svg" alt="党政机关" title="党政机关"></a></p></footer>
</body></html>`;
}

export function position(trail: readonly { name: string; at: string }[]): string {
  return `<div class="GcPos">当前位置：<a href="/">首页</a>${each(trail, ({ name, at }) => `&nbsp;&gt;&nbsp;<a href="${at}">${esc(name)}</a>`)}</div>`;
}
