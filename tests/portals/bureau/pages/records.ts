import { dateShapes } from '../../kit/date-shapes';
import type { Item } from '../../kit/items';
import { each, esc } from '../../kit/markup';
import type { BureauColumn, Look } from '../look';
import { identity } from '../place';

/** Records that a page holds itself, in pages: further ones are asked for. */
const PAGES_AT_ONCE = 3;

function dateOf(item: Item, dates: Look['dates']): string {
  switch (dates) {
    case 'iso':
      return item.day;
    case 'bracketed':
      return `[${item.day}]`;
    case 'minutes':
      return `${dateShapes.slashes(item.day)} 08:${String(item.number % 60).padStart(2, '0')}`;
    case 'month-day':
      return item.day.slice(5);
  }
}

const short = (title: string): string => (title.length > 30 ? `${title.slice(0, 28)}...` : title);

/** One record's markup: a list entry, or a table row. */
export function row(item: Item, { carrier, dates }: Pick<Look, 'carrier' | 'dates'>): string {
  const link = `<a target="_blank" href="${item.at}" title="${esc(item.title)}">${esc(short(item.title))}</a>`;
  if (carrier === 'rows') {
    return `<table width="100%" border="0" cellspacing="0" cellpadding="0"><tr><td width="12" align="center">·</td><td height="32">${link}</td><td width="150" align="right" class="bt_time">${dateOf(item, dates)}</td></tr></table>`;
  }
  return `<li class="clearfix">    ${link}    <b>${dateOf(item, dates)}</b></li>`;
}

const record = (item: Item, look: Look): string => `<record><![CDATA[\n${row(item, look)}]]></record>`;

const unitOf = (column: BureauColumn): number => column.look.number * 3 + 11;

/** Parameters of the column in dataproxy.jsp, as the page's script passes them. */
const parameters = (column: BureauColumn): [string, string | number][] => [
  ['col', 1],
  ['appid', 1],
  ['webid', 22],
  ['path', '/'],
  ['columnid', column.look.number],
  ['sourceContentType', 1],
  ['unitid', unitOf(column)],
  ['webname', identity.name],
  ['permissiontype', 0],
];

/** The list's box: XML in a script, and the call that draws it page by page. */
export function jpage(column: BureauColumn, items: readonly Item[]): string {
  const { look } = column;
  const id = unitOf(column);
  const here = look.carrier === 'proxy' ? [] : items.slice(0, look.perPage * PAGES_AT_ONCE);
  const query = parameters(column)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
  return `<div id="${id}" class="jpage"><script type="text/xml"><datastore>
<nextgroup><![CDATA[<a href="/module/web/jpage/dataproxy.jsp?page=1&${query}"></a>]]></nextgroup>
<recordset>
${each(here, (item) => record(item, look))}
</recordset>
</datastore></script></div>
<script>
jpage('${id}', { totalRecord: ${items.length}, perPage: ${look.perPage}, proxyUrl: '/module/web/jpage/dataproxy.jsp', ajaxParam: {${parameters(
    column,
  )
    .map(([name, value]) => `${name}:'${value}'`)
    .join(',')}} });
</script>`;
}

/** What dataproxy.jsp answers: records `first` to `last`, counted from 1. */
export function dataProxy(
  column: BureauColumn | undefined,
  items: readonly Item[],
  first: number,
  last: number,
): string {
  const perPage = column?.look.perPage ?? 15;
  return `<?xml version="1.0" encoding="UTF-8"?><datastore><totalrecord>${items.length}</totalrecord><totalpage>${Math.ceil(items.length / perPage)}</totalpage><recordset>${column ? each(items.slice(first - 1, last), (item) => record(item, column.look)) : ''}</recordset></datastore>`;
}

export const infotypeOf = (column: BureauColumn): string => `B${column.look.number}`;

/** A list of the disclosure catalogue: a script asks search.jsp for it. */
export function catalogue(column: BureauColumn): string {
  const div = `div${column.look.number}`;
  return `<div class="xxgk_jsy"><input type="text" id="vc_title" placeholder="标题"><button type="button">检索</button></div>
<div id="${div}"></div>
<script>
loadCatalogue('${div}', '/module/xxgk/search.jsp?divid=${div}&infotypeId=${infotypeOf(column)}&webid=22&area=&currpage=1&sortfield=');
</script>`;
}

/** What search.jsp answers: a table with index number, name and day, and how many there are. */
export function searchAnswer(column: BureauColumn, items: readonly Item[], current: number): string {
  const size = 20;
  const shown = items.slice((current - 1) * size, current * size);
  const pages = Math.max(1, Math.ceil(items.length / size));
  return `<table class="xxgk_list" width="100%"><tr><th>索引号</th><th>信息名称</th><th>生成日期</th></tr>
${each(shown, (item) => `<tr><td class="syh">${infotypeOf(column)}/${item.number}</td><td><a href="${item.at}" target="_blank" title="${esc(item.title)}">${esc(short(item.title))}</a></td><td align="center">${item.day}</td></tr>`)}
</table><div class="xxgk_page">共 ${items.length} 条　第 ${current}/${pages} 页</div>`;
}
