import { esc } from '../kit/markup';
import type { Random } from '../kit/random';

export interface DrawnBreadcrumb {
  html: string;
  names: string[];
}

const labels = [
  '当前位置：',
  '您的位置：',
  '您现在的位置：',
  '您当前所在位置: ',
  '你的位置:',
  '当前位置: ',
  '所在位置：',
];
const separators = [' &gt; ', '&gt;', ' >> ', ' &gt;&gt; ', ' » ', ' / ', ' → ', ' ＞ ', '&nbsp;&gt;&nbsp;', ' › '];

/** The way from the home page, in one of the ways in which portals write it. */
export function drawBreadcrumb(random: Random, trail: readonly string[], last?: string): DrawnBreadcrumb {
  const home = random.pick(['首页', '首页', '网站首页', '主页']);
  const names = [home, ...trail, ...(last ? [last] : [])];
  const separator = random.pick(separators);
  const ownLinked = random.next() < 0.5;
  const pieces = names.map((name, i) => {
    const own = i === names.length - 1;
    if (own && (last || !ownLinked))
      return random.pick([esc(name), `<span>${esc(name)}</span>`, `<b>${esc(name)}</b>`]);
    return `<a href="${i === 0 ? '/' : `/lm${random.int(10, 99)}/`}"${random.next() < 0.3 ? ' class="CurrChnlCls"' : ''}>${esc(name)}</a>`;
  });
  const label = random.pick(labels);
  const html = random.pick([
    `<div class="position">${label}${pieces.join(separator)}</div>`,
    `<div class="dqwz"><span>${label}</span>${pieces.join(separator)}</div>`,
    `<p class="wz"><img src="/images/home.png">${label}${pieces.join(separator)}</p>`,
    `<table width="100%"><tr><td class="dq">${label}${pieces.join(separator)}</td></tr></table>`,
    `<div class="crumb">${pieces.join(`<i>${separator}</i>`)}</div>`,
    `<ol class="breadcrumb"><li>${label}</li>${pieces.map((piece, i) => `<li>${piece}${i < pieces.length - 1 ? separator : ''}</li>`).join('')}</ol>`,
  ]);
  return { html, names };
}
