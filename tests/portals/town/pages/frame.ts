import { each, esc } from '../../kit/markup';
import { siteColumns } from '../columns';
import { identity } from '../place';

export interface Frame {
  title: string;
  meta?: Record<string, string>;
  body: string;
}

/** A whole page laid out in tables, no doctype, menus spelled out twice by the system's script. */
export function page({ title, meta = {}, body }: Frame): string {
  const named = { SiteName: identity.name, SiteDomain: identity.host, SiteIDCode: identity.siteCode, ...meta };
  return `<html><head>
<META http-equiv="Content-Type" content="text/html; charset=UTF-8">
<title>${esc(title)}</title>
${Object.entries(named)
  .map(([name, value]) => `<meta name="${name}" content="${esc(value)}">`)
  .join('')}
<LINK rel="stylesheet" type="text/css" href="/style/style.css">
<script language="javascript" src="/system/resource/js/counter.js"></script>
</head><body leftmargin="0" topmargin="0">
<table width="1000" align="center" cellspacing="0" cellpadding="0"><tbody><tr><td class="ban"><font>${identity.name}</font></td></tr>
<tr><td class="dh"><table id="t1_1_" cellspacing="0" cellpadding="0" width="1000"><tr><td class="b1" id="a_1_1000"><a class="menu0_1_" href="/index.htm"><span class="fontstyle">首页</span></a></td>${each(siteColumns, (one) => `<td><img src="/images/fgx.gif"></td><td class="b1" id="a_1_${one.look.tree}"><a class="menu0_1_" href="${one.at}"><span class="fontstyle">${esc(one.name)}</span></a>${one.children.length ? `<div id="div_1_${one.look.tree}" style="display:none;position:absolute"><table>${each(one.children, (child) => `<tr><td nowrap class="b3"><a href="${child.at}">${esc(child.name)}</a></td></tr>`)}</table></div>` : ''}</td>`)}</tr></table></td></tr></tbody></table>
${body}
<table width="1000" align="center" class="foot"><tr><td align="center">版权所有：${identity.organiser}　地址：${identity.address}　电话：${identity.telephone}<br>主办单位：${identity.organiser}　网站标识码：${identity.siteCode}　<a href="https://beian.miit.gov.cn/">${identity.icp}</a>　${identity.policeRecord}<br>
<a href="/wzdt.htm">网站地图</a>　<a href="/lxwm.htm">联系我们</a>　您是第<script>_showDynClickBatch(['dynclicks'],[1],"wbnews",1)</script><span id="dynclicks">83820</span>位访客<br><a href="http://bszs.conac.cn/sitename"><img src="/images/dzjg.png" alt="党政机关" title="党政机关"></a></td></tr></table>
</body></html>`;
}

export function position(trail: readonly { name: string; at: string }[]): string {
  return `<table width="1000" align="center" class="winstyle"><tr><td>当前位置: <a href="/index.htm"><span>首页</span></a>${each(trail, ({ name, at }) => `<span>&gt;&gt;</span><a href="${at}"><span>${esc(name)}</span></a>`)}</td></tr></table>`;
}
