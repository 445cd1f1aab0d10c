import { script, style, svg } from '../kit/answers';
import type { SampleAnswer } from '../sample-portal';
import { ROOT } from './place';

/** The pager that writes itself into an element: pages count from 1, page two is `list_2.shtml`. */
const pageScript = `function createPageHTML(box, pages, current, name, ext, total) {
  if (pages < 2) return;
  function address(n) { return n === 1 ? name + '.' + ext : name + '_' + n + '.' + ext; }
  var out = '<span>共' + total + '条</span>';
  for (var i = 1; i <= pages; i++) out += i === current ? '<b>' + i + '</b>' : '<a href="' + address(i) + '">' + i + '</a>';
  if (current < pages) out += '<a href="' + address(current + 1) + '">下一页</a><a href="' + address(pages) + '">尾页</a>';
  document.getElementById(box).innerHTML = out;
}
function SetHome() {}
`;

const sheet = `*{margin:0;padding:0;box-sizing:border-box}body{font:14px/1.8 "Microsoft YaHei","Noto Sans CJK SC",sans-serif;color:#333;background:#fff}
a{color:#333;text-decoration:none}ul{list-style:none}.container{width:1180px;margin:0 auto}
.h-top{background:#f2f2f2;height:36px;line-height:36px}.shoucang{float:right}.shoucang li{float:left;margin-left:14px}
.h-middle{display:flex;justify-content:space-between;align-items:center;height:130px}.logo{font-size:36px;color:#b3181c;font-weight:700;letter-spacing:4px}
.search-box input{height:34px;width:240px;border:1px solid #b3181c}.search-box button{height:34px;width:64px;background:#b3181c;color:#fff;border:0}
.navbar-box{background:#b3181c}.navbar{display:flex}.navbar>li{flex:1;text-align:center;position:relative}.navbar>li>a{color:#fff;font-size:17px;line-height:50px;display:block}
.mega{display:none;position:absolute;z-index:5;left:0;width:560px;background:#fff;border:1px solid #eee;padding:14px;text-align:left}.navbar>li:hover .mega{display:flex}.mega-cols{width:200px}.mega-cols a{display:block}.mega-news{flex:1}
.main{background:#fff;padding:16px 0 40px;min-height:500px}.crumbs{line-height:46px;border-bottom:1px solid #eee;margin-bottom:16px}
.details{display:flex;gap:24px}.fl{width:250px}.fr{flex:1}.fl-title,.gk-side-t{background:#b3181c;color:#fff;font-size:20px;padding:8px 16px}.fl-main li,.gk-menu .t{border-bottom:1px solid #eee;padding:8px 12px}.gk-menu ul .t{padding-left:28px}
.fr-title{border-bottom:2px solid #b3181c;font-size:20px;margin-bottom:8px}.fr-main li a{display:flex;justify-content:space-between;line-height:40px;border-bottom:1px dashed #ddd}.fr-main span{color:#999}
.pic-list{display:flex;flex-wrap:wrap;gap:16px}.pic-list li{width:200px}.pic-list img{width:200px;height:120px}.letters{width:100%;border-collapse:collapse}.letters td,.letters th{border:1px solid #ddd;padding:6px;text-align:center}
.page_num{text-align:center;padding:20px}.page_num a,.page_num b{border:1px solid #ddd;padding:2px 8px;margin:0 3px}.title_tab{display:flex;gap:20px;border-bottom:2px solid #b3181c;font-size:18px}.title_tab>div{margin-left:auto}
.index .itm{margin-bottom:24px}.row3{display:flex;gap:24px}.row3>div{flex:1}.xl-title{text-align:center;font-size:24px;padding:20px}.xl-info{text-align:center;color:#888;margin-bottom:20px}.content p{font-size:16px;line-height:2}
.xxgk-info ul{display:flex;flex-wrap:wrap;border:1px solid #ddd;padding:10px}.xxgk-info li{width:50%}.xj .row{margin:10px 0}.xj label{display:inline-block;width:120px}.report-table{border-collapse:collapse;width:100%}.ld-one{display:inline-block;width:270px}
.footer{background:#f2f2f2;border-top:4px solid #b3181c;text-align:center;padding:20px 0}.f-links{display:flex;justify-content:center;gap:20px}.wzlj{display:flex;gap:20px}.wzlj-lists{display:none}.zwnr{padding:80px;text-align:center;color:#999}`;

export const assets: Record<string, SampleAnswer> = {
  [`${ROOT}/xhtml/js/page.js`]: script(pageScript),
  [`${ROOT}/xhtml/css/common.css`]: style(sheet),
  ...Object.fromEntries(
    ['pic', 'lft', 'ared'].map((name) => [
      `${ROOT}/xhtml/images/${name}.svg`,
      svg(
        '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24"><rect width="24" height="24" fill="#d9a7a8"/></svg>',
      ),
    ]),
  ),
};
