import { describe, expect, it } from 'vitest';
import { readChallenge } from './challenge';
import { readFrames } from './frames';
import { readIdentity } from './identity';
import { pageOf } from './lists/testing/page-of';
import { openPage } from './page-context';
import { readEmptyState, readNotFound } from './phrases';
import { readRedirect } from './redirect';
import { readScripted } from './scripted';
import { readTables } from './tables';

const NAV = `<div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/xw/">新闻中心</a></li><li><a href="/zw/">政务公开</a></li><li><a href="/hd/">互动交流</a></li></ul></div><div>当前位置：<a href="/">首页</a> &gt; <a href="/zw/">政务公开</a></div>`;
const FOOT = `<div class="footer"><p><a href="/map/">网站地图</a> <a href="/about/">关于我们</a></p><p>主办单位：示例县人民政府　承办：示例县政府办公室</p><p>示ICP备12345678号-2　示公网安备 45050302000019号　政府网站标识码：1234560001　联系电话：0779-3228337</p><img src="http://dcs.conac.cn/image/red.png"></div>`;
const page = (main: string, title = '政务公开-示例县人民政府') =>
  pageOf(`<html><head><title>${title}</title></head><body>${NAV}<div class="con">${main}</div>${FOOT}</body></html>`);

describe('a page that holds nothing', () => {
  it.each([
    '暂无信息',
    '暂无相关内容！',
    '没有查询到符合条件的记录。',
    '该栏目下没有内容',
    '栏目正在建设中，敬请期待',
    '对不起，暂无数据',
    '共0条记录',
    '本栏目暂无内容',
  ])('says so: %s', (phrase) => {
    expect(readEmptyState(page(`<ul><li>${phrase}</li></ul>`))?.quotation).toBe(phrase);
  });

  it.each([
    '<li><a href="/a/1.html">我县暂无确诊病例的情况通报</a> 2024-03-08</li>',
    '<p>截至目前，全县没有内容不实的信息公开申请，暂无信息公开行政复议，也没有相关信息公开行政诉讼，工作有序开展。</p>',
    '<p style="display:none">暂无数据</p>',
    '<p>共20条</p>',
  ])('is not taken from other words: %s', (html) => {
    expect(readEmptyState(page(`<ul>${html}</ul>`))).toBeNull();
  });

  it('is not told by its side or footer', () => {
    expect(
      readEmptyState(pageOf(`<body>${NAV}<div>正文一段</div><div class="sidebar"><p>暂无信息</p></div>${FOOT}</body>`)),
    ).toBeNull();
  });
});

describe('a page that does not exist', () => {
  it.each(['您访问的页面不存在或已被删除', '抱歉，找不到您要的网页', '404 Not Found', '该文章已被删除', '页面走丢了'])(
    'says so: %s',
    (phrase) => {
      expect(readNotFound(page(`<p>${phrase}</p>`))?.quotation).toBe(phrase);
      expect(readNotFound(page('<p>…</p>', phrase))?.selector).toBe('title');
    },
  );

  it('is not read out of an article', () => {
    expect(readNotFound(page(`<p>404路公交线路调整，原站点不再停靠。</p>`, '关于调整404路公交线路的公告'))).toBeNull();
    expect(
      readNotFound(page(`<p>${'证书已过期的，应当重新申请，找不到原件的页面可以登报声明。'.repeat(30)}</p>`)),
    ).toBeNull();
  });
});

describe('a gateway', () => {
  const answer = (html: string, status: number) => {
    const { snapshot } = pageOf(html);
    return readChallenge(openPage({ ...snapshot, status }));
  };
  it.each([
    ['<html><head><title>访问被拦截</title></head><body>您的请求存在威胁，已被拦截</body></html>', 405],
    ['<html><body><h1>网站防火墙</h1><p>您的请求带有不合法参数，已被网站管理员设置拦截！</p></body></html>', 200],
    [
      '<html><head><meta id="x" content="aB9"><script>$_ts=window["$_ts"];if(!$_ts)$_ts={};</script></head><body></body></html>',
      412,
    ],
    ['<script>document.cookie="__jsl_clearance_s=1|2";location.href=location.pathname</script>', 521],
    ['<html><script>var a=1;document.cookie="k="+a;location.reload()</script></html>', 202],
    ['<html><head><script src="/x.js"></script></head><body></body></html>', 412],
    ['<html><body>请完成安全验证后继续访问</body></html>', 200],
  ])('is known by its words or its scripts (%#)', (html, status) => {
    expect(answer(html, status)).not.toBeNull();
  });

  it('is not seen in a page of the portal', () => {
    expect(
      answer(
        `<body>${NAV}<p>全县开展网络安全检查，对访问频繁、请求异常的行为进行拦截。</p>${'<p>会议强调，要落实责任，加强演练，确保安全。</p>'.repeat(40)}${FOOT}</body>`,
        200,
      ),
    ).toBeNull();
    expect(answer('<script src="/a.js"></script><div id="app"></div>', 200)).toBeNull();
  });
});

describe('a page that sends on', () => {
  const redirect = (html: string) => readRedirect(pageOf(html, 'http://www.example.gov.cn/'))?.url ?? null;
  it('does so by meta tag or bare script', () => {
    expect(redirect('<meta http-equiv="refresh" content="0; url=/zw/index.html">')).toBe(
      'http://www.example.gov.cn/zw/index.html',
    );
    expect(redirect(`<META HTTP-EQUIV="Refresh" CONTENT="1;URL='http://new.example.gov.cn/'">`)).toBe(
      'http://new.example.gov.cn/',
    );
    expect(redirect('<script>window.location.href = "/web/";</script>')).toBe('http://www.example.gov.cn/web/');
    expect(redirect(`<script>top.location.replace('/web/')</script>`)).toBe('http://www.example.gov.cn/web/');
    expect(redirect(`<body onload="location='/web/'"></body>`)).toBe('http://www.example.gov.cn/web/');
  });
  it('does not when it reloads itself or only sometimes leads away', () => {
    expect(redirect('<meta http-equiv="refresh" content="600">')).toBeNull();
    expect(redirect('<meta http-equiv="refresh" content="300; url=/">')).toBeNull();
    expect(
      redirect(`<body>${NAV}<p>正文</p>${FOOT}<script>if (isPhone()) location.href = "/m/";</script></body>`),
    ).toBeNull();
  });
});

describe('the footer', () => {
  it('names who runs the site', () => {
    expect(readIdentity(page('<p>正文</p>'))).toEqual({
      siteCode: '1234560001',
      icp: '示ICP备12345678号-2',
      policeRecord: '示公网安备 45050302000019号',
      organiser: '示例县人民政府',
      contact: '0779-3228337',
      siteMapUrl: 'http://www.example.gov.cn/map/',
      governmentMark: true,
    });
  });
  it('is not made up', () => {
    expect(readIdentity(pageOf('<body><p>正文</p></body>'))).toEqual({
      siteCode: null,
      icp: null,
      policeRecord: null,
      organiser: null,
      contact: null,
      siteMapUrl: null,
      governmentMark: false,
    });
  });
});

describe('what static HTML lacks', () => {
  it('may come from scripts', () => {
    const built = (main: string) => readScripted(page(main));
    expect(
      built('<ul id="list"></ul><script>$.ajax({url:"/api/list",success:function(r){$("#list").html(r)}})</script>'),
    ).toBe(true);
    expect(built('<div v-for="x in rows"><a>{{x.title}}</a></div>')).toBe(true);
    expect(built('<script type="text/template" id="t"><li><a href="<%=url%>"><%=title%></a></li></script>')).toBe(true);
    expect(
      built('<ul class="newsList" id="nl"></ul><script>document.getElementById("nl").innerHTML = rows();</script>'),
    ).toBe(true);
    expect(
      built(
        `<ul><script>for(var j=0;j<n;j++){document.write("<li><a href='"+u[j]+"'>"+t[j]+"</a></li>");}</script></ul>`,
      ),
    ).toBe(true);
    expect(
      built('<script>for(var j=0;j<5;j++){document.write("<a href=\'index_"+j+".html\'>"+j+"</a>");}</script>'),
    ).toBe(false);
    expect(built('<ul><script>document.write("<li>" + new Date() + "</li>");</script></ul>')).toBe(false);
    expect(
      readScripted(pageOf('<body><div id="app"></div><script src="/js/chunk-vendors.1a2b.js"></script></body>')),
    ).toBe(true);
    expect(
      built(
        '<p>正文</p><script>var _hmt = _hmt || []; (function(){var s=document.createElement("script");s.src="/h.js";})();</script>',
      ),
    ).toBe(false);
    expect(built('<p>正文</p><script>$.get("/count?id=1", function(n){$("#n").html(n)})</script>')).toBe(false);
  });
  it('may come from tables that a library fills', () => {
    const built = (main: string) => readScripted(page(main));
    const head = '<thead><tr><th>标题</th><th>日期</th></tr></thead>';
    expect(built(`<table lay-data="{url:'/letters.do', page:true}">${head}</table>`)).toBe(true);
    expect(built(`<table class="easyui-datagrid" url="/news/rows.do">${head}</table>`)).toBe(true);
    expect(built(`<table data-toggle="table" data-url="/api/rows">${head}</table>`)).toBe(true);
    expect(built(`<table id="g">${head}</table><script>$("#g").datagrid({url:"/rows.do"});</script>`)).toBe(true);
    expect(built(`<table id="g">${head}</table><script>$("#g").DataTable({"ajax":"/rows.json"});</script>`)).toBe(true);
    expect(built('<table id="g"></table><script>layui.table.render({elem:"#g",url:"/rows"});</script>')).toBe(true);
    // Sorting a table that stands there loads nothing.
    expect(
      built(`<table id="g">${head}<tr><td>一</td></tr></table><script>$("#g").DataTable({paging:false});</script>`),
    ).toBe(false);
  });
  it('may come from a file of rows in the place of the list', () => {
    const built = (main: string) => readScripted(page(main));
    expect(built('<ul class="list"><script src="/inc/newsrows.asp?t=12"></script></ul>')).toBe(true);
    expect(built('<table><tr><td><script src="/inc/news.jsp?cid=12"></script></td></tr></table>')).toBe(true);
    expect(built('<div id="box"></div><script>$("#box").load("list.jsp?cid=12");</script>')).toBe(true);
    expect(
      built(
        '<ul><script>for(i=0;i<n;i++){document.write("<li>");document.write(t[i]);document.write("</li>");}</script></ul>',
      ),
    ).toBe(true);
    expect(built('<ul class="list"></ul><script src="/js/count.js?id=12"></script>')).toBe(false);
    expect(built('<ul class="list"><script src="../js/page.js"></script></ul>')).toBe(false);
    expect(built('<div class="hits"><script src="/count/click.jsp?newsid=12"></script></div>')).toBe(false);
    expect(built('<ul><li>第一条</li><script src="/js/slide.js"></script></ul>')).toBe(false);
    expect(built('<div id="top"></div><script>$("#top").load("/public/newhead.html");</script>')).toBe(false);
  });
  it('may stand in a frame', () => {
    expect(
      readFrames(
        page(
          '<iframe src="/list.jsp?id=1" width="100%" height="600"></iframe><iframe src="/stat.html" width="0" height="0"></iframe><iframe src="http://map.baidu.com/x"></iframe>',
        ),
      ),
    ).toEqual(['http://www.example.gov.cn/list.jsp?id=1']);
    expect(
      readFrames(
        pageOf(
          '<frameset cols="20%,80%"><frame src="left.html"><frame src="main.html"></frameset>',
          'http://www.example.gov.cn/a/',
        ),
      ),
    ).toEqual(['http://www.example.gov.cn/a/left.html', 'http://www.example.gov.cn/a/main.html']);
  });
});

describe('a table', () => {
  it('is a rectangle: merged cells repeat in each place they cover', () => {
    const [table] = readTables(
      page(
        '<table><tr><th rowspan="2">项目</th><th colspan="2">数量</th></tr><tr><td>本年</td><td>上年</td></tr><tr><td>申请</td><td>7</td><td></td></tr></table>',
      ),
    );
    expect(table?.rows).toEqual([
      ['项目', '数量', '数量'],
      ['项目', '本年', '上年'],
      ['申请', '7', ''],
    ]);
  });
  it('that only lays out others is none', () => {
    expect(
      readTables(
        page(
          '<table><tr><td><table><tr><td>甲</td><td>乙</td></tr><tr><td>1</td><td>2</td></tr></table></td><td>丙</td></tr><tr><td>丁</td></tr></table>',
        ),
      ).map((t) => t.rows),
    ).toEqual([
      [
        ['甲', '乙'],
        ['1', '2'],
      ],
    ]);
  });
  it('with impossible spans stays small', () => {
    const [table] = readTables(
      page(`<table>${'<tr><td rowspan="9999" colspan="9999">甲</td><td>乙</td></tr>'.repeat(50)}</table>`),
    );
    expect(table?.rows.flat().length ?? 0).toBeLessThan(30_000);
  });
});
