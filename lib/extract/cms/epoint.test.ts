import { expect, it } from 'vitest';
import { readLists } from '../lists';
import { pageOf } from '../lists/testing/page-of';
import { recognise } from '.';

it('epoint: numbered columns, a directory a day, a GUID an article', () => {
  const page = pageOf(
    `<script src="/EpointWebBuilder/js/page.js"></script><ul class="ewb-info-list"><li class="ewb-list-node"><a href="/jyxx/002001/002001001/20240308/1f0c4c7e-3f2b-4c1d-9e55-0123456789ab.html">示例县道路工程招标公告</a><span class="ewb-list-date">2024-03-08</span></li>
<li class="ewb-list-node"><a href="/jyxx/002001/002001001/20240219/2f0c4c7e-3f2b-4c1d-9e55-0123456789ab.html">示例县校舍工程招标公告</a><span class="ewb-list-date">2024-02-19</span></li></ul>`,
    'http://www.example.gov.cn/jyxx/002001/002001001/list.html',
  );
  expect(recognise(page)?.id).toBe('epoint');
  const { lists, mainList } = readLists(page);
  expect(lists[mainList ?? -1]?.newest).toBe('2024-03-08');
});
