import { describe, expect, test } from 'vitest';
import type { Check } from '../../model/finding';
import type { PageSafety } from '../../model/page-safety';
import type { PageRecord } from '../../model/portal';
import { page, portal, standard } from '../testing/portal-builder';
import { pageWith } from '../testing/safety-pages';
import { cloakedPages } from './cloaked-pages';
import { foreignSources } from './foreign-sources';
import { injectedScripts } from './injected-scripts';

const run = (check: Check, pages: PageRecord[]) => check.run(portal({ pages }), standard, '2026-03-02T09:30:00+08:00');

describe('foreign-sources', () => {
  const taking = (url: string) => pageWith({}, { sources: [{ what: 'script', url }] });

  test('cannot tell: a script of an unknown domain is advised on, once for the site', () => {
    const found = run(foreignSources, [
      taking('http://js.unknown.example.com/a.js'),
      taking('http://js.example.com/b.js'),
    ]);
    expect(found).toMatchObject([
      {
        id: 'foreign-sources:site:example.com',
        state: 'needs-review',
        severity: 'advice',
        message: { params: { pages: 2, host: ['js.unknown.example.com', 'js.example.com'] } },
      },
    ]);
  });

  test('hit: a host that names a forbidden trade concerns the veto', () => {
    expect(run(foreignSources, [taking('http://www.yabo.example/a.js')])).toMatchObject([
      { severity: 'veto', basis: ['IND-VETO-SAFETY'], state: 'needs-review' },
    ]);
  });

  test('hit: such a host in a frame out of sight, in words of what was seen', () => {
    const frame = { what: 'frame', url: 'http://www.yabo8888.example/tj.html', hidden: true } as const;
    expect(run(foreignSources, [pageWith({}, { sources: [frame] })])).toMatchObject([
      {
        state: 'violation',
        message: {
          key: 'checks.foreignSources.hiddenSpam',
          params: { host: ['www.yabo8888.example'], what: 'frame', trade: 'yabo' },
        },
      },
    ]);
  });

  test('cannot tell: a frame out of sight, of a domain that costs next to nothing a matter of the veto', () => {
    const frame = (url: string) => pageWith({}, { sources: [{ what: 'frame', url, hidden: true }] });
    expect(run(foreignSources, [frame('http://a.example.top/x.html')])).toMatchObject([
      { state: 'needs-review', severity: 'veto', message: { key: 'checks.foreignSources.hidden' } },
    ]);
    expect(run(foreignSources, [frame('http://sso.example.com/x.html')])).toMatchObject([
      { state: 'needs-review', severity: 'advice' },
    ]);
  });

  test('hit: what an inline script takes or leads to, where nobody would take anything', () => {
    const scripted = (url: string, what: 'script' | 'refresh' = 'script', scripts: PageSafety['scripts'] = []) =>
      run(foreignSources, [pageWith({}, { sources: [{ what, url, scripted: true }], scripts })]);
    expect(scripted('https://js.example.top/a.js')).toMatchObject([{ state: 'needs-review', severity: 'advice' }]);
    expect(scripted('https://www.yabo88.example/', 'refresh')).toMatchObject([{ severity: 'veto' }]);
    expect(scripted('https://js.example.com/a.js')).toEqual([]);
    const told = { what: 'referrer', quotation: 'location.href="https://www.yabo88.example/"' } as const;
    expect(scripted('https://www.yabo88.example/', 'refresh', [told])).toEqual([]);
  });

  test('hit: on few of many pages, each told by its own address', () => {
    const others = [1, 2, 3, 4].map(() => pageWith({}));
    const two = [taking('http://js.example.com/a.js'), taking('http://js.example.com/a.js')];
    expect(run(foreignSources, [...two, ...others]).map(({ url }) => url)).toEqual(two.map(({ facts }) => facts?.url));
    const host = { message: { params: { host: ['js.example.com'], pages: 1 } } };
    expect(run(foreignSources, [...two, ...others])).toMatchObject([host, host]);
  });

  test('near miss: counters, maps, share buttons, marks of bodies, own and public domains', () => {
    for (const url of [
      'https://hm.baidu.com/hm.js?1',
      'https://webapi.amap.com/maps?v=2.0',
      'http://dcs.conac.cn/js/33/000.js',
      'https://zfwzgl.www.gov.cn/exposure/jiucuo.js',
      'http://static.example.gov.cn/a.js',
      'https://res.wx.qq.com/a.js',
      'http://gov.govwza.cn/dist/aria.js?appid=1',
    ])
      expect(run(foreignSources, [taking(url)])).toEqual([]);
  });
});

describe('injected-scripts', () => {
  const writing = (quotation: string) => pageWith({}, { scripts: [{ what: 'written', quotation }] });

  test('hit: what is written in code is an advertisement', () => {
    for (const quotation of ['<title>亚博体育官网</title>', '<script src="https://www.yabo.example/1.js">'])
      expect(run(injectedScripts, [writing(quotation)])).toMatchObject([{ state: 'violation', severity: 'veto' }]);
  });

  test('near miss: marks of bodies and counters are written so too', () => {
    for (const quotation of [
      "<span id='_ideConac'></span><script src='http://dcs.conac.cn/js/1.js'>",
      "<script src='http://hm.baidu.com/h.js?1'>",
      '<script src="http://www.example.gov.cn/own.js">',
      '<div class="tip">温馨提示</div>',
    ])
      expect(run(injectedScripts, [writing(quotation)])).toEqual([]);
  });

  test('cannot tell: a script of an unknown domain', () => {
    const page = '<script src="//cdn.example.com/1.js">';
    expect(run(injectedScripts, [writing(page), writing(page)])).toMatchObject([
      { state: 'needs-review', id: 'injected-scripts:site:example.com', message: { params: { pages: 2 } } },
    ]);
  });
});

describe('cloaked-pages', () => {
  const telling = (what: 'referrer' | 'spider', quotation: string) => pageWith({}, { scripts: [{ what, quotation }] });

  test('hit: visitors from search engines are sent to an advertiser', () => {
    const page = telling('referrer', 'if(/baidu/.test(document.referrer))location.href="http://www.bet365.example/"');
    expect(run(cloakedPages, [page])).toMatchObject([
      { id: expect.stringMatching(/^cloaked-pages:.*:referrer$/), state: 'violation', severity: 'veto' },
    ]);
  });

  test('near miss: no script tells them apart', () => {
    expect(run(cloakedPages, [pageWith({})])).toEqual([]);
  });

  test('cannot tell: they are sent somewhere', () => {
    const page = telling('spider', 'if(/Baiduspider/.test(navigator.userAgent))location.href="/seo/"');
    expect(run(cloakedPages, [page])).toMatchObject([{ state: 'needs-review', severity: 'veto' }]);
  });

  const home = page({ facts: { title: '青石县人民政府', text: '要闻', fingerprint: '0f0f0f0f0f0f0f0f' } });
  const again = (purpose: 'as-robot' | 'as-referred', part: Parameters<typeof page>[0] = {}) => ({
    ...page({ purpose, ...part }),
    key: `${purpose} GET http://www.example.gov.cn/`,
    completes: home.key,
  });
  const asked = (disguised: PageRecord) =>
    cloakedPages.run(portal({ pages: [home], disguised: [disguised] }), standard, '2026-03-02T09:30:00+08:00');
  const away = (to: string): Parameters<typeof page>[0] => ({
    facts: null,
    snapshot: {
      error: { kind: 'off-site', detail: to },
      redirects: [{ from: 'http://www.example.gov.cn/', to, how: 'http' }],
    },
  });

  test('hit: a robot is shown an advertisement, a visitor is sent to an advertiser', () => {
    expect(asked(again('as-robot', { facts: { title: '亚博体育官网' } }))).toMatchObject([
      { id: 'cloaked-pages:site:answer-spider', state: 'violation' },
    ]);
    expect(asked(again('as-referred', away('http://www.yabo88.example/')))).toMatchObject([
      {
        id: 'cloaked-pages:site:answer-referrer',
        state: 'violation',
        message: { params: { target: 'yabo88.example' } },
      },
    ]);
  });

  test('near miss: the same page, a page with fresh news, a firewall, a way to a public body', () => {
    const { title, fingerprint } = home.facts!;
    for (const same of [
      again('as-robot', { facts: { title, fingerprint } }),
      again('as-robot', { facts: { title, fingerprint: 'f0f0f0f0f0f0f0f0' } }),
      again('as-robot', { facts: { title: '访问被拒绝', kind: 'challenge' } }),
      again('as-robot', { facts: { title: '403 Forbidden', kind: 'error' }, snapshot: { status: 403 } }),
      again('as-referred', away('http://www.qingshi.gov.cn/')),
    ])
      expect(asked(same)).toEqual([]);
  });

  test('cannot tell: a wholly other page, a way to an unknown site', () => {
    expect(asked(again('as-robot', { facts: { title: '某某网', fingerprint: 'f0f0f0f0f0f0f0f0' } }))).toMatchObject([
      { state: 'needs-review' },
    ]);
    expect(asked(again('as-referred', away('http://www.example.com/')))).toMatchObject([{ state: 'needs-review' }]);
  });
});
