import { describe, expect, it } from 'vitest';
import { readLists } from '.';
import { pageOf } from './testing/page-of';

const URL_OF_COLUMN = 'http://www.example.gov.cn/xxgk/tzgg/index.html';

const NAV = `<div class="header"><ul class="nav"><li><a href="/">首页</a></li><li><a href="/xxgk/">信息公开</a></li>
<li><a href="/xwzx/">新闻中心</a></li><li><a href="/hdjl/">互动交流</a></li></ul></div>
<div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="/xxgk/">信息公开</a> &gt; 通知公告</div>`;
const FOOTER = `<div class="footer"><p>主办单位：示例县人民政府 版权所有</p><p>网站标识码 1234567890 备案号：<a href="https://beian.miit.gov.cn/">某ICP备12345678号</a></p></div>`;
const HOT = `<div class="side"><h3>热点信息</h3><ul><li><a href="/a/1.html">县委理论学习中心组开展专题学习研讨</a><span>2024-03-19</span></li>
<li><a href="/a/2.html">全县春季农业生产现场会在我县召开</a><span>2024-03-18</span></li><li><a href="/a/3.html">县长调研重点项目建设推进情况纪实</a><span>2024-03-17</span></li></ul></div>`;

function read(body: string, url = URL_OF_COLUMN, around = true) {
  const text = around ? `<html><body>${NAV}${body}${FOOTER}</body></html>` : body;
  const reading = readLists(pageOf(text, url), { columnName: '通知公告' });
  return { ...reading, main: reading.mainList === null ? null : (reading.lists[reading.mainList] ?? null) };
}

const rows = (html: string) => read(html).main?.items.map((i) => [i.title, i.date]) ?? null;

const A = '关于开展2023年度统计年报工作的通知';
const B = '示例县人民政府关于公布规范性文件清理结果的公告';
const C = '关于征集“十四五”规划中期评估意见的公告';
const WANT = [
  [A, '2024-03-08'],
  [B, '2024-02-19'],
  [C, '2023-12-27'],
];

/** One list in one markup; the dates in the text of `dates`. */
const shapes: Record<string, string> = {
  'list with span': `<ul class="list"><li><a href="1.html">${A}</a><span>2024-03-08</span></li><li><a href="2.html">${B}</a><span>2024-02-19</span></li><li><a href="3.html">${C}</a><span>2023-12-27</span></li></ul>`,
  'date first': `<ul><li><span>2024-03-08</span><a href="1.html">${A}</a></li><li><span>2024-02-19</span><a href="2.html">${B}</a></li><li><span>2023-12-27</span><a href="3.html">${C}</a></li></ul>`,
  'date in the link': `<ul><li><a href="1.html"><p>${A}</p><span>[2024-03-08]</span></a></li><li><a href="2.html"><p>${B}</p><span>[2024-02-19]</span></a></li><li><a href="3.html"><p>${C}</p><span>[2023-12-27]</span></a></li></ul>`,
  'date at the end of the link text': `<ul><li><a href="1.html">${A} 2024-03-08</a></li><li><a href="2.html">${B} 2024-02-19</a></li><li><a href="3.html">${C} 2023-12-27</a></li></ul>`,
  'bare text': `<ul><li><a href="1.html">${A}</a>（2024年3月8日）</li><li><a href="2.html">${B}</a>（2024年2月19日）</li><li><a href="3.html">${C}</a>（2023年12月27日）</li></ul>`,
  'chinese numerals': `<ul><li><a href="1.html">${A}</a><em>二〇二四年三月八日</em></li><li><a href="2.html">${B}</a><em>二○二四年二月十九日</em></li><li><a href="3.html">${C}</a><em>二〇二三年十二月二十七日</em></li></ul>`,
  table: `<table><tr><th>序号</th><th>标题</th><th>发布日期</th></tr><tr><td>1</td><td><a href="1.html">${A}</a></td><td>2024/3/8</td></tr><tr><td>2</td><td><a href="2.html">${B}</a></td><td>2024/2/19</td></tr><tr><td>3</td><td><a href="3.html">${C}</a></td><td>2023/12/27</td></tr></table>`,
  'table with two dates': `<table><tr><td>名称</td><td>文号</td><td>成文日期</td><td>发布日期</td></tr><tr><td><a href="1.html">${A}</a></td><td>示政发〔2024〕3号</td><td>2024-03-01</td><td>2024-03-08</td></tr><tr><td><a href="2.html">${B}</a></td><td>示政发〔2024〕2号</td><td>2024-02-08</td><td>2024-02-19</td></tr><tr><td><a href="3.html">${C}</a></td><td>示政发〔2023〕9号</td><td>2023-12-20</td><td>2023-12-27</td></tr></table>`,
  'table with the publication first': `<table><thead><tr><th>名称</th><th>公开时间</th><th>生效日期</th></tr></thead><tbody><tr><td><a href="1.html">${A}</a></td><td>2024-03-08</td><td>2024-03-10</td></tr><tr><td><a href="2.html">${B}</a></td><td>2024-02-19</td><td>2024-03-01</td></tr><tr><td><a href="3.html">${C}</a></td><td>2023-12-27</td><td>2024-01-01</td></tr></tbody></table>`,
  'separator rows': `<table><tr><td>·</td><td><a href="1.html">${A}</a></td><td>2024-03-08</td></tr><tr><td colspan="3" height="1"></td></tr><tr><td>·</td><td><a href="2.html">${B}</a></td><td>2024-02-19</td></tr><tr><td colspan="3"></td></tr><tr><td>·</td><td><a href="3.html">${C}</a></td><td>2023-12-27</td></tr></table>`,
  'a table an item': `<div><table><tr><td><a href="1.html">${A}</a></td><td>2024-03-08</td></tr></table><table><tr><td><a href="2.html">${B}</a></td><td>2024-02-19</td></tr></table><table><tr><td><a href="3.html">${C}</a></td><td>2023-12-27</td></tr></table></div>`,
  'definition list': `<dl><dt><a href="1.html">${A}</a></dt><dd>2024-03-08</dd><dt><a href="2.html">${B}</a></dt><dd>2024-02-19</dd><dt><a href="3.html">${C}</a></dt><dd>2023-12-27</dd></dl>`,
  'a dl an item': `<dl><dt><a href="1.html">${A}</a></dt><dd>发布日期：2024-03-08</dd></dl><dl><dt><a href="2.html">${B}</a></dt><dd>发布日期：2024-02-19</dd></dl><dl><dt><a href="3.html">${C}</a></dt><dd>发布日期：2023-12-27</dd></dl>`,
  breaks: `<div><a href="1.html">${A}</a> [2024-03-08]<br><a href="2.html">${B}</a> [2024-02-19]<br><a href="3.html">${C}</a> [2023-12-27]<br></div>`,
  'breaks, date first': `<div>2024-03-08 <a href="1.html">${A}</a><br>2024-02-19 <a href="2.html">${B}</a><br>2023-12-27 <a href="3.html">${C}</a><br></div>`,
  divs: `<div class="row"><div class="l"><a href="1.html">${A}</a></div><div class="r">2024.03.08</div></div><div class="row"><div class="l"><a href="2.html">${B}</a></div><div class="r">2024.02.19</div></div><div class="row"><div class="l"><a href="3.html">${C}</a></div><div class="r">2023.12.27</div></div>`,
  'two columns of divs': `<div class="titles"><p><a href="1.html">${A}</a><i>2024-03-08</i></p><p><a href="2.html">${B}</a><i>2024-02-19</i></p><p><a href="3.html">${C}</a><i>2023-12-27</i></p></div>`,
  'cards with a summary': `<div class="card"><h3><a href="1.html">${A}</a></h3><p>根据2024年1月5日会议精神，现将有关事项通知如下，请认真贯彻执行。<a href="1.html">[详细]</a></p><span>发布时间：2024-03-08 浏览次数：12</span></div><div class="card"><h3><a href="2.html">${B}</a></h3><p>经2月1日县政府常务会议研究决定，现予以公布，自公布之日起施行。<a href="2.html">[详细]</a></p><span>发布时间：2024-02-19 浏览次数：12</span></div><div class="card"><h3><a href="3.html">${C}</a></h3><p>为做好评估工作，现面向社会公开征集意见，欢迎提出宝贵意见建议。<a href="3.html">[详细]</a></p><span>发布时间：2023-12-27 浏览次数：12</span></div>`,
  'day and year-month apart': `<ul><li><div class="d"><b>08</b><span>2024-03</span></div><a href="1.html">${A}</a></li><li><div class="d"><b>19</b><span>2024-02</span></div><a href="2.html">${B}</a></li><li><div class="d"><b>27</b><span>2023-12</span></div><a href="3.html">${C}</a></li></ul>`,
  'month-day and year apart': `<ul><li><a href="1.html">${A}</a><p><span>03-08</span><em>2024</em></p></li><li><a href="2.html">${B}</a><p><span>02-19</span><em>2024</em></p></li><li><a href="3.html">${C}</a><p><span>12-27</span><em>2023</em></p></li></ul>`,
  'year-month above the day': `<ul><li><div><span>2024年3月</span><b>8日</b></div><div><a href="1.html">${A}</a></div></li><li><div><span>2024年2月</span><b>19日</b></div><div><a href="2.html">${B}</a></div></li><li><div><span>2023年12月</span><b>27日</b></div><div><a href="3.html">${C}</a></div></li></ul>`,
  'three parts': `<ul><li><i>08</i><i>3月</i><i>2024</i><a href="1.html">${A}</a></li><li><i>19</i><i>2月</i><i>2024</i><a href="2.html">${B}</a></li><li><i>27</i><i>12月</i><i>2023</i><a href="3.html">${C}</a></li></ul>`,
  'no year': `<ul><li><a href="1.html">${A}</a><span>[03-08]</span></li><li><a href="2.html">${B}</a><span>[02-19]</span></li><li><a href="3.html">${C}</a><span>[12-27]</span></li></ul>`,
  'no year, whole date in title': `<ul><li><a href="1.html">${A}</a><span title="2024-03-08">03-08</span></li><li><a href="2.html">${B}</a><span title="2024-02-19">02-19</span></li><li><a href="3.html">${C}</a><span title="2023-12-27">12-27</span></li></ul>`,
  'dates in addresses only': `<ul><li><a href="./202403/t20240308_123.html">${A}</a></li><li><a href="./202402/t20240219_122.html">${B}</a></li><li><a href="./202312/t20231227_121.html">${C}</a></li></ul>`,
  'bullets in the links': `<ul><a href="1.html"><li><h4>· ${A}</h4><label>2024.03.08</label></li></a><a href="2.html"><li><h4>·${B}</h4><label>2024.02.19</label></li></a><a href="3.html"><li><h4>● ${C}</h4><label>2023.12.27</label></li></a></ul>`,
  'section before the title': `<ul><li><a href="/bm/1/">[发改委]</a><a href="1.html">${A}</a><span>2024-03-08</span></li><li><a href="/bm/2/">[政府办]</a><a href="2.html">${B}</a><span>2024-02-19</span></li><li><a href="/bm/3/">[统计局]</a><a href="3.html">${C}</a><span>2023-12-27</span></li></ul>`,
  'picture link beside the title': `<ul><li><a href="1.html"><img src="1.jpg"></a><a href="1.html">${A}</a><span>2024-03-08</span></li><li><a href="2.html"><img src="2.jpg"></a><a href="2.html">${B}</a><span>2024-02-19</span></li><li><a href="3.html"><img src="3.jpg"></a><a href="3.html">${C}</a><span>2023-12-27</span></li></ul>`,
  'cut titles': `<ul><li><a href="1.html" title="${A}">${A.slice(0, 12)}…</a><span>2024-03-08</span></li><li><a href="2.html" title="${B}">${B.slice(0, 12)}...</a><span>2024-02-19</span></li><li><a href="3.html" title="${C}">${C.slice(0, 12)}......</a><span>2023-12-27</span></li></ul>`,
  'broken into several ul': `<ul><li><a href="1.html">${A}</a><span>2024-03-08</span></li></ul><ul><li><a href="2.html">${B}</a><span>2024-02-19</span></li></ul><ul><li><a href="3.html">${C}</a><span>2023-12-27</span></li></ul>`,
  'rows that open by script': `<div class="item" onclick="window.open('1.html')">${A}<span>2024-03-08</span></div><div class="item" onclick="window.open('2.html')">${B}<span>2024-02-19</span></div><div class="item" onclick="window.open('3.html')">${C}<span>2023-12-27</span></div>`,
  'rows that open by a call': `<table><tr><th>序号</th><th>标题</th><th>日期</th></tr><tr onclick="view('a1','c9')"><td>1</td><td>${A}</td><td>2024-03-08</td></tr><tr onclick="view('a2','c9')"><td>2</td><td>${B}</td><td>2024-02-19</td></tr><tr onclick="view('a3','c9')"><td>3</td><td>${C}</td><td>2023-12-27</td></tr></table>`,
  'CDATA records': `<div id="1"><script type="text/xml"><datastore><nextgroup><![CDATA[<a href="/module/web/jpage/dataproxy.jsp?page=1&columnid=5&unitid=6"></a>]]></nextgroup><recordset><record><![CDATA[<li><a href="1.html">${A}</a><b>2024-03-08</b></li>]]></record><record><![CDATA[<li><a href="2.html">${B}</a><b>2024-02-19</b></li>]]></record><record><![CDATA[<li><a href="3.html">${C}</a><b>2023-12-27</b></li>]]></record></recordset></datastore></script></div>`,
  'CDATA outside a script': `<div id="1"><datastore><recordset><record><![CDATA[<tr><td><a href="1.html">${A}</a></td><td>2024-03-08</td></tr>]]></record><record><![CDATA[<tr><td><a href="2.html">${B}</a></td><td>2024-02-19</td></tr>]]></record><record><![CDATA[<tr><td><a href="3.html">${C}</a></td><td>2023-12-27</td></tr>]]></record></recordset></datastore></div>`,
  'JSON in a script': `<div id="list"></div><script>var data = [{"title":"${A}","url":"1.html","pubDate":"2024-03-08 10:00:00"},{"title":"${B}","url":"2.html","pubDate":"2024-02-19 09:00:00"},{"title":"${C}","url":"3.html","pubDate":"2023-12-27 08:00:00"}]; render(data);</script>`,
  'JavaScript objects': `<div id="list"></div><script>page.show({list:[{title:'${A}',href:'1.html',time:1709863200000},{title:'${B}',href:'2.html',time:1708308000000},{title:'${C}',href:'3.html',time:1703642400000},]});</script>`,
  'source beside the date': `<ul><li><a href="1.html">${A}</a><span>来源：县统计局 2024-03-08</span></li><li><a href="2.html">${B}</a><span>来源：县政府办 2024-02-19</span></li><li><a href="3.html">${C}</a><span>来源：县发改委 2023-12-27</span></li></ul>`,
  'date as the first of several fields': `<ul><li><a href="1.html">${A}</a><p>2024.03.08 10:20:00 | 采购人：县教育局 | 代理机构：某某招标有限公司</p></li><li><a href="2.html">${B}</a><p>2024.02.19 09:00:00 | 采购人：县人民医院 | 代理机构：某某招标有限公司</p></li><li><a href="3.html">${C}</a><p>2023.12.27 16:30:00 | 采购人：县市场监督管理局 | 代理机构：某某招标有限公司</p></li></ul>`,
  'nested divs': `<div class="a"><div class="b"><ul><li><div><div><h4><a href="1.html">${A}</a></h4></div><div><p><span>2024-03-08</span></p></div></div></li><li><div><div><h4><a href="2.html">${B}</a></h4></div><div><p><span>2024-02-19</span></p></div></div></li><li><div><div><h4><a href="3.html">${C}</a></h4></div><div><p><span>2023-12-27</span></p></div></div></li></ul></div></div>`,
  'unclosed items': `<ul><li><a href="1.html">${A}</a><span>2024-03-08</span><li><a href="2.html">${B}</a><span>2024-02-19</span><li><a href="3.html">${C}</a><span>2023-12-27</span></ul>`,
  'date written by a script': `<ul><li><a href="1.html">${A}</a><span><script>document.write("2024-03-08 10:20:00".substring(0,10))</script></span></li><li><a href="2.html">${B}</a><span><script>document.write("2024-02-19 10:20:00".substring(0,10))</script></span></li><li><a href="3.html">${C}</a><span><script>document.write("2023-12-27 10:20:00".substring(0,10))</script></span></li></ul>`,
  'english months': `<ul><li><a href="1.html">${A}</a><div><b>08</b><i>Mar</i><i>2024</i></div></li><li><a href="2.html">${B}</a><div><b>19</b><i>Feb</i><i>2024</i></div></li><li><a href="3.html">${C}</a><div><b>27</b><i>Dec</i><i>2023</i></div></li></ul>`,
  'period of a consultation': `<table><tr><th>标题</th><th>开始时间</th><th>结束时间</th></tr><tr><td><a href="1.html">${A}</a></td><td>2024-03-08</td><td>2024-03-18</td></tr><tr><td><a href="2.html">${B}</a></td><td>2024-02-19</td><td>2024-03-01</td></tr><tr><td><a href="3.html">${C}</a></td><td>2023-12-27</td><td>2024-05-01</td></tr></table>`,
  'titles and dates in two cells': `<table><tr><td><p><a href="1.html">${A}</a></p><p><a href="2.html">${B}</a></p><p><a href="3.html">${C}</a></p></td><td><p>2024-03-08</p><p>2024-02-19</p><p>2023-12-27</p></td></tr></table>`,
  'written by a script for each': `<ul><script>document.write("<li><a href='1.html'>${A}</a><span>2024-03-08</span></li>")</script><script>document.write("<li><a href='2.html'>${B}</a><span>2024-02-19</span></li>")</script><script>document.write("<li><a href='3.html'>${C}</a><span>2023-12-27</span></li>")</script></ul>`,
  'a linked date': `<ul><li><a href="1.html">${A}</a><a href="1.html">2024-03-08</a></li><li><a href="2.html">${B}</a><a href="2.html">2024-02-19</a></li><li><a href="3.html">${C}</a><a href="3.html">2023-12-27</a></li></ul>`,
  'alternating rows': `<ul><li><a href="1.html">${A}</a></li><li>2024-03-08</li><li><a href="2.html">${B}</a></li><li>2024-02-19</li><li><a href="3.html">${C}</a></li><li>2023-12-27</li></ul>`,
  'two tables in a row': `<table><tr><td><a href="1.html">${A}</a></td><td>2024-03-08</td><td><a href="2.html">${B}</a></td><td>2024-02-19</td></tr><tr><td><a href="3.html">${C}</a></td><td>2023-12-27</td><td></td><td></td></tr></table>`,
};

const frames: Record<string, (list: string) => string> = {
  'alone in main': (list) => `<div class="main"><h2>通知公告</h2>${list}</div>`,
  'beside a hot list': (list) =>
    `<div class="main"><div class="con"><h2>通知公告</h2>${list}<div class="page"><a href="index_1.html">下一页</a></div></div>${HOT}</div>`,
  'with a menu at the left': (list) =>
    `<div class="wrap"><div class="left"><h3>信息公开</h3><ul><li><a href="../gk/">公开指南</a></li><li><a href="../zd/">公开制度</a></li><li><a href="./">通知公告</a></li></ul></div><div class="right">${list}<script>createPageHTML(2, 0, "index", "html");</script></div></div>`,
};

describe('one list in many markups', () => {
  for (const [frame, wrap] of Object.entries(frames)) {
    for (const [name, list] of Object.entries(shapes)) {
      it(`${name}, ${frame}`, () => {
        expect(rows(wrap(list))).toEqual(WANT);
      });
    }
  }
});
