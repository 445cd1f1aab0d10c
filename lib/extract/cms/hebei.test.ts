import { expect, it } from 'vitest';
import { pageOf } from '../lists/testing/page-of';
import { dataEndpointsOf, readEndpoint, recognise } from '.';

const [COLUMN, TEMPLATE, BLOCK] = [1, 2, 3].map((n) => `${n}0c4c7e0-3f2b-4c1d-9e55-0123456789ab`);

it('hebei: blocks are fetched as HTML', () => {
  const page = pageOf(
    `<div id="list"></div><script>$.get("/columns/${COLUMN}/templates/${TEMPLATE}/blocks/${BLOCK}?page=1", function (html) { $('#list').html(html); });</script>`,
    `http://www.example.gov.cn/columns/${COLUMN}/index.html`,
  );
  expect(recognise(page)?.id).toBe('hebei');
  const [endpoint] = dataEndpointsOf(page);
  expect(endpoint?.url).toBe(
    `http://www.example.gov.cn/columns/${COLUMN}/templates/${TEMPLATE}/blocks/${BLOCK}?page=1`,
  );
  const html = `<ul><li><a href="/columns/${COLUMN}/202403/08/a.html">关于公布目录的通知</a><span>2024-03-08</span></li></ul><p>共 31 条</p>`;
  expect(readEndpoint('hebei', html, endpoint?.url ?? '', '2024-03-20')).toMatchObject({
    total: 31,
    list: { newest: '2024-03-08' },
  });
});
