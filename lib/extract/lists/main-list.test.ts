import { describe, expect, it } from 'vitest';
import { readLists } from '.';
import { pageOf } from './testing/page-of';

const FRESH = [
  '县委理论学习中心组开展专题学习研讨',
  '全县春季农业生产现场会召开',
  '县长调研重点项目建设推进情况',
  '我县召开安全生产工作会议',
  '县人大常委会举行第二十次会议',
];
const items = (titles: string[], dir: string, from = 19) =>
  titles
    .map(
      (t, i) => `<li><a href="${dir}202403/t202403${from - i}_${i}.html">${t}</a><span>2024-03-${from - i}</span></li>`,
    )
    .join('\n');

function main(body: string, columnName: string | null = '通知公告', url = 'http://www.example.gov.cn/xxgk/tzgg/') {
  const text = `<html><body><div class="top"><ul class="menu"><li><a href="/">首页</a></li><li><a href="/xwzx/zwyw/">政务要闻</a></li><li><a href="/xxgk/">政务公开</a></li><li><a href="/xxgk/tzgg/">通知公告</a></li></ul></div>
<div class="weizhi">您当前的位置：<a href="/">首页</a> &gt; <a href="/xxgk/">政务公开</a>${columnName === '政务公开' ? '' : ' &gt; <a href="/xxgk/tzgg/">通知公告</a>'}</div>
${body}<div class="foot"><p>主办：示例县人民政府办公室　网站标识码：1234560001</p><p>更新时间：2024-03-20 <a href="/map/">网站地图</a> <a href="https://beian.miit.gov.cn/">某ICP备1号</a></p></div></body></html>`;
  const reading = readLists(pageOf(text, url), { columnName });
  return reading.mainList === null ? null : (reading.lists[reading.mainList]?.items ?? null);
}

describe('an empty column among fresh lists', () => {
  const news = items(FRESH, '/xwzx/zwyw/');
  const traps: Record<string, string> = {
    'a side list with a telling class': `<div class="content"><h2>通知公告</h2><ul class="list"></ul></div><div class="sidebar"><ul>${news}</ul></div>`,
    'a hot list with a telling heading': `<div class="l"><h2>通知公告</h2><ul class="list"></ul></div><div class="r"><h3>热点推荐</h3><ul>${news}</ul></div>`,
    'a plain list under another heading after the column': `<div class="l"><h2>通知公告</h2><ul class="list"></ul></div><div class="r"><h3>政务要闻</h3><ul>${news}</ul></div>`,
    'a plain list under another heading before the column': `<div class="l"><h3>政务要闻</h3><ul>${news}</ul></div><div class="r"><h2>通知公告</h2><ul class="list"></ul></div>`,
    'an empty-state phrase': `<div class="l"><div class="list">暂无相关信息</div></div><div class="r"><ul>${news}</ul></div>`,
    'a pager of no item': `<div class="l"><ul></ul><script>createPageHTML('page_div',1, 1,'list','shtml',0);</script></div><div class="r"><ul>${news}</ul></div>`,
    'a pager that turns nothing, the list after it': `<div class="l"><h2>通知公告</h2><ul></ul><div class="page">共0条 1/0页</div></div><div class="r"><ul>${news}</ul></div>`,
    'a "more" link that leads elsewhere': `<div class="l"><h2>通知公告</h2></div><div class="r"><div class="hd"><span>政务要闻</span><a href="/xwzx/zwyw/">更多&gt;&gt;</a></div><ul>${news}</ul></div>`,
    'nothing but dates in head and foot': `<div class="l"><h2>通知公告</h2><p>今天是2024年3月20日 <a href="/login/">登录</a></p></div>`,
  };
  for (const [name, body] of Object.entries(traps)) {
    it(name, () => expect(main(body)).toBeNull());
  }
});

describe('a column that has items, whatever stands around', () => {
  const own = ['关于2024年部分节假日安排的通知', '示例县2023年国民经济和社会发展统计公报'];
  const real: Record<string, string> = {
    'two items under the column heading, a longer list beside it': `<div class="l"><h2>通知公告</h2><ul class="list">${items(own, './', 2)}</ul></div><div class="r"><h3>政务要闻</h3><ul>${items(FRESH, '/xwzx/zwyw/')}</ul></div>`,
    'one item': `<div class="l"><h2>通知公告</h2><ul class="list">${items(own.slice(0, 1), './', 2)}</ul></div>`,
    'one item beside a hot list': `<div class="l"><h2>通知公告</h2><ul class="list">${items(own.slice(0, 1), './', 2)}</ul></div><div class="r"><h3>热门信息</h3><ul>${items(FRESH, '/xwzx/zwyw/')}</ul></div>`,
    'no heading, items of the own directory': `<div class="r"><ul>${items(FRESH, '/xwzx/zwyw/')}</ul></div><div class="l"><ul class="list">${items(own, '/xxgk/tzgg/', 2)}</ul></div>`,
    'no heading, a pager below': `<div class="r"><ul>${items(FRESH, '/xwzx/zwyw/')}</ul></div><div class="l"><ul class="list">${items(own, '/info/1020/', 2)}</ul><div class="page"><a>首页</a> <a href="tzgg/2.htm">下页</a> 共2页</div></div>`,
    'items of another directory under the column heading': `<div class="l"><h2>通知公告</h2><ul class="list">${items(own, '/zwgk/wj/', 2)}</ul></div>`,
    'the longest list of all, its heading in a picture': `<div class="l"><img src="tzgg.png"><ul class="list">${items([...own, ...FRESH, ...own], '/art/', 18)}</ul></div>`,
  };
  for (const [name, body] of Object.entries(real)) {
    it(name, () => expect(main(body)?.[0]?.title).toBe(own[0]));
  }

  it('names of leaders, each with its day', () => {
    const names = ['高某', '李某某', '王某'];
    const rows = names
      .map((n, i) => `<li><a href="fxz/${i}.html">${n}</a><span>2024-01-0${6 - i}</span></li>`)
      .join('');
    expect(main(`<div class="l"><ul>${rows}</ul></div>`, '政府领导')?.map((item) => item.title)).toEqual(names);
    const clock = '<div class="top2"><a href="/login">登录</a> 2024-03-20</div>';
    expect(main(clock, '政府领导')).toBeNull();
  });

  it('the lists of sub-columns, each in its own directory, are none of them the page’s own', () => {
    const box = (name: string, dir: string, from: number) =>
      `<div class="box"><div class="tt"><a href="${dir}/index.html">${name}</a></div><ul>${items(FRESH, `${dir}/`, from)}</ul></div>`;
    const foreign = `<div class="box"><div class="tt">来信选登</div><ul>${items(FRESH, '/article/', 18)}</ul></div>`;
    expect(main(foreign + box('访谈公告', 'ftgg', 19), '互动交流', 'http://www.example.gov.cn/hdjl/')).toBeNull();
  });

  it('bodies under several headings of one make are no list of items, a list under the column’s name is', () => {
    const bodies = (heading: string, names: string[]) =>
      `<h3 class="t">${heading}</h3><ul>${names.map((n, i) => `<li><a href="/bm/${n.length}${i}.html">${n}</a></li>`).join('')}</ul>`;
    const offices = [
      '示例县发展和改革局',
      '示例县教育和体育局',
      '示例县科学技术局机关',
      '示例县公安局交警队',
      '示例县民政局机关',
    ];
    const others =
      bodies('事业单位', ['示例县融媒体中心', '示例县档案馆服务部']) +
      bodies('派出机构', ['示例县税务局分局', '示例县气象局观测站']);
    expect(main(`<div class="l">${bodies('工作部门', offices)}${others}</div>`)).toBeNull();
    expect(main(`<div class="l">${bodies('通知公告', offices)}${others}</div>`)?.[0]?.title).toBe(offices[0]);
  });

  it('items without dates', () => {
    const plain = own.map((t, i) => `<li><a href="./c_${i}.html">${t}</a></li>`).join('');
    expect(main(`<div class="l"><h2>通知公告</h2><ul class="list">${plain}</ul></div>`)).toMatchObject([
      { title: own[0], date: null },
      { title: own[1], date: null },
    ]);
  });

  it('items without dates beside a dated hot list', () => {
    const plain = own.map((t, i) => `<li><a href="./c_${i}.html">${t}</a></li>`).join('');
    expect(
      main(
        `<div class="l"><h2>通知公告</h2><ul class="list">${plain}</ul></div><div class="r"><h3>最新信息</h3><ul>${items(FRESH, '/xwzx/zwyw/')}</ul></div>`,
      ),
    ).toMatchObject([{ title: own[0] }, { title: own[1] }]);
  });

  it('two items without dates in each row of a table', () => {
    const cell = (i: number) => `<td><a href="./t${i}.html">关于第${i}次全体会议有关事项的通知</a></td>`;
    const table = (rows: string[]) => `<div class="l"><h2>通知公告</h2><table>${rows.join('')}</table></div>`;
    const two = (i: number) => `<tr>${cell(i)}<td></td>${cell(i + 1)}<td></td></tr>`;
    expect(main(table([two(1), two(3), two(5)]))?.map(({ title }) => title)).toEqual(
      [1, 2, 3, 4, 5, 6].map((i) => `关于第${i}次全体会议有关事项的通知`),
    );
    // The second link is short: what issued it.
    const one = (i: number) => `<tr>${cell(i)}<td><a href="/bm/${i}/">县府办</a></td></tr>`;
    expect(main(table([one(1), one(2), one(3)]))).toHaveLength(3);
  });

  it('rows without links', () => {
    const row = (t: string, d: string) => `<tr><td>${t}</td><td>示例建设有限公司</td><td>${d}</td></tr>`;
    const body = `<div class="l"><h2>通知公告</h2><table><tr><th>项目名称</th><th>相对人</th><th>许可日期</th></tr>${row('建筑工程施工许可', '2024-03-02')}${row('城镇污水排入排水管网许可', '2024-02-20')}</table></div>`;
    expect(main(body)).toMatchObject([
      { title: '建筑工程施工许可', date: '2024-03-02', url: null },
      { title: '城镇污水排入排水管网许可', date: '2024-02-20', url: null },
    ]);
  });
});

describe('an index of several columns', () => {
  it('has no main list', () => {
    const block = (name: string, dir: string) =>
      `<div class="box"><div class="hd"><h3>${name}</h3><a href="${dir}">更多</a></div><ul>${items(FRESH, dir)}</ul></div>`;
    expect(
      main(
        block('政务要闻', '/xwzx/zwyw/') + block('通知公告', '/xxgk/tzgg/') + block('政策文件', '/xxgk/zcwj/'),
        '政务公开',
        'http://www.example.gov.cn/xxgk/',
      ),
    ).toBeNull();
  });
});

describe('what stands before a list and is not its heading', () => {
  const own = items(FRESH, './');
  const picture = '<a href="/tp/1.html"><img src="1.jpg"></a>';

  it('the last name of a menu in the cell beside it', () => {
    const menu = '<ul><li><a href="/xxgk/tzgg/">通知公告</a></li><li><a href="/xwzx/tpxw/">图片新闻</a></li></ul>';
    expect(main(`<table><tr><td>${menu}</td><td><ul>${own}</ul></td></tr></table>`)).toHaveLength(FRESH.length);
  });

  it('the heading of a block of pictures, unless the list stands in that block', () => {
    const pictures = `<h3>图片推荐</h3>${picture}${picture}`;
    expect(main(`<div class="con"><div class="tj">${pictures}</div><ul>${own}</ul></div>`)).toHaveLength(FRESH.length);
    const news = items(FRESH, '/xwzx/zwyw/');
    expect(
      main(`<div class="l"><h2>通知公告</h2><ul></ul></div><div class="r">${pictures}<ul>${news}</ul></div>`),
    ).toBeNull();
  });
});
