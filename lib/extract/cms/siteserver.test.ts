import { expect, it } from 'vitest';
import { readLists } from '../lists';
import { pageOf } from '../lists/testing/page-of';
import { readPager } from '../pager';
import { recognise } from '.';

it('siteserver: /channels/{n}.html lists /contents/{n}/{id}.html, page two is {n}_2', () => {
  const page = pageOf(
    `<link href="/SiteFiles/assets/site.css"><div class="list"><p><a href="/contents/2146/133484.html">关于公开招聘工作人员的公告</a><i>2024-03-08</i></p><p><a href="/contents/2146/133470.html">关于领取资格证书的公告</a><i>2024-02-19</i></p></div>
<div class="pager">第1页/共5页 <a href="/channels/2146_2.html">下一页</a> <a href="/channels/2146_5.html">末页</a></div>`,
    'http://www.example.gov.cn/channels/2146.html',
  );
  expect(recognise(page)?.id).toBe('siteserver');
  const { lists, mainList } = readLists(page);
  expect(lists[mainList ?? -1]?.items).toHaveLength(2);
  expect(readPager(page)).toMatchObject({
    pages: 5,
    current: 1,
    nextUrl: 'http://www.example.gov.cn/channels/2146_2.html',
  });
});
