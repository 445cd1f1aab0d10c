import { script, style, svg } from '../kit/answers';
import type { SampleAnswer } from '../sample-portal';

const sheet = `*{margin:0;padding:0;box-sizing:border-box}body{font:15px/1.8 "Microsoft YaHei","Noto Sans CJK SC",sans-serif;color:#222}a{color:#1c4f8f;text-decoration:none}ul{list-style:none}
.wrap{width:1160px;margin:0 auto}.sr-only{position:absolute;left:-9999px;width:1px;height:1px;overflow:hidden}.top{padding:24px 0}.top .wrap{display:flex;justify-content:space-between}.logo strong{font-size:30px}
.nav{background:#1c4f8f}.nav ul.wrap{display:flex}.nav li{position:relative;flex:1;text-align:center}.nav li a{color:#fff;line-height:46px;display:block}.nav li ul{display:none;position:absolute;background:#1c4f8f;width:100%;z-index:2}.nav li:hover ul{display:block}
.two{display:flex;gap:24px;padding:16px 0}.side{width:240px}.content{flex:1}.boxes{display:grid;grid-template-columns:1fr 1fr;gap:24px;padding:20px 0}.list li{display:flex;justify-content:space-between;border-bottom:1px dashed #ccc;line-height:36px}
.letters{width:100%;border-collapse:collapse}.letters td,.letters th,.meta td,.meta th,.report-table td{border:1px solid #ccc;padding:4px 8px}.report-table{border-collapse:collapse;width:100%}.footer{background:#eee;padding:20px 0;text-align:center}.article-body p{line-height:2}`;

export const assets: Record<string, SampleAnswer> = {
  '/images/site.css': style(sheet),
  '/images/site.js': script('document.documentElement.className += " js";'),
  ...Object.fromEntries(
    ['logo', 'gaba', 'conac', 'jiucuo', 'photo'].map((name) => [
      `/images/${name}.svg`,
      svg(
        '<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48"><rect width="48" height="48" fill="#9bb7d4"/></svg>',
      ),
    ]),
  ),
};
