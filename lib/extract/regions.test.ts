import { describe, expect, it } from 'vitest';
import { pageOf } from './lists/testing/page-of';
import { elementAt, indexPage } from './page-index';
import { regionsByIndex } from './regions';

/** Region of the element around some words of a page. */
function regionAt(html: string, words: string): string | undefined {
  const index = indexPage(pageOf(html));
  return regionsByIndex(index)[elementAt(index, index.text.indexOf(words))];
}

const ITEMS = Array.from(
  { length: 10 },
  (_, i) => `<li><a href="/a/${i}.html">关于做好第${i}季度工作的通知</a><span>2024-03-1${i}</span></li>`,
).join('');
const page = (...parts: string[]) =>
  `<body><div class="x1"><ul><li><a href="/">首页</a></li><li><a href="/xw/">新闻</a></li><li><a href="/zw/">公开</a></li><li><a href="/hd/">互动</a></li></ul></div>
<div>当前位置：<a href="/">首页</a> &gt; <a href="/zw/">通知公告</a></div>${parts.join('')}
<div class="x2"><p><a href="/about/">关于我们</a></p><p>主办单位：示例县人民政府</p><p>地址：示例路1号</p><p>Copyright 2008-2024</p></div></body>`;

describe('regions', () => {
  const html = page(
    `<div class="list">${ITEMS}</div>`,
    '<div class="sidebar"><h3>热点</h3><ul><li>某某热点</li></ul></div>',
  );
  it.each([
    ['新闻', 'nav'],
    ['当前位置', 'breadcrumb'],
    ['关于做好第3季度', 'main'],
    ['某某热点', 'side'],
    ['主办单位', 'footer'],
    ['地址', 'footer'],
  ])('%s stands in %s', (words, region) => {
    expect(regionAt(html, words)).toBe(region);
  });

  it('names that speak of something else do not count', () => {
    expect(regionAt(page(`<div class="nav-list">${ITEMS}</div>`), '关于做好第3季度')).toBe('main');
    expect(
      regionAt(page('<div>甲</div>'.repeat(150), `<div class="content-header"><h1>标题</h1></div>${ITEMS}`), '标题'),
    ).toBe('main');
    expect(regionAt(page(`<div class="bottom">${ITEMS}</div>`), '关于做好第3季度')).toBe('main');
    expect(regionAt(page(`<div class="path">${ITEMS}</div>`), '关于做好第3季度')).toBe('main');
    expect(regionAt(page('<p>地理位置：示例县位于示例省中部</p>', ITEMS), '地理位置')).toBe('main');
  });
});
