import { describe, expect, test } from 'vitest';
import { at, facts, failed, record, refused, rendered } from '../../tests/unit/builders';
import { gone, homePage, PROBE, portalOf } from '../../tests/unit/judged';
import type { PageFacts } from '../model/page-facts';
import type { PageRecord } from '../model/portal';

/** A home page whose column /lm/ is well, with further links. */
const homeWith = (...paths: string[]): PageFacts => ({
  ...homePage(['要闻', '/lm/']),
  links: paths.map((path, number) => ({ text: `旧版入口${number}`, url: at(path), region: 'main' as const })),
});

const column = record('/lm/', facts({ kind: 'single-content' }));
const homeTab = (home: PageFacts): PageRecord => rendered('/', home);

/** What is still wanted once everything else was looked at, and the links found broken. */
function looked(home: PageFacts, looks: PageRecord[] = []) {
  const { portal, wants } = portalOf('要闻', [column, homeTab(home), ...looks], home);
  return {
    wants: wants.map(({ purpose, via, url }) => `${purpose} ${via} ${new URL(url).pathname}`),
    broken: portal.brokenLinks.map(({ url, failure, doubtful, onHome }) => ({
      path: new URL(url).pathname,
      failure,
      doubtful,
      onHome,
    })),
  };
}

const link = (path: string, over: Partial<PageRecord> = {}): PageRecord => ({
  ...record(path, facts({ kind: 'single-content' })),
  purpose: 'link',
  ...over,
});

describe('links of the home page that nothing asked for', () => {
  test('are looked at within the budget', () => {
    const { wants } = looked(homeWith('/about12345.html', '/help12345.html', '/terms12345.html'));
    expect(wants).toEqual(['link fetch /about12345.html', 'link fetch /help12345.html']);
  });

  test('are left alone where they lead home, log in or out, search, act, or lead to another host', () => {
    const { wants } = looked(
      homeWith('/', '/login', '/search', '/user/logout.do', '/x.do?op=delete', 'http://www.elsewhere.example/a.html'),
    );
    expect(wants).toEqual([]);
  });

  test('the choice stays the same when the looks are taken', () => {
    const home = homeWith('/about12345.html', '/help12345.html', '/terms12345.html');
    expect(looked(home, [link('/about12345.html')]).wants).toEqual(['link fetch /help12345.html']);
    expect(looked(home, [link('/about12345.html'), link('/help12345.html')]).wants).toEqual([]);
  });
});

describe('files beside the articles that were opened', () => {
  test('are looked at, too, where there are columns enough', () => {
    const names = Array.from({ length: 60 }, (_, number): [string, string] => [`栏目名称${number}`, `/lm${number}/`]);
    const home = homePage(['要闻', '/lm/'], ...names);
    const columns = names.map(([, path]) => record(path, facts({ kind: 'single-content' })));
    const attachment = { text: '附件', url: at('/files/1.doc'), region: 'main' as const };
    const opened = record('/art/2024/3/1/art_12_1.html', facts({ kind: 'article', attachments: [attachment] }), {
      purpose: 'article',
      completes: column.key,
    });
    const { wants } = portalOf('要闻', [column, ...columns, homeTab(home), opened], home);
    expect(wants.map(({ purpose, url }) => [purpose, url])).toEqual([['link', at('/files/1.doc')]]);
  });
});

describe('a link that does not open', () => {
  const home = homeWith('/about12345.html');

  test('is looked at again in a tab, and then told', () => {
    const dead = { ...refused('/about12345.html', 404), purpose: 'link' as const };
    expect(looked(home, [dead]).wants).toEqual(['confirm render /about12345.html']);
    const tab = refused('/about12345.html', 404);
    const again = { ...tab, key: tab.key.replace('fetch', 'render'), purpose: 'confirm' as const };
    const confirmed = { ...again, snapshot: { ...again.snapshot, via: 'render' as const } };
    expect(looked(home, [dead, confirmed]).broken).toEqual([
      { path: '/about12345.html', failure: 'missing', doubtful: false, onHome: true },
    ]);
  });

  test('is no broken one where a tab opens it', () => {
    const dead = { ...refused('/about12345.html', 404), purpose: 'link' as const };
    expect(looked(home, [dead, rendered('/about12345.html', facts({ kind: 'single-content' }))]).broken).toEqual([]);
  });

  test('is doubtful where the failure may pass', () => {
    const slow = { ...failed('/about12345.html', 'timeout'), purpose: 'link' as const };
    expect(looked(home, [slow]).wants).toEqual(['confirm render /about12345.html']);
    expect(looked(home, [slow, failed('/about12345.html', 'timeout', 'render')]).broken).toEqual([
      { path: '/about12345.html', failure: 'timeout', doubtful: true, onHome: true },
    ]);
  });

  test('is doubtful where it was tried as a column, too', () => {
    const tried = (record: PageRecord): PageRecord => ({ ...record, purpose: 'column' });
    const broken = { ...tried(refused('/about12345.html', 500)) };
    const tab = refused('/about12345.html', 500);
    const again = { ...tab, key: tab.key.replace('fetch', 'render'), purpose: 'confirm' as const };
    const confirmed = { ...again, snapshot: { ...again.snapshot, via: 'render' as const } };
    expect(looked(home, [broken, confirmed]).broken).toEqual([
      { path: '/about12345.html', failure: 'server', doubtful: true, onHome: true },
    ]);
    const lands = tried(link('/about12345.html'));
    const landed = { ...lands, snapshot: { ...lands.snapshot, finalUrl: at('/') } };
    expect(looked(home, [landed]).broken).toMatchObject([{ failure: 'home', doubtful: true }]);
    expect(looked(home, [tried(link('/about12345.html'))]).broken).toEqual([]);
  });

  test('is doubtful where it lands on the home page, or looks like a missing page', () => {
    const lands = link('/about12345.html', {});
    const landed = { ...lands, snapshot: { ...lands.snapshot, finalUrl: at('/') } };
    expect(
      looked(home, [landed, rendered('/about12345.html', home, { snapshot: { finalUrl: at('/') } })]).broken,
    ).toEqual([{ path: '/about12345.html', failure: 'home', doubtful: true, onHome: true }]);
    const alike = { ...link('/about12345.html'), facts: gone };
    const probe = record(new URL(PROBE).pathname, gone, { purpose: 'probe' });
    expect(looked(home, [alike, probe, rendered('/about12345.html', gone)]).broken).toMatchObject([
      { failure: 'soft', doubtful: true },
    ]);
  });

  test('that robots.txt forbids is named as not looked at', () => {
    const forbidden = { ...failed('/about12345.html', 'robots'), purpose: 'link' as const };
    expect(portalOf('要闻', [column, homeTab(home), forbidden], home).portal.notLookedAt).toEqual([
      { url: at('/about12345.html'), name: null, section: 'other', reason: 'robots' },
    ]);
  });

  test('refused, forbidden by robots.txt or a file, it is none', () => {
    for (const kind of ['robots', 'denied', 'blocked', 'not-html'] as const)
      expect(looked(home, [{ ...failed('/about12345.html', kind), purpose: 'link' }]).broken).toEqual([]);
  });
});

describe('the portal’s own search', () => {
  const asking = (url: string, method: 'GET' | 'POST' = 'GET'): PageFacts => ({
    ...homeWith(),
    lists: homePage(['要闻', '/lm/']).lists.map((list) => ({
      ...list,
      items: list.items.map((item) => ({ ...item, title: '关于放假的通知' })),
    })),
    search: { url, method, field: 'q', fixed: { site: '1' } },
  });
  const searches = (home: PageFacts) =>
    portalOf('要闻', [column, homeTab(home)], home)
      .wants.filter(({ purpose }) => purpose === 'search')
      .map(({ method, url, body }) => [method, url.replace(at('/'), '/'), body]);

  test('is asked once for a word of the home page', () => {
    expect(searches(asking(at('/so?old=1')))).toEqual([['GET', '/so?site=1&q=%E9%80%9A%E7%9F%A5', null]]);
    expect(searches(asking(at('/so'), 'POST'))).toEqual([['POST', '/so', 'site=1&q=%E9%80%9A%E7%9F%A5']]);
  });

  test('is not asked on another host, nor without a form or a word', () => {
    expect(searches(asking('http://so.elsewhere.example/s'))).toEqual([]);
    expect(searches({ ...asking(at('/so')), search: null })).toEqual([]);
    expect(searches({ ...asking(at('/so')), lists: [] })).toEqual([]);
  });
});
