import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { at, facts, failed, list, listPage, record, refused, rendered } from '../../tests/unit/builders';
import type { NavNode, PageFacts } from '../model/page-facts';
import type { PageRecord } from '../model/portal';
import { standardOf } from '../standards';
import { type AssembleContext, assemble, keyOf } from './assemble';
import { impossibleAddress } from './missing-pages';

const NOW = '2024-03-20T10:00:00+08:00';
const context: AssembleContext = {
  url: at('/'),
  standard: standardOf('national-2019'),
  level: null,
  now: NOW,
  startedAt: NOW,
  finishedAt: null,
  incomplete: false,
  maxPages: 1000,
};

const node = (name: string, path: string | null, ...children: NavNode[]): NavNode => ({
  name,
  url: path === null ? null : at(path),
  children,
});
const menu = (role: 'main' | 'tree' | 'side' | 'sitemap', nodes: NavNode[], heading: string | null = null) => ({
  role,
  nodes,
  heading,
  selector: null,
});
const crumbs = (...steps: [string, string | null][]) =>
  steps.map(([name, path]) => ({ name, url: path === null ? null : at(path) }));

const probe = refused(impossibleAddress('www.example.gov.cn', 'http:'), 404);
const fresh: [string, string][] = [
  ['甲', '2024-03-18'],
  ['乙', '2024-03-10'],
];
const navigation = menu('main', [
  node('首页', '/'),
  node('走进示例', '/zjsl/', node('县情概况', '/zjsl/gk/'), node('历史沿革', '/zjsl/ls/')),
  node('政务公开', null, node('通知公告', '/zwgk/tzgg/index.html'), node('人事信息', '/zwgk/rsxx/')),
  node('政府信息公开', '/xxgk/'),
  node('政务服务', 'http://zwfw.other.gov.cn/'),
  node('手机版', '/wap/'),
  node('工作报告.pdf', '/files/report.pdf'),
]);
const homeFacts = (over: Partial<PageFacts> = {}) =>
  facts({ kind: 'home', menus: [navigation], lists: [list(fresh)], ...over });
const home = (over: Partial<PageFacts> = {}) => record('/', homeFacts(over), { purpose: 'home' });

/** `section level path` of every column. */
const places = (records: PageRecord[], over: Partial<AssembleContext> = {}) =>
  assemble(records, { ...context, ...over }).portal.columns.map(
    ({ places: [place] }) => `${place?.section} ${place?.level} ${place?.path.join('>')}`,
  );

const wanted = (records: PageRecord[]) => assemble(records, context).wants.map((want) => keyOf(want));

describe('the first looks', () => {
  test('home and an impossible address', () => {
    const { wants } = assemble([], context);
    expect(wants.map(({ purpose, via }) => `${purpose} ${via}`)).toEqual(['home fetch', 'probe fetch']);
  });

  test('a home page without navigation is rendered', () => {
    const bare = record('/', facts({ kind: 'home' }), { purpose: 'home' });
    expect(wanted([bare, probe])).toEqual([keyOf({ via: 'render', method: 'GET', url: at('/'), body: null })]);
    const tab = rendered('/', homeFacts(), { purpose: 'home' });
    expect(places([bare, probe, tab])).toContain('site 1 走进示例');
  });

  test('a home page that sends its visitor on is followed, and its host is the portal', () => {
    const sends = record('/', facts({ redirect: { url: at('/sl/index.html'), how: 'meta' }, mainTextLength: 0 }), {
      purpose: 'home',
    });
    expect(wanted([sends, probe])).toEqual([keyOf({ via: 'fetch', method: 'GET', url: at('/sl/'), body: null })]);
    expect(places([sends, probe, record('/sl/', homeFacts(), { purpose: 'home' })])).toContain('site 1 走进示例');
    const moved = record(
      '/',
      homeFacts({
        menus: [
          menu('main', [
            node('新闻', 'https://www.new.gov.cn/xw/'),
            node('公告', 'https://www.new.gov.cn/gg/'),
            node('服务', 'https://www.new.gov.cn/fw/'),
          ]),
        ],
      }),
      {
        purpose: 'home',
        snapshot: { finalUrl: 'https://www.new.gov.cn/' },
      },
    );
    const { portal } = assemble([moved, probe], context);
    expect(portal.columns.map(({ verdict }) => verdict.state)).not.toContain('external');
  });

  test('the navigation behind an entrance page or in a frame is found', () => {
    const door = facts({ kind: 'home', links: [{ text: '进入网站', url: at('/main.html'), region: 'main' }] });
    const start = [record('/', door, { purpose: 'home' }), rendered('/', door, { purpose: 'home' }), probe];
    expect(wanted(start)).toEqual([keyOf({ via: 'fetch', method: 'GET', url: at('/main.html'), body: null })]);
    const behind = homeFacts({ lists: [list([['县领导调研', '2024-03-18']])] });
    const entered = [...start, record('/main.html', behind, { purpose: 'home' })];
    expect(places(entered)).toContain('site 1 走进示例');
    // What visitors take for the home page tells how fresh it is.
    expect(assemble(entered, context).portal.homeNewest).toBe('2024-03-18');
    const frames = facts({ kind: 'home', frames: [at('/top.html'), at('/body.html')] });
    const set = [record('/', frames, { purpose: 'home' }), rendered('/', frames, { purpose: 'home' }), probe];
    expect(places([...set, record('/top.html', homeFacts(), { purpose: 'home' })])).toContain('site 1 走进示例');
  });

  test('an answer that exists is never wanted again, whatever it is', () => {
    const records = [failed('/', 'timeout'), failed('/', 'network', 'render'), failed(probe.snapshot.url, 'timeout')];
    expect(wanted(records)).toEqual([]);
  });
});

describe('trees', () => {
  test('levels come from nesting; what is no column is none', () => {
    expect(places([home(), probe])).toEqual([
      'site 1 走进示例',
      'site 2 走进示例>县情概况',
      'site 2 走进示例>历史沿革',
      'site 2 政务公开>通知公告',
      'site 2 政务公开>人事信息',
      'site 1 政府信息公开',
      'site 1 政务服务',
    ]);
  });

  test('a smaller copy of the menu changes nothing', () => {
    const copy = menu('main', [
      node('县情概况', '/zjsl/gk/'),
      node('通知公告', '/zwgk/tzgg/'),
      node('走进示例', '/zjsl/'),
    ]);
    expect(places([home({ menus: [copy, navigation] }), probe])).toEqual(places([home(), probe]));
  });

  test('the platform is a tree of its own; a column in both has both places, the platform first', () => {
    const tree = menu('tree', [
      node(
        '政府信息公开',
        '/xxgk/',
        node('政府信息公开指南', '/xxgk/zn/'),
        node('法定主动公开内容', '/xxgk/fd/', node('人事信息', '/zwgk/rsxx/')),
      ),
    ]);
    const { portal } = assemble([home(), probe, record('/xxgk/', facts({ kind: 'platform', menus: [tree] }))], context);
    expect(portal.platformUrl).toBe('http://www.example.gov.cn/xxgk');
    const byName = new Map(portal.columns.map((column) => [column.name, column]));
    expect(byName.get('政府信息公开指南')?.places).toEqual([
      { section: 'platform', level: 1, path: ['政府信息公开指南'] },
    ]);
    expect(byName.get('人事信息')?.places.map(({ section, level }) => `${section} ${level}`)).toEqual([
      'platform 2',
      'site 2',
    ]);
    expect(byName.get('政府信息公开')).toMatchObject({
      places: [{ section: 'site', level: 1 }],
      verdict: { state: 'index' },
    });
  });

  test('a platform on another host of the same domain is the portal, a stranger of that name is not', () => {
    const on = (url: string) =>
      home({ menus: [menu('main', [node('政府信息公开', url), node('新闻', '/xw/'), node('公告', '/gg/')])] });
    const { portal, wants } = assemble([on('http://xxgk.example.gov.cn/'), probe], context);
    expect(portal.platformUrl).toBe('http://xxgk.example.gov.cn/');
    expect(wants.map(({ url }) => url)).toContain('http://xxgk.example.gov.cn/');
    const stranger = assemble([on('http://www.elsewhere.gov.cn/xxgk/'), probe], context).portal;
    expect(stranger.platformUrl).toBeNull();
    expect(stranger.columns.find(({ name }) => name === '政府信息公开')?.verdict.state).toBe('external');
  });

  test('a platform under another name is known by its blocks, not its columns by their copy of the tree', () => {
    const blocks = [node('公开指南', '/gk/zn/'), node('依申请公开', '/gk/ysq/'), node('公开年报', '/gk/nb/')];
    const start = home({
      menus: [menu('main', [node('首页', '/'), node('阳光政务', '/gk/'), node('新闻', '/xw/'), node('概况', '/gk1/')])],
    });
    const root = record('/gk/', facts({ menus: [menu('tree', blocks)], columnName: '阳光政务' }));
    const column = record(
      '/gk/zn/',
      facts({ kind: 'single-content', menus: [menu('tree', blocks)], columnName: '公开指南' }),
    );
    const { portal } = assemble([start, probe, root, column], context);
    expect(portal.platformUrl).toBe('http://www.example.gov.cn/gk');
    expect(portal.columns.find(({ name }) => name === '公开年报')?.places[0]).toMatchObject({
      section: 'platform',
      level: 1,
    });
    expect(assemble([start, probe, column], context).portal.platformUrl).toBeNull();
  });

  test('a navigation that opens the first column of the platform leaves that column what it is', () => {
    const blocks = [node('信息公开指南', '/gk/zn/'), node('信息公开年报', '/gk/nb/')];
    const start = home({
      menus: [
        menu('main', [node('首页', '/'), node('信息公开', '/gk/zn/'), node('新闻', '/xw/'), node('概况', '/gk1/')]),
      ],
    });
    const guide = record(
      '/gk/zn/',
      facts({ kind: 'single-content', menus: [menu('tree', blocks)], columnName: '信息公开指南' }),
    );
    const { portal } = assemble([start, probe, guide], context);
    const column = portal.columns.find(({ url }) => url === at('/gk/zn/'));
    expect(column?.places.map(({ section, level }) => `${section} ${level}`)).toEqual(['platform 1', 'site 1']);
    expect(column?.verdict.state).toBe('single-content');
  });

  test('a site map adds what no menu knows', () => {
    const map = record(
      '/sitemap.html',
      facts({
        kind: 'sitemap',
        menus: [
          menu('sitemap', [
            node('首页', '/', node('政务公开', null, node('通知公告', '/zwgk/tzgg/'), node('年度报表', '/zwgk/nb/'))),
          ]),
        ],
      }),
    );
    const withMap = home({ identity: { ...facts().identity, siteMapUrl: at('/sitemap.html') } });
    expect(places([withMap, probe, map])).toContain('site 2 政务公开>年度报表');
  });

  test('side menus lead deeper, breadcrumbs name what nothing else does', () => {
    const page = record(
      '/zwgk/rsxx/',
      facts({
        breadcrumb: crumbs(['首页', '/'], ['政务公开', '/zwgk/'], ['人事信息', null]),
        menus: [menu('side', [node('任免', '/zwgk/rsxx/rm/'), node('招考', '/zwgk/rsxx/zk/')], '人事信息')],
      }),
    );
    expect(places([home(), probe, page])).toEqual(
      expect.arrayContaining(['site 3 政务公开>人事信息>任免', 'site 3 政务公开>人事信息>招考', 'site 1 政务公开']),
    );
  });

  test('tabs of years and pictures with their titles on one page are no columns, plain names are', () => {
    const tabs = menu('side', [
      node('2024年', '/zwgk/tzgg/?y=2024'),
      node('2023年', '/zwgk/tzgg/?y=2023'),
      node('图：县长调研（2023年第2期）', '/zwgk/p1/'),
      node('公示', '/zwgk/gs/'),
    ]);
    const found = places([home(), probe, record('/zwgk/tzgg/index.html', facts({ menus: [tabs] }))]);
    expect(found.filter((place) => /20\d\d年|图：/.test(place))).toEqual([]);
    expect(found.some((place) => place.endsWith('>公示'))).toBe(true);
  });

  test('a column named for a past year is an archive, one named for this year is not', () => {
    const archive = menu('tree', [node('2023年', '/hy/2023/'), node('2024年', '/hy/2024/')]);
    const named = navigation.nodes.slice(0, 3);
    const top = homeFacts({ menus: [menu('main', [...named, node('会议', '/hy/', ...archive.nodes)])] });
    const stale = listPage([
      ['甲', '2022-11-02'],
      ['乙', '2022-10-02'],
    ]);
    const looks = ['/hy/2023/', '/hy/2024/'].flatMap((url) => [record(url, stale), rendered(url, stale)]);
    const { columns } = assemble(
      [record('/', top, { purpose: 'home' }), rendered('/', top), probe, ...looks],
      context,
    ).portal;
    const stateOf = (name: string) => columns.find((one) => one.name === name)?.verdict.state;
    expect([stateOf('2023年'), stateOf('2024年')]).toEqual(['alive', 'outdated']);
  });

  test('a menu of sisters puts its unknown sister beside the known one', () => {
    const page = record(
      '/zwgk/tzgg/',
      listPage(fresh, {
        menus: [menu('side', [node('通知公告', '/zwgk/tzgg/'), node('规划计划', '/zwgk/gh/')])],
      }),
    );
    expect(places([home(), probe, page])).toContain('site 2 政务公开>规划计划');
  });

  test('the "more" links of an index page open its sub-columns', () => {
    const more = at('/zjsl/fg/');
    const page = record(
      '/zjsl/',
      facts({
        kind: 'column-index',
        lists: [list(fresh, { name: '风光', moreUrl: more })],
        links: [{ text: '更多', url: more, region: 'main' }],
      }),
    );
    expect(places([home(), probe, page])).toContain('site 2 走进示例>风光');
  });

  test('two addresses of one column are one, a parent that opens its first child stays', () => {
    const nav = menu('main', [
      node('首页', '/'),
      node('公告', '/gg/', node('县级公告', '/gg/xj/')),
      node('通知', '/tz/'),
      node('老通知', '/old/tz/'),
    ]);
    const at1 = (path: string, to: string) => record(path, listPage(fresh), { snapshot: { finalUrl: at(to) } });
    const { portal } = assemble(
      [
        home({ menus: [nav] }),
        probe,
        at1('/gg/', '/gg/xj/'),
        record('/gg/xj/', listPage(fresh)),
        record('/tz/', listPage([['丙', '2024-03-01']])),
        at1('/old/tz/', '/tz/'),
      ],
      context,
    );
    expect(portal.columns.map(({ name, verdict }) => `${name} ${verdict.state}`)).toEqual([
      '公告 index',
      '县级公告 alive',
      '通知 alive',
    ]);
  });

  test('mirrors that list the same items under one name and trail are one', () => {
    const nav = menu('main', [
      node('首页', '/'),
      node('通知公告', '/a/tzgg/'),
      node('通知公告', '/b/tzgg/'),
      node('新闻', '/xw/'),
    ]);
    const page = listPage(fresh, { columnName: '通知公告', breadcrumb: crumbs(['首页', '/'], ['通知公告', null]) });
    const names = (b: PageFacts) =>
      assemble(
        [home({ menus: [nav] }), probe, record('/a/tzgg/', page), record('/b/tzgg/', b)],
        context,
      ).portal.columns.map(({ url }) => url);
    expect(names(page)).toEqual([at('/a/tzgg/'), at('/xw/')]);
    expect(
      names({
        ...page,
        lists: [
          list([
            ['丁', '2024-03-01'],
            ['戊', '2024-02-01'],
          ]),
        ],
      }),
    ).toHaveLength(3);
  });

  test('a bare link on the home page is a column only when its page is one', () => {
    const links = [
      { text: '重点领域', url: at('/zdly/'), region: 'main' as const },
      { text: '专题报道', url: at('/zt/'), region: 'main' as const },
    ];
    const pages = [record('/zdly/', listPage(fresh)), record('/zt/', facts({ kind: 'article' }))];
    expect(wanted([home({ links }), probe]).filter((key) => /zdly|zt$/.test(key))).toHaveLength(2);
    expect(places([home({ links }), probe, ...pages]).filter((place) => /重点领域|专题报道/.test(place))).toEqual([
      'site 1 重点领域',
    ]);
  });
});

describe('columns that menus hide', () => {
  const flat = (names: [string, string][]) =>
    home({ menus: [menu('main', [node('首页', '/'), ...names.map(([name, path]) => node(name, path))])] });
  const nested: [string, string][] = [
    ['概况', '/list.asp?id=1'],
    ['简介', '/list.asp?id=2'],
    ['领导', '/list.asp?id=3'],
    ['新闻', '/list.asp?id=10'],
    ['要闻', '/list.asp?id=11'],
    ['动态', '/list.asp?id=12'],
    ['公告', '/list.asp?id=20'],
  ];
  const crumbPage = (path: string, above: string | null, name: string) =>
    record(
      path,
      listPage([[name, '2024-03-18']], {
        breadcrumb: crumbs(['首页', '/'], ...(above ? [[above, null] as [string, null]] : []), [name, null]),
      }),
    );

  test('a menu that comes flat is nested by the breadcrumbs of its pages', () => {
    const pages = nested.map(([name, path]) =>
      crumbPage(path, /id=[23]$/.test(path) ? '概况' : /id=1[12]$/.test(path) ? '新闻' : null, name),
    );
    expect(places([flat(nested), probe, ...pages])).toEqual([
      'site 1 概况',
      'site 2 概况>简介',
      'site 2 概况>领导',
      'site 1 新闻',
      'site 2 新闻>要闻',
      'site 2 新闻>动态',
      'site 1 公告',
    ]);
  });

  test('a shortcut on a menu that is flat stays on the first level', () => {
    const pages = nested.map(([name, path]) => crumbPage(path, /id=2$/.test(path) ? '概况' : null, name));
    expect(places([flat(nested), probe, ...pages])).toContain('site 1 简介');
  });

  test('an article on the home page leads to the column that only its breadcrumb names', () => {
    const entries: [string, string][] = [
      ['新闻', '/xw/'],
      ['公告', '/gg/'],
      ['概况', '/gk/'],
    ];
    const article = {
      text: '防汛工作部署会召开',
      url: at('/fxkh/202403/t20240318_1234.html'),
      region: 'main' as const,
    };
    const known = { ...article, url: at('/xw/202403/t20240318_1111.html') };
    const start = flat(entries);
    const withLinks = { ...start, facts: { ...start.facts!, links: [known, article] } };
    const pages = entries.map(([name, path]) => record(path, listPage(fresh, { columnName: name })));
    expect(wanted([withLinks, probe, ...pages])).toEqual([
      keyOf({ via: 'fetch', method: 'GET', url: article.url, body: null }),
    ]);
    const read = record(
      article.url,
      facts({
        kind: 'article',
        breadcrumb: crumbs(['首页', '/'], ['新闻', '/xw/'], ['防汛抗旱', '/fxkh/'], ['正文', null]),
      }),
      { purpose: 'article' },
    );
    expect(places([withLinks, probe, ...pages, read])).toContain('site 2 新闻>防汛抗旱');
  });
});

describe('what the portal is as a whole', () => {
  test('broken links are told with the pages they stand on', () => {
    const page = record(
      '/zwgk/tzgg/',
      listPage(fresh, { links: [{ text: '人事', url: at('/zwgk/rsxx/'), region: 'main' }] }),
    );
    const withLink = home({ links: [{ text: '人事信息', url: at('/zwgk/rsxx/'), region: 'nav' }] });
    const [link] = assemble([withLink, probe, page, refused('/zwgk/rsxx/', 404)], context).portal.brokenLinks;
    expect(link).toMatchObject({
      url: at('/zwgk/rsxx/'),
      text: '人事信息',
      onHome: true,
      foundOn: [at('/'), at('/zwgk/tzgg/')],
    });
    expect(link?.evidence[0]?.status).toBe(404);
  });

  test('what an audit that was cut off has not looked at is listed', () => {
    const stopped = assemble([home(), probe], { ...context, incomplete: true }).portal;
    expect(stopped.notLookedAt).toContainEqual({
      url: at('/zjsl/'),
      name: '走进示例',
      section: 'site',
      reason: 'stopped',
    });
    const full = assemble([home(), probe], { ...context, incomplete: true, maxPages: 2 }).portal;
    expect(full.notLookedAt).toContainEqual({ url: at('/zjsl/'), name: '走进示例', section: 'site', reason: 'limit' });
    expect(full.notLookedAt).toContainEqual({
      url: 'http://zwfw.other.gov.cn/',
      name: '政务服务',
      section: 'site',
      reason: 'off-site',
    });
  });

  test('an old home page is rendered before it is told', () => {
    const old = home({ lists: [list([['旧闻', '2024-02-01']])] });
    const others = ['/zjsl/', '/zjsl/gk/', '/zjsl/ls/', '/zwgk/tzgg/', '/zwgk/rsxx/', '/xxgk/'].map((path) =>
      record(path, listPage(fresh)),
    );
    expect(wanted([old, probe, ...others])).toContain(
      keyOf({ via: 'render', method: 'GET', url: at('/'), body: null }),
    );
    const { portal } = assemble([old, probe, ...others, rendered('/', homeFacts())], context);
    expect(portal.homeNewest).toBe('2024-03-18');
    expect(portal.homeEvidence[0]).toMatchObject({ via: 'render', quotation: '甲' });
  });

  test('the order of the looks changes nothing', () => {
    const pages = [
      home({ links: [{ text: '人事', url: at('/zwgk/rsxx/'), region: 'nav' }] }),
      probe,
      record(
        '/zjsl/',
        facts({ kind: 'column-index', menus: [menu('side', [node('甲', '/zjsl/a/'), node('乙', '/zjsl/b/')])] }),
      ),
      record(
        '/zjsl/gk/',
        facts({
          kind: 'single-content',
          menus: [menu('side', [node('县情概况', '/zjsl/gk/'), node('丙', '/zjsl/a/')])],
        }),
      ),
      record(
        '/zwgk/tzgg/',
        listPage(fresh, { breadcrumb: crumbs(['首页', '/'], ['公开', '/zwgk/'], ['通知公告', null]) }),
      ),
      refused('/zwgk/rsxx/', 404),
      record(
        '/xxgk/',
        facts({
          kind: 'platform',
          menus: [menu('tree', [node('指南', '/xxgk/zn/'), node('通知公告', '/zwgk/tzgg/')])],
        }),
      ),
      record('/zjsl/a/', listPage(fresh, { menus: [menu('side', [node('丁', '/zjsl/a/d/')])] })),
    ];
    const expected = JSON.stringify(assemble(pages, context));
    fc.assert(
      fc.property(fc.shuffledSubarray(pages, { minLength: pages.length }), (shuffled) => {
        expect(JSON.stringify(assemble(shuffled, context))).toBe(expected);
      }),
      { numRuns: 30 },
    );
  });
});
