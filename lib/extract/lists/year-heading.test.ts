import { describe, expect, it } from 'vitest';
import { readLists } from '.';
import { pageOf } from './testing/page-of';
import { yearOf } from './year-text';

function main(body: string) {
  const html = `<html><body><div class="nav"><a href="/a/">新闻中心</a><a href="/b/">政务公开</a></div><div class="position">当前位置：<a href="/">首页</a> &gt; <a href="./">通知公告</a></div><div class="con"><h2>通知公告</h2>${body}</div></body></html>`;
  const reading = readLists(pageOf(html), { columnName: '通知公告' });
  return { ...reading, days: reading.lists[reading.mainList ?? -1]?.items.map(({ date }) => date) ?? null };
}
let number = 0;
const ul = (...days: string[]) =>
  `<ul>${days.map((day) => `<li><a href="${++number}.html">关于做好第${number}批工作的通知</a><span>${day}</span></li>`).join('')}</ul>`;

describe('lists under the headings of years', () => {
  it('are one list, newest first', () => {
    const { days } = main(`<h4>2023年</h4>${ul('12-20', '02-11')}<h4>2022年</h4>${ul('11-02', '01-09')}`);
    expect(days).toEqual(['2023-12-20', '2023-02-11', '2022-11-02', '2022-01-09']);
  });

  it('are one list, oldest first, with years that whole dates could not tell', () => {
    const { days } = main(
      `<p>2022年度</p>${ul('01-09', '11-02')}<p>2023年度</p>${ul('02-11')}<p>2024年度</p>${ul('03-01')}`,
    );
    expect(days).toEqual(['2022-01-09', '2022-11-02', '2023-02-11', '2024-03-01']);
  });

  it('keep the day of an item apart from the year below it', () => {
    const { lists } = main(`<h4>2023年</h4>${ul('12-20', '02-11')}<h4>2022年</h4>${ul('11-02')}`);
    expect(lists.flatMap(({ items }) => items).map(({ dateText }) => dateText)).toEqual(['12-20', '02-11', '11-02']);
  });

  it('stay two lists under headings that say more than a year', () => {
    const { lists } = main(
      `<h4>规范性文件</h4>${ul('2023-12-20', '2023-02-11')}<h4>其他文件</h4>${ul('2024-03-02', '2024-01-09')}`,
    );
    expect(lists).toHaveLength(2);
  });

  it('of an item alone, day and year in pieces of its own row are still one date', () => {
    const { days } = main(
      `<ul><li><b>08</b><i>2024-01</i><a href="1.html">关于做好春耕工作的通知</a></li><li><b>05</b><i>2024-01</i><a href="2.html">关于临时停水的通告</a></li></ul>`,
    );
    expect(days).toEqual(['2024-01-08', '2024-01-05']);
  });
});

describe('tabs of years above a list', () => {
  const rows = ul('05月03日', '03月02日');
  it.each([
    [
      'by its class',
      '<a href="?y=2023" class="on">2023年</a><a href="?y=2022">2022年</a><a href="?y=2021">2021年</a>',
      2023,
    ],
    ['by its class, wherever it stands', '<a href="?y=2023">2023年</a><a href="?y=2022" class="cur">2022年</a>', 2022],
    [
      'by the class of its row',
      '<ul><li><a href="?y=2023">2023年</a></li><li class="active"><a href="?y=2022">2022年</a></li></ul>',
      2022,
    ],
    ['because it leads nowhere', '<a href="#">2023年</a><a href="?y=2022">2022年</a>', 2023],
    ['because it is no link', '<span>2023年</span><a href="?y=2022">2022年</a>', 2023],
  ])('the shown one tells the year: %s', (_, tabs, year) => {
    const { days, lists } = main(`<div class="tabs">${tabs}</div>${rows}`);
    expect(days).toEqual([`${year}-05-03`, `${year}-03-02`]);
    expect(lists[0]?.name ?? '').not.toMatch(/^\d{4}年$/);
  });

  it('tell nothing where none is the shown one', () => {
    const { days } = main(
      `<div><a href="?y=2023">2023年</a><a href="?y=2022">2022年</a></div>${ul('02月03日', '01月02日')}`,
    );
    expect(days).toEqual(['2024-02-03', '2024-01-02']);
  });
});

describe('a year alone', () => {
  it.each([
    ['2023年', 2023],
    ['2023年度', 2023],
    ['〔2023〕', 2023],
    ['2023 年：', 2023],
    ['2023年工作总结', null],
    ['2023-01', null],
    ['20235', null],
  ])('%s', (text, year) => {
    expect(yearOf(text)).toBe(year);
  });
});
