import type { Content } from '../../kit/content';
import { each, esc } from '../../kit/markup';
import { siteColumns } from '../columns-site';
import type { Look } from '../look';
import { identity } from '../place';
import { crumbs, platformRoot, platformTree } from './column-page';
import { page } from './frame';
import { list } from './lists';

/** The disclosure platform's page: side tree, and the documents published last. */
export function platformPage(content: Content<Look>): string {
  const latest = content.items('/qlx/c105834/zfxxgk_list.shtml').slice(0, 10);
  return page({
    title: `政府信息公开 - ${identity.name}`,
    meta: { ColumnName: '政府信息公开', ColumnType: '政府信息公开' },
    content,
    body: `<div class="main"><div class="container">${crumbs([], platformRoot.name)}<div class="details"><div class="fl">${platformTree()}</div><div class="fr"><div class="fr-title"><span>最新公开</span></div>${list(latest, { list: 'linked', dates: 'iso' })}</div></div></div></div>`,
  });
}

/** The site map knows the menus, no more. */
export function siteMap(content: Content<Look>): string {
  return page({
    title: `网站地图 - ${identity.name}`,
    content,
    body: `<div class="main"><div class="container">${crumbs([], '网站地图')}<div class="wzdt">${each(siteColumns, (column) => `<h3><a href="${column.at}">${esc(column.name)}</a></h3><ul>${each(column.children, (one) => `<li><a href="${one.at}">${esc(one.name)}</a></li>`)}</ul>`)}</div></div></div>`,
  });
}

export function standalone(name: string, content: Content<Look>): string {
  return page({
    title: `${name} - ${identity.name}`,
    content,
    body: `<div class="main"><div class="container">${crumbs([], name)}<div class="content"><p>　　本网站由${identity.organiser}主办，${identity.telephone}。</p></div></div></div>`,
  });
}

/** What a firewall answers first: a script that sets a cookie and asks again. */
export const challenge = `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body><script type="text/javascript">
var $_ts = { cd: 'qAqxl9vq' };
document.cookie = 'ql_waf=' + $_ts.cd.length + '; path=/';
setTimeout(function () { location.reload(); }, 60);
</script></body></html>`;

export const notFound = `<html><head><title>404 Not Found</title></head><body><center><h1>404 Not Found</h1></center><hr><center>openresty</center></body></html>`;
