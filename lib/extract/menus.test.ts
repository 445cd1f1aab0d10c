import { describe, expect, it } from 'vitest';
import type { NavNode } from '../model/page-facts';
import { pageOf } from './lists/testing/page-of';
import { readMenus } from './menus';

/** 新闻(要闻 动态): names with what hangs below them. */
const show = (nodes: readonly NavNode[]): string =>
  nodes.map((node) => (node.children.length > 0 ? `${node.name}(${show(node.children)})` : node.name)).join(' ');
const menusOf = (html: string, url?: string) =>
  readMenus(pageOf(html, url)).map((menu) => ({ role: menu.role, heading: menu.heading, nodes: show(menu.nodes) }));
const a = (name: string, path = `/${name.length}${name.codePointAt(0)}/`) => `<a href="${path}">${name}</a>`;
const TEXT = `<div class="con"><ul>${Array.from({ length: 12 }, (_, i) => `<li><a href="/a/${i}.html">关于做好第${i}季度安全生产工作的通知</a><span>2024-03-${10 + i}</span></li>`).join('')}</ul></div>`;

const NESTED = '首页 新闻中心(县内要闻 部门动态) 政务公开(公开指南 通知公告) 互动交流';

describe('the navigation', () => {
  const shapes: [string, string][] = [
    [
      'lists in items',
      `<div class="nav"><ul><li>${a('首页')}</li><li>${a('新闻中心')}<ul><li>${a('县内要闻')}</li><li>${a('部门动态')}</li></ul></li><li>${a('政务公开')}<ul><li>${a('公开指南')}</li><li>${a('通知公告')}</li></ul></li><li>${a('互动交流')}</li></ul></div>`,
    ],
    [
      'panels in items',
      `<div class="nav"><ul><li>${a('首页')}</li><li>${a('新闻中心')}<div class="sub" style="display:none">${a('县内要闻')}${a('部门动态')}</div></li><li>${a('政务公开')}<div class="sub"><p>${a('公开指南')}</p><p>${a('通知公告')}</p></div></li><li>${a('互动交流')}</li></ul></div>`,
    ],
    [
      'definition lists',
      `<div class="menu"><dl><dt>${a('首页')}</dt></dl><dl><dt>${a('新闻中心')}</dt><dd>${a('县内要闻')}</dd><dd>${a('部门动态')}</dd></dl><dl><dt>${a('政务公开')}</dt><dd>${a('公开指南')}</dd><dd>${a('通知公告')}</dd></dl><dl><dt>${a('互动交流')}</dt></dl></div>`,
    ],
    [
      'dd without dt in items',
      `<div class="menu"><ul><li>${a('首页')}</li><li>${a('新闻中心')}<dl><dd>${a('县内要闻')}</dd><dd>${a('部门动态')}</dd></dl></li><li>${a('政务公开')}<dl><dd>${a('公开指南')}</dd><dd>${a('通知公告')}</dd></dl></li><li>${a('互动交流')}</li></ul></div>`,
    ],
    [
      'headings in wrappers',
      `<nav><div><h3>${a('首页')}</h3></div><div><h3>${a('新闻中心')}</h3><ul><li>${a('县内要闻')}</li><li>${a('部门动态')}</li></ul></div><div><h3>${a('政务公开')}</h3><ul><li>${a('公开指南')}</li><li>${a('通知公告')}</li></ul></div><div><h3>${a('互动交流')}</h3></div></nav>`,
    ],
    [
      'panels with the newest articles in them',
      `<div class="head"><ul class="navbar"><li>${a('首页')}</li><li>${a('新闻中心')}<div class="mega"><div class="cols">${a('县内要闻')}${a('部门动态')}</div><div class="news"><ul><li><a href="/a/1.html">全县防汛抗旱工作会议召开</a><span>03-19</span></li><li><a href="/a/2.html">县长到乡镇调研春耕生产</a><span>03-18</span></li></ul></div></div></li><li>${a('政务公开')}<div class="mega"><a href="/zw/t20240308_1.html"><img src="/1.jpg" alt="图片">某某公司开工典礼举行</a><dl><dd>${a('公开指南')}</dd><dd>${a('通知公告')}</dd></dl></div></li><li>${a('互动交流')}</li></ul></div>`,
    ],
    [
      'a row of panels below a flat menu, in its order',
      `<div id="nav"><ul><li>${a('首页')}</li><li>${a('新闻中心')}</li><li>${a('政务公开')}</li><li>${a('互动交流')}</li></ul></div><div id="box"><div style="display:none">${a('县内要闻')} | ${a('部门动态')}</div><div style="display:none">${a('公开指南')} | ${a('通知公告')}</div><div style="display:none"></div></div>`,
    ],
    [
      'paragraphs that drop down',
      `<nav><div>${a('首页')}<div class="n">${a('新闻中心')}<p class="drop">${a('县内要闻')} ${a('部门动态')}</p></div><div class="n">${a('政务公开')}<p class="drop">${a('公开指南')} ${a('通知公告')}</p></div><div class="n">${a('互动交流')}</div></div></nav>`,
    ],
    [
      'no telling name',
      `<div class="x1"><ul><li>${a('首页')}</li><li>${a('新闻中心')}<ul><li>${a('县内要闻')}</li><li>${a('部门动态')}</li></ul></li><li>${a('政务公开')}<ul><li>${a('公开指南')}</li><li>${a('通知公告')}</li></ul></li><li>${a('互动交流')}</li></ul></div>`,
    ],
  ];
  it.each(shapes)('keeps its nesting: %s', (_, html) => {
    expect(menusOf(`<body>${html}${TEXT}</body>`)).toContainEqual({ role: 'main', heading: null, nodes: NESTED });
  });

  it('is one with its copy for phones, the richer of both', () => {
    const flat = `<div class="m-nav" style="display:none"><ul><li>${a('首页')}</li><li>${a('新闻中心')}</li><li>${a('政务公开')}</li><li>${a('互动交流')}</li></ul></div>`;
    const mains = menusOf(`<body>${flat}${shapes[0]?.[1]}${TEXT}</body>`).filter((menu) => menu.role === 'main');
    expect(mains).toEqual([{ role: 'main', heading: null, nodes: NESTED }]);
  });

  it('is read from a table, a tool bar before it left out', () => {
    const bar = `<table><tr><td>${a('设为首页', '#')} ${a('加入收藏', '#')} ${a('繁体版', '/big5/')}</td></tr></table>`;
    const row = ['首页', '新闻中心', '政务公开', '互动交流'].map((name) => `<td>${a(name)}</td>`).join('');
    expect(menusOf(`<body>${bar}<table><tr>${row}</tr></table>${TEXT}</body>`).map((menu) => menu.nodes)).toEqual([
      '首页 新闻中心 政务公开 互动交流',
    ]);
  });
});

describe('other menus', () => {
  const TREE = `<div class="left"><ul><li>${a('政府信息<br>公开指南')}</li><li>${a('公开制度')}</li><li>${a('法定主动公开内容')}<ul><li>${a('机构职能')}<ul><li>${a('领导信息')}</li></ul></li><li>${a('规划计划')}</li><li>${a('行政许可')}</li></ul></li><li>${a('公开年报')}</li><li>${a('依申请公开')}</li></ul></div>`;

  it('of a disclosure platform is a tree, at the side of a list as well', () => {
    expect(menusOf(`<body>${TREE}${TEXT}</body>`)).toContainEqual({
      role: 'tree',
      heading: null,
      nodes: '政府信息公开指南 公开制度 法定主动公开内容(机构职能(领导信息) 规划计划 行政许可) 公开年报 依申请公开',
    });
  });

  it('of sister columns stand at the side under their heading', () => {
    const side = `<div class="l"><h2>政务公开</h2><ul><li>${a('通知公告')}</li><li>${a('政策文件')}</li><li>${a('人事信息')}</li></ul></div>`;
    expect(
      menusOf(`<body><div>当前位置：<a href="/">首页</a> &gt; <a href="/zw/">政务公开</a></div>${side}${TEXT}</body>`),
    ).toContainEqual({
      role: 'side',
      heading: '政务公开',
      nodes: '通知公告 政策文件 人事信息',
    });
  });

  it('leave out links to other bodies and lists of articles', () => {
    const friends = `<ul>${['甲', '乙', '丙']
      .map((n) => a(`${n}县政府`, `http://www.${n.codePointAt(0)}.gov.cn/`))
      .map((l) => `<li>${l}</li>`)
      .join('')}</ul>`;
    expect(menusOf(`<body>${TEXT}${friends}</body>`)).toEqual([]);
  });

  it('of a site map is its body', () => {
    const map = `<div class="map"><dl><dt>${a('新闻中心')}</dt><dd>${a('县内要闻')}${a('部门动态')}</dd></dl><dl><dt>${a('政务服务')}</dt><dd>${a('个人办事')}${a('法人办事')}${a('便民查询')}${a('办事统计')}</dd></dl><dl><dt>${a('走进示例')}</dt><dd>${a('历史文化')}${a('自然地理')}</dd></dl></div>`;
    const menus = menusOf(`<html><head><title>网站地图-示例县人民政府</title></head><body>${map}</body></html>`);
    expect(menus).toContainEqual({
      role: 'sitemap',
      heading: null,
      nodes: '新闻中心(县内要闻 部门动态) 政务服务(个人办事 法人办事 便民查询 办事统计) 走进示例(历史文化 自然地理)',
    });
  });
});
