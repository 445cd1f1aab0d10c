import { expect, it } from 'vitest';
import { pageOf } from '../lists/testing/page-of';
import { dataEndpointsOf, readEndpoint } from '.';

it('jpaas: a unit named on a script tag, its answer HTML in JSON', () => {
  const page = pageOf(
    `<div class="r"><script src="/cms_files/unitbuild.js" url="/api-gateway/jpaas-publish-server/front/page/build/unit" queryData="{'parseType':'bulidstatic','webId':'9','pageType':'column','tagId':'当前栏目list','pageId':'77'}"></script></div>`,
    'http://www.example.gov.cn/col/col77/index.html',
  );
  const [endpoint] = dataEndpointsOf(page);
  expect(endpoint).toMatchObject({ system: 'jpaas', method: 'GET' });
  expect(new URL(endpoint?.url ?? '').searchParams.get('pageId')).toBe('77');
  const html = `<ul><li><a href="/art/2024/3/8/art_77_1.html">关于公开征求意见的公告</a><span>2024-03-08</span></li></ul><div class="pagination" rows="15" count="31"></div>`;
  expect(
    readEndpoint('jpaas', JSON.stringify({ success: true, data: { html } }), endpoint?.url ?? '', '2024-03-20'),
  ).toMatchObject({
    total: 31,
    list: { newest: '2024-03-08', items: [{ url: 'http://www.example.gov.cn/art/2024/3/8/art_77_1.html' }] },
  });
  expect(readEndpoint('jpaas', '{"success":false}', endpoint?.url ?? '', '2024-03-20')).toBeNull();
});
