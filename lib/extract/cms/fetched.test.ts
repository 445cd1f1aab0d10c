import { describe, expect, it } from 'vitest';
import { pageOf } from '../lists/testing/page-of';
import { dataEndpointsOf, readEndpoint } from '.';

const endpoints = (script: string) =>
  dataEndpointsOf(pageOf(`<div id="list"></div><script>${script}</script>`)).map(({ method, url, body }) => [
    method,
    url,
    body,
  ]);
const ROWS = 'function (data) { data.rows.forEach(function (r) { box.append("<li>" + r.title + "</li>"); }); }';

describe('records that a page fetches by its own script', () => {
  it.each([
    [
      'fetch',
      `var size = 12; function load(page) { fetch('/api/list.json?page=' + page + '&size=' + size).then(${ROWS}); }`,
      'GET',
      'http://www.example.gov.cn/api/list.json?page=1&size=12',
      null,
    ],
    ['getJSON', `$.getJSON("data.json", ${ROWS})`, 'GET', 'http://www.example.gov.cn/xxgk/tzgg/data.json', null],
    [
      'ajax by GET',
      `var id = '31'; $.ajax({ url: "/front/list", type: "get", data: { channelId: id, pageNo: page }, success: ${ROWS} })`,
      'GET',
      'http://www.example.gov.cn/front/list?channelId=31&pageNo=1',
      null,
    ],
    [
      'ajax by POST',
      `$.ajax({ type: 'POST', url: '/front/queryList', data: { channelId: '31' }, success: ${ROWS} })`,
      'POST',
      'http://www.example.gov.cn/front/queryList',
      'channelId=31',
    ],
  ])('%s', (_, script, method, url, body) => {
    expect(endpoints(script)).toEqual([[method, url, body]]);
  });

  it.each([
    ['a counter', `$.get("/visit/count?id=1", ${ROWS})`],
    ['another host', `$.getJSON("http://weather.example.com/list.json", ${ROWS})`],
    [
      'a call that changes something',
      `$.ajax({ type: 'POST', url: '/disclosure/insert.do', data: { name: 'a' }, success: ${ROWS} })`,
    ],
    ['an address that only the script knows', `$.getJSON(base() + "/list.json", ${ROWS})`],
    ['no rows made of it', '$.getJSON("/list.json", function (d) { state = d; })'],
  ])('not %s', (_, script) => {
    expect(endpoints(script)).toEqual([]);
  });

  it('reads JSON, XML and HTML answers', () => {
    const url = 'http://www.example.gov.cn/api/list';
    const row = '<li><a href="/a/1.html">关于公布名单的公告</a><span>2024-03-08</span></li>';
    const bodies = [
      '{"code":0,"data":{"total":3,"rows":[{"title":"关于公布名单的公告","url":"/a/1.html","publishTime":"2024-03-08 10:00"}]}}',
      `<datastore><totalrecord>3</totalrecord><recordset><record><![CDATA[${row}]]></record></recordset></datastore>`,
      `<ul>${row}</ul>`,
    ];
    for (const body of bodies) {
      expect(readEndpoint('fetched', body, url, '2024-03-20')?.list).toMatchObject({
        newest: '2024-03-08',
        items: [{ title: '关于公布名单的公告', url: 'http://www.example.gov.cn/a/1.html' }],
      });
    }
    expect(readEndpoint('fetched', '{"code":500}', url, '2024-03-20')).toBeNull();
  });
});
