import { each, esc } from '../../kit/markup';
import { siteColumns } from '../columns-site';
import { identity } from '../place';

export interface Frame {
  title: string;
  meta?: Record<string, string>;
  body: string;
}

/** A whole page. Menus are tables and layers, as pages of this system's older templates have them. */
export function page({ title, meta = {}, body }: Frame): string {
  const named = { SiteName: identity.name, SiteDomain: identity.host, SiteIDCode: identity.siteCode, ...meta };
  return `<!DOCTYPE HTML>
<html>
<head>
<meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1">
<meta charset="UTF-8">
<title>${esc(title)}</title>
${Object.entries(named)
  .map(([name, value]) => `<meta name="${name}" content="${esc(value)}">`)
  .join('\n')}
<link href="/picture/0/sthjj.css" rel="stylesheet" type="text/css">
<script type="text/javascript" src="/module/jslib/jpage/jpage.js"></script>
</head>
<body>
<div id="barrierfree_container">
<table class="top" width="1100" align="center" cellpadding="0" cellspacing="0"><tr><td id="sj"></td><td align="right"><a href="javascript:void(0)">简体</a> | <a href="javascript:void(0)">繁體</a> | <a href="javascript:void(0)" onclick="aria.start()">无障碍</a> | <a href="/col/col3199/index.html">网站地图</a></td></tr></table>
<script>(function(){var d=new Date();document.getElementById('sj').innerHTML='今天是：'+d.getFullYear()+'-'+(d.getMonth()+1)+'-'+d.getDate();})();</script>
<div class="banner"><a href="/index.html" title="${identity.name}"><span>${identity.name}</span></a></div>
<div class="dh"><table width="1100" align="center" cellpadding="0" cellspacing="0"><tr>
<td class="dh1"><a href="/index.html" target="_self">网站首页</a></td>
${each(siteColumns, (column, i) => `<td class="dh1" onmouseover="showLayer('m${i}')" onmouseout="hideLayer('m${i}')"><a href="${column.at}" target="${column.at.startsWith('http') ? '_blank' : '_self'}">${esc(column.name)}</a>${column.children.length ? `<div class="layer" id="m${i}" style="display:none">${each(column.children, (one) => `<a href="${one.at}">${esc(one.name)}</a>`)}</div>` : ''}</td>`)}
</tr></table></div>
${body}
<div class="bottom">
<div class="yqlj"><select name="link" onchange="if(this.options[this.selectedIndex].value!='')window.open(this.options[this.selectedIndex].value)"><option value="">----国家级环保网站----</option><option value="http://www.mee.gov.cn/">生态环境部</option><option value="http://www.cnemc.cn/">中国环境监测总站</option></select><select name="link2" onchange="window.open(this.value)"><option value="">----市直部门----</option><option value="http://fgw.yunhanshi.gov.cn/">市发展改革委</option><option value="http://jyj.yunhanshi.gov.cn/">市教育局</option></select></div>
<p><a href="/col/col3197/index.html">关于我们</a> | <a href="/col/col3198/index.html">联系我们</a> | <a href="/col/col3199/index.html">网站地图</a></p>
<p>主办：${identity.organiser}　地址：${identity.address}　电话：${identity.telephone}</p>
<p>网站标识码：${identity.siteCode}　<a href="https://beian.miit.gov.cn/">${identity.icp}</a>　<a href="http://www.beian.gov.cn/">${identity.policeRecord}</a></p>
<p><a href="http://bszs.conac.cn/sitename?method=show"><img src="/picture/0/dzjg.svg" title="党政机关" alt="党政机关"></a></p>
</div>
</div>
</body>
</html>`;
}
