import { each, esc } from '../../kit/markup';
import type { Layout } from './layout';

/** Lists made of anything but ul and table: dl, cards, rows of div, paragraphs, lines in running text. */
export const blockLayouts: Record<string, Layout> = {
  'dl-pairs': {
    draw: (rows) => `<dl>\n${each(rows, ({ link, date }) => `<dt>${link}</dt><dd>${date.html}</dd>`)}\n</dl>`,
  },
  'dl-of-dd': {
    draw: (rows) =>
      `<dl class="gknr"><dt>公开内容</dt>\n${each(rows, ({ link, date }) => `<dd>${link}<span>${date.html}</span></dd>`)}\n</dl>`,
  },
  cards: {
    draw: (rows) =>
      `<div class="cards">\n${each(rows, ({ entry, link, date }) => `<div class="card"><div class="pic"><a href="${esc(entry.href)}"><img src="/images/${entry.number}.jpg" alt=""></a></div><div class="txt"><h3>${link}</h3><p>${esc(entry.summary)}</p><div class="info"><span>来源：${entry.department}</span><span>${date.html}</span></div></div></div>`)}\n</div>`,
  },
  'picture-wall': {
    draw: (rows) =>
      `<div class="tpxw">\n${each(rows, ({ entry, link, date }) => `<div class="item"><a href="${esc(entry.href)}"><img src="/images/${entry.number}.jpg"></a><p>${link}</p><div class="d">${date.html}</div></div>`)}\n</div>`,
  },
  'div-rows': {
    draw: (rows) =>
      `<div class="lb">\n${each(rows, ({ link, date }) => `<div class="row"><div class="left">${link}</div><div class="right">${date.html}</div></div>`)}\n</div>`,
  },
  'date-block-left': {
    draw: (rows) =>
      `<div class="timeline">\n${each(rows, ({ entry, link, date }) => `<div class="item clearfix"><div class="date">${date.html}</div><div class="info"><h3>${link}</h3><p>${esc(entry.summary.slice(0, 40))}</p></div></div>`)}\n</div>`,
  },
  paragraphs: {
    plainDates: true,
    draw: (rows) => each(rows, ({ link, date }) => `<p>&middot;${link}&nbsp;&nbsp;<span>${date.html}</span></p>`),
  },
  'lines-with-br': {
    plainDates: true,
    draw: (rows) =>
      `<div class="wz">\n${rows.map(({ link, date }) => `・${link} ${date.html}`).join('<br>\n')}\n</div>`,
  },
  'bare-siblings': {
    draw: (rows) =>
      `<div class="nr">\n${each(rows, ({ link, date }) => `${link}<span>${date.html}</span><hr>`)}\n</div>`,
  },
  'two-columns-of-ul': {
    draw: (rows) => {
      const half = Math.ceil(rows.length / 2);
      const ul = (some: typeof rows) =>
        `<ul class="half">${each(some, ({ link, date }) => `<li>${link}<span>${date.html}</span></li>`)}</ul>`;
      return `<div class="cols">${ul(rows.slice(0, half))}${ul(rows.slice(half))}</div>`;
    },
  },
  'date-in-parent': {
    draw: (rows) =>
      `<section>\n${each(rows, ({ link, date }) => `<article><header>${link}</header><footer>${date.html}</footer></article>`)}\n</section>`,
  },
  'question-cards': {
    draw: (rows) =>
      `<div class="wd">\n${each(rows, ({ entry, link, date }) => `<div class="wdk"><div class="w"><em>问</em>${link}</div><div class="d"><em>答</em>${esc(entry.summary.slice(0, 60))}</div><div class="s"><span>${entry.department}</span> <span>${date.html}</span></div></div>`)}\n</div>`,
  },
  'linked-blocks': {
    draw: (rows) =>
      `<div class="lk">\n${each(rows, ({ entry, date, shown, cut }) => `<a href="${esc(entry.href)}"${cut ? ` title="${esc(entry.title)}"` : ''}><h4>${shown}</h4><div>${date.html}</div></a>`)}\n</div>`,
  },
};
