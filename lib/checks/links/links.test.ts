import { describe, expect, test } from 'vitest';
import type { PageFacts } from '../../model/page-facts';
import type { WrongLink } from '../../model/page-form';
import type { BrokenLink, PageRecord } from '../../model/portal';
import { column, evidence, now, page, portal, standard } from '../testing/portal-builder';
import { brokenLinks } from './broken-links';
import { lapsedLinkTargets } from './lapsed-link-targets';
import { misdirectedLinks } from './misdirected-links';
import { misleadingLinks } from './misleading-links';
import { wrongLinks } from './wrong-links';

const link = (url: string, part: Partial<BrokenLink> = {}): BrokenLink => ({
  url,
  text: '旧版入口',
  foundOn: ['http://www.example.gov.cn/'],
  onHome: false,
  evidence: [evidence({ url, status: 404 })],
  ...part,
});

describe('broken-links', () => {
  const run = (links: BrokenLink[]) => brokenLinks.run(portal({ brokenLinks: links }), standard, now);

  test('hit: each link once, home page told apart', () => {
    const found = run([
      link('http://www.example.gov.cn/a', { onHome: true, failure: 'missing' }),
      link('http://www.example.gov.cn/b'),
    ]);
    expect(found.map(({ message }) => message.key)).toEqual([
      'checks.brokenLinks.onHome',
      'checks.brokenLinks.message',
    ]);
    expect(found[0]).toMatchObject({ severity: 'deduct', state: 'violation', evidence: [{ status: 404 }] });
  });

  test('near miss: a column that does not open is not deducted twice', () => {
    const dead = column({ state: 'unreachable' });
    expect(brokenLinks.run(portal({ columns: [dead], brokenLinks: [link(dead.url)] }), standard, now)).toEqual([]);
  });

  test('cannot tell: what may pass, or may be meant so; links that were not followed are no findings', () => {
    for (const failure of ['server', 'timeout', 'network', 'expired', 'loop', 'soft', 'home'] as const)
      expect(run([link('http://www.example.gov.cn/a', { failure, doubtful: true })])).toMatchObject([
        { state: 'needs-review', severity: 'advice', points: 0, message: { params: { failure } } },
      ]);
    expect(run([])).toEqual([]);
  });
});

const at = (path: string, part: Partial<PageFacts>, purpose: PageRecord['purpose'] = 'column') =>
  page({ purpose, facts: { url: `http://www.example.gov.cn${path}`, ...part } });

describe('wrong-links', () => {
  const run = (...pages: PageRecord[]) => wrongLinks.run(portal({ pages }), standard, now);
  const local: WrongLink = { why: 'local', text: '附件', href: 'file:///C:/1.doc' };
  const blank: WrongLink = { why: 'blank', text: '关于印发应急预案的通知', href: 'javascript:;' };

  test('hit: a link that nobody can open is told once, however many pages show it', () => {
    const found = run(at('/', { wrongLinks: [local] }, 'home'), at('/a/', { wrongLinks: [local] }));
    expect(found).toMatchObject([
      {
        state: 'violation',
        severity: 'deduct',
        message: { key: 'checks.wrongLinks.onHome', params: { pages: 2, href: 'file:///C:/1.doc' } },
      },
    ]);
    expect(found[0]?.evidence[0]?.quotation).toBe('附件');
  });

  test('near miss: pages without any, and pages of older audits', () => {
    expect(run(at('/a/', { wrongLinks: [] }), at('/b/', {}))).toEqual([]);
  });

  test('cannot tell: titles that open nothing, which a script may open', () => {
    expect(run(at('/a/', { wrongLinks: [blank, blank] }), at('/b/', { wrongLinks: [blank] }))).toMatchObject([
      { state: 'needs-review', severity: 'advice', message: { params: { links: 3, pages: 2 } } },
    ]);
  });
});

describe('misleading-links', () => {
  const run = (text: string, url: string) =>
    misleadingLinks.run(
      portal({ pages: [at('/', { links: [{ text, url, region: 'footer' }] }, 'home')] }),
      standard,
      now,
    );

  test('cannot tell: an organ of government at a domain of nobody known', () => {
    expect(run('青石县教育局', 'http://www.qsxjyj-old.com/')).toMatchObject([
      { state: 'needs-review', severity: 'advice', message: { params: { domain: 'qsxjyj-old.com' } } },
    ]);
  });

  test('near miss: public domains, the portal’s own, known services, other bodies', () => {
    for (const [text, url] of [
      ['青石县教育局', 'http://jyj.qingshi.gov.cn/'],
      ['青石县教育局', 'http://jyj.example.gov.cn/'],
      ['青石县教育局', 'https://weibo.com/qsjy'],
      ['中国邮政集团青石县邮政局', 'http://www.qs-post.com/'],
      ['青石新闻网', 'http://www.qingshi-news.com/'],
      ['关于印发青石县教育局工作规则的通知', 'http://www.qsxjyj-old.com/'],
    ] as const)
      expect(run(text, url)).toEqual([]);
  });
});

describe('lapsed-link-targets', () => {
  const run = (title: string, words = '', purpose: PageRecord['purpose'] = 'outward') => {
    const look = page({ purpose, snapshot: { url: 'http://www.old-site.example/' }, facts: null });
    return lapsedLinkTargets.run(portal({ pages: [{ ...look, landing: { title, words } }] }), standard, now);
  };

  test('cannot tell: a domain for sale, a page that advertises', () => {
    expect(run('old-site.example', '该域名正在出售，有意者请联系')).toMatchObject([
      {
        state: 'needs-review',
        message: { key: 'checks.lapsedLinkTargets.message', params: { sign: '该域名正在出售' } },
      },
    ]);
    expect(run('This domain is for sale')).toHaveLength(1);
    expect(run('亚博体育app官网')).toMatchObject([{ message: { key: 'checks.lapsedLinkTargets.spam' } }]);
  });

  test('near miss: the site of a body, rules on domains, a report on a raid', () => {
    expect(run('青石县图书馆', '欢迎访问')).toEqual([]);
    expect(run('国家域名管理办法')).toEqual([]);
    expect(run('警方打击网络赌博，捣毁“亚博体育”窝点')).toEqual([]);
  });
});

describe('misdirected-links', () => {
  const policy = column({ id: 'zcwj', name: '政策文件' });
  const run = (text: string, finalUrl = policy.url, url = 'http://www.example.gov.cn/tzgg/') => {
    const home = at('/', { links: [{ text, url, region: 'nav' }] }, 'home');
    const look = page({ purpose: 'column', facts: { url }, snapshot: { url, finalUrl, via: 'fetch' } });
    return misdirectedLinks.run(portal({ columns: [policy], pages: [home, look] }), standard, now);
  };

  test('cannot tell: a link that names one column and lands on another', () => {
    expect(run('人事任免')).toMatchObject([
      { state: 'needs-review', subject: '人事任免', message: { params: { shown: '政策文件' } } },
    ]);
  });

  test('near miss: names that have words in common, no redirect, a page that no column is', () => {
    expect(run('惠企政策')).toEqual([]);
    expect(run('政务公开')).toEqual([]);
    expect(run('人事任免', policy.url, policy.url)).toEqual([]);
    expect(run('人事任免', 'http://www.example.gov.cn/rsrm/2.html')).toEqual([]);
  });
});
