import { describe, expect, it } from 'vitest';
import { readLists } from '.';
import { pageOf } from './testing/page-of';

function main(body: string) {
  const html = `<html><body><div class="nav"><a href="/a/">新闻中心</a><a href="/b/">政务公开</a></div><div class="position">当前位置：<a href="/">首页</a> &gt; <a href="./">通知公告</a></div><div class="con"><h2>通知公告</h2>${body}</div></body></html>`;
  const { lists, mainList } = readLists(pageOf(html), { columnName: '通知公告' });
  return lists[mainList ?? -1]?.items.map(({ title, date, dateFrom }) => [title, date, dateFrom]) ?? null;
}
const NAMES = ['关于公布清单的通知', '关于做好春耕的意见', '关于临时停水的通告'];
const ul = (row: (name: string, i: number) => string) =>
  `<ul>${NAMES.map((name, i) => `<li>${row(name, i)}</li>`).join('')}</ul>`;

describe('days in the tooltips of links', () => {
  it('date the items', () => {
    const rows = main(
      ul((name, i) => `<a href="${i}.html" title="标题：${name}&#10;发布日期：2024-03-0${9 - i}">${name}</a>`),
    );
    expect(rows).toEqual(NAMES.map((name, i) => [name, `2024-03-0${9 - i}`, 'attribute']));
  });

  it('are of publication, nothing else', () => {
    const rows = main(ul((name, i) => `<a href="${i}.html" title="${name} 成文日期：2024-03-01">${name}</a>`));
    expect(rows?.every(([, date]) => date === null) ?? true).toBe(true);
  });

  it('add nothing where the day is shown', () => {
    const rows = main(
      ul(
        (name, i) =>
          `<a href="${i}.html" title="${name} 发布时间：2024-03-0${9 - i}">${name}</a><span>2024-03-0${9 - i}</span>`,
      ),
    );
    expect(rows?.map(([, date]) => date)).toEqual(['2024-03-09', '2024-03-08', '2024-03-07']);
  });
});

describe('a strip of pictures above the list', () => {
  const item = (name: string, day: string) => `<li><a href="/a/${name}.html">${name}</a><span>${day}</span></li>`;
  const pictures = `<div class="pic"><ul>${['召开推进会', '发布停水通告'].map((name) => `<li><h4><a href="/p/${name}.html">${name}</a></h4><span>2021-06-03</span></li>`).join('')}</ul></div>`;

  it('is not the list where a longer one follows', () => {
    const days = ['2024-03-09', '2024-03-08', '2024-03-07', '2024-03-06', '2024-03-05'];
    const rows = main(
      `${pictures}<ul class="list">${days.map((day, i) => item(`第${i}批工作进展`, day)).join('')}</ul>`,
    );
    expect(rows?.map(([, day]) => day)).toEqual(days);
  });

  it('stays the list above a block with a heading of its own', () => {
    const rows = main(
      `${pictures}<h3>热门推荐</h3><ul>${[9, 8, 7, 6].map((day) => item(`第${day}批推荐`, `2024-03-0${day}`)).join('')}</ul>`,
    );
    expect(rows?.map(([, day]) => day)).toEqual(['2021-06-03', '2021-06-03']);
  });
});
