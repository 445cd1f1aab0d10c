import { type Day, partsOf } from '../../kit/days';
import type { Item } from '../../kit/items';
import { each, esc } from '../../kit/markup';
import type { Column, Look } from '../look';
import { rel } from './layout';

function written(day: Day, shape: Look['date'], number: number): string {
  const { year, month, date } = partsOf(day);
  switch (shape) {
    case 'slashes':
      return `<span class="timestyle">${year}/${month}/${date}</span>`;
    case 'month-day':
      return `<font color="#888888">（${day.slice(5)}）</font>`;
    case 'chinese':
      return `<span class="sj">${year}年${month}月${date}日</span>`;
    case 'brackets':
      return `<span>[${day}]</span>`;
    case 'sentence':
      return `<font color="cccccc">(发布时间：${year}/${String(month).padStart(2, '0')}/${String(date).padStart(2, '0')} ${10 + (number % 7)}:${10 + (number % 49)}:20  阅读次数：<span id="dynclicks_u8_${number}"></span>)</font>`;
  }
}

/** One page of a list as VSB's components write it. */
export function list({ look }: Column, items: readonly Item[], from: string): string {
  if (look.rows === 'list') {
    return `<ul class="winstyle2021">${each(items, (item, i) => `<li id="lineimg_u9_${i}"><a href="${rel(from, item.at)}" target="_blank" title="${esc(item.title)}">${esc(item.title)}</a> ${written(item.day, look.date, item.number)}</li>`)}</ul>`;
  }
  const gap = '<tr><td colspan="3" height="1" background="dot.gif"></td></tr>';
  const after = look.date === 'month-day' || look.date === 'sentence';
  return `<table class="winstyle1029" border="0" width="98%" cellspacing="3" cellpadding="0">${each(
    items,
    (item, i) => {
      const when = written(item.day, look.date, item.number);
      return `<tr height="24" id="line_u8_${i}"><td width="10"><span class="leaderfont1029">·</span></td><td style="font-size:9pt"><a class="c1029" href="${rel(from, item.at)}" target="_blank">${esc(item.title)}</a>${after ? when : ''}</td><td width="1%" nowrap>${after ? '' : when}</td></tr>${gap}`;
    },
  )}</table>`;
}

/** Address of a list's page: the last page is 1, the page after the first is N - 1. */
export const pageAddress = (at: string, page: number, pages: number): string =>
  page === 1 ? at : at.replace(/\.htm$/, `/${pages - page + 1}.htm`);

export function pager(at: string, page: number, pages: number, total: number): string {
  const from = pageAddress(at, page, pages);
  const to = (n: number, label: string): string =>
    n < 1 || n > pages || n === page
      ? `<span class="PrevDisabled">${label}</span>`
      : `<a href="${rel(from, pageAddress(at, n, pages))}" class="Next">${label}</a>`;
  return `<table border="0" align="center"><tr><td nowrap align="left">共${total}条&nbsp;&nbsp;${page}/${pages}&nbsp;</td><td nowrap>${to(page === 1 ? 0 : 1, '首页')}${to(page - 1, '上页')}${to(page + 1, '下页')}${to(page === pages ? 0 : pages, '尾页')}</td><td nowrap>&nbsp;转到<input size="2" id="u8_goto">页</td></tr></table>`;
}
