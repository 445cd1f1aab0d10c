import { script, style, svg } from '../kit/answers';
import type { SampleAnswer } from '../sample-portal';

/** Draws the records of a box, and asks the data address for those that the page does not hold. */
const jpageScript = `function jpage(id, o) {
  var box = document.getElementById(id);
  var held = box.innerHTML.match(/<!\\[CDATA\\[\\s*<(?:li|table)[\\s\\S]*?\\]\\]>/g) || [];
  function strip(r) { return r.replace(/<!\\[CDATA\\[/, '').replace(/\\]\\]>/, ''); }
  function draw(records, page) {
    var pages = Math.ceil(o.totalRecord / o.perPage), nav = '';
    for (var p = 1; p <= pages; p++) nav += '<a href="javascript:;" data-p="' + p + '"' + (p === page ? ' class="on"' : '') + '>' + p + '</a>';
    box.innerHTML = '<ul class="jpage-list">' + records.map(strip).join('') + '</ul><div class="jpage-nav">共' + o.totalRecord + '条 ' + nav + '</div>';
  }
  function show(page) {
    var first = (page - 1) * o.perPage;
    if (first + 1 <= held.length || o.totalRecord === 0) return draw(held.slice(first, first + o.perPage), page);
    var query = 'startrecord=' + (first + 1) + '&endrecord=' + (first + o.perPage) + '&perpage=' + o.perPage;
    for (var name in o.ajaxParam) query += '&' + name + '=' + encodeURIComponent(o.ajaxParam[name]);
    fetch(o.proxyUrl + '?' + query, { method: 'POST' }).then(function (r) { return r.text(); }).then(function (xml) {
      draw(xml.match(/<!\\[CDATA\\[[\\s\\S]*?\\]\\]>/g) || [], page);
    });
  }
  box.onclick = function (e) { var p = e.target.getAttribute && e.target.getAttribute('data-p'); if (p) show(+p); };
  show(1);
}
function loadCatalogue(id, address) {
  fetch(address).then(function (r) { return r.text(); }).then(function (html) { document.getElementById(id).innerHTML = html; });
}
function showLayer(id) { var l = document.getElementById(id); if (l) l.style.display = 'block'; }
function hideLayer(id) { var l = document.getElementById(id); if (l) l.style.display = 'none'; }
var aria = { start: function () {} };
`;

const sheet = `body{margin:0;font:14px/1.8 "SimSun","Noto Serif CJK SC",serif;color:#333}a{color:#333;text-decoration:none}ul{list-style:none;margin:0;padding:0}
.top td{line-height:32px;font-size:12px}.banner{background:linear-gradient(120deg,#1d7a46,#5bb57b);height:150px;display:flex;align-items:center;justify-content:center}.banner span{color:#fff;font-size:44px;letter-spacing:6px}
.dh{background:#13683a}.dh1{position:relative;text-align:center;height:46px}.dh1>a{color:#fff;font-size:16px}.layer{position:absolute;z-index:4;background:#fff;border:1px solid #13683a;left:0;width:160px}.layer a{display:block;padding:4px 10px;text-align:left}
.wz td{line-height:44px}.nr{margin-bottom:30px}.lm li{background:#eaf5ee;border-bottom:1px solid #fff;padding:8px 16px}.zw{padding-left:20px}.lmbt{font-size:20px;color:#13683a;border-bottom:2px solid #13683a;margin-bottom:10px}
li.clearfix{display:flex;justify-content:space-between;border-bottom:1px dashed #ccc;line-height:36px}li.clearfix b{font-weight:400;color:#888}.jpage-nav{text-align:center;padding:16px}.jpage-nav a{padding:2px 8px;border:1px solid #ccc;margin:2px}.jpage-nav .on{background:#13683a;color:#fff}
.kuai{border:1px solid #cfe6d8;margin:0 0 14px;padding:0 12px 10px;width:510px}.kuai_t{display:flex;justify-content:space-between;border-bottom:1px solid #13683a;line-height:38px;font-size:16px;color:#13683a}
.tj{margin-top:16px;border:1px solid #cfe6d8;padding:8px}.tj_t{font-weight:700}.xxgk_list,.xxgk_box,.report-table{border-collapse:collapse}.xxgk_list td,.xxgk_list th{border:1px solid #cfe6d8;padding:6px}.xxgk_tree{border:1px solid #cfe6d8}.tree_t{background:#13683a;color:#fff;padding:8px}.xxgk_tree li{padding:4px 0 4px 14px}
#article .title{font-size:24px;padding:20px}.bottom{background:#eaf5ee;border-top:3px solid #13683a;text-align:center;padding:20px}.map td{border-bottom:1px dashed #ccc;padding:8px}.map a{margin-right:18px}`;

const picture = (fill: string): SampleAnswer =>
  svg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="16"><rect width="40" height="16" fill="${fill}"/></svg>`,
  );

export const assets: Record<string, SampleAnswer> = {
  '/module/jslib/jpage/jpage.js': script(jpageScript),
  '/picture/0/sthjj.css': style(sheet),
  '/picture/0/more.svg': picture('#5bb57b'),
  '/picture/0/dzjg.svg': picture('#c7000b'),
};
