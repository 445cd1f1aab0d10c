import { expect, it } from 'vitest';
import { pageOf } from '../lists/testing/page-of';
import { adapterOf, dataEndpointsOf, readEndpoint, recognise } from '.';

const page = pageOf(
  `<div id="app"></div><script>window._CONFIG = { SITE_ID: '9', SID: '755999', TREE: [{"id":10,"name":"政策","children":[{"id":11,"name":"规范性文件","children":[]},{"id":12,"name":"政策解读","children":[]}]},{"id":20,"name":"机构职能","children":[]}] };</script><script src="/gkmlpt/static/js/app.js"></script>`,
  'http://www.example.gov.cn/gkmlpt/index#11',
);

it('gkmlpt: the column behind the hash is asked for as JSON', () => {
  expect(recognise(page)?.id).toBe('gkmlpt');
  expect(dataEndpointsOf(page)).toEqual([
    {
      url: 'http://www.example.gov.cn/gkmlpt/api/all/11?page=1&sid=755999',
      method: 'GET',
      body: null,
      system: 'gkmlpt',
    },
  ]);
});

it('gkmlpt: the tree stands in the page', () => {
  expect(adapterOf('gkmlpt')?.tree?.(page)).toMatchObject([
    {
      name: '政策',
      children: [{ name: '规范性文件', url: 'http://www.example.gov.cn/gkmlpt/index#11' }, { name: '政策解读' }],
    },
    { name: '机构职能', url: 'http://www.example.gov.cn/gkmlpt/index#20' },
  ]);
});

it('gkmlpt: reads records, counts and an empty column', () => {
  const url = 'http://www.example.gov.cn/gkmlpt/api/all/11?page=1&sid=755999';
  const body = JSON.stringify({
    articles: [
      {
        id: 1,
        title: '关于印发实施办法的通知',
        publisher: '县政府办',
        url: 'http://www.example.gov.cn/gkmlpt/content/0/1/post_1.html',
        create_time: 1709222400,
        display_publish_time: 1709863200,
      },
      {
        id: 2,
        title: '关于废止部分文件的决定',
        url: 'http://www.example.gov.cn/gkmlpt/content/0/2/post_2.html',
        first_publish_time: '2024-02-19 09:00:00',
      },
    ],
    total: 102,
  });
  expect(readEndpoint('gkmlpt', body, url, '2024-03-20')).toMatchObject({
    total: 102,
    list: { newest: '2024-03-08', items: [{ date: '2024-03-08', dateFrom: 'record' }, { date: '2024-02-19' }] },
  });
  expect(readEndpoint('gkmlpt', '{"articles":[],"total":0}', url, '2024-03-20')).toMatchObject({
    total: 0,
    list: { items: [], newest: null },
  });
  expect(readEndpoint('gkmlpt', '<html>404</html>', url, '2024-03-20')).toBeNull();
});
