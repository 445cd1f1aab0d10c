import { describe, expect, it } from 'vitest';
import { readEmptyContainers } from './empty-containers';
import { pageOf } from './lists/testing/page-of';

const read = (main: string) =>
  readEmptyContainers(
    pageOf(
      `<html><body><div class="nav"><a href="/">首页</a><a href="/a/">新闻</a></div><div class="con">${main}</div></body></html>`,
    ),
  );

describe('empty containers', () => {
  it('are named ones with nothing in them', () => {
    expect(read('<h2>征集反馈</h2><ul class="gl-list" id="gl">\n</ul>')).toEqual(['#gl']);
    expect(read('<h2>征集反馈</h2><div class="list"><!-- none --></div>')[0]).toMatch(/div\.list$/);
  });

  it.each([
    ['filled', '<h2>甲</h2><ul id="gl"><li>一</li></ul>'],
    ['with a picture', '<h2>甲</h2><div id="gl"><img src="a.png"></div>'],
    ['with a script', '<h2>甲</h2><div id="gl"><script>fill()</script></div>'],
    ['nameless', '<h2>甲</h2><ul></ul>'],
    ['hidden', '<h2>甲</h2><ul id="gl" style="display: none"></ul>'],
  ])('%s is none', (_, main) => {
    expect(read(main)).toEqual([]);
  });
});
