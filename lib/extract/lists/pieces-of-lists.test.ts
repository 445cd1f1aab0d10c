import { describe, expect, it } from 'vitest';
import { readLists } from '.';
import { pageOf } from './testing/page-of';

const T = [
  '关于公布行政许可事项清单的通知',
  '关于做好春耕备耕工作的意见',
  '关于开展安全生产检查的通知',
  '关于临时停水的通告（第2号）',
];
const BREADCRUMB = '<div class="position">当前位置：<a href="/">首页</a> &gt; <a href="./">通知公告</a></div>';

function mainItems(body: string, above = '') {
  const html = `<html><body><div class="nav"><a href="/a/">新闻中心</a><a href="/b/">政务公开</a></div>${above}${BREADCRUMB}<div class="con">${body}</div></body></html>`;
  const reading = readLists(pageOf(html), { columnName: '通知公告' });
  const list = reading.mainList === null ? undefined : reading.lists[reading.mainList];
  return list?.items.map(({ date, pinned }) => (pinned ? `${date} pinned` : date)) ?? null;
}
const link = (i: number, href = `202403/t2024031${9 - i}_${i}.shtml`) => `<a href="${href}">${T[i]}</a>`;

describe('a list in pieces', () => {
  const tables = (dates: string[]) =>
    dates
      .map((date, i) => `<table><tr><td>·</td><td>${link(i, `${i}.html`)}</td><td>${date}</td></tr></table>`)
      .join('');

  it('takes a table for each item, without years, too', () => {
    expect(mainItems(tables(['3月8日', '2月1日', '12月30日']))).toEqual(['2024-03-08', '2024-02-01', '2023-12-30']);
  });

  it('keeps the box without a date and the pinned one', () => {
    expect(mainItems(tables(['2024-03-08', '', '2024-02-01', '2024-01-30']))).toEqual([
      '2024-03-08',
      null,
      '2024-02-01',
      '2024-01-30',
    ]);
    const pinned = tables(['2023-01-02', '2024-03-08', '2024-03-07']).replace('<a ', '<span>[置顶]</span><a ');
    expect(mainItems(pinned)).toEqual(['2023-01-02 pinned', '2024-03-08', '2024-03-07']);
  });

  it('reads boxes without dates by their addresses', () => {
    const card = (i: number) =>
      `<div class="item"><div class="date"></div><div class="info"><h3>${link(i)}</h3><p>县政府办公室牵头落实，各部门配合推进。</p></div></div>`;
    expect(mainItems([0, 1, 2].map(card).join(''))).toEqual(['2024-03-19', '2024-03-18', '2024-03-17']);
  });

  it('goes on in a block that is numbered, when the pager stands below', () => {
    const part = (n: number, a: number, dates: string[]) =>
      `<ul class="list${n}">${dates.map((date, k) => `<li>${link(a + k, `${a + k}.html`)}<span>${date}</span></li>`).join('')}</ul>`;
    const page = '<div><a href="index_2.html">下一页</a> <a href="index_9.html">尾页</a></div>';
    expect(
      mainItems(part(1, 0, ['2024-03-08', '2024-03-07']) + part(2, 2, ['2024-03-01', '2024-02-28']) + page),
    ).toEqual(['2024-03-08', '2024-03-07', '2024-03-01', '2024-02-28']);
    expect(
      mainItems(part(1, 0, ['2024-03-01', '2024-02-28']) + part(2, 2, ['2024-03-08', '2024-03-07']) + page),
    ).not.toHaveLength(4);
  });

  it('goes on in a second column when the dates do', () => {
    const half = (a: number, dates: [string, string]) =>
      `<ul class="half">${dates.map((date, k) => `<li>${link(a + k, `${a + k}.html`)}<span>${date}</span></li>`).join('')}</ul>`;
    expect(mainItems(half(0, ['03-08', '03-07']) + half(2, ['03-01', '02-28']))).toHaveLength(4);
  });
});

describe('what is no piece of the list', () => {
  const running = `<marquee><a href="/zt/1.html">我县召开安全生产工作会议</a> [2024-03-20]</marquee>`;
  const slides = `<div id="scroll"><ul><li><a href="/zt/1.html">我县召开安全生产工作会议</a><span>03-20</span></li></ul></div>`;

  it.each([running, slides])('a running line above the way to the page: %s', (above) => {
    expect(mainItems('<p>县政府办公室负责本栏目。</p>', above)).toBeNull();
  });

  it('a fresh list below the empty place of the column, and rows that a script has yet to fill', () => {
    const hot = `<p class="tj_t">热点信息</p><p><a href="/zt/1.html">我县召开安全生产工作会议</a> <font>2024-03-20</font></p><p><a href="/zt/2.html">全县春季农业生产现场会召开</a> <font>2024-03-19</font></p>`;
    expect(mainItems(`<h3>通知公告</h3><div id="con"></div><div class="b2">${hot}</div>`)).toBeNull();
    const row = '<li v-for="item in list"><a href="#">{{ item.title }}</a><span>{{ item.date }}</span></li>';
    expect(mainItems(`<h3>通知公告</h3><ul>${row}</ul>`)).toBeNull();
  });

  it('tabs of one item each', () => {
    const tab = (i: number, day: string, style = '') =>
      `<ul class="tab"${style}><li><a href="${i}.html">${T[i]}</a><span>${day}</span></li></ul>`;
    const hidden = ' style="display:none"';
    const html = tab(0, '2024-03-01') + tab(1, '2024-03-08', hidden) + tab(2, '2024-02-01', hidden);
    expect(readLists(pageOf(html)).lists.map(({ items }) => items.length)).toEqual([1, 1, 1]);
  });
});

describe('dates and records in pieces', () => {
  it('reads a date over several elements', () => {
    const row = (i: number, d: string) =>
      `<tr><td>${link(i, `${i}.html`)}</td><td><font>2024</font>-<font>03</font>-<font>${d}</font></td></tr>`;
    expect(mainItems(`<table>${row(0, '08')}${row(1, '07')}</table>`)).toEqual(['2024-03-08', '2024-03-07']);
  });

  it('reads records that a script pushes', () => {
    const push = (i: number) => `arr.push({title:'${T[i]}', link:'${i}.html', date:'2024-03-0${8 - i}'});`;
    expect(mainItems(`<ul id="u"></ul><script>var arr = [];${push(0)}${push(1)}${push(2)}</script>`)).toEqual([
      '2024-03-08',
      '2024-03-07',
      '2024-03-06',
    ]);
  });
});

describe('records in arrays side by side', () => {
  const LOOP = 'for(var j=0;j<i;j++){document.write("<li><a href=\'"+urls[j]+"\'>"+headers[j]+"</a></li>");}';
  const DAYS = ['2024-03-08', '2024-03-07', '2023-12-29'];

  it('are read with their counter, the date in three arrays', () => {
    const record = (d: string, k: number) => {
      const [year, month, day] = d.split('-');
      return `urls[i]='/art/${k}.html';headers[i]="${T[k]}";year[i]='${year}';month[i]='${month}';day[i]='${day}';img[i]=' ';i++;`;
    };
    expect(mainItems(`<ul><script>var i=0;${DAYS.map(record).join('')}${LOOP}</script></ul>`)).toEqual(DAYS);
  });

  it('are read with their numbers, the date in one array', () => {
    const record = (d: string, k: number) =>
      `titles[${k}] = '${T[k]}';links[${k}] = '${k}.html';dates[${k}] = '${d}';\n`;
    expect(mainItems(`<ul><script>${DAYS.map(record).join('')}${LOOP}</script></ul>`)).toEqual(DAYS);
  });

  it('are no list without dates: the pictures of a slide show', () => {
    const record = (_: string, k: number) => `titles[${k}]='${T[k]}';links[${k}]='${k}.html';pics[${k}]='${k}.jpg';`;
    expect(mainItems(`<div id="slides"></div><script>${DAYS.map(record).join('')}</script>`)).toBeNull();
  });
});

describe('a link of several texts', () => {
  const titles = (rest: string) => {
    const row = (i: number) =>
      `<li><a href="${i}.html" title="${T[i]}"><font>${T[i]}</font>${rest}</a><span>2024-03-0${8 - i}</span></li>`;
    const { lists } = readLists(pageOf(`<ul>${[0, 1, 2].map(row).join('')}</ul>`, 'http://www.example.gov.cn/tzgg/'));
    return lists[0]?.items.map(({ title }) => title);
  };

  it('is named by the one that its title attribute tells', () => {
    expect(titles('<em class="icon">关于《办法》的解读</em>')).toEqual(T.slice(0, 3));
  });

  it('keeps what belongs to the title', () => {
    expect(titles('<b>（征求意见稿）</b>')).toEqual(T.slice(0, 3).map((title) => `${title}（征求意见稿）`));
  });
});

describe('rows that open by a call', () => {
  it('keep the address of a link in them', () => {
    const row = (d: string, k: number) =>
      `<tr onclick="light('r${k}')"><td>${link(k, `${k}.html`)}</td><td>2024-03-0${d}</td></tr>`;
    const { lists, mainList } = readLists(
      pageOf(`<table>${['8', '7', '6'].map(row).join('')}</table>`, 'http://www.example.gov.cn/xxgk/tzgg/'),
    );
    expect(lists[mainList ?? -1]?.items.map(({ url }) => url?.split('/').at(-1))).toEqual([
      '0.html',
      '1.html',
      '2.html',
    ]);
  });

  it('are no items where they only choose a month', () => {
    const month = (m: number) => `<li onclick="choose('2024-0${m}')">2024年0${m}月</li>`;
    expect(mainItems(`<ul>${[3, 2, 1].map(month).join('')}</ul>`)).toBeNull();
  });
});

describe('dates that date no item', () => {
  it('a date that begins the sentence of a summary', () => {
    const row = (i: number) =>
      `<li>${link(i, `${i}.html`)}<p>2023-01-0${i + 1}，县政府召开常务会议研究部署当前重点工作并对下一阶段任务提出明确要求</p><span>2024-03-0${8 - i}</span></li>`;
    expect(mainItems(`<ul>${[0, 1, 2].map(row).join('')}</ul>`)).toEqual(['2024-03-08', '2024-03-07', '2024-03-06']);
  });

  it('a date in one title stays in the title, in every title it dates', () => {
    const row = (i: number, tail: string) => `<li><a href="202403/t2024031${9 - i}_${i}.shtml">${T[i]}${tail}</a></li>`;
    const one = `<ul>${row(0, '')}${row(1, '（2023年12月2日）')}${row(2, '')}</ul>`;
    expect(mainItems(one)).toEqual(['2024-03-19', '2024-03-18', '2024-03-17']);
    const all = `<ul>${row(0, '（2024-03-08）')}${row(1, '（2024-03-07）')}${row(2, '（2024-03-06）')}</ul>`;
    expect(mainItems(all)).toEqual(['2024-03-08', '2024-03-07', '2024-03-06']);
  });

  it('the end of a period in a summary', () => {
    const card = (i: number) =>
      `<div class="card"><h3>${link(i)}</h3><p>县政府办公室牵头落实，截至2023年12月31日累计办结各类事项二百余件，群众满意度持续提升。</p></div>`;
    expect(mainItems([0, 1, 2].map(card).join(''))).toEqual(['2024-03-19', '2024-03-18', '2024-03-17']);
  });
});
