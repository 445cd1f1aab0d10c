import { each, esc } from '../../kit/markup';
import { blockLayouts } from './block-layouts';
import type { Layout } from './layout';
import { tableLayouts } from './table-layouts';

/** Lists made of ul, ol and li. */
const itemLayouts: Record<string, Layout> = {
  'ul-date-behind': {
    draw: (rows, random) => {
      const tag = random.pick(['span', 'em', 'i', 'b', 'font', 'div']);
      return `<ul${random.pick([' class="list"', ' class="gl-list"', ' class="newsList01"', ''])}>\n${each(rows, ({ link, date }) => `<li>${link}<${tag}>${date.html}</${tag}></li>`)}\n</ul>`;
    },
  },
  'ul-date-before': {
    draw: (rows, random) => {
      const tag = random.pick(['span', 'em', 'label']);
      return `<ul class="${random.pick(['right-list', 'con', 'xwlist'])}">\n${each(rows, ({ link, date }) => `<li><${tag} class="fr">${date.html}</${tag}>${link}</li>`)}\n</ul>`;
    },
  },
  'ul-whole-row-linked': {
    draw: (rows) =>
      `<ul class="news">\n${each(rows, ({ entry, shown, cut, date }) => `<li><a href="${esc(entry.href)}"${cut ? ` title="${esc(entry.title)}"` : ''}><span class="t">${shown}</span><span class="time">${date.html}</span></a></li>`)}\n</ul>`,
  },
  'ul-with-tag-link': {
    draw: (rows) =>
      `<ul class="dt">\n${each(rows, ({ entry, link, date }) => `<li><a href="../" class="lm">[${entry.department}]</a> ${link} <span>${date.html}</span></li>`)}\n</ul>`,
  },
  'ul-with-summary': {
    draw: (rows) =>
      `<ul class="pic-text">\n${each(rows, ({ entry, link, date }) => `<li><h4>${link}</h4><p>${esc(entry.summary)}</p><span class="rq">${date.html}</span></li>`)}\n</ul>`,
  },
  'ul-with-hits': {
    draw: (rows) =>
      `<ul class="xxlist">\n${each(rows, ({ entry, link, date }) => `<li>· ${link} <span class="sj">${date.html}</span><span class="djl">点击：${entry.number % 997}</span></li>`)}\n</ul>`,
  },
  'ol-numbered': {
    draw: (rows) =>
      `<ol>\n${each(rows, ({ link, date }, i) => `<li><i>${i + 1}</i>${link}<span>${date.html}</span></li>`)}\n</ol>`,
  },
  'broken-by-lines': {
    draw: (rows) => {
      const pieces: string[] = [];
      for (let i = 0; i < rows.length; i += 5) {
        pieces.push(
          `<ul class="list">${each(rows.slice(i, i + 5), ({ link, date }) => `<li>${link}<span>${date.html}</span></li>`)}</ul>`,
        );
      }
      return pieces.join('\n<div class="line"></div>\n');
    },
  },
  'broken-by-separator-items': {
    draw: (rows) =>
      `<ul>\n${rows.map(({ link, date }, i) => `<li>${link}<span>${date.html}</span></li>${i % 5 === 4 ? '\n<li class="split"></li>' : ''}`).join('\n')}\n</ul>`,
  },
  'date-in-parent-of-link': {
    draw: (rows) =>
      `<ul class="listnews">\n${each(rows, ({ link, date }) => `<li><div class="bt">${link}</div><div class="sj">${date.html}</div><div class="clear"></div></li>`)}\n</ul>`,
  },
  'ul-of-tables': {
    draw: (rows) =>
      `<ul>\n${each(rows, ({ link, date }) => `<li><table width="100%"><tr><td>${link}</td><td width="90">${date.html}</td></tr></table></li>`)}\n</ul>`,
  },
};

export const layouts: Record<string, Layout> = { ...itemLayouts, ...tableLayouts, ...blockLayouts };
export const layoutNames = Object.keys(layouts);
