import { describe, expect, it } from 'vitest';
import { readBreadcrumb } from './breadcrumb';
import { pageOf } from './lists/testing/page-of';

const names = (html: string): string[] => {
  const nav = `<ul class="menu"><li><a href="/">首页</a></li><li><a href="/xw/">新闻</a></li><li><a href="/zw/">公开</a></li><li><a href="/hd/">互动</a></li></ul>`;
  const body = `<ul><li><a href="/a/1.html">关于开展安全生产检查的通知</a> 2024-03-08</li><li><a href="/a/2.html">关于召开会议的通知</a> 2024-03-01</li></ul>`;
  return readBreadcrumb(pageOf(`<body>${nav}${html}${body}</body>`))?.crumbs.map((crumb) => crumb.name) ?? [];
};
const HOME = '<a href="/">首页</a>';
const WAY = ['首页', '政务公开', '通知公告'];

describe('the breadcrumb', () => {
  const shapes: [string, string][] = [
    [
      '>',
      `<div class="a">当前位置：${HOME} &gt; <a href="/zw/">政务公开</a> &gt; <a href="/zw/tz/">通知公告</a></div>`,
    ],
    [
      '>>, last one unlinked',
      `<div class="a">您现在的位置： ${HOME}&gt;&gt;<a href="/zw/">政务公开</a>&gt;&gt;通知公告</div>`,
    ],
    ['»', `<p>您当前所在位置：${HOME} » <a href="/zw/">政务公开</a> » <span>通知公告</span></p>`],
    ['/', `<div>您的位置：${HOME} / <a href="/zw/">政务公开</a> / <a href="/zw/tz/">通知公告</a></div>`],
    ['\\', `<div>当前位置：${HOME} \\ <a href="/zw/">政务公开</a> \\ <a href="/zw/tz/">通知公告</a></div>`],
    ['- with blanks', `<div>所在位置：${HOME} - <a href="/zw/">政务公开</a> - <a href="/zw/tz/">通知公告</a></div>`],
    [
      'pictures',
      `<div>当前位置：${HOME}<img src="/arrow.gif"><a href="/zw/">政务公开</a><img src="/arrow.gif"><a href="/zw/tz/">通知公告</a></div>`,
    ],
    [
      'list items',
      `<ul class="breadcrumb"><li>您现在所在的位置：</li><li>${HOME}</li><li><a href="/zw/">政务公开</a></li><li class="active">通知公告</li></ul>`,
    ],
    [
      'cells',
      `<table><tr><td>当前位置:</td><td>${HOME}</td><td> &gt; <a href="/zw/">政务公开</a></td><td> &gt; <a href="/zw/tz/">通知公告</a></td></tr></table>`,
    ],
    [
      'no label, named',
      `<div class="crumb">${HOME} &gt; <a href="/zw/">政务公开</a> &gt; <a href="/zw/tz/">通知公告</a></div>`,
    ],
    ['no label, no name', `<div><a href="/">首页</a> &gt; <a href="/zw/">政务公开</a> &gt; 通知公告</div>`],
    [
      'home in brackets',
      `<div class="x">[<a href="/">首页</a>] &gt;&gt; <a href="/zw/">政务公开</a> &gt;&gt; <a href="/zw/tz/">通知公告</a></div>`,
    ],
    [
      'own name twice',
      `<div class="path">${HOME}&nbsp;&gt;&nbsp;<a href="/zw/">政务公开</a>&nbsp;&gt;&nbsp;<a href="/zw/tz/">通知公告</a> <b>通知公告</b></div>`,
    ],
    [
      'words of the page beside it',
      `<div>当前位置：${HOME} &gt; <a href="/zw/">政务公开</a> &gt; <a href="/zw/tz/">通知公告</a> <span>字体：大 中 小</span></div>`,
    ],
  ];
  it('without links stays in its own block, whatever it begins with', () => {
    const list =
      '<dl><dd><a href="/a/3.html">关于公布考试合格人员名单的通知</a></dd><dd><a href="/a/4.html">关于执业资格考试有关事项的通知</a></dd></dl>';
    expect(names(`<div><h2>当前位置：政策法规 <b>&gt;</b>定额管理</h2><div>${list}</div></div>`)).toEqual([
      '政策法规',
      '定额管理',
    ]);
    // No way at all: what the page lists is none.
    expect(names(`<div><h2>当前位置：</h2><div>${list}</div></div>`)).toEqual([]);
  });

  it('keeps a bracket that belongs to a name', () => {
    expect(
      names(`<div class="a">当前位置：[${HOME}] &gt; <a href="/xw/">动态</a> &gt; 【转载】市领导来我县调研</div>`),
    ).toEqual(['首页', '动态', '【转载】市领导来我县调研']);
  });

  it('begins behind its label, not with the name of the column before it', () => {
    expect(
      names(`<div class="crumb"><div>通知公告</div><div>您现在的位置：&nbsp;${HOME}&nbsp;>>&nbsp;通知公告</div></div>`),
    ).toEqual(['首页', '通知公告']);
  });

  it.each(shapes)('is read whatever parts its names: %s', (_, html) => {
    expect(names(html)).toEqual(WAY);
  });

  it('keeps an address with each linked name', () => {
    const read = readBreadcrumb(
      pageOf('<div>当前位置：<a href="/">首页</a> &gt; <a href="../">政务公开</a> &gt; 正文</div>'),
    );
    expect(read?.crumbs).toEqual([
      { name: '首页', url: 'http://www.example.gov.cn/' },
      { name: '政务公开', url: 'http://www.example.gov.cn/xxgk/' },
      { name: '正文', url: null },
    ]);
  });

  it('keeps a slash that is part of a name', () => {
    expect(
      names(
        `<div>当前位置：${HOME} &gt; <a href="/zw/">政务公开</a> &gt; <a href="/zw/xz/">行政许可/行政处罚</a></div>`,
      ),
    ).toEqual(['首页', '政务公开', '行政许可/行政处罚']);
  });

  it('of two takes the longer', () => {
    expect(
      names(
        `<div>您现在的位置：${HOME} &gt; 详情页</div><div>您的位置：${HOME} &gt; <a href="/zw/">政务公开</a> &gt; <a href="/zw/tz/">通知公告</a></div>`,
      ),
    ).toEqual(WAY);
  });

  it('is read without a link in it, and goes no further than itself', () => {
    expect(names('<ul class="path"><li>您的位置：</li><li>首页 &gt;</li><li>通知公告</li></ul>')).toEqual([
      '首页',
      '通知公告',
    ]);
    expect(names('<p class="detail">首页  &gt; 公示公告</p>')).toEqual(['首页', '公示公告']);
    expect(names('<p><span>首页</span> &gt; <span>公示公告</span></p>')).toEqual(['首页', '公示公告']);
  });

  it('is no sentence that begins with 首页, and no page between others', () => {
    expect(names('<p>首页设有公示公告、政务公开等栏目，方便群众查询。</p>')).toEqual([]);
    expect(
      names(
        `<p>首页 &gt; 操作步骤一：打开网站后依次点击办事服务、个人办事、社会保险，按照提示填写信息并提交，等待工作人员审核。</p>`,
      ),
    ).toEqual([]);
  });

  it('is not found in a menu or in a sentence', () => {
    expect(names('')).toEqual([]);
    expect(names('<p>地理位置：示例县位于示例省中部 &gt; 平原地带</p>')).toEqual([]);
  });
});
