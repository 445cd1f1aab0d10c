import type { Day } from '../../kit/days';
import { esc } from '../../kit/markup';
import { identity } from '../place';
import { mobileMenu, wideMenu } from './menu';

export interface Frame {
  title: string;
  /** `<meta>` of column or article. */
  meta: Record<string, string>;
  /** Between header and footer. */
  body: string;
  charset?: string;
  now: Day;
}

/** A whole page of the portal: head, menus, what it is about, footer with the site's marks (页脚标识). */
export function page({ title, meta, body, charset = 'utf-8' }: Frame): string {
  const named = { SiteName: identity.name, SiteDomain: identity.host, SiteIDCode: identity.siteCode, ...meta };
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=${charset}">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width, initial-scale=1">
${Object.entries(named)
  .map(([name, content]) => `<meta name="${name}" content="${esc(content)}">`)
  .join('\n')}
<title>${esc(title)}</title>
<link rel="stylesheet" type="text/css" href="/css/style.css">
<script type="text/javascript" src="/js/common.js"></script>
</head>
<body>
<div class="top-bar"><div class="wrap"><span id="today">今天是</span><script>showToday('today');</script>
<span class="top-links"><a href="javascript:;" onclick="toTraditional()">繁体版</a> | <a href="javascript:;">无障碍</a> | <a href="javascript:;">长者模式</a> | <a href="/sitemap.shtml">网站地图</a></span></div></div>
<div class="header"><div class="wrap"><a class="logo" href="/"><img src="/images/emblem.svg" alt="${identity.shortName}" width="56" height="56"><strong>${identity.name}</strong><em>www.ljgxq.gov.cn</em></a>
<form class="search" action="/search" method="get"><input type="text" name="q" placeholder="请输入关键字"><button type="submit">搜索</button></form></div></div>
${mobileMenu()}
${wideMenu()}
${body}
${footer()}
</body>
</html>`;
}

function footer(): string {
  return `<div class="footer"><div class="wrap">
<div class="friend"><select onchange="if(this.value)window.open(this.value)"><option value="">国家部委网站</option><option value="http://www.ndrc.gov.cn/">国家发展和改革委员会</option><option value="http://www.most.gov.cn/">科学技术部</option><option value="http://www.miit.gov.cn/">工业和信息化部</option></select>
<select onchange="if(this.value)window.open(this.value)"><option value="">市直部门网站</option><option value="http://kjj.lanjiang.gov.cn/">市科技局</option><option value="http://fgw.lanjiang.gov.cn/">市发改委</option></select></div>
<p class="foot-links"><a href="/gywm/index.shtml">关于我们</a> | <a href="/lxwm/index.shtml">联系我们</a> | <a href="/wzsm/index.shtml">网站声明</a> | <a href="/sitemap.shtml">网站地图</a></p>
<p>主办单位：${identity.organiser}　联系电话：${identity.telephone}　地址：${identity.address}</p>
<p>网站标识码：${identity.siteCode}　<a href="https://beian.miit.gov.cn/" target="_blank">${identity.icp}</a>　<a href="http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=42980102000123" target="_blank"><img src="/images/police.svg" alt="" width="16" height="16">${identity.policeRecord}</a></p>
<p><a href="http://bszs.conac.cn/sitename?method=show&amp;id=42980102000123" target="_blank"><img id="imgConac" src="/images/dzjg.svg" alt="党政机关" width="60" height="60" title="党政机关"></a>
<a href="http://121.43.68.40/exposure/jiucuo.html?site_code=${identity.siteCode}" target="_blank"><img src="/images/jiucuo.svg" alt="我为政府网站找错" width="110" height="50"></a></p>
<p class="visits">您是第<span id="visits">1000000</span>位访问者</p>
</div></div>`;
}
