import { expect, it } from 'vitest';
import { readLists } from '../lists';
import { pageOf } from '../lists/testing/page-of';
import { readPager } from '../pager';
import { recognise } from '.';

it('empirecms: a directory a day, plain links to index_2', () => {
  const page = pageOf(
    `<ul><li><img src="/d/file/tzgg/2024-03-08/ab.png"><a href="2024-03-08/5244.html">关于举办培训班的通知</a><p>各县区：为提高业务能力，决定于3月底举办培训班…<a href="2024-03-08/5244.html">[详情]</a></p><span id="time">2024-03-08</span></li>
<li><a href="2024-02-19/5191.html">关于申报示范单位的通知</a><span id="time">2024-02-19</span></li></ul>
<div class="lbfy"><b>页次1/26</b> <b>1</b> <a href="index_2.html">2</a> <a href="index_2.html">下一页</a> <a href="index_26.html">尾页</a></div>`,
    'http://www.example.gov.cn/tzgg/index.html',
  );
  expect(recognise(page)?.id).toBe('empirecms');
  const { lists, mainList } = readLists(page);
  expect(lists[mainList ?? -1]?.items.map((i) => i.title)).toEqual(['关于举办培训班的通知', '关于申报示范单位的通知']);
  expect(readPager(page)).toMatchObject({
    pages: 26,
    current: 1,
    nextUrl: 'http://www.example.gov.cn/tzgg/index_2.html',
  });
});
