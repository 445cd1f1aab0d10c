import type { PlacedColumn } from '../../kit/column-plan';
import { each, esc } from '../../kit/markup';
import { disclosureColumns, siteColumns } from '../columns';
import type { Column, Look } from '../look';
import { county, identity } from '../place';

/** An address as VSB writes it, from the folder that the page lies in. */
export function rel(from: string, to: string): string {
  if (!to.startsWith('/')) return to;
  const up = '../'.repeat(from.split('/').length - 2);
  return up + to.slice(1) || 'index.htm';
}

const shown = (columns: readonly Column[]): Column[] => columns.filter(({ look }) => !look.hidden);

/** The menu is a row of cells; what hangs below each cell lies in a layer somewhere else on the page. */
function menu(from: string): string {
  const cells = each(
    shown(siteColumns),
    ({ at, name }, i) =>
      `<td align="center" height="32" onmouseover="MM_layer('Layer${i + 1}','show')" onmouseout="MM_layer('Layer${i + 1}','hide')"><a href="${rel(from, at)}" class="nav1">${name}</a></td><td width="2"><img src="${rel(from, '/images/line.svg')}"></td>`,
  );
  return `<table width="980" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td><table width="100%" border="0" cellspacing="0" cellpadding="0" background="${rel(from, '/images/line.svg')}"><tr><td align="center" height="32"><a href="${rel(from, '/')}" class="nav1">首 页</a></td>${cells}</tr></table></td></tr></table>`;
}

const layers = (from: string): string =>
  each(shown(siteColumns), ({ children }, i) =>
    children.length === 0
      ? ''
      : `<div id="Layer${i + 1}" style="position:absolute;visibility:hidden;z-index:${i + 1}" onmouseover="MM_layer('Layer${i + 1}','show')" onmouseout="MM_layer('Layer${i + 1}','hide')"><table width="110" border="0" bgcolor="#f3f3f3">${each(shown(children), ({ at, name }) => `<tr><td height="24" align="center"><a href="${rel(from, at)}" class="nav2">${name}</a></td></tr>`)}</table></div>`,
  );

/** A page: tables within tables. */
export function sheet(title: string, from: string, body: string): string {
  return `<HTML><HEAD><TITLE>${esc(title)}</TITLE><META Name="keywords" Content="${identity.name}" />
<META content="text/html; charset=UTF-8" http-equiv="Content-Type">
<LINK rel="stylesheet" type="text/css" href="${rel(from, '/style.css')}">
<!--Announced by Visual SiteBuilder 9-->
<script language="javascript" src="${rel(from, '/system/resource/js/counter.js')}"></script>
<script language="javascript" src="${rel(from, '/system/resource/js/layer.js')}"></script>
</HEAD>
<BODY leftmargin="0" topmargin="0">
<table width="980" border="0" align="center" cellpadding="0" cellspacing="0"><tr><td colspan="2"><img src="${rel(from, '/images/top.svg')}" width="980" height="120" alt="${identity.name}"></td></tr>
<tr><td height="26"><script language="javascript">showClock();</script></td><td align="right"><a href="${county}/">青峰县政府网</a> | <a href="javascript:addFav()">加入收藏</a> | <a href="${county}/sitemap/">县网导航</a></td></tr></table>
${menu(from)}
${body}
<table width="980" border="0" align="center"><tr><td align="center" height="80" bgcolor="#e8e8e8">版权所有：${identity.name}　地址：青峰县云溪镇老街1号　电话：0271-6512345<br>技术支持：青峰县电子政务中心　<a href="https://beian.miit.gov.cn/">衡ICP备11000987号</a>　您是第<script>document.write(_visits());</script>位访客</td></tr></table>
${layers(from)}
</BODY></HTML>`;
}

/** Sister columns; on the pages of 政府信息公开 its whole tree. */
export function left({ section, plan, above }: PlacedColumn<Look>, from: string): string {
  if (section === 'platform' || plan.at === '/xxgk.htm') return tree(from);
  const head = plan.children.length > 0 ? plan : above.at(-1);
  if (!head) return '';
  const rows = each(
    shown(head.children),
    ({ at, name }) =>
      `<tr><td height="30" class="lm"><img src="${rel(from, '/images/line.svg')}"> <a href="${rel(from, at)}">${name}</a></td></tr>`,
  );
  return `<table width="200" border="0" cellspacing="0"><tr><td class="lmtop" height="36">${head.name}</td></tr>${rows}</table>`;
}

function tree(from: string): string {
  const node = ({ at, name, children }: Column): string =>
    `<div class="dtree1"><a href="${rel(from, at)}">${name}</a></div>${
      children.length > 0
        ? `<div class="dtree2" style="padding-left:16px">${each(children, (child) => `<div><a href="${rel(from, child.at)}">${child.name}</a></div>`)}</div>`
        : ''
    }`;
  return `<table width="220" border="0"><tr><td class="lmtop" height="36"><a href="${rel(from, '/xxgk.htm')}">政府信息公开</a></td></tr><tr><td>${each(disclosureColumns, node)}</td></tr></table>`;
}

export const position = ({ above, plan, section }: PlacedColumn<Look>, from: string): string => {
  const root = section === 'platform' ? [{ at: '/xxgk.htm', name: '政府信息公开' }] : [];
  const way = [...root, ...above, plan].map(({ at, name }) => `<a href="${rel(from, at)}">${name}</a>`);
  return `<table border="0" width="100%"><tr><td height="30">当前位置: <a href="${rel(from, '/')}">首页</a>&gt;&gt;${way.join('&gt;&gt;')}</td></tr></table>`;
};

/** A column's page: menu at the left, content at the right. */
export const columnSheet = (column: PlacedColumn<Look>, main: string, from: string): string =>
  sheet(
    `${column.plan.name}-${identity.name}`,
    from,
    `<table width="980" border="0" align="center" cellspacing="0"><tr><td width="220" valign="top">${left(column, from)}</td><td valign="top">${position(column, from)}<table width="100%" border="0"><tr><td class="bt" align="center" height="40"><b>${column.plan.name}</b></td></tr><tr><td valign="top">${main}</td></tr></table></td></tr></table>`,
  );
