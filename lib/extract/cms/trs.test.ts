import { expect, it } from 'vitest';
import { readLists } from '../lists';
import { pageOf } from '../lists/testing/page-of';
import { readPager } from '../pager';
import { recognise } from '.';

const COLUMN = `<div class="list"><h2>工作动态</h2><ul>
<li><a href="./202403/t20240308_100203.shtml">县政府召开第12次常务会议</a><em>2024-03-08</em></li>
<li><a href="./202402/t20240219_100202.shtml">节后第一天各项工作有序开展</a><em>2024-02-19</em></li></ul>
<div class="page"><script>createPageHTML(12, 0, "index", "shtml");</script></div></div>`;

it('trs: a directory of t{date}_{number} articles, pages index_1', () => {
  const page = pageOf(COLUMN, 'http://www.example.gov.cn/xwzx/gzdt/');
  expect(recognise(page)?.id).toBe('trs');
  const { lists, mainList } = readLists(page);
  expect(lists[mainList ?? -1]?.items.map((i) => [i.url, i.date])).toEqual([
    ['http://www.example.gov.cn/xwzx/gzdt/202403/t20240308_100203.shtml', '2024-03-08'],
    ['http://www.example.gov.cn/xwzx/gzdt/202402/t20240219_100202.shtml', '2024-02-19'],
  ]);
  expect(readPager(page)).toMatchObject({ pages: 12, nextUrl: 'http://www.example.gov.cn/xwzx/gzdt/index_1.shtml' });
});

it('trs: an article by its editor', () => {
  expect(recognise(pageOf('<div class="TRS_Editor"><p>正文</p></div>', 'http://a.gov.cn/x/t20240308_1.html'))?.id).toBe(
    'trs',
  );
});

it('trs: the class of its breadcrumb', () => {
  const crumbs = '您的位置：<a href="../" class="CurrChnlCls">首页</a> &gt; <a href="./" class="CurrChnlCls">公告</a>';
  expect(recognise(pageOf(crumbs, 'http://www.example.gov.cn/gg/'))?.id).toBe('trs');
  expect(recognise(pageOf(crumbs.replaceAll('CurrChnlCls', 'curr'), 'http://www.example.gov.cn/gg/'))).toBeNull();
});
