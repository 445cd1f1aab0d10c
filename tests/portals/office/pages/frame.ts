import type { PlacedColumn } from '../../kit/column-plan';
import { dateShapes } from '../../kit/date-shapes';
import type { Day } from '../../kit/days';
import type { Item } from '../../kit/items';
import { each, esc } from '../../kit/markup';
import { hexOf } from '../../kit/random';
import { disclosureColumns, siteColumns } from '../columns';
import type { Column, Look } from '../look';
import { county, identity } from '../place';

/** Visitors without cookies carry their session in every address of the column pages; each page hands out another. */
export const withSession = (at: string, page: string | null): string =>
  page === null || !at.startsWith('/') ? esc(at) : esc(`${at.slice(1)}&sessionid=${hexOf(page).slice(0, 16)}`);

/** The first row of the menu names columns; the second changes with the mouse. */
function menu(page: string | null): string {
  const row = each(
    siteColumns,
    ({ at, name }, i) => `<li onmouseover="sw(${i})"><a href="${withSession(at, page)}">${name}</a></li>`,
  );
  const panels = each(
    siteColumns,
    ({ children }, i) =>
      `<div class="subnav" id="sub${i}" style="display:none">${children.map(({ at, name }) => `<a href="${withSession(at, page)}">${name}</a>`).join(' | ')}</div>`,
  );
  return `<div id="nav"><ul><li><a href="/">网站首页</a></li>${row}</ul></div><div id="subbox">${panels}</div>`;
}

/** The mobile page's menu lies in every page, hidden, and writes the same addresses differently. */
const mobileMenu = (): string =>
  `<div id="m_menu" style="display:none"><h4>栏目导航</h4>${each(
    siteColumns,
    (column) =>
      `<p><a href="${column.aliases[0] ?? esc(column.at)}">${column.name}</a></p>${each(column.children, (child) => `<a class="m2" href="${child.aliases[0] ?? esc(child.at)}">${child.name}</a>`)}`,
  )}</div>`;

const { chinese } = dateShapes;

/** A page, with the server's clock in its head; `page` is its address where visitors carry a session, else null. */
export function frame(title: string, page: string | null, body: string, now: Day): string {
  return `<!DOCTYPE html>
<html>
<head>
<title>${esc(title)}</title>
<meta name="SiteIDCode" content="${identity.siteCode}">
<link href="/Skin/style.css" rel="stylesheet">
<script src="/Js/site.js"></script>
<link rel="alternate" type="application/rss+xml" title="RSS" href="/Rss.asp">
</head>
<body>
<div id="top"><span class="rt"><a href="/User/Login.asp">登录</a> <a href="/User/Reg.asp">注册</a> <a href="/Rss.asp">RSS</a> <a href="javascript:;" onclick="AddFavorite()">收藏本站</a> <a href="${county}/">岚石县人民政府</a></span>今天是${chinese(now)}　本站最后更新：${now}</div>
<div id="logo"><img src="/Skin/logo.svg" alt="${identity.name}"></div>
${menu(page)}
${mobileMenu()}
${body}
<div id="foot"><a href="/About.asp?t=1">关于我们</a> - <a href="/About.asp?t=2">版权声明</a> - <a href="/Admin/Login.asp">管理登录</a><br>
主办单位：${identity.name} 联系电话：0272-7110110 网站标识码：${identity.siteCode}<br><a href="https://beian.miit.gov.cn/">衡ICP备09004567号</a> 衡公网安备48032102000008号</div>
</body>
</html>`;
}

const doorway = ({ at, name }: Column, page: string, on: boolean): string =>
  `<li${on ? ' class="on"' : ''}><a href="${withSession(at, page)}">${name}</a></li>`;

function beside({ plan, above, section }: PlacedColumn<Look>): string {
  if (section === 'platform' || plan.at === '/List.asp?id=30') {
    return `<div class="side"><h3>政府信息公开</h3><ul class="tree">${each(
      disclosureColumns,
      (one) =>
        `<li><a href="${withSession(one.at, plan.at)}">${one.name}</a>${one.children.length > 0 ? `<ul>${each(one.children, (child) => doorway(child, plan.at, child.at === plan.at))}</ul>` : ''}</li>`,
    )}</ul></div>`;
  }
  const head = plan.children.length > 0 ? plan : above.at(-1);
  return head
    ? `<div class="side"><h3>${head.name}</h3><ul>${each(head.children, (one) => doorway(one, plan.at, one.at === plan.at))}</ul></div>`
    : '';
}

/** A column's page. `busy`: what is read most, with today's numbers beside it. */
export function columnFrame(
  column: PlacedColumn<Look>,
  main: string,
  busy: readonly Item[],
  now: Day,
  title?: string,
): string {
  const { plan, above, section } = column;
  const root = section === 'platform' ? [{ at: '/List.asp?id=30', name: '政府信息公开' }] : [];
  const way = [...root, ...above, plan].map(({ at, name }) => `<a href="${withSession(at, plan.at)}">${name}</a>`);
  return frame(
    `${title ?? plan.name}_${identity.name}`,
    plan.at,
    `<div class="path">位置：<a href="/">首页</a> / ${way.join(' / ')}</div><div class="cols">${beside(column)}<div class="body"><h2 class="cname">${plan.name}</h2>${main}</div>
<div class="rank"><h3>阅读排行</h3><ol>${each(busy, (item) => `<li><a href="${item.at}">${esc(item.title)}</a> <small>${item.day}</small></li>`)}</ol></div></div>`,
    now,
  );
}
