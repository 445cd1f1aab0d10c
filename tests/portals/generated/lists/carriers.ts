import { each } from '../../kit/markup';
import type { Random } from '../../kit/random';
import type { Row } from './entries';

/** Lists that stand in the page as data: a script of the page draws them. */
export const carriers: Record<string, (rows: readonly Row[], random: Random, total: number) => string> = {
  /** 大汉 jcms: HTML in CDATA records. */
  'xml-records': (rows, random, total) => {
    const id = random.int(10_000, 99_999);
    const inTable = random.next() < 0.4;
    const record = ({ link, date }: Row): string =>
      inTable
        ? `<table width="100%"><tr><td width="12">·</td><td>${link}</td><td class="bt_time" align="right">${date.html}</td></tr></table>`
        : `<li>${link}<span class="bt-data-time">${date.html}</span></li>`;
    return `<div id="${id}"><script type="text/xml"><datastore><nextgroup><![CDATA[<a href="/module/web/jpage/dataproxy.jsp?page=1&appid=1&webid=3&path=/&columnid=1234&unitid=${id}&webname=portal&permissiontype=0"></a>]]></nextgroup><recordset>
${each(rows, (row) => `<record><![CDATA[${record(row)}]]></record>`)}
</recordset></datastore></script></div>
<script>$(function(){ $("#${id}").jpage({ totalRecord:${total}, perPage:${Math.max(5, rows.length)}, proxyUrl:'/module/web/jpage/dataproxy.jsp', ajaxParam:{col:1,webid:3,columnid:1234,unitid:${id}} }); });</script>`;
  },
  /** var list = [{…}] with plain dates. */
  'array-of-objects': (rows) =>
    `<div id="newslist"></div><script>
var dataList = [
${rows.map(({ entry }) => `  {"id": ${entry.number}, "title": ${JSON.stringify(entry.title)}, "url": ${JSON.stringify(entry.href)}, "pubDate": "${entry.day} 09:10:00"}`).join(',\n')}
];
for (var i = 0; i < dataList.length; i++) { document.getElementById('newslist').innerHTML += '<li><a href="' + dataList[i].url + '">' + dataList[i].title + '</a><span>' + dataList[i].pubDate.substring(0, 10) + '</span></li>'; }
</script>`,
  /** JSON in a script element for a framework to pick up. */
  'json-script': (rows) =>
    `<div id="app-list"></div><script type="application/json" id="state">${JSON.stringify({
      data: {
        total: rows.length,
        list: rows.map(({ entry }) => ({
          docTitle: entry.title,
          docUrl: entry.href,
          publishTime: `${entry.day} 15:02:11`,
          source: entry.department,
        })),
      },
    })}</script><script src="/js/render.js"></script>`,
  /** Unquoted keys and single quotes. */
  'script-literals': (rows) =>
    `<ul id="ul1"></ul><script>
var arr = [];
${each(rows, ({ entry }) => `arr.push({title:'${entry.title}', link:'${entry.href}', date:'${entry.day}'});`)}
var html = ''; for (var k in arr) { html += '<li><a href="' + arr[k].link + '">' + arr[k].title + '</a>' + arr[k].date + '</li>'; }
document.getElementById('ul1').innerHTML = html;
</script>`,
};
