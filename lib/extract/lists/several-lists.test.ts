import { describe, expect, it } from 'vitest';
import { readLists } from '.';
import { pageOf } from './testing/page-of';

const item = (title: string, date: string, attributes = '') =>
  `<li${attributes}><a href="a.html">${title}</a><span>${date}</span></li>`;
const T = [
  '县政府召开常务会议研究民生工作',
  '全县安全生产电视电话会议召开',
  '关于公布行政许可事项清单的通知',
  '关于做好春耕备耕工作的意见',
];
const lists = (html: string) => readLists(pageOf(html, 'http://www.example.gov.cn/')).lists;

describe('several lists on one page', () => {
  it('tabs are lists of their own, hidden ones too', () => {
    const tab = (hidden: boolean, ...rows: string[]) =>
      `<ul${hidden ? ' style="display: none"' : ''}>${rows.join('')}</ul>`;
    const html = `<div class="hd"><span>要闻</span><span>公告</span></div><div class="bd">${tab(false, item(T[0]!, '2024-03-08'), item(T[1]!, '2024-03-07'))}${tab(true, item(T[2]!, '2024-03-06'), item(T[3]!, '2024-03-01'))}</div>`;
    expect(lists(html).map((l) => l.items.length)).toEqual([2, 2]);
  });

  it('blocks keep their heading and their "more"', () => {
    const block = (name: string, dir: string, ...rows: string[]) =>
      `<div class="box"><div class="t"><h3>${name}</h3><a href="${dir}">更多&gt;&gt;</a></div><ul>${rows.join('')}</ul></div>`;
    const html =
      block('政务要闻', '/xwzx/', item(T[0]!, '03-08'), item(T[1]!, '03-07')) +
      block('通知公告', '/tzgg/', item(T[2]!, '03-06'), item(T[3]!, '12-01'));
    expect(lists(html).map((l) => [l.name, l.moreUrl, l.newest, l.items.at(-1)?.date])).toEqual([
      ['政务要闻', 'http://www.example.gov.cn/xwzx/', '2024-03-08', '2024-03-07'],
      ['通知公告', 'http://www.example.gov.cn/tzgg/', '2024-03-06', '2023-12-01'],
    ]);
  });

  it('one dated box among boxes without dates is no list that the page is there for', () => {
    const box = (name: string, more: string, rows: string[]) =>
      `<div class="box"><div class="t"><b>${name}</b>${more}</div><ul>${rows.join('')}</ul></div>`;
    const plain = (...titles: string[]) => titles.map((t, i) => `<li><a href="${i}${t.length}.html">${t}</a></li>`);
    const more = (dir: string) => `<a href="${dir}">更多&gt;&gt;</a>`;
    const dated = [item(T[0]!, '03-08'), item(T[1]!, '03-07'), item(T[2]!, '03-06')];
    const beside = (a: string, b: string) =>
      box('政府文件', a, plain('示例县人民政府关于稳定增长的意见', '示例县人民政府关于预算管理的通知')) +
      box('政府公报', b, plain('示例县人民政府公报2024年第2期', '示例县人民政府公报2024年第1期'));
    const page = (html: string) => readLists(pageOf(html, 'http://www.example.gov.cn/zwgk.html')).mainList;
    expect(page(box('政务要闻', more('/yw/'), dated) + beside(more('/wj/'), more('/gb/')))).toBeNull();
    expect(page(box('政务要闻', '', dated) + beside('', ''))).toBe(0);
  });

  it('years above lists date their items, which are one list', () => {
    const html = `<h3>2023年</h3><ul>${item(T[0]!, '03-08')}${item(T[1]!, '02-07')}</ul><h3>2022年</h3><ul>${item(T[2]!, '09-06')}${item(T[3]!, '08-01')}</ul>`;
    expect(lists(html).map((l) => l.items.map((i) => i.date))).toEqual([
      ['2023-03-08', '2023-02-07', '2022-09-06', '2022-08-01'],
    ]);
  });
});

describe('items', () => {
  it('pinned ones are told by word, mark or class', () => {
    const html = `<ul>${item(`[置顶]${T[0]}`, '2021-01-04')}<li><i>置顶</i><a href="b.html">${T[1]}</a><span>2020-01-04</span></li>${item(T[2]!, '2024-03-08', ' class="zd"')}${item(T[3]!, '2024-03-01')}</ul>`;
    expect(lists(html)[0]?.items.map((i) => i.pinned)).toEqual([true, true, true, false]);
    expect(lists(html)[0]?.newest).toBe('2024-03-08');
  });

  it('a date ahead or none at all leaves the item undated', () => {
    const html = `<ul>${item(T[0]!, '2024-03-08')}${item(T[1]!, '2099-01-01')}${item(T[2]!, '2024-02-30')}${item(T[3]!, '2024-02-01')}</ul>`;
    const [list] = lists(html);
    expect(list?.newest).toBe('2024-03-08');
    expect(list?.items.map((i) => i.date)).toEqual(['2024-03-08', null, null, '2024-02-01']);
  });

  it('quotes the words of the date and says where they stand', () => {
    const html = `<ul><li><a href="a.html">${T[0]}</a><span>[2024年3月8日]</span></li><li><a href="t20240219_1.html">${T[1]}</a></li></ul>`;
    expect(lists(html)[0]?.items).toMatchObject([
      { dateText: '2024年3月8日', dateFrom: 'text', precision: 'day' },
      { dateText: 't20240219', dateFrom: 'address', date: '2024-02-19' },
    ]);
  });
});
