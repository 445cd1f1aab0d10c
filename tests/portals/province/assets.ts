import { script, style, svg } from '../kit/answers';
import type { SampleAnswer } from '../sample-portal';

const board = (text: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="80"><rect width="200" height="80" fill="#2a7"/><text x="20" y="48" fill="#fff" font-size="20">${text}</text></svg>`;

const base = `function sysDate(){var d=new Date();document.write('今天是 '+d.getFullYear()+'年'+(d.getMonth()+1)+'月'+d.getDate()+'日');}
function t2s(){}function setHome(){}
function createPageHTML(_nPageCount,_nCurrIndex,_sPageName,_sPageExt){
if(_nPageCount==null||_nPageCount<=1){return;}
var file=function(n){return n==0?_sPageName+'.'+_sPageExt:_sPageName+'_'+n+'.'+_sPageExt;};
if(_nCurrIndex>0)document.write('<a href="'+file(0)+'">首页</a> <a href="'+file(_nCurrIndex-1)+'">上一页</a> ');
for(var i=0;i<_nPageCount;i++)document.write(i==_nCurrIndex?'<span>'+(i+1)+'</span> ':'<a href="'+file(i)+'">'+(i+1)+'</a> ');
if(_nCurrIndex<_nPageCount-1)document.write('<a href="'+file(_nCurrIndex+1)+'">下一页</a> <a href="'+file(_nPageCount-1)+'">尾页</a>');
}
`;

const sheet = `body{margin:0;font:14px/1.8 SimSun,sans-serif}ul{list-style:none;padding:0;margin:0}a{color:#333;text-decoration:none}
.w{width:1200px;margin:0 auto}.menu-ul{display:flex;background:#2a7}.menu-li{position:relative;flex:1}.menu-li h3 a{color:#fff}.drop{display:none;position:absolute;width:520px;background:#fff;z-index:5}.menu-li:hover .drop{display:flex}
.cl{display:flex}.l{width:240px}.r{flex:1}.gl-list li{position:relative;line-height:36px}.gl-list li span,.gl-list li em{position:absolute;right:0}.gl-list li.line{height:18px;border-bottom:1px dashed #ccc}
.foot{background:#185;color:#fff;text-align:center}`;

/** Files of both hosts by path. */
export const assets: Record<string, SampleAnswer> = {
  '/images/base.css': style(sheet),
  '/images/gk.css': style('body{font:14px sans-serif}.gk-box{display:flex}.gk-l{width:260px}.gk-r{flex:1}'),
  '/images/base.js': script(base),
  '/images/logo.svg': svg(board('衡川省生态环境厅')),
  '/images/news.svg': svg(board('图片')),
  '/images/blue.svg': svg(board('党政机关')),
  '/images/jiucuo.svg': svg(board('网站找错')),
};
