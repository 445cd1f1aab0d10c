import type { Content } from '../../kit/content';
import { dateShapes } from '../../kit/date-shapes';
import { each, esc } from '../../kit/markup';
import { siteColumns } from '../columns-site';
import type { Look } from '../look';
import { identity, ROOT } from '../place';

export interface Frame {
  title: string;
  meta?: Record<string, string>;
  body: string;
  content: Content<Look>;
}

/** A whole page: header with weather and today's date, mega menus with articles in them, footer. */
export function page({ title, meta = {}, body, content }: Frame): string {
  const named = { SiteName: identity.name, SiteDomain: identity.host, SiteIDCode: identity.siteCode, ...meta };
  return `<!DOCTYPE html>
<html lang="zh-CN">

<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=Edge">
<meta name="renderer" content="webkit">
${Object.entries(named)
  .map(([name, value]) => `<meta name="${name}" content="${esc(value)}">`)
  .join('\n')}
<meta name="others" content="页面生成时间 ${content.now} 08:00:17">
<title>${esc(title)}</title>
<link href="${ROOT}/xhtml/css/common.css" rel="stylesheet" type="text/css">
<script src="${ROOT}/xhtml/js/page.js" type="text/javascript"></script>
<!-- saved from url=(0014)about:internet -->
</head>

<body>
<!--共同页眉start-->
<div class="header">
  <div class="h-top"><div class="container"><span id="riqi">${dateShapes.chinese(content.now)}</span>
    <iframe id="weather" src="http://i.tianqi.example.com/index.php?c=code&amp;id=26" width="250" height="25" frameborder="0" scrolling="no"></iframe>
    <ul class="shoucang"><li><a href="javascript:;" onclick="SetHome(this)">设为首页</a></li><li><a href="javascript:;">加入收藏</a></li><li><a href="javascript:;">手机版</a></li></ul></div></div>
  <div class="h-middle container"><a class="logo" href="/">${identity.name}</a>
    <form class="search-box" action="http://zs.search.example.com/s" method="get" target="_blank"><input type="text" name="temp"><input type="hidden" name="siteCode" value="${identity.siteCode}"><button>搜索</button></form></div>
  <div class="navbar-box"><ul class="navbar container">
    <li class="shouye"><a href="/" target="_parent">首&nbsp;&nbsp;页</a></li>
    ${each(siteColumns, (column) => megaMenu(column, content))}
  </ul></div>
</div>
<!--共同页眉end-->
${body}
<!--共同页脚start-->
<div class="footer"><div class="container">
  <ul class="wzlj"><li>网站链接：</li><li>省政府网站<span></span></li><li>州市政府网站<span></span></li></ul>
  <div class="wzlj-lists"><ul class="dis"><li><a href="http://www.dianxi-province.gov.cn/" target="_blank">省人民政府</a></li></ul><ul><li><a href="http://www.dianxi-city.gov.cn/" target="_blank">滇西市人民政府</a></li><li><a href="http://www.baishui-county.gov.cn/" target="_blank">白水县人民政府</a></li></ul></div>
  <ul class="f-links"><li><a href="${ROOT}/wzfz/gybz.shtml">关于我们</a></li><li><a href="${ROOT}/wzfz/wzsm.shtml">网站声明</a></li><li><a href="${ROOT}/wzfz/wzdt.shtml">网站地图</a></li><li><a href="${ROOT}/wzfz/lxwm.shtml">联系我们</a></li></ul>
  <p>主办单位：${identity.organiser}　地址：${identity.address}　联系电话：${identity.telephone}</p>
  <p>网站标识码 ${identity.siteCode}　备案号：<a href="https://beian.miit.gov.cn/">${identity.icp}</a>　<a href="http://www.beian.gov.cn/portal/registerSystemInfo">${identity.policeRecord}</a>　最后更新：${content.now}　总访问量：<em id="pv">2839121</em></p>
  <p><span id="_ideConac"><a href="http://bszs.conac.cn/sitename?method=show"><img src="${ROOT}/xhtml/images/ared.svg" alt="党政机关" title="党政机关"></a></span><script id="_jiucuo_" sitecode="${identity.siteCode}"></script></p>
</div></div>
</body>
</html>`;
}

function megaMenu(column: (typeof siteColumns)[number], content: Content<Look>): string {
  const away = column.at.startsWith('http') ? ' target="_blank"' : '';
  const news = column.children.flatMap(({ at }) => content.items(at)).slice(0, 3);
  const panel = column.children.length
    ? `<div class="mega"><div class="mega-cols">${each(column.children, (one) => `<a href="${one.at}">${esc(one.name)}</a>`)}</div>
<div class="mega-news"><ul>${each(news, (item) => `<li><a href="${item.at}" title="${esc(item.title)}">${esc(item.title)}</a><span>${item.day.slice(5)}</span></li>`)}</ul></div></div>`
    : '';
  return `<li><a href="${column.at}"${away}><span></span>${esc(column.name)}</a>${panel}</li>`;
}
