import type { Item } from '../../kit/items';
import { each, esc } from '../../kit/markup';
import type { ZoneColumn } from '../look';
import { list, listRow } from './lists';

/** Address of the JSON that a script-fed column asks for. */
export const jsonAddress = (column: ZoneColumn): string => `/common/api/list/${channelOf(column)}.json`;

const channelOf = (column: ZoneColumn): string => column.at.split('/').filter(Boolean).join('_');

/** A list that is not in the page: an inline script asks for JSON and builds it. */
export function jsonList(column: ZoneColumn): string {
  return `<ul class="list" id="data-list"></ul>
<div class="page" id="data-page"></div>
<script type="text/javascript">
(function () {
  var size = ${column.look.pageSize};
  function load(page) {
    fetch('${jsonAddress(column)}?page=' + page + '&size=' + size).then(function (r) { return r.json(); }).then(function (data) {
      var rows = '';
      for (var i = 0; i < data.rows.length; i++) {
        var one = data.rows[i];
        rows += '<li><a href="' + one.url + '" target="_blank">' + one.title + '</a><span class="date">' + one.publishTime.substring(0, 10) + '</span></li>';
      }
      document.getElementById('data-list').innerHTML = rows;
      var pages = Math.ceil(data.total / size), links = '';
      for (var p = 1; p <= pages; p++) links += '<a href="javascript:;" data-page="' + p + '">' + p + '</a> ';
      document.getElementById('data-page').innerHTML = pages > 1 ? links : '';
    });
  }
  document.getElementById('data-page').onclick = function (event) {
    var page = event.target.getAttribute('data-page');
    if (page) load(+page);
  };
  load(1);
})();
</script>`;
}

/** What that address answers. */
export function jsonRecords(items: readonly Item[], page: number, size: number): object {
  const rows = items.slice((page - 1) * size, page * size);
  return {
    code: 200,
    total: items.length,
    rows: rows.map((item) => ({
      id: item.number,
      title: item.title,
      url: item.at,
      publishTime: `${item.day} 09:30:00`,
      source: item.source,
    })),
  };
}

const record = (item: Item): string => `<record><![CDATA[${listRow(item, 'iso')}]]></record>`;

const proxyQuery = (column: ZoneColumn): string =>
  `col=1&webid=1&path=%2F&columnid=${channelNumber(column)}&sourceContentType=1&unitid=30215&webname=gxq&permissiontype=0`;

export const channelNumber = (column: ZoneColumn): number => 1000 + (column.at.length % 90);

/** A list as XML records in a script of the page, drawn by another script; further pages come from a data address. */
export function xmlList(column: ZoneColumn, items: readonly Item[]): string {
  const size = column.look.pageSize;
  return `<div id="30215" class="xml-list"><script type="text/xml"><datastore>
<nextgroup><![CDATA[<a href="/module/web/jpage/dataproxy.jsp?page=1&${proxyQuery(column)}"></a>]]></nextgroup>
<recordset>
${each(items.slice(0, size * 2), record)}
</recordset></datastore></script></div>
<script type="text/javascript">
(function () {
  var box = document.getElementById('30215');
  var options = { totalRecord: ${items.length}, perPage: ${size}, proxyUrl: '/module/web/jpage/dataproxy.jsp' };
  var found = box.innerHTML.match(/<!\\[CDATA\\[<li[\\s\\S]*?\\]\\]>/g) || [];
  function show(records) {
    var rows = '';
    for (var i = 0; i < records.length; i++) rows += records[i].replace('<![CDATA[', '').replace(']]>', '');
    box.innerHTML = '<ul class="list">' + rows + '</ul><div class="page">共' + options.totalRecord + '条 <a href="javascript:;" id="xml-next">下一页</a></div>';
  }
  show(found.slice(0, options.perPage));
})();
</script>`;
}

/** The data address's answer: records `start` to `end`, counted from 1. */
export function xmlRecords(items: readonly Item[], start: number, end: number): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<datastore><totalrecord>${items.length}</totalrecord><totalpage>${Math.ceil(items.length / 14)}</totalpage><recordset>
${each(items.slice(start - 1, end), record)}
</recordset></datastore>`;
}

export const frameAddress = (column: ZoneColumn): string => `${column.at}list_frame.html`;

/** A list in a frame. */
export function frameList(column: ZoneColumn): string {
  return `<iframe src="${frameAddress(column)}" width="100%" height="620" frameborder="0" scrolling="no" title="${esc(column.name)}"></iframe>`;
}

/** The frame's own page: nothing but the list. */
export function framePage(column: ZoneColumn, items: readonly Item[]): string {
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${esc(column.name)}</title><base target="_blank"><link rel="stylesheet" href="/css/style.css"></head>
<body class="frame">${list(items, column.look)}</body></html>`;
}
