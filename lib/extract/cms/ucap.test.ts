import { expect, it } from 'vitest';
import { readLists } from '../lists';
import { pageOf } from '../lists/testing/page-of';
import { readPager } from '../pager';
import { recognise } from '.';

it('ucap: c{number} columns, 32 hex digits an article, a call that counts from 1', () => {
  const page = pageOf(
    `<ul class="list"><li><a href="/slx/c101202/202403/0c1d2e3f405162738495a6b7c8d9e0f1.shtml" title="关于全县道路交通管制的通告">关于全县道路交通…</a><span>2024-03-08</span></li>
<li><a href="/slx/c101202/202402/1c1d2e3f405162738495a6b7c8d9e0f1.shtml">关于开展消防检查的通告</a><span>2024-02-19</span></li></ul>
<div id="page_div"></div><script>createPageHTML('page_div',3, 1,'list','shtml',44);</script>`,
    'http://www.example.gov.cn/slx/c101202/list.shtml',
  );
  expect(recognise(page)?.id).toBe('ucap');
  const { lists, mainList } = readLists(page);
  expect(lists[mainList ?? -1]?.items[0]).toMatchObject({ title: '关于全县道路交通管制的通告', date: '2024-03-08' });
  expect(readPager(page)).toEqual({
    style: 'script',
    pages: 3,
    items: 44,
    current: 1,
    nextUrl: 'http://www.example.gov.cn/slx/c101202/list_2.shtml',
  });
});
