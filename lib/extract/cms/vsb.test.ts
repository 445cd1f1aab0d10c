import { expect, it } from 'vitest';
import { readLists } from '../lists';
import { pageOf } from '../lists/testing/page-of';
import { readPager } from '../pager';
import { recognise } from '.';

it('vsb: rows named line_u, pages that count down', () => {
  const page = pageOf(
    `<table class="winstyle1042"><tr id="line_u8_0"><td><a class="c1042" href="../info/1020/4212.htm">关于调整办公时间的通知</a></td><td><span class="timestyle1042">2024/03/08&nbsp;</span></td></tr>
<tr id="line_u8_1"><td><a class="c1042" href="../info/1020/4198.htm">关于开展安全检查的通知</a></td><td><span class="timestyle1042">2024/02/19&nbsp;</span></td></tr></table>
<div>共23条 1/2 <span>上页</span> <a href="tzgg/1.htm">下页</a> <a href="tzgg/1.htm">尾页</a></div>`,
    'http://www.example.gov.cn/xxgk/tzgg.htm',
  );
  expect(recognise(page)?.id).toBe('vsb');
  const { lists, mainList } = readLists(page);
  expect(lists[mainList ?? -1]?.items.map((i) => i.date)).toEqual(['2024-03-08', '2024-02-19']);
  expect(readPager(page)).toMatchObject({ pages: 2, items: 23, nextUrl: 'http://www.example.gov.cn/xxgk/tzgg/1.htm' });
});
