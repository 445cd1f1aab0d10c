import { describe, expect, it } from 'vitest';
import { readLists } from '../lists';
import { pageOf } from '../lists/testing/page-of';
import { readPager } from '../pager';
import { dataEndpointsOf, readEndpoint, recognise } from '.';

const record = (n: number, date: string) =>
  `<record><![CDATA[<li><a href="/art/${date.replace(/-0?/g, '/')}/art_77_${n}.html" title="关于第${n}批项目名单的公示">关于第${n}批项目…</a><span>${date}</span></li>]]></record>`;

const COLUMN = `<div id="5021"><script type="text/xml"><datastore>
<nextgroup><![CDATA[<a href="/module/web/jpage/dataproxy.jsp?page=1&appid=1&webid=9&path=/&columnid=77&unitid=5021&webname=%25E7%25A4%25BA%25E4%25BE%258B&permissiontype=0"></a>]]></nextgroup>
<recordset>${record(3, '2024-03-08')}${record(2, '2024-02-19')}</recordset></datastore></script></div>
<script>$('#5021').jpage({ perPage: 2, totalRecord: 5, proxyUrl: '/module/web/jpage/dataproxy.jsp' });</script>`;
const page = pageOf(COLUMN, 'http://www.example.gov.cn/col/col77/index.html');

describe('jcms', () => {
  it('reads HTML out of CDATA records', () => {
    expect(recognise(page)?.id).toBe('jcms');
    const { lists, mainList } = readLists(page);
    expect(lists[mainList ?? -1]).toMatchObject({
      source: 'xml',
      newest: '2024-03-08',
      items: [
        {
          title: '关于第3批项目名单的公示',
          url: 'http://www.example.gov.cn/art/2024/3/8/art_77_3.html',
          dateFrom: 'record',
        },
        { title: '关于第2批项目名单的公示', date: '2024-02-19' },
      ],
    });
  });

  it('asks three pages of records at once', () => {
    const [endpoint] = dataEndpointsOf(page);
    const url = new URL(endpoint?.url ?? '');
    expect(url.pathname).toBe('/module/web/jpage/dataproxy.jsp');
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      startrecord: '1',
      endrecord: '6',
      perpage: '2',
      columnid: '77',
      unitid: '5021',
      webid: '9',
      webname: '示例',
    });
    expect(readPager(page)).toMatchObject({ style: 'endpoint', pages: 3, items: 5, current: 1 });
  });

  it('reads the answer of the data proxy', () => {
    const body = `<datastore><totalrecord>5</totalrecord><totalpage>3</totalpage><recordset>${record(3, '2024-03-08')}</recordset></datastore>`;
    const reading = readEndpoint(
      'jcms',
      body,
      'http://www.example.gov.cn/module/web/jpage/dataproxy.jsp',
      '2024-03-20',
    );
    expect(reading).toMatchObject({ total: 5, list: { newest: '2024-03-08', source: 'endpoint' } });
    expect(
      readEndpoint(
        'jcms',
        '<datastore><totalrecord>0</totalrecord><recordset></recordset></datastore>',
        'http://a.gov.cn/',
        '2024-03-20',
      ),
    ).toMatchObject({
      total: 0,
      list: { items: [] },
    });
  });

  it('reads the answer of the disclosure catalogue, and takes an error page for none', () => {
    const html = `<table><tr><td><a href="/art/2024/3/8/art_9_1.html">示例县2024年预算公开</a></td><td>2024-03-08</td></tr></table><div>共<b>1</b>条</div>`;
    expect(readEndpoint('jcms', html, 'http://a.gov.cn/module/xxgk/search.jsp', '2024-03-20')).toMatchObject({
      total: 1,
      list: { newest: '2024-03-08' },
    });
    expect(readEndpoint('jcms', '<html><body>系统繁忙</body></html>', 'http://a.gov.cn/', '2024-03-20')).toBeNull();
  });
});
