import { expect, it } from 'vitest';
import { readLists } from '../lists';
import { pageOf } from '../lists/testing/page-of';
import { readPager } from '../pager';
import { recognise } from '.';

it('gd-unified: post_{number} articles, page two is index_2', () => {
  const page = pageOf(
    `<div class="list_right"><ul class="news_list"><li><a href="content/post_4400123.html">示例市召开经济工作会议</a><span>2024-03-08</span></li>
<li><a href="content/post_4400100.html">全市重点项目集中开工</a><span>2024-02-19</span></li></ul>
<div class="page"><a class="prev" href="">上一页</a><a class="normal on" href="">1</a><a class="normal" href="index_2.html">2</a><a class="next" href="index_2.html">下一页</a><a class="last" href="index_27.html">最后一页</a></div></div>`,
    'http://www.example.gov.cn/xwdt/zwyw/index.html',
  );
  expect(recognise(page)?.id).toBe('gd-unified');
  const { lists, mainList } = readLists(page);
  expect(lists[mainList ?? -1]?.newest).toBe('2024-03-08');
  expect(readPager(page)).toMatchObject({ pages: 27, nextUrl: 'http://www.example.gov.cn/xwdt/zwyw/index_2.html' });
});

it('gd-unified: is told by a short script behind long ones', () => {
  const long = `<script>${'var a = 1;\n'.repeat(4_000)}</script>`;
  const page = (script: string) =>
    pageOf(`<div>示例市要闻</div>${long}<script>${script}</script>`, 'http://www.example.gov.cn/');
  expect(recognise(page('window.NFCMS_SITE_ID=2;'))?.id).toBe('gd-unified');
  expect(recognise(page('window.SITE_ID=2;'))).toBeNull();
});
