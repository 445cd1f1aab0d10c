import { describe, expect, it } from 'vitest';
import { isClock, withoutClock } from './clock';
import { extractFacts } from './index';

describe('clocks', () => {
  it.each([
    ['今天是：2026年11月24日 星期二', ''],
    ['今天是2026年11月24日 星期二 10:02:11', ''],
    ['您好，今天是：2026-11-24', '您好，'],
    ['北京时间：2026年11月24日 上午 9:05', ''],
    ['2026年11月24日 星期二', ''],
    ['您是第 10293 位访客', ''],
    ['版权所有 您是本站第8位访问者', '版权所有'],
    ['今天是：2026年11月24日 星期二 加入收藏', '加入收藏'],
  ])('%s', (line, rest) => {
    expect(withoutClock(line)).toBe(rest);
  });

  it.each([
    '今天下午召开会议',
    '发布时间：2026年11月24日 来源：办公室',
    '本次会议定于2026年11月24日星期二召开',
    '现在是农忙季节',
  ])('stays: %s', (line) => {
    expect(withoutClock(line)).toBe(line);
  });

  it('the day on which a page was made dates nothing', () => {
    expect(['页面生成时间：2026-11-24 08:12:44', '本页更新于2026-11-24'].map(isClock)).toEqual([true, true]);
    expect(['生成日期：2026-11-24', '更新时间：2026-11-24'].map(isClock)).toEqual([false, false]);
  });

  it('are told by their first words', () => {
    expect(['今天是：2026年11月24日', '当前时间：10:02', '欢迎访问！今天是'].map(isClock)).toEqual([true, true, true]);
    expect(['今天', '发布日期：今天', '昨天'].map(isClock)).toEqual([false, false, false]);
  });
});

const page = (main: string, top = '') => `<html><head><title>意见征集-示例镇人民政府</title></head><body>
<table><tr><td>${top}</td><td><a href="/fav/">加入收藏</a></td></tr></table>
<div class="nav"><a href="/">首页</a><a href="/zqgk/">镇情概况</a><a href="/hdjl/">互动交流</a></div>
<div class="menu"><a href="/hdjl/xx.htm">镇长信箱</a><a href="/hdjl/yjzj.htm">意见征集</a></div>
<div class="wz">当前位置：<a href="/">首页</a> &gt; <a href="/hdjl.htm">互动交流</a> &gt; <a href="/hdjl/yjzj.htm">意见征集</a></div>
<div class="con"><h2 class="title">意见征集</h2>${main}</div></body></html>`;

const read = (text: string, path = '/hdjl/yjzj.htm') =>
  extractFacts({
    url: `http://www.example.gov.cn${path}`,
    finalUrl: `http://www.example.gov.cn${path}`,
    status: 200,
    headers: {},
    fetchedAt: '2026-11-24T10:00:00+08:00',
    elapsedMs: 1,
    bytes: text.length,
    sha256: null,
    text,
    charset: null,
    via: 'render',
    redirects: [],
    frames: [],
    error: null,
  });

describe('a page with a clock', () => {
  it.each([
    '今天是：2026年11月24日 星期二',
    '今天是：<span>2026年11月24日</span> <b>星期二</b>',
    '2026年11月24日 星期二',
  ])('that holds nothing is no article of today: %s', (clock) => {
    const { kind, article, mainText, lists } = read(page('', clock));
    expect(kind).toBe('column-list');
    expect(article).toBeNull();
    expect(mainText).not.toContain('2026');
    expect(lists).toEqual([]);
  });

  it('keeps the date of an article', () => {
    const prose = '为做好相关工作，现就有关事项通知如下。'.repeat(12);
    const body = `<h1>关于征求管理办法意见的公告</h1><p>发布时间：2026年11月20日 来源：办公室</p><p>${prose}</p>`;
    const facts = read(page(body, '今天是：2026年11月24日 星期二'), '/info/1020/1234.htm');
    expect(facts.article?.publishedOn).toBe('2026-11-20');
  });
});
