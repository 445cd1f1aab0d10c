import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageOf } from '../lists/testing/page-of';
import { readPager } from '.';

function pager(body: string, url = 'http://www.example.gov.cn/xxgk/tzgg/index.html') {
  const text = `<html><body><ul><li><a href="a.html">关于开展统计工作的通知</a><span>2024-03-08</span></li></ul>${body}</body></html>`;
  return readPager(pageOf(text, url));
}
const BASE = 'http://www.example.gov.cn/xxgk/tzgg/';

describe('pagers of script calls', () => {
  it.each([
    ['createPageHTML(27, 0, "index", "shtml");', 27, 1, 'index_1.shtml'],
    ['createPageHTML(27, 3, "index", "html", 400);', 27, 4, 'index_4.html'],
    ['createPageHTML(27, 26, "index", "html");', 27, 27, null],
    ['createPageHTML(1, 0, "index", "html")', 1, 1, null],
    ["createPageHTML('page_div',50, 1,'list','shtml',1000);", 50, 1, 'list_2.shtml'],
    ["createPageHTML('page-div',50, 7,'list','shtml',1000);", 50, 7, 'list_8.shtml'],
    [
      'var countPage = 12; var currentPage = 0; createPageHTML(countPage, currentPage, "list", "html");',
      12,
      1,
      'list_1.html',
    ],
    ['createPageHTML2(5, 1, "index", "htm")', 5, 2, 'index_2.htm'],
    [
      'var currentPage=0; var nextPage=currentPage+1; var countPage=56; document.write("<a href=\\"index"+"_"+nextPage+"."+"html\\">下一页</a>");',
      56,
      1,
      'index_1.html',
    ],
    ["$('#page').pagination({ totalData: 301, showData: 15, current: 2 })", 21, 2, null],
    ["laypage.render({ elem: 'page', count: 95, limit: 10, curr: 1 });", 10, 1, null],
  ])('%s', (script, pages, current, next) => {
    expect(pager(`<script>${script}</script>`)).toMatchObject({
      style: 'script',
      pages,
      current,
      nextUrl: next === null ? null : BASE + next,
    });
  });

  it('a widget that is told what to open', () => {
    const call = (options: string) =>
      `<div id="page_1">分页</div><script>Ls.pagination("#page_1", function (pageIndex) { location.href = 'http://www.example.gov.cn/content/column/12?pageIndex=' + pageIndex; }, { ${options} });</script>`;
    expect(pager(call('isTotal: true, total: 184, currPage: (0+1), pageCount:10, param: "pageSize=20"'))).toEqual({
      style: 'script',
      pages: 10,
      items: 184,
      current: 1,
      nextUrl: 'http://www.example.gov.cn/content/column/12?pageIndex=2',
    });
    expect(pager(call('total: 184, currPage: (9+1), pageCount: 10'))).toMatchObject({ current: 10, nextUrl: null });
    expect(pager(call('total: 9, currPage: 2'))).toMatchObject({ pages: 9, items: null, current: 2 });
  });

  it('takes the definition for no call', () => {
    expect(
      pager('<script>function createPageHTML(_nPageCount,_nCurrIndex,_sPageName,_sPageExt){}</script>'),
    ).toBeNull();
  });

  it('counts the items', () => {
    expect(pager("<script>createPageHTML('page_div',1, 1,'list','shtml',0);</script>")).toMatchObject({
      pages: 1,
      items: 0,
      nextUrl: null,
    });
  });
});

describe('pagers of links', () => {
  it('words and numbers', () => {
    expect(
      pager(
        '<div class="page"><b>1</b> <a href="index_2.html">2</a> <a href="index_3.html">3</a> <a href="index_2.html">下一页</a> <a href="index_26.html">尾页</a></div>',
      ),
    ).toMatchObject({ style: 'links', pages: 26, current: 1, nextUrl: `${BASE}index_2.html` });
  });

  it('names that count from 0', () => {
    expect(
      pager(
        '<div><span>1</span><a href="index_1.html">2</a><a href="index_1.html">下一页</a><a href="index_25.html">末页</a></div>',
      ),
    ).toMatchObject({ pages: 26, current: 1, nextUrl: `${BASE}index_1.html` });
  });

  it('names that count down (tzgg/12.htm is the second of 13)', () => {
    expect(
      pager(
        '<div>共190条 <span>首页</span><a href="tzgg/12.htm">下页</a><a href="tzgg/1.htm">尾页</a></div>',
        'http://www.example.gov.cn/xxgk/tzgg.htm',
      ),
    ).toMatchObject({ pages: 13, items: 190, nextUrl: 'http://www.example.gov.cn/xxgk/tzgg/12.htm' });
  });

  it('takes the number of items for no page', () => {
    expect(
      pager(
        '<div><a title="Total record">&nbsp;<b>58</b> </a>&nbsp;<b>1</b>&nbsp;<a href="index_2.html">2</a>&nbsp;<a href="index_2.html">下一页</a>&nbsp;<a href="index_4.html">尾页</a></div>',
      ),
    ).toMatchObject({ pages: 4, items: 58, current: 1, nextUrl: `${BASE}index_2.html` });
    expect(pager('<div><a title="第58页">58</a> <a href="index_2.html">下一页</a></div>')).toMatchObject({
      items: null,
    });
  });

  it('counts in a link of the row', () => {
    expect(
      pager(
        '<div><a href="">1</a> <a href="index_2.html">2</a> <a href="index_2.html">下一页</a> <a href="">共46条信息/共12页</a></div>',
      ),
    ).toMatchObject({ pages: 12, items: 46, nextUrl: `${BASE}index_2.html` });
  });

  it('pages that are loaded into another', () => {
    expect(
      pager(
        '<div><b>1</b> <a href="/index.html?link=xxgk/index_2.htm">2</a> <a href="/index.html?link=xxgk/index_2.htm">下一页</a> <a href="/index.html?link=xxgk/index_39.htm">尾页</a></div>',
      ),
    ).toMatchObject({ pages: 39 });
  });

  it('counts in words', () => {
    expect(
      pager(
        '<p>共<b>58</b>条记录 第<b>2</b>/<b>3</b>页 <a href="?page=1">上一页</a> <a href="?page=3">下一页</a></p>',
        `${BASE}?page=2`,
      ),
    ).toMatchObject({
      style: 'query',
      pages: 3,
      items: 58,
      current: 2,
      nextUrl: `${BASE}?page=3`,
    });
  });

  it('numbers alone, the current one marked', () => {
    expect(
      pager(
        '<ul class="pagination"><li class="active"><a href="#">1</a></li><li><a href="?p=2">2</a></li><li><a href="?p=3">3</a></li></ul>',
      ),
    ).toMatchObject({ pages: 3, current: 1, nextUrl: `${BASE}index.html?p=2` });
  });

  it('numbers alone, all of them links: the current one leads to the page itself', () => {
    const row = '<div><a href="?page=1">1</a> <a href="?page=2">2</a> <a href="?page=3">3</a></div>';
    expect(pager(row)).toMatchObject({ pages: 3, current: 1, nextUrl: `${BASE}index.html?page=2` });
    expect(pager(row, `${BASE}index.html?page=2`)).toMatchObject({ current: 2, nextUrl: `${BASE}index.html?page=3` });
    expect(pager(row, `${BASE}index.html?page=3`)).toMatchObject({ current: 3, nextUrl: null });
    // Another query: which page this is stands nowhere.
    expect(pager(row, `${BASE}index.html?id=7`)).toMatchObject({ current: null, nextUrl: null });
  });

  it('the last page', () => {
    expect(
      pager(
        '<div><a href="index.html">首页</a><a href="index_2.html">上一页</a><a href="index_2.html">2</a><span class="cur">3</span><span>下一页</span><span>尾页</span></div>',
        `${BASE}index_3.html`,
      ),
    ).toMatchObject({ current: 3, nextUrl: null });
  });

  it('an inline function that writes the address', () => {
    expect(
      pager(
        '<script>var cat="15971"; function toPage(n){ window.location.href = "/info/iList.jsp?cat_id=" + cat + "&cur_page=" + n; }</script><div>共4页 <a href="javascript:toPage(2)">下一页</a></div>',
      ),
    ).toMatchObject({
      style: 'script',
      pages: 4,
      nextUrl: 'http://www.example.gov.cn/info/iList.jsp?cat_id=15971&cur_page=2',
    });
  });

  it('a form that is sent by GET', () => {
    expect(
      pager(
        '<script>function go(n){ document.pageForm.currpage.value = n; document.pageForm.submit(); }</script><form name="pageForm" action="list.do" method="get"><input type="hidden" name="currpage"><input type="hidden" name="colid" value="7"></form><div><a href="javascript:go(2)">下一页</a> 共9页</div>',
      ),
    ).toMatchObject({ style: 'form', pages: 9, nextUrl: `${BASE}list.do?currpage=2&colid=7` });
  });

  it('a form that is sent by POST has no next address', () => {
    expect(
      pager(
        '<script>function go(n){ document.f.p.value = n; document.f.submit(); }</script><form name="f" method="post"><input type="hidden" name="p"></form><div><a href="javascript:go(2)">下一页</a><a href="javascript:go(16)">末页</a></div>',
      ),
    ).toMatchObject({ style: 'form', pages: 16, nextUrl: null });
  });

  it('a button that loads more', () => {
    expect(pager('<div class="more" onclick="load()">点击加载更多</div>')).toMatchObject({
      style: 'load-more',
      pages: null,
      nextUrl: null,
    });
  });

  it.each([
    ['no pager at all', '<p>示例县人民政府</p>'],
    [
      'the next article',
      '<p>上一篇：<a href="1.html">关于放假的通知</a></p><p>下一篇：<a href="2.html">关于收假的通知</a></p>',
    ],
    ['a "more" link', '<a href="/xwzx/">更多&gt;&gt;</a>'],
    [
      'words without a link behind them',
      '<div><a class="first" href="">第一页</a><a class="last" href="">最后一页</a></div>',
    ],
  ])('%s is none', (_, body) => {
    expect(pager(body)).toBeNull();
  });
});

describe('properties', () => {
  it('follows a script pager of any length to its end, each page once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (pages) => {
        const seen = new Set<string>();
        for (let at = 0; at < pages; at++) {
          const found = pager(`<script>createPageHTML(${pages}, ${at}, "index", "html");</script>`);
          expect(found?.pages).toBe(pages);
          if (found?.nextUrl) seen.add(found.nextUrl);
          expect(found?.nextUrl === null).toBe(at === pages - 1);
        }
        expect(seen.size).toBe(pages - 1);
      }),
      { numRuns: 12 },
    );
  });

  it('never throws, and an address it tells is one', () => {
    const piece = fc.constantFrom(
      '<a href="index_2.html">',
      '<a href="javascript:go(2)">',
      '<a href="?page=',
      '</a>',
      '下一页',
      '尾页',
      '1',
      '2',
      '3',
      '共',
      '页',
      '/',
      '12',
      '<span class="on">',
      '</span>',
      '<script>createPageHTML(',
      '3,0,"index","html")',
      ')</script>',
      '<script>var countPage=',
      'function go(n){location.href="a"+n}',
      '"',
      '<form>',
      '条',
      'http://[',
      '<div onclick="go(',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const found = pager(pieces.join(''));
        if (found?.nextUrl) expect(new URL(found.nextUrl).protocol).toMatch(/^https?:$/);
        if (found?.pages !== null && found?.pages !== undefined) expect(found.pages).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('pagers of form fields and buttons', () => {
  const form = (inner: string) => `<form method="post" name="f">${inner}</form>`;

  it.each([
    [
      '共 4 页 第 1 页 <input type="hidden" name="page" value="1"><input type="button" value="下一页" onclick="go(1)">',
      4,
      1,
    ],
    ['共 3 页 第 1 页 <input type="hidden" name="page">', 3, 1],
    ['<span>1/7页</span><input type="submit" value="下一页">', 7, 1],
    ['<input type="button" value="上一页"><input type="button" value="下一页">', null, null],
  ])('%s', (inner, pages, current) => {
    expect(pager(form(inner))).toEqual({ style: 'form', pages, items: null, current, nextUrl: null });
  });

  it.each([
    '<p>本通知全文共 4 页，另有附件 2 份，请各有关单位按照要求认真组织学习并抓好落实，并将落实情况于月底前书面报送办公室，联系人：张三。</p>',
    '<p>共 4 页</p>',
    '<input type="button" value="下一步">',
    '<input type="button" value="下一页" disabled>',
  ])('none in %s', (body) => {
    expect(pager(body)).toBeNull();
  });

  it('takes 加载更多 of whatever element, but not as the name of a column, nor hidden once all is loaded', () => {
    expect(pager('<div class="more-btn" onclick="loadMore()">加载更多</div>')).toMatchObject({ style: 'load-more' });
    expect(pager('<div class="nav"><a href="/lm/">加载更多</a></div>')).toBeNull();
    expect(pager('<div style="display:none"><span>加载更多</span></div>')).toBeNull();
  });
});
