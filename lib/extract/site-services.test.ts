import { describe, expect, test } from 'vitest';
import type { Snapshot } from '../model/snapshot';
import { extractFacts } from '.';

const ADDRESS = 'http://www.example.gov.cn/xxgk/';

const factsOf = (body: string, address = ADDRESS) =>
  extractFacts({
    url: address,
    finalUrl: address,
    status: 200,
    headers: {},
    fetchedAt: '2026-03-02T01:30:00Z',
    elapsedMs: 1,
    bytes: body.length,
    sha256: null,
    text: `<html><head><title>青石县人民政府</title></head><body>${body}</body></html>`,
    charset: null,
    via: 'render',
    redirects: [],
    frames: [],
    error: null,
  } satisfies Snapshot);

describe('the search of the site', () => {
  test('a form tells where the words go, and what is sent along', () => {
    const { search } =
      factsOf(`<form action="/so/s" method="get"><input name="qt" type="text" placeholder="请输入关键字">
      <input type="hidden" name="siteCode" value="4408030001"><input type="submit" value="搜索"></form>`);
    expect(search).toEqual({
      url: 'http://www.example.gov.cn/so/s',
      method: 'GET',
      field: 'qt',
      fixed: { siteCode: '4408030001' },
    });
  });

  test('a box that a script reads is a search that only the script can ask', () => {
    for (const box of [
      '<div><input type="text" id="searchWord"><a onclick="search()">搜索</a></div>',
      '<form action="" name="searchForm"><input name="searchWord"></form>',
      '<a href="/search/">站内搜索</a>',
      '<a href="/jsearchfront/"><img src="/glass.png"></a>',
      '<div class="top search-btn"></div>',
    ])
      expect(factsOf(box).search).toMatchObject({ url: null, field: null });
  });

  test('a login and a look-up of a message are none', () => {
    expect(
      factsOf('<form action="/login"><input name="user"><input name="code" placeholder="请输入查询码"></form>').search,
    ).toBeNull();
  });
});

describe('links that nobody can open', () => {
  const wrong = (link: string, address?: string) =>
    factsOf(`<div class="content">${link}</div>`, address).wrongLinks?.map(({ why }) => why);

  test('files of the editor, internal hosts, no addresses', () => {
    expect(wrong('<a href="file:///C:/Users/a/1.doc">附件</a>')).toEqual(['local']);
    expect(wrong('<a href="http://192.168.1.8/xxgk/1.html">公告</a>')).toEqual(['private']);
    expect(wrong('<a href="http://http://www.example.gov.cn/">链接</a>')).toEqual(['malformed']);
  });

  test('a title in the main block that opens nothing', () => {
    const title = '青石县人民政府关于印发应急预案的通知';
    expect(wrong(`<ul><li><a href="javascript:;" target="_blank">${title}</a></li></ul>`)).toEqual(['blank']);
    for (const innocent of [
      `<a href="javascript:;" onclick="view(3)">${title}</a>`,
      `<a href="#" data-id="3">${title}</a>`,
      `<a href="javascript:void(0)" class="tab">${title}</a>`,
      '<a href="javascript:window.print()">打印本页</a>',
      '<a href="#top">返回顶部</a>',
      '<a href="javascript:;">更多</a>',
    ])
      expect(wrong(innocent)).toEqual([]);
  });

  test('an internal portal may name its own hosts', () => {
    expect(wrong('<a href="http://10.0.0.8/xxgk/1.html">公告</a>', 'http://10.0.0.7/')).toEqual([]);
  });
});

describe('telephones', () => {
  const served = (text: string) => factsOf(`<p>${text}</p>`).telephones?.map(({ serves }) => serves);

  test('are told apart by the words before them', () => {
    expect(served('咨询电话：0770-1234567　监督投诉电话：0770-7654321')).toEqual(['consultation', 'complaint']);
    expect(served('服务热线（工作日）400-123-4567')).toEqual(['consultation']);
    expect(served('如有疑问请拨打12345')).toEqual(['both']);
  });

  test('are not made of other numbers', () => {
    expect(served('电话会议2024年召开。传真：0770-1234567。技术支持电话：0770-1234567')).toEqual([]);
  });
});

describe('the entry for finding errors', () => {
  const entry = (body: string) => factsOf(body).identity;

  test('the national one, by address or script, with its code', () => {
    expect(
      entry('<a href="https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=4408030001"><img src="a.png"></a>'),
    ).toMatchObject({ findErrors: 'national', findErrorsCode: '4408030001' });
    expect(entry('<script id="_jiucuo_" sitecode="bm55000001" src="//x/jiucuo.js"></script>')).toMatchObject({
      findErrors: 'national',
      findErrorsCode: 'bm55000001',
    });
  });

  test('one of the site’s own, or none', () => {
    expect(entry('<a href="/jc/">网站纠错</a>')).toMatchObject({ findErrors: 'own' });
    expect(entry('<a href="/1.html">开展规范性文件找错纠错工作</a>')).toMatchObject({ findErrors: null });
  });
});

describe('records in the footer', () => {
  const police = (text: string) =>
    factsOf(`${'<p>正文内容在此。</p>'.repeat(20)}<div class="footer">${text}</div>`).identity.policeRecord;

  test('are read in the ways they are written', () => {
    expect(police('桂公网安备 45050302000019号')).toBe('桂公网安备 45050302000019号');
    expect(police('粤公网安备号44030402003007')).toBe('粤公网安备号44030402003007');
    expect(police('藏公网安备：53292302000017号')).toBe('藏公网安备：53292302000017号');
    expect(police('办理公安备案')).toBeNull();
  });
});
