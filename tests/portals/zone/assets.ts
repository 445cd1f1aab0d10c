import { script, style, svg } from '../kit/answers';
import type { SampleAnswer } from '../sample-portal';

const square = (label: string, fill: string, width = 120, height = 120): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" rx="8" fill="${fill}"/><text x="${width / 2}" y="${height / 2 + 6}" font-size="18" text-anchor="middle" fill="#fff">${label}</text></svg>`;

const photo = `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="300" viewBox="0 0 480 300"><defs><linearGradient id="g" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#9cc9f0"/><stop offset="1" stop-color="#e8f3fc"/></linearGradient></defs><rect width="480" height="300" fill="url(#g)"/><rect y="220" width="480" height="80" fill="#7fae6b"/><g fill="#5b7fa6"><rect x="60" y="110" width="70" height="110"/><rect x="150" y="70" width="90" height="150"/><rect x="260" y="130" width="120" height="90"/></g></svg>`;

/** Shared scripts: today's date, visit counter, tree folding, and the pager that writes itself (createPageHTML). */
const common = `function showToday(id) {
  var d = new Date(), w = ['日', '一', '二', '三', '四', '五', '六'];
  document.getElementById(id).innerHTML = '今天是' + d.getFullYear() + '年' + (d.getMonth() + 1) + '月' + d.getDate() + '日 星期' + w[d.getDay()];
}
function toTraditional() { alert('繁体版'); }
function fold(sign) {
  var list = sign.nextElementSibling;
  var open = list.style.display !== 'none';
  list.style.display = open ? 'none' : 'block';
  sign.innerHTML = open ? '+' : '-';
}
function createPageHTML(pages, current, name, ext) {
  function address(n) { return n === 0 ? name + '.' + ext : name + '_' + n + '.' + ext; }
  var out = '共' + pages + '页 ';
  if (current > 0) out += '<a href="' + address(current - 1) + '">上一页</a> ';
  for (var i = 0; i < pages; i++) out += i === current ? '<span class="cur">' + (i + 1) + '</span> ' : '<a href="' + address(i) + '">' + (i + 1) + '</a> ';
  if (current < pages - 1) out += '<a href="' + address(current + 1) + '">下一页</a>';
  document.write(out);
}
`;

const sheet = `*{margin:0;padding:0;box-sizing:border-box}
body{font:14px/1.7 "Microsoft YaHei","Noto Sans CJK SC","PingFang SC",sans-serif;color:#333;background:#f4f7fb}
a{color:#333;text-decoration:none}a:hover{color:#c7000b}ul{list-style:none}img{border:0}
.wrap{width:1200px;margin:0 auto}
.top-bar{background:#eef3f9;color:#666;height:34px;line-height:34px;font-size:13px}.top-links{float:right}.top-links a{color:#666}
.header{background:linear-gradient(90deg,#0b55a5,#2b86d9);padding:26px 0;overflow:hidden}
.header .wrap{display:flex;justify-content:space-between;align-items:center}
.logo{display:flex;align-items:center;color:#fff}.logo strong{font-size:30px;margin:0 14px;letter-spacing:2px}.logo em{font-style:normal;opacity:.8}
.search input{height:36px;width:260px;padding:0 10px;border:0}.search button{height:36px;width:70px;border:0;background:#f0a020;color:#fff}
.m-header{display:none}.m-nav{background:#fff}
.nav-box{background:#0a4c94}.nav{display:flex}.nav-item{position:relative;flex:1;text-align:center}
.nav-a{display:block;line-height:48px;color:#fff;font-size:16px;white-space:nowrap}.nav-item:hover .nav-a{background:#c7000b;color:#fff}
.sub-nav{display:none;position:absolute;z-index:9;left:0;min-width:100%;background:#fff;box-shadow:0 4px 12px rgba(0,0,0,.15)}
.sub-nav a{display:block;padding:0 14px;line-height:36px;white-space:nowrap}.nav-item:hover .sub-nav{display:block}
.crumb{line-height:50px;color:#666}.crumb span{color:#c7000b}
.main{background:#fff;padding:20px;overflow:hidden;margin-bottom:20px}
.left{float:left;width:230px}.right{float:left;width:640px;margin:0 20px}.right.wide{width:880px;margin-right:0}.aside{float:right;width:240px}
.side-menu h2,.gk-tree h2{background:#0b55a5;color:#fff;font-size:18px;padding:8px 16px}.gk-tree h2 a{color:#fff}
.side-menu li a{display:block;padding:9px 16px;border:1px solid #e3eaf2;border-top:0}.side-menu li.on a{color:#c7000b;font-weight:700}
.gk-tree{border:1px solid #d5e2f0}.gk-tree li{position:relative;padding-left:14px}.tree-1>li{border-bottom:1px dashed #dce6f0;padding:6px 8px}.tree-1>li>a{font-weight:700}
.fold{position:absolute;right:8px;top:4px;width:18px;height:18px;line-height:16px;text-align:center;border:1px solid #9bb7d6;color:#0b55a5;font-style:normal;cursor:pointer}
.col-title{border-bottom:2px solid #0b55a5;margin-bottom:10px}.col-title h1,.col-title h2{font-size:20px;color:#0b55a5;line-height:40px}
.list li{border-bottom:1px dashed #ddd;line-height:38px;overflow:hidden}.list li a{float:left;max-width:490px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis}.list li .date{float:right;color:#999}
.wide .list li a{max-width:700px}.top-mark{float:left;font-style:normal;color:#fff;background:#c7000b;font-size:12px;line-height:18px;padding:0 4px;margin:10px 6px 0 0}
.two-parts{padding:8px 0}.date-box{float:left;width:64px;text-align:center;background:#eef3f9;line-height:24px;margin-right:12px}.date-box b{display:block;font-size:20px;color:#0b55a5}.date-box i{font-style:normal;font-size:12px;color:#777}
.list-table,.doc-meta,.report-table{width:100%;border-collapse:collapse}.list-table th{background:#eef3f9}.list-table th,.list-table td{border:1px solid #d5e2f0;padding:8px;text-align:center}.list-table .tl{text-align:left}
.dl-list dl{border-bottom:1px dashed #ddd;padding:10px 0}.dl-list dt{font-size:16px}.dl-list dd{color:#888}
.cards{display:flex;flex-wrap:wrap;gap:14px}.card{width:200px;border:1px solid #e3eaf2;padding:8px}.card img{width:100%;height:120px;object-fit:cover}.card h3{font-size:14px;height:48px;overflow:hidden}.card .time{color:#999}
.page{text-align:center;padding:20px 0;color:#666}.page a,.page span.cur{display:inline-block;padding:2px 9px;border:1px solid #d5e2f0}.page span.cur{background:#0b55a5;color:#fff}
.hot{border:1px solid #e3eaf2;margin-bottom:16px;padding:0 12px 10px}.hot h3{line-height:40px;border-bottom:1px solid #e3eaf2}.hot li{padding:6px 0;font-size:13px}.hot li span{color:#999;display:block}
.doors{display:flex;flex-wrap:wrap;gap:14px}.door{width:200px;padding:22px 0;text-align:center;background:#eef3f9;border-left:4px solid #0b55a5;font-size:16px}
.block{border:1px solid #e3eaf2;padding:0 14px 12px;margin-bottom:16px;overflow:hidden}.block-title{border-bottom:2px solid #0b55a5;overflow:hidden}.block-title h2{float:left;font-size:18px;line-height:42px}.block-title h2 a{color:#0b55a5}.more{float:right;line-height:42px;color:#999}
.home .row{display:flex;gap:20px}.slides{width:560px;position:relative}.slide img{width:560px;height:340px;object-fit:cover}.slide span{position:absolute;left:0;bottom:6px;right:0;padding:8px 12px;background:rgba(0,0,0,.5);color:#fff}.home .row .block{flex:1}
.headline{text-align:center;font-size:26px;padding:10px 0 20px}.headline a{color:#c7000b}.grid{display:grid;grid-template-columns:1fr 1fr;gap:16px}.quick{display:flex;gap:14px;margin:18px 0}.quick a{flex:1;background:#2b86d9;color:#fff;text-align:center;line-height:56px;font-size:16px}
.article{float:left;width:900px}.title{font-size:24px;text-align:center;padding:16px 0}.info{text-align:center;color:#888;border-bottom:1px solid #eee;padding-bottom:10px;margin-bottom:16px}.info span{margin:0 10px}.TRS_Editor p{font-size:16px;line-height:2;margin-bottom:10px}
.doc-meta td{border:1px solid #d5e2f0;padding:6px 10px}.doc-meta .k{background:#eef3f9;width:110px}.report-table td{border:1px solid #888;padding:4px;text-align:center;font-size:13px}
.leaders{display:flex;flex-wrap:wrap;gap:16px}.leader{width:300px;border:1px solid #e3eaf2;padding:12px}.leader img{float:left;margin-right:12px}
.no-data,.lost{text-align:center;padding:60px 0;color:#888}.site-map dl{border-bottom:1px dashed #ddd;padding:12px 0;overflow:hidden}.site-map dt{float:left;width:160px;font-weight:700}.site-map dd{margin-left:160px}.site-map dd a{display:inline-block;margin-right:24px}
.gk-head{overflow:hidden;margin-bottom:16px}.gk-head h1{float:left;color:#0b55a5}.gk-search{float:right}.gk-search input{height:32px;width:260px}.frame{background:#fff}
.footer{background:#0a3d75;color:#cfe0f3;text-align:center;padding:24px 0;line-height:2.2}.footer a{color:#cfe0f3}.friend select{margin:0 8px;height:30px}
@media(max-width:760px){.wrap{width:auto}.nav-box,.aside,.left{display:none}.m-header{display:block;background:#0a4c94;color:#fff;padding:10px 16px}.right,.article{width:auto;float:none;margin:0}}
`;

/** Styles, scripts and pictures by path. */
export const assets: Record<string, SampleAnswer> = {
  '/css/style.css': style(sheet),
  '/js/common.js': script(common),
  '/images/photo.svg': svg(photo),
  '/images/emblem.svg': svg(square('高新', '#c7000b')),
  '/images/person.svg': svg(square('照片', '#8aa4bf', 90, 120)),
  '/images/empty.svg': svg(square('空', '#c9d6e4')),
  '/images/police.svg': svg(square('警', '#2b5ea7', 20, 20)),
  '/images/dzjg.svg': svg(square('党政机关', '#c7000b', 90, 90)),
  '/images/jiucuo.svg': svg(square('网站找错', '#c7000b', 110, 50)),
};
