import { describe, expect, test } from 'vitest';
import type { Check } from '../../model/finding';
import type { Link } from '../../model/page-facts';
import type { PageRecord, Portal } from '../../model/portal';
import { portal, standard } from '../testing/portal-builder';
import { article, hiddenPart, pageWith } from '../testing/safety-pages';
import { hiddenLinks } from './hidden-links';
import { injectedSiteNames } from './injected-site-names';
import { linkFarms } from './link-farms';
import { spamContent } from './spam-content';

const run = (check: Check, pages: PageRecord[], part: Partial<Portal> = {}) =>
  check.run(portal({ pages, ...part }), standard, '2026-03-02T09:30:00+08:00');
const link = (text: string, url: string, region: Link['region'] = 'footer'): Link => ({ text, url, region });

describe('injected-site-names', () => {
  const report = '青石高新区2023年度政府信息公开工作报告';
  const hijacked = (facts = {}) =>
    pageWith({
      title: `${report} -伟德手机网页版`,
      breadcrumb: [
        { name: '伟德手机网页版-伟德源自英国始于1946', url: '/' },
        { name: '政府信息公开', url: '/xxgk/' },
        { name: report, url: null },
      ],
      article: { title: report, publishedOn: null, source: null, length: 3000 },
      ...facts,
    });

  test('hit: a betting brand stands where the site’s name should, in title and breadcrumb', () => {
    const found = run(injectedSiteNames, [hijacked()]);
    expect(found).toMatchObject([
      {
        id: expect.stringContaining('injected-site-names:'),
        severity: 'veto',
        state: 'violation',
        basis: ['IND-VETO-SAFETY'],
      },
    ]);
    expect(found[0]?.message.params.names).toContain('伟德手机网页版');
    expect(found[0]?.evidence[0]?.quotation).toContain('伟德源自英国始于1946');
  });

  test('hit: a name that ends in the trade; near miss: a title of its own that holds the word', () => {
    const column = { breadcrumb: [], columnName: '政府信息公开', article: null };
    const [found] = run(injectedSiteNames, [hijacked({ ...column, title: '政府信息公开-金沙娱乐城' })]);
    expect(found?.message.params.names).toContain('金沙娱乐城');
    const permit = { ...column, title: '关于金沙娱乐城有限公司的行政许可-青石县人民政府' };
    expect(run(injectedSiteNames, [hijacked(permit)])).toEqual([]);
  });

  test('hit: the portal itself is named so on every page, and nothing contradicts it', () => {
    const name = '华体会体育(中国)官方网站';
    const pages = [1, 2].map(() => pageWith({ title: name, siteName: name, kind: 'home' }));
    expect(run(injectedSiteNames, pages, { name })).toMatchObject([{ state: 'violation' }]);
  });

  test('hit: in a title beside the body’s own name, or in character references', () => {
    const identity = { ...hijacked().facts!.identity, organiser: '青石县人民政府' };
    for (const title of ['开云(中国)官方网站', '&#20122;&#21338;&#20307;&#32946;'])
      expect(run(injectedSiteNames, [pageWith({ title, identity, kind: 'home' })])).toMatchObject([
        { state: 'violation' },
      ]);
  });

  test('hit: on few of many pages, each told by its own address', () => {
    const others = [1, 2, 3, 4].map(() => pageWith({}));
    const two = [hijacked(), hijacked()];
    const found = run(injectedSiteNames, [...two, ...others]);
    expect(found.map(({ url, state }) => `${state} ${url}`)).toEqual(two.map(({ facts }) => `violation ${facts?.url}`));
    const many = run(injectedSiteNames, [...two, hijacked(), hijacked()]);
    expect(many).toMatchObject([{ id: 'injected-site-names:site', message: { params: { pages: 4 } } }]);
  });

  test('near miss: names of bodies, and articles about betting', () => {
    for (const title of [
      '青石县人民政府',
      '青石县人民政府手机版',
      '青石县体育局官方网站',
      '青石省福利彩票发行中心',
      '青石体彩网',
      '衡山县开云镇人民政府',
      '万博体育公园管理中心',
    ])
      expect(
        run(
          injectedSiteNames,
          [1, 2].map(() => pageWith({ title, siteName: title })),
        ),
      ).toEqual([]);
    expect(run(injectedSiteNames, [article('警方捣毁“亚博体育”赌博平台', '……')])).toEqual([]);
  });

  test('cannot tell: in one place of one page, or a name that only promises an app', () => {
    expect(run(injectedSiteNames, [hijacked({ breadcrumb: [] })])).toMatchObject([{ state: 'needs-review' }]);
    const promise = pageWith({ title: '某某平台', meta: { SiteName: '某某官网入口' } });
    expect(run(injectedSiteNames, [promise])).toMatchObject([{ state: 'needs-review', severity: 'veto' }]);
  });
});

describe('spam-content', () => {
  test('hit: title and labels, text and links advertise', () => {
    const labels = pageWith({
      title: '亚博体育app下载安装',
      meta: { keywords: '华体会,乐鱼体育', description: '六合彩开奖' },
    });
    expect(run(spamContent, [labels])).toMatchObject([{ state: 'violation', severity: 'veto' }]);
    const text = '真人百家乐，注册送彩金，足球投注，电竞投注，'.repeat(3);
    expect(run(spamContent, [article('真人百家乐怎么玩', text)])).toMatchObject([{ state: 'violation' }]);
    const links = ['成人视频在线观看', '亚洲无码高清', '一级毛片免费看'].map((words, i) =>
      link(words, `http://www.example.gov.cn/x/${i}.html`, 'main'),
    );
    expect(run(spamContent, [pageWith({ title: '国产自拍', links })])).toMatchObject([
      { state: 'violation', message: { params: { kind: 'pornography' } } },
    ]);
  });

  test('cannot tell: a title among a column’s items that says it twice; not one that says it once', () => {
    const listing = (title: string) =>
      run(spamContent, [
        pageWith({ title: '乡镇动态', links: [link(title, 'http://www.example.gov.cn/a/1.html', 'main')] }),
      ]);
    expect(listing('金沙娱乐app下载-金沙娱乐官网最新版')).toMatchObject([{ state: 'needs-review', severity: 'veto' }]);
    expect(listing('关于六合彩的问答')).toEqual([]);
    expect(listing('警方捣毁“亚博体育”“华体会”赌博平台')).toEqual([]);
  });

  test('near miss: reports, warnings and lotteries by law', () => {
    const raid =
      '公安机关依法打击跨境赌博，“万博体育”“华体会”等平台以足球投注、真人百家乐、时时彩为名实施诈骗，抓获犯罪嫌疑人十名。';
    const labels = { keywords: '万博体育,华体会', description: '万博体育网络赌博案' };
    for (const page of [
      article('“万博体育”网络赌博案开庭', raid.repeat(2), { meta: labels }),
      article('我市捣毁一地下六合彩窝点', '……'),
      article('谨防“办假证”骗局', '刻章办证、代办假证、办理假证都是骗局。'.repeat(5)),
      article('体育彩票网上投注平台停售公告', '体育彩票投注平台……'),
      article('今年以来我县打击私服、代孕机构情况', '……'),
    ])
      expect(run(spamContent, [page])).toEqual([]);
    const list = ['警方捣毁“万博体育”', '打击传奇私服', '查处一起六合彩案'].map((words, i) =>
      link(words, `http://www.example.gov.cn/y/${i}.html`, 'main'),
    );
    expect(run(spamContent, [pageWith({ title: '平安青石', links: list })])).toEqual([]);
  });

  test('near miss: one word in the text of an article', () => {
    expect(run(spamContent, [article('世界杯期间的城市生活', '有人在网上搜索足球投注。')])).toEqual([]);
  });

  test('cannot tell: the title alone, or a police portal whose text reports on other things', () => {
    expect(run(spamContent, [article('六合彩开奖结果', '……')])).toMatchObject([{ state: 'needs-review' }]);
    const police = pageWith({ title: '亚博app', text: '公安机关民警打击犯罪，派出所联系方式' });
    expect(run(spamContent, [police])).toMatchObject([{ state: 'needs-review' }]);
  });

  test('a list of links that stands on every page is told once; links to other sites are another check’s', () => {
    const words = ['成人视频在线观看', '亚洲无码高清', '一级毛片免费看'];
    const own = words.map((text, i) => link(text, `http://www.example.gov.cn/x/${i}.html`));
    expect(run(spamContent, [pageWith({ links: own }), pageWith({ links: own })])).toMatchObject([
      { state: 'needs-review', message: { params: { pages: 2 } } },
    ]);
    const away = words.map((text, i) => link(text, `http://${i}.example.com/`));
    expect(run(spamContent, [pageWith({ links: away })])).toEqual([]);
  });

  test('an injected site name is told once, not on every page', () => {
    const page = pageWith({
      title: '通知公告-伟德手机网页版',
      breadcrumb: [{ name: '伟德手机网页版', url: '/' }],
      text: '通知公告',
    });
    expect(run(spamContent, [page])).toEqual([]);
  });
});

describe('hidden-links', () => {
  const away = (text: string, host: string) => ({ text, url: `http://${host}/` });
  const hidden = (part: Parameters<typeof hiddenPart>[0]) => [pageWith({}, { hidden: [hiddenPart(part)] })];

  test('hit: advertising links out of sight', () => {
    const found = run(hiddenLinks, hidden({ how: 'off-screen', links: [away('六合彩', 'www.example.com')] }));
    expect(found).toMatchObject([{ state: 'violation', severity: 'veto', message: { params: { how: 'offScreen' } } }]);
    expect(found[0]?.evidence[0]).toMatchObject({ selector: '#x', quotation: '六合彩 http://www.example.com/' });
    const two = [away('时时彩', 'a.example.com'), away('网站', 'www.bet365-cn.example')];
    expect(run(hiddenLinks, hidden({ links: two }))).toMatchObject([{ state: 'violation' }]);
  });

  test('hit: many advertising words without links', () => {
    expect(run(hiddenLinks, hidden({ text: '真人百家乐 足球投注 时时彩 六合彩' }))).toMatchObject([
      { state: 'violation' },
    ]);
  });

  test('near miss: tabs, mobile menus, words for screen readers, friends in a folded list', () => {
    const friends = ['www.icbc.com.cn', 'www.xinhuanet.com', 'www.example.com', 'www.b.example', 'www.c.example'];
    const innocent: Parameters<typeof hiddenPart>[0][] = [
      { text: '首页 政务公开 政务服务' },
      { how: 'off-screen', text: '跳转到主要内容区域 无障碍浏览 读屏专用' },
      { how: 'text-indent', text: '青石县人民政府' },
      { text: '友情链接', links: friends.map((host) => away('友情链接', host)) },
      { text: '公安机关打击“万博体育”网络赌博平台 六合彩 时时彩' },
      { how: 'zero-size', text: '分享', links: [away('微博', 'service.weibo.com'), away('微信', 'weixin.qq.com')] },
    ];
    for (const part of innocent) expect(run(hiddenLinks, hidden(part))).toEqual([]);
  });

  test('cannot tell: one advertising link in a folded list, harmless words in a marquee of no size', () => {
    expect(run(hiddenLinks, hidden({ links: [away('棋牌平台', 'www.example.com')] }))).toMatchObject([
      { state: 'needs-review', message: { key: 'checks.hiddenLinks.review' } },
    ]);
    expect(run(hiddenLinks, hidden({ how: 'marquee', links: [away('某某网', 'www.example.com')] }))).toMatchObject([
      { state: 'needs-review', message: { key: 'checks.hiddenLinks.unknown' } },
    ]);
  });
});

describe('link-farms', () => {
  test('hit: advertisers among the friends, told once for all pages', () => {
    const links = [link('亚博体育', 'http://a.example.com/'), link('棋牌平台', 'http://b.example.com/')];
    const found = run(linkFarms, [pageWith({ links }), pageWith({ links })]);
    expect(found).toMatchObject([
      { id: 'link-farms:site', state: 'violation', message: { params: { pages: 2, links: 2 } } },
    ]);
  });

  test('hit: what single pages have is told apart from what all have', () => {
    const all = link('亚博体育', 'http://a.example.com/');
    const one = link('时时彩', 'http://c.example.com/');
    const pages = [pageWith({ links: [all, one] }), ...[1, 2, 3, 4].map(() => pageWith({ links: [all] }))];
    expect(run(linkFarms, pages)).toMatchObject([
      { id: 'link-farms:site', message: { params: { pages: 5 } } },
      { url: pages[0]?.facts?.url, message: { params: { links: 1 } } },
    ]);
  });

  test('cannot tell: a link on a mere sign to a site of unknown origin', () => {
    const on = (text: string, url: string) => run(linkFarms, [pageWith({ links: [link(text, url)] })]);
    expect(on('.', 'http://www.unknown-farm.com/')).toMatchObject([
      { state: 'needs-review', severity: 'veto', message: { key: 'checks.linkFarms.signs' } },
    ]);
    expect(on('.', 'http://www.gov.cn/')).toEqual([]);
    expect(on('设备', 'http://www.unknown-farm.com/')).toEqual([]);
    expect(on('', 'http://www.unknown-farm.com/')).toEqual([]);
  });

  test('cannot tell: many links of bulk trades; not enterprises of the place, nor a few', () => {
    const trades = ['二手叉车', '减肥训练营', '搬家公司电话', '开锁', '月嫂培训', '钢结构厂家'];
    const farm = (words: string[]) =>
      run(linkFarms, [pageWith({ links: words.map((text, at) => link(text, `http://www.farm${at}.com/`)) })]);
    expect(farm(trades.filter((text) => !text.includes('公司')))).toMatchObject([
      { state: 'needs-review', severity: 'advice', message: { key: 'checks.linkFarms.trades' } },
    ]);
    expect(farm(trades.map((text) => `衡川${text}有限公司`))).toEqual([]);
    expect(farm(trades.map((text) => `${portal().name.slice(0, 2)}${text}`))).toEqual([]);
    expect(farm(trades.slice(0, 3))).toEqual([]);
  });

  test('near miss: banks, papers, enterprises, lotteries by law, and words of a report', () => {
    const links = [
      link('中国工商银行', 'http://www.icbc.com.cn/'),
      link('人民网', 'http://www.people.com.cn/'),
      link('青石农业公司', 'http://www.qingshi-farm.example/'),
      link('中国体育彩票官网', 'https://www.lottery.example/'),
      link('揭秘“亚博体育”骗局', 'http://news.example.com/1.html'),
      link('六合彩', 'http://www.example.gov.cn/own.html'),
      link('某某', 'http://www.a.top/'),
      link('某某', 'http://www.b.top/'),
    ];
    expect(run(linkFarms, [pageWith({ links })])).toEqual([]);
  });

  test('cannot tell: a single advertising link, or many domains of cheap endings', () => {
    expect(run(linkFarms, [pageWith({ links: [link('时时彩', 'http://a.example.com/')] })])).toMatchObject([
      { state: 'needs-review', message: { key: 'checks.linkFarms.review' } },
    ]);
    const cheap = ['a.top', 'b.xyz', 'c.vip', 'd.icu', 'e.cc'].map((host) => link('网站', `http://www.${host}/`));
    expect(run(linkFarms, [pageWith({ links: cheap })])).toMatchObject([
      { state: 'needs-review', message: { key: 'checks.linkFarms.cheap' } },
    ]);
  });
});
