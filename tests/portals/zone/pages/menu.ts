import type { MenuEntry } from '../../kit/column-plan';
import { each, esc } from '../../kit/markup';
import { menuGuests, siteColumns } from '../columns-site';
import type { Look, ZoneColumn } from '../look';

const isColumn = (entry: MenuEntry<Look>): entry is ZoneColumn => 'holds' in entry;

/** What hangs below a menu's first-level entry: own columns and those of the platform. */
function entriesBelow(column: ZoneColumn): MenuEntry<Look>[] {
  return [...column.children, ...(menuGuests[column.name] ?? [])];
}

function link(entry: MenuEntry<Look>): string {
  const href = isColumn(entry) ? entry.at : entry.see;
  const away = href.startsWith('http') ? ' target="_blank"' : '';
  return `<a href="${esc(href)}"${away}>${esc(entry.name)}</a>`;
}

function tree(): string {
  return each(
    siteColumns,
    (column) => `<li class="nav-item"><a href="${column.at}" class="nav-a">${column.name}</a>
<ul class="sub-nav">${each(entriesBelow(column), (entry) => `<li>${link(entry)}</li>`)}</ul></li>`,
  );
}

/** The menu of wide screens: sub-menus drop down under the pointer. */
export function wideMenu(): string {
  return `<div class="nav-box"><ul class="nav wrap">
<li class="nav-item"><a href="/" class="nav-a">首页</a></li>
${tree()}
</ul></div>`;
}

/** The same menu once more for telephones, hidden until its button is pressed. */
export function mobileMenu(): string {
  return `<div class="m-header"><span class="m-btn" onclick="document.getElementById('m-nav').style.display='block'">菜单</span></div>
<div class="m-nav" id="m-nav" style="display:none"><ul class="m-list">
<li><a href="/index.shtml">首页</a></li>
${tree()}
</ul></div>`;
}
