import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PageFacts } from '../model/page-facts';
import type { Snapshot } from '../model/snapshot';
import { extractFacts } from '.';
import { cpuMs } from './testing/cpu-time';

function snapshot(text: string | null, more: Partial<Snapshot> = {}): Snapshot {
  const url = more.finalUrl ?? 'http://www.example.gov.cn/zwgk/tzgg/index.html';
  return {
    url,
    finalUrl: url,
    status: 200,
    headers: {},
    fetchedAt: '2024-03-20T10:00:00+08:00',
    elapsedMs: 1,
    bytes: text?.length ?? 0,
    sha256: null,
    text,
    charset: null,
    via: 'fetch',
    redirects: [],
    frames: [],
    error: null,
    ...more,
  };
}
const facts = (text: string | null, more: Partial<Snapshot> = {}) => extractFacts(snapshot(text, more));

const link = (name: string, path = `/${name.codePointAt(0)}/`) => `<a href="${path}">${name}</a>`;
const NAV = `<div class="nav"><ul>${['首页', '新闻中心', '政务公开', '政务服务', '互动交流'].map((n) => `<li>${link(n)}</li>`).join('')}</ul></div>`;
const crumbs = (...names: string[]) =>
  `<div class="wz">当前位置：${['首页', ...names].map((n) => link(n)).join(' &gt; ')}</div>`;
const FOOT =
  '<div class="footer"><p>主办单位：示例县人民政府办公室</p><p>示ICP备12345678号 网站标识码：1234560001</p></div>';
const rows = (n: number, summary = '') =>
  `<ul class="list">${Array.from({ length: n }, (_, i) => `<li><a href="/zwgk/tzgg/202403/t202403${19 - i}_${i}.html">关于做好第${i + 1}批项目申报工作的通知</a><span>2024-03-${19 - i}</span>${summary}</li>`).join('')}</ul>`;
const PROSE = '<p>为深入贯彻落实上级部署，切实加强全县防汛工作，现就有关事项通知如下，请认真遵照执行。</p>'.repeat(6);
const page = (title: string, ...parts: string[]) =>
  `<html><head><title>${title}</title></head><body>${NAV}${parts.join('')}${FOOT}</body></html>`;
const BOXES = ['政府文件', '政府公报', '人事任免'].map(
  (name) =>
    `<div><h3>${name}</h3><ul>${[1, 2, 3].map((i) => `<li>${link(`示例县人民政府${name}第${i}号文本`, `/wj/${name.length}${i}.html`)}</li>`).join('')}</ul></div>`,
);
const BODIES = (n: number): string =>
  `<ul>${Array.from({ length: n }, (_, i) => `<li>${link(`县第${i}局`, `/bm/${i}/`)}</li>`).join('')}</ul>`;
const TITLED_GUIDE = `<meta name="ArticleTitle" content="示例县信息公开指南"><h1>示例县信息公开指南</h1><p>发布时间：2024-03-08 来源：县政府办</p>${PROSE}`;
const REPORT = '示例县2023年政府信息公开工作年度报告';

describe('the kind of a page', () => {
  const cases: [string, PageFacts['kind'], string, Partial<Snapshot>?][] = [
    [
      'a home page',
      'home',
      page(
        '示例县人民政府',
        ...[1, 2, 3].map((i) => `<div><h3>${'甲乙丙'[i - 1]}要闻</h3>${rows(5)}</div>`),
        `<div>${Array.from({ length: 40 }, (_, i) => link(`事项${i}`)).join(' ')}</div>`,
      ),
      { finalUrl: 'http://www.example.gov.cn/' },
    ],
    [
      'a list',
      'column-list',
      page(
        '通知公告-示例县人民政府',
        crumbs('政务公开', '通知公告'),
        rows(10),
        '<div class="page"><a href="index_1.html">下一页</a> 共3页</div>',
      ),
    ],
    [
      'a list with summaries',
      'column-list',
      page(
        '通知公告-示例县人民政府',
        crumbs('政务公开', '通知公告'),
        '<h2>通知公告</h2>',
        rows(8, `<p>${'各乡镇人民政府，县直各部门：现将有关事项通知如下，请遵照执行。'.repeat(2)}</p>`),
      ),
    ],
    [
      'an index without a breadcrumb that a menu leads to',
      'column-index',
      page('示例县人民政府', ...BOXES),
      { finalUrl: `http://www.example.gov.cn/${'政'.codePointAt(0)}/` },
    ],
    [
      'the same where no menu leads to it',
      'home',
      page('示例县人民政府', ...BOXES),
      { finalUrl: 'http://www.example.gov.cn/v5.html' },
    ],
    [
      'a dated text whose title ends the breadcrumb',
      'article',
      page(
        '示例县人民政府',
        `<div class="wz">当前位置：${link('首页')} &gt; ${link('民意征集')} &gt; 示例县基层治理满意度问卷调查（第1期）</div>`,
        `<h1>示例县基层治理满意度问卷调查（第1期）</h1><p>发布时间：2024-03-08</p>${'<p>为深入贯彻落实上级部署，切实加强全县防汛工作，现就有关事项通知如下，请认真遵照执行。</p>'.repeat(4)}`,
      ),
    ],
    [
      'guides of many bodies, each a link',
      'column-index',
      page('公开指南-示例县人民政府', crumbs('信息公开', '公开指南'), `<h4>县政府部门</h4>${BODIES(12)}`),
    ],
    [
      'a guide beside links to others',
      'single-content',
      page(
        '公开指南-示例县人民政府',
        crumbs('信息公开', '公开指南'),
        `<p>地址：示例县东大街一号</p><p>电话：12345</p><p>时间：工作日</p>${BODIES(12)}`,
      ),
    ],
    [
      'the text of a column at its own address, titled as an article',
      'single-content',
      page('公开指南-示例县人民政府', crumbs('信息公开', '公开指南'), TITLED_GUIDE),
      { finalUrl: 'http://www.example.gov.cn/public/column/1001?type=2' },
    ],
    [
      'the same at an address of its own',
      'article',
      page('公开指南-示例县人民政府', crumbs('信息公开', '公开指南'), TITLED_GUIDE),
      { finalUrl: 'http://www.example.gov.cn/public/content/1001' },
    ],
    [
      'a list that meta ArticleTitle names as its column',
      'column-list',
      page(
        '示例县人民政府',
        crumbs('信息公开', '通知公告'),
        `<meta name="ArticleTitle" content="示例县·通知公告">${rows(2)}`,
      ),
    ],
    [
      'an article below whose text two others stand',
      'article',
      page(
        '示例县人民政府',
        crumbs('信息公开', '通知公告'),
        `<meta name="ArticleTitle" content="关于防汛的通知公告"><h1>关于防汛的通知公告</h1><p>发布时间：2024-03-08 来源：县政府办</p>${PROSE}<h3>相关</h3>${rows(2)}`,
      ),
    ],
    [
      'titles without dates right below a way without links',
      'column-list',
      page(
        '造价信息',
        `<div><h2>当前位置：政策法规 <b>&gt;</b>定额管理</h2><dl>${[1, 2, 3, 4].map((i) => `<dd>${link(`关于公布第${i}季度考试合格人员名单的通知`, `/t.html?id=${i}`)}</dd>`).join('')}</dl></div>`,
      ),
      { finalUrl: 'http://www.example.gov.cn/zcfg.html' },
    ],
    [
      'the beginning of a text that stands elsewhere, among links',
      'column-index',
      page(
        '走进示例-示例县人民政府',
        crumbs('走进示例'),
        `<p>${'示例县总面积1885平方公里，总人口140万人。'.repeat(8)}${link('[详情]', '/gk/')}</p><div>${['县情', '历史', '人文', '画册', '名片'].map((n) => link(n)).join('')}</div>`,
      ),
    ],
    ['a list of one', 'column-list', page('通知公告-示例县人民政府', crumbs('政务公开', '通知公告'), rows(1))],
    [
      'an empty column',
      'column-list',
      page('重大项目-示例县人民政府', crumbs('政务公开', '重大项目'), '<ul class="list"><li>暂无信息</li></ul>'),
    ],
    [
      'an article',
      'article',
      page(
        '全县防汛工作会议召开-示例县人民政府',
        crumbs('新闻中心', '县内要闻'),
        '<h1>全县防汛工作会议召开</h1><p>发布时间：2024-03-08 来源：示例日报</p>',
        PROSE,
      ),
      { finalUrl: 'http://www.example.gov.cn/xwzx/202403/t20240308_1.html' },
    ],
    [
      'an article beside fresh lists, no telling address',
      'article',
      page(
        '全县防汛工作会议召开',
        crumbs('新闻中心'),
        '<h1>全县防汛工作会议召开</h1><p>2024-03-08 来源：示例日报 浏览次数：3</p>',
        PROSE,
        `<div class="r">${rows(6)}</div>`,
      ),
      { finalUrl: 'http://www.example.gov.cn/show.jsp?id=31' },
    ],
    [
      'a document',
      'official-document',
      page(
        '关于印发防汛预案的通知',
        crumbs('政务公开', '政策文件'),
        '<table><tr><td>索引号：</td><td>X1</td><td>发文机关：</td><td>县政府</td></tr><tr><td>发文字号：</td><td></td><td>成文日期：</td><td>2024年3月6日</td></tr></table><h1>关于印发防汛预案的通知</h1>',
        PROSE,
      ),
    ],
    [
      'an annual report',
      'annual-report',
      page(
        `${REPORT}-示例县人民政府`,
        crumbs('政府信息公开', '年度报告'),
        `<table><tr><td>索引号：</td><td></td><td>发文字号：</td><td></td></tr></table><h1>${REPORT}</h1><p>发布日期：2024-01-08</p>`,
        PROSE,
      ),
    ],
    [
      'a column of one text',
      'single-content',
      page('机构职能-示例县人民政府', crumbs('政务公开', '机构职能'), '<h2>机构职能</h2>', PROSE),
      { finalUrl: 'http://www.example.gov.cn/zwgk/jgzn/' },
    ],
    [
      'a column of sub-columns',
      'column-index',
      page(
        '重点领域-示例县人民政府',
        crumbs('政务公开', '重点领域'),
        `<div class="box">${['义务教育', '医疗卫生', '社会救助', '生态环境', '食品药品', '安全生产', '就业创业', '养老服务'].map((n) => `<div class="item">${link(n)}</div>`).join('')}</div>`,
      ),
      { finalUrl: 'http://www.example.gov.cn/zwgk/zdly/' },
    ],
    [
      'a column of several lists',
      'column-index',
      page(
        '新闻中心-示例县人民政府',
        crumbs('新闻中心'),
        ...['县内要闻', '部门动态', '乡镇动态'].map(
          (n) => `<div><h3>${n}</h3><a href="/more/">更多</a>${rows(6)}</div>`,
        ),
      ),
      { finalUrl: 'http://www.example.gov.cn/xwzx/' },
    ],
    [
      'a disclosure platform',
      'platform',
      page(
        '政府信息公开-示例县人民政府',
        `<div class="left"><ul>${['公开指南', '公开制度', '法定主动公开内容', '公开年报', '依申请公开'].map((n) => `<li>${link(n)}</li>`).join('')}</ul></div><h2>政府信息公开</h2>`,
      ),
      { finalUrl: 'http://www.example.gov.cn/zfxxgk/' },
    ],
    [
      'an application form',
      'application-form',
      page(
        '依申请公开-示例县人民政府',
        crumbs('政务公开', '依申请公开'),
        `<form>申请人姓名：<input name="a"> 证件名称：<input name="b"> 证件号码：<input name="c"> 联系电话：<input name="d"> 所需政府信息：<textarea name="e"></textarea> 获取信息的方式：<input type="checkbox" name="f"><input type="checkbox" name="g"> <input type="submit"></form>`,
      ),
    ],
    [
      'a site map',
      'sitemap',
      page(
        '网站地图-示例县人民政府',
        `<div>${Array.from({ length: 6 }, (_, i) => `<dl><dt>${link(`栏目${i}`)}</dt>${Array.from({ length: 6 }, (__, j) => `<dd>${link(`子栏${i}${j}`)}</dd>`).join('')}</dl>`).join('')}</div>`,
      ),
      { finalUrl: 'http://www.example.gov.cn/wzdt/' },
    ],
    ['a soft 404', 'error', page('页面不存在', '<p>抱歉，您访问的页面不存在或已被删除！</p>')],
    [
      'an answer of 404',
      'error',
      '<html><head><title>404 Not Found</title></head><body><h1>Not Found</h1></body></html>',
      { status: 404 },
    ],
    [
      'a challenge',
      'challenge',
      '<html><head><script>var $_ts=window.$_ts;</script></head><body></body></html>',
      { status: 412 },
    ],
  ];
  it.each(cases)('%s', (_, kind, html, more) => {
    expect(facts(html, more).kind).toBe(kind);
  });
});

describe('a rendered page', () => {
  it('has the lists of its frames', () => {
    const read = facts(
      page('通知公告', crumbs('通知公告'), '<iframe src="/list.jsp?id=3" width="100%" height="500"></iframe>'),
      {
        via: 'render',
        frames: [{ url: 'http://www.example.gov.cn/list.jsp?id=3', text: `<body>${rows(6)}</body>` }],
      },
    );
    expect(read.frames).toEqual(['http://www.example.gov.cn/list.jsp?id=3']);
    expect(read.lists[read.mainList ?? -1]).toMatchObject({ source: 'frame', newest: '2024-03-19' });
  });
});

describe('bad input', () => {
  /** CPU time, parsing included. */
  const LIMIT_MS = 2_000;
  const many = (n: number, part: string) => part.repeat(n);
  const cases: [string, string | null][] = [
    ['nothing', null],
    ['an empty text', ''],
    ['no body', '<a href=1>x</a>'],
    ['NUL bytes', '<ul>\u0000<li>\u0000<a href="/a\u0000">关于开展检查的通知</a> 2024-01-08</li></ul>'],
    [
      'XML',
      '<?xml version="1.0"?><rss><channel><item><title>a</title><pubDate>2024-01-08</pubDate></item></channel></rss>',
    ],
    ['a PDF', `%PDF-1.4\n%âãÏÓ\n1 0 obj\n<</Type /Catalog>>\nstream\n${many(100_000, '\u0001\ufffd')}`],
    ['mojibake', many(20_000, '鍥藉姟闄㈠叧浜庡嵃鍙慣�')],
    ['a cut tag', '<html><head><title>示例县</title><meta name="ColumnName" content="通知'],
    ['10 MB of text', `<p>${many(600_000, '政府信息公开2024-01-08。')}</p>`],
    [
      '10 MB of rows',
      `<ul>${many(110_000, '<li><a href="/t20240108_1.html">关于印发某某办法的通知公告</a><span>2024-01-08</span></li>')}</ul>`,
    ],
    ['100,000 links', many(100_000, '<a href="/a/1.html">链接文字</a>')],
    ['100,000 links home', many(100_000, '<li><a href="/">首页</a></li>')],
    [
      '10,000 levels',
      `${many(10_000, '<div>')}<a href="/x">首页</a> 当前位置：首页 索引号：1 文号：2${many(10_000, '</div>')}`,
    ],
    ['10,000 levels with links', many(10_000, '<div><a href="/x">公开指南</a><a href="/y">公开年报</a>')],
    ['10,000 menus', many(10_000, '<ul><li><a href="/x">名称</a>')],
    ['5,000 tables in each other', many(5_000, '<table><tr><td>索引号<td>x<td>')],
    [
      'impossible spans',
      `<table>${many(3_000, '<tr><td colspan=9999 rowspan=9999>索引号</td><td>文号</td></tr>')}</table>`,
    ],
    ['50,000 labels', `<p>${many(50_000, '索引号：1 发文字号：2 成文日期：2024-01-08<br>')}`],
    ['50,000 breadcrumbs', many(50_000, '<span>当前位置：<a href=/>首页</a></span>')],
    ['100,000 sources', `<h1>标题标题标题标题</h1>${many(100_000, '<p>来源：</p>')}`],
    ['a long script', `<script>${many(200_000, 'document.cookie=')}</script>`],
    ['a long attribute list', `<a ${many(200_000, 'x="y" ')}>x</a>`],
    ['2 MB of brackets', many(2_000_000, '<')],
  ];
  it.each(cases)('%s gives facts in time', (_, text) => {
    let read: PageFacts | undefined;
    const ms = cpuMs(() => {
      read = facts(text);
    }, LIMIT_MS);
    expect(ms).toBeLessThan(LIMIT_MS);
    expect(() => PageFacts.parse(read)).not.toThrow();
  });

  it('an address that is none leads nowhere', () => {
    expect(facts('<a href="/a/">甲</a>', { finalUrl: 'no address' }).links).toEqual([
      { text: '甲', url: 'http://address.invalid/a/', region: 'main' },
    ]);
  });
});

const piece = fc.oneof(
  fc.constantFrom(
    '<div>',
    '</div>',
    '<ul>',
    '</ul>',
    '<li>',
    '</li>',
    '<table>',
    '<tr>',
    '<td>',
    '</table>',
    '<p>',
    '<br>',
    '<a href="/a/1.html">',
    '</a>',
    '<h1>',
    '</h1>',
    '<div class="nav">',
    '<div class="crumb">',
    '<div style="display:none">',
    '<script>',
    '</script>',
    '<!--',
    '-->',
    '<iframe src="/f">',
    '<input name="q">',
    '<body>',
    '</body>',
    '<head>',
    '<title>',
    '</title>',
    '<meta name="ArticleTitle" content="标题">',
    '当前位置：',
    '首页',
    ' &gt; ',
    '2024-03-08',
    '[03-08]',
    '索引号：',
    '发文字号：',
    '成文日期',
    '来源：',
    '发布时间：',
    '暂无信息',
    '404',
    '网站标识码：1234560001',
    '　',
    '\u0000',
    '更多',
    '关于做好工作的通知',
    '公开指南',
    '下一页',
  ),
  fc.string(),
);

describe('any page', () => {
  it('gives facts that fit the contract, the same each time, and quotes only what it shows', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        const read = facts(text);
        PageFacts.parse(read);
        expect(facts(text)).toEqual(read);
        const shown = visible(text);
        for (const quotation of quotationsOf(read)) expect(shown).toContain(bare(quotation));
      }),
      { numRuns: 300 },
    );
  });
});

const bare = (text: string): string => text.replace(/\s+/g, '');
/** Everything between tags, by other means than the readers': entities of the fixtures resolved, comments left in. */
const visible = (html: string): string =>
  bare(html.replaceAll('\u0000', '').replaceAll('&gt;', '>').replaceAll('&amp;', '&') + decodeTags(html));
const decodeTags = (html: string): string =>
  html
    .replaceAll('\u0000', '')
    .replace(/<[/!a-z][^>]*>/gi, '')
    .replaceAll('&gt;', '>');

/** The words that facts quote as evidence. */
function quotationsOf(read: PageFacts): string[] {
  const quotes = [read.emptyState, read.notFoundPhrase].flatMap((quote) => (quote ? [quote.quotation] : []));
  const dates = read.lists.flatMap((list) =>
    list.items.flatMap((item) => (item.dateText && item.dateFrom === 'text' ? item.dateText.split(/\s+/) : [])),
  );
  return [...quotes, ...dates, ...read.metadata.map((field) => field.value)];
}
