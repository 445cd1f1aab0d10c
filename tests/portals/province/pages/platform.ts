import type { PlacedColumn } from '../../kit/column-plan';
import type { Item } from '../../kit/items';
import { each, esc } from '../../kit/markup';
import { rel } from '../address';
import { platformColumns } from '../columns-platform';
import type { Column, Look } from '../look';
import { identity, platformBase } from '../place';

const root = `${platformBase}/`;

const branch = (columns: readonly Column[], depth: number): string =>
  `<ul class="ml${depth}"${depth > 1 ? ' style="display:none"' : ''}>${each(
    columns,
    ({ name, at, children, look }) =>
      `<li><i class="${children.length > 0 ? 'jia' : 'wu'}"></i><a ${look.heading ? 'href="javascript:void(0)"' : `href="${rel(root, at)}" target="rightFrame"`}>${name}</a>${children.length > 0 ? branch(children, depth + 1) : ''}</li>`,
  )}</ul>`;

/** The platform's only page with a face: the tree at the left opens columns in the frame at the right. */
export const platform = (latest: Item | undefined): string => `<!DOCTYPE html>
<html><head><meta charset="UTF-8"><meta name="SiteIDCode" content="${identity.siteCode}"><title>${identity.name}政府信息公开</title>
<link rel="stylesheet" href="./images/gk.css"></head>
<body><div class="gk-top"><a href="http://${identity.host}/">返回${identity.name}首页</a><h1>政府信息公开</h1></div>
<div class="gk-box"><div class="gk-l">${branch(platformColumns, 1)}</div>
<div class="gk-r"><iframe name="rightFrame" id="rightFrame" src="./fdzdgknr/zcwj/qtwj/" width="100%" height="900" frameborder="0"></iframe></div></div>
<div class="gk-b">最近更新：${latest?.day ?? ''}　主办：${identity.name}　网站标识码：${identity.siteCode}</div>
<script>[].forEach.call(document.querySelectorAll('.jia'),function(i){i.onclick=function(){var u=i.parentNode.querySelector('ul');u.style.display=u.style.display==='none'?'block':'none';};});</script>
</body></html>`;

/** A column inside the frame: no menu, no foot, only its own way down and its content. */
export const framed = ({ plan, path }: PlacedColumn<Look>, main: string): string => `<!DOCTYPE html>
<html><head><meta charset="UTF-8"><title>${plan.name}</title><link rel="stylesheet" href="${rel(plan.at, `${root}images/gk.css`)}"><script src="${rel(plan.at, `${root}images/base.js`)}"></script></head>
<body class="in"><div class="zl-pos">政府信息公开 &gt; ${path.map(esc).join(' &gt; ')}</div><div class="zl-main">${main}</div></body></html>`;

/** What a column of the tree shows in the frame when it only opens others. */
export const doors = (plan: Column): string =>
  `<div class="zl">${each(plan.children, ({ at, name }) => `<p><a href="${rel(plan.at, at)}">${name}</a></p>`)}</div>`;
