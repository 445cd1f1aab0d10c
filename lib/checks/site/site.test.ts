import { describe, expect, test } from 'vitest';
import type { Check } from '../../model/finding';
import type { PageFacts, SiteIdentity } from '../../model/page-facts';
import type { PageRecord, Portal } from '../../model/portal';
import { column, now, page, portal, standard } from '../testing/portal-builder';
import { contradictorySiteCodes } from './contradictory-site-codes';
import { failingSearch } from './failing-search';
import { foreignDomain } from './foreign-domain';
import { insecureTransport } from './insecure-transport';
import { irregularDomain } from './irregular-domain';
import { malformedRecords } from './malformed-records';
import { malformedSiteCode } from './malformed-site-code';
import { missingFindErrors } from './missing-find-errors';
import { missingFooterMarks } from './missing-footer-marks';
import { missingPageLabels } from './missing-page-labels';
import { missingSearch } from './missing-search';
import { surplusSite } from './surplus-site';
import { unnamedPages } from './unnamed-pages';

const run = (check: Check, pages: PageRecord[]) => check.run(portal({ pages }), standard, now);

const full: SiteIdentity = {
  siteCode: '4408030001',
  icp: '粤ICP备00000000号',
  policeRecord: '粤公网安备 00000000000000号',
  organiser: '青石县人民政府',
  contact: '0000-0000000',
  siteMapUrl: 'http://www.example.gov.cn/map/',
  governmentMark: true,
};

const pagesWith = (count: number, part: Partial<PageFacts>, via: 'fetch' | 'render' = 'render') =>
  Array.from({ length: count }, (_, index) =>
    page({ purpose: 'column', snapshot: { via }, facts: { url: `http://www.example.gov.cn/${index}/`, ...part } }),
  );

describe('missing-footer-marks', () => {
  test('hit: no page shows the mark', () => {
    const found = run(missingFooterMarks, pagesWith(3, { identity: { ...full, policeRecord: null } }));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      severity: 'deduct',
      state: 'violation',
      message: { params: { mark: 'policeRecord' } },
    });
    expect(found[0]?.evidence).toHaveLength(3);
  });

  test('near miss: one page shows it, or the other pages are errors', () => {
    const without = { identity: { ...full, icp: null } };
    expect(run(missingFooterMarks, [...pagesWith(3, without), page({ facts: { identity: full } })])).toEqual([]);
    expect(run(missingFooterMarks, pagesWith(3, { ...without, kind: 'error' }))).toEqual([]);
  });

  test('cannot tell: a good part of the pages lacks it', () => {
    const pages = [...pagesWith(5, { identity: { ...full, icp: null } }), page({ facts: { identity: full } })];
    expect(run(missingFooterMarks, pages)).toMatchObject([
      { state: 'needs-review', severity: 'advice', message: { params: { mark: 'icp', pages: 6, without: 5 } } },
    ]);
  });

  const below = (folder: string, count: number, part: Partial<PageFacts>) =>
    Array.from({ length: count }, (_, at) =>
      page({ facts: { url: `http://www.example.gov.cn/${folder}/${at}.html`, ...part } }),
    );

  test('near miss: a script writes the footer, as the home page shows in a tab', () => {
    const bare = { ...full, icp: null };
    const home = (via: 'fetch' | 'render', identity: SiteIdentity) =>
      page({ purpose: 'home', snapshot: { via, finalUrl: 'http://www.example.gov.cn/' }, facts: { identity } });
    const fetched = pagesWith(6, { identity: bare }, 'fetch');
    expect(run(missingFooterMarks, [home('fetch', bare), home('render', full), ...fetched])).toEqual([]);
    expect(run(missingFooterMarks, [home('fetch', full), home('render', full), ...fetched])).toMatchObject([
      { message: { key: 'checks.missingFooterMarks.partly' } },
    ]);
  });

  test('cannot tell: a section whose pages have another footer than all others', () => {
    const bare = { ...full, siteCode: null, icp: null, policeRecord: null, siteMapUrl: null };
    const others = [...below('xwdt/qhyw', 4, { identity: full }), ...below('xwdt/tzgg', 4, { identity: full })];
    const own = below('zwgk/yjgl/202611', 2, { identity: bare });
    expect(run(missingFooterMarks, [...others, ...own])).toMatchObject([
      {
        url: own[0]?.facts?.url,
        state: 'needs-review',
        message: { params: { section: 'www.example.gov.cn/zwgk/yjgl/', pages: 2, marks: 4 } },
      },
    ]);
    expect(run(missingFooterMarks, [...others, ...own.slice(0, 1)])).toEqual([]);
    const shown = below('zwgk/yjgl', 2, { identity: { ...full, icp: null } });
    expect(run(missingFooterMarks, [...others, ...shown])).toEqual([]);
  });

  test('cannot tell: telephones that only articles tell are none of the footer', () => {
    const told = (contact: string) => ({ identity: { ...full, contact }, text: `咨询电话：${contact}` });
    const pages = [...below('a', 3, { identity: { ...full, contact: null } }), ...below('b', 2, told('0000-1111111'))];
    expect(run(missingFooterMarks, pages)).toMatchObject([
      { state: 'needs-review', message: { params: { mark: 'contact' } } },
    ]);
    expect(run(missingFooterMarks, [...pages, ...below('c', 6, told('0000-2222222'))])).toEqual([]);
  });

  test('cannot tell: no rendered page, too few pages, or a mark that is written in many ways', () => {
    const without = { identity: { ...full, icp: null } };
    for (const pages of [pagesWith(3, without, 'fetch'), pagesWith(2, without)])
      expect(run(missingFooterMarks, pages)).toMatchObject([{ state: 'needs-review', severity: 'advice' }]);
    const loose = pagesWith(5, { identity: { ...full, organiser: null } });
    expect(run(missingFooterMarks, loose)).toMatchObject([{ state: 'needs-review' }]);
  });
});

describe('malformed-site-code', () => {
  const coded = (siteCode: string | null) =>
    run(malformedSiteCode, [page({ facts: { identity: { ...full, siteCode } } })]);

  test('hit: letters where digits belong, in footer or label', () => {
    expect(coded('44080300A1')).toMatchObject([{ state: 'violation', message: { params: { code: '44080300A1' } } }]);
    const label = page({ facts: { identity: full, meta: { siteIDcode: '4408-0300' } } });
    expect(run(malformedSiteCode, [label])).toMatchObject([{ message: { params: { code: '4408-0300' } } }]);
  });

  test('near miss: a locality’s and a ministry’s', () => {
    expect(coded('4408030001')).toEqual([]);
    expect(coded('bm55000001')).toEqual([]);
  });

  test('cannot tell: none was seen', () => {
    expect(coded(null)).toEqual([]);
  });
});

describe('missing-page-labels', () => {
  const site = { SiteName: '青石县人民政府', SiteDomain: 'www.example.gov.cn', siteidcode: '4408030001' };

  test('hit: articles without any of theirs', () => {
    const found = run(missingPageLabels, pagesWith(3, { kind: 'article', meta: site }));
    expect(found).toMatchObject([{ severity: 'deduct', basis: ['IND-DED-FUN-TAG', 'GUIDE-META-ARTICLE'] }]);
  });

  test('a group that is only incomplete is advised on', () => {
    const meta = { ...site, ColumnName: '通知公告', ColumnType: '通知公告', ColumnDescription: ' ' };
    const found = run(missingPageLabels, pagesWith(3, { kind: 'column-list', meta }));
    expect(found).toMatchObject([
      { severity: 'advice', points: 0, message: { params: { labels: ['ColumnDescription', 'ColumnKeywords'] } } },
    ]);
  });

  test('labels that a good part of the pages lack are advised on', () => {
    const lacking = run(missingPageLabels, [...pagesWith(3, {}), page({ facts: { meta: site } })]);
    expect(lacking).toMatchObject([
      { severity: 'advice', message: { key: 'checks.missingPageLabels.partly', params: { pages: 4, without: 3 } } },
    ]);
  });

  test('hit: a section without any, where all others have them', () => {
    const below = (folder: string, count: number, meta: Record<string, string>) =>
      Array.from({ length: count }, (_, at) =>
        page({ facts: { url: `http://www.example.gov.cn/${folder}/${at}.html`, meta } }),
      );
    const own = below('zwgk/zfcg', 2, {});
    expect(run(missingPageLabels, [...below('xwdt/qhyw', 12, site), ...own])).toMatchObject([
      {
        url: own[0]?.facts?.url,
        severity: 'advice',
        message: { key: 'checks.missingPageLabels.section', params: { section: 'www.example.gov.cn/zwgk/zfcg/' } },
      },
    ]);
    const slip = [...below('xwdt/qhyw', 12, site), ...below('zwgk/zfcg', 1, {}), ...below('zwgk/zfcg', 2, site)];
    expect(run(missingPageLabels, slip)).toEqual([]);
  });

  test('near miss: written in other case, or missing on single pages', () => {
    expect(run(missingPageLabels, pagesWith(4, { meta: site }))).toEqual([]);
    expect(run(missingPageLabels, [...pagesWith(10, { meta: site }), page({ facts: { meta: {} } })])).toEqual([]);
  });

  test('cannot tell: too few pages', () => {
    expect(run(missingPageLabels, pagesWith(2, { kind: 'article' }))).toEqual([]);
  });
});

describe('foreign-domain', () => {
  const at = (host: string, name = '青石县人民政府') => foreignDomain.run(portal({ host, name }), standard, now);

  test('hit: a government elsewhere, or behind a look-alike', () => {
    expect(at('www.qingshi.com.cn')).toMatchObject([{ state: 'violation', severity: 'deduct' }]);
    expect(at('www.qingshi-gov.cn')).toMatchObject([{ state: 'violation' }]);
  });

  test('near miss: .gov.cn, with or without port, and .政务', () => {
    for (const host of ['www.qingshi.gov.cn', 'zwgk.qingshi.gov.cn:8080', 'www.xn--p5tp6r.xn--zfr164b'])
      expect(at(host)).toEqual([]);
  });

  test('cannot tell: a body that may stand elsewhere by right', () => {
    expect(at('www.qingshi-hospital.example', '青石县医院')).toMatchObject([
      { state: 'needs-review', severity: 'advice' },
    ]);
  });
});

const home = (part: Partial<PageFacts>, via: 'fetch' | 'render' = 'render') =>
  page({ snapshot: { via }, facts: { identity: full, ...part } });

describe('missing-find-errors', () => {
  const entry = (findErrors: SiteIdentity['findErrors']) => ({ identity: { ...full, findErrors } });

  test('hit: the rendered home page has none, nor has any other page', () => {
    expect(run(missingFindErrors, [home(entry(null))])).toMatchObject([{ state: 'violation', severity: 'deduct' }]);
  });

  test('near miss: the national entry', () => {
    expect(run(missingFindErrors, [home(entry('national'))])).toEqual([]);
  });

  test('cannot tell: not rendered, an entry of its own, one on other pages, or an older audit', () => {
    expect(run(missingFindErrors, [home(entry(null), 'fetch')])).toMatchObject([{ state: 'needs-review' }]);
    expect(run(missingFindErrors, [home(entry('own'))])).toMatchObject([
      { state: 'needs-review', message: { key: 'checks.missingFindErrors.own' } },
    ]);
    expect(run(missingFindErrors, [home(entry(null)), ...pagesWith(1, entry('national'))])).toMatchObject([
      { state: 'needs-review' },
    ]);
    expect(run(missingFindErrors, [home({})])).toEqual([]);
  });
});

describe('contradictory-site-codes', () => {
  const coded = (siteCode: string, label: string, findErrorsCode: string | null = null): Partial<PageFacts> => ({
    identity: { ...full, siteCode, findErrorsCode },
    meta: { SiteIDCode: label },
  });

  test('hit: footer and label of the home page disagree', () => {
    expect(run(contradictorySiteCodes, [home(coded('4408030001', '4408030002'))])).toMatchObject([
      { state: 'violation', message: { params: { footer: '4408030001', label: '4408030002', pages: 1 } } },
    ]);
  });

  test('near miss: the same code in other case', () => {
    expect(run(contradictorySiteCodes, [home(coded('BM55000001', 'bm55000001', 'bm55000001'))])).toEqual([]);
  });

  test('cannot tell: another code on other pages or in the entry for finding errors', () => {
    const own = home(coded('4408030001', '4408030001'));
    expect(run(contradictorySiteCodes, [own, ...pagesWith(1, coded('4408030007', '4408030007'))])).toMatchObject([
      { state: 'needs-review', message: { params: { own: '4408030001', code: '4408030007' } } },
    ]);
    expect(run(contradictorySiteCodes, [home(coded('4408030001', '4408030001', '4408000001'))])).toMatchObject([
      { state: 'needs-review' },
    ]);
  });
});

describe('malformed-records', () => {
  const recorded = (icp: string | null, policeRecord: string | null = null) =>
    run(malformedRecords, [home({ identity: { ...full, icp, policeRecord } })]).map(({ state, message }) => [
      state,
      message.key.split('.').at(-1),
    ]);

  test('hit: too few digits, or the site code in its place', () => {
    expect(recorded('粤ICP备1234567号')).toEqual([['violation', 'message']]);
    expect(recorded('粤ICP备4408030001号')).toEqual([['violation', 'siteCode']]);
    expect(recorded(null, '粤公网安备 440803020000号')).toEqual([['violation', 'message']]);
  });

  test('near miss: the forms in use', () => {
    for (const icp of ['粤ICP备05070829号', '粤 ICP 备 2023100790号-1', '粤ICP备05009168', '粤ICP证120001号'])
      expect(recorded(icp)).toEqual([]);
    expect(recorded(null, '粤公网安备 44080302000019号')).toEqual([]);
    expect(recorded(null, '粤公网安备号44080302000019')).toEqual([]);
  });

  test('cannot tell: of another province', () => {
    expect(recorded('桂ICP备05070829号')).toEqual([['needs-review', 'province']]);
    expect(recorded(null, '粤公网安备 45080302000019号')).toEqual([['needs-review', 'province']]);
  });
});

const searchBox = { url: 'http://www.example.gov.cn/search/', method: 'GET', field: 'q', fixed: {} } as const;

describe('missing-search', () => {
  test('hit: no page has one, the rendered home page included', () => {
    const pages = [home({ search: null }), ...pagesWith(2, { search: null })];
    expect(run(missingSearch, pages)).toMatchObject([{ state: 'violation', severity: 'deduct' }]);
  });

  test('near miss: one page has one', () => {
    expect(run(missingSearch, [home({ search: null }), ...pagesWith(2, { search: searchBox })])).toEqual([]);
  });

  test('cannot tell: not rendered, or an older audit', () => {
    const pages = [home({ search: null }, 'fetch'), ...pagesWith(2, { search: null })];
    expect(run(missingSearch, pages)).toMatchObject([{ state: 'needs-review', severity: 'advice' }]);
    expect(run(missingSearch, [home({}), ...pagesWith(2, {})])).toEqual([]);
  });
});

describe('failing-search', () => {
  const item = (title: string) => ({
    title,
    url: 'http://www.example.gov.cn/1.html',
    date: null,
    precision: null,
    dateFrom: null,
    dateText: null,
    pinned: false,
  });
  const listed = (title: string): Partial<PageFacts> => ({
    lists: [
      { name: null, items: [item(title)], newest: null, source: 'html', region: 'main', moreUrl: null, selector: null },
    ],
  });
  const answered = (facts: Partial<PageFacts>, snapshot: Partial<PageRecord['snapshot']> = {}) =>
    run(failingSearch, [
      home(listed('关于放假的通知')),
      page({
        purpose: 'search',
        snapshot: { via: 'fetch', ...snapshot },
        facts: { url: 'http://www.example.gov.cn/search/?q=1', kind: 'column-list', ...facts },
      }),
    ]);

  test('hit: the page of results does not exist', () => {
    expect(answered({ kind: 'error' }, { status: 404 })).toMatchObject([
      { state: 'violation', severity: 'deduct', message: { params: { word: '通知', status: 404 } } },
    ]);
  });

  test('near miss: a result, or results that a script fetches', () => {
    expect(answered(listed('关于开会的通知'))).toEqual([]);
    expect(answered({ scripted: true })).toEqual([]);
  });

  test('cannot tell: an error, or no result for a word of the home page', () => {
    expect(answered({ kind: 'error' }, { status: 502 })).toMatchObject([{ state: 'needs-review' }]);
    expect(answered({ emptyState: { quotation: '没有找到相关信息', selector: null } })).toMatchObject([
      { state: 'needs-review', message: { key: 'checks.failingSearch.noResult' } },
    ]);
  });

  test('what robots.txt forbade, and a portal that was not asked, are no findings', () => {
    expect(answered({}, { status: null, error: { kind: 'robots', detail: '' } })).toEqual([]);
    expect(run(failingSearch, [home(listed('关于放假的通知'))])).toEqual([]);
  });
});

describe('insecure-transport', () => {
  test('cannot tell: over http the audit saw no https', () => {
    expect(run(insecureTransport, [home({})])).toMatchObject([{ state: 'needs-review', severity: 'advice' }]);
  });

  test('near miss: it leads to https', () => {
    const pages = [page({ snapshot: { finalUrl: 'https://www.example.gov.cn/' } })];
    expect(run(insecureTransport, pages)).toEqual([]);
  });
});

describe('irregular-domain', () => {
  const at = (part: Partial<Portal>) =>
    irregularDomain.run(portal(part), standard, now).map(({ message }) => message.key.split('.').at(-1));

  test('cannot tell: a port, a government under another’s domain, a department at one of its own', () => {
    expect(at({ host: 'www.qingshi.gov.cn:8080' })).toEqual(['message']);
    expect(at({ host: 'qingshi.hengchuan.gov.cn', level: 'city' })).toEqual(['government']);
    expect(at({ host: 'web.portal.qingshi.gov.cn', level: 'county' })).toEqual(['government']);
    expect(at({ host: 'www.qsjyj.gov.cn', level: 'department' })).toEqual(['department']);
  });

  test('near miss: www.NAME.gov.cn, without www, a department below its government, a ministry', () => {
    for (const host of ['www.qingshi.gov.cn', 'qingshi.gov.cn', 'www.qingshi-hospital.example'])
      expect(at({ host })).toEqual([]);
    for (const host of ['qingshi.hengchuan.gov.cn', 'www.qingshi.hengchuan.gov.cn'])
      expect(at({ host, level: 'county' })).toEqual([]);
    expect(at({ host: 'jyj.qingshi.gov.cn', level: 'department' })).toEqual([]);
    expect(at({ host: 'www.moe.gov.cn', level: 'department', siteCode: 'bm05000001' })).toEqual([]);
  });
});

describe('surplus-site', () => {
  const at = (part: Partial<Portal>) =>
    surplusSite.run(portal({ columns: [column()], ...part }), standard, now).map(({ state }) => state);

  test('cannot tell: a township’s, a county department’s', () => {
    expect(at({ level: 'township' })).toEqual(['needs-review']);
    expect(at({ level: 'department', siteCode: '4408030012' })).toEqual(['needs-review']);
  });

  test('near miss: a county’s, a city department’s, a ministry’s', () => {
    expect(at({})).toEqual([]);
    expect(at({ level: 'department', siteCode: '4408000012' })).toEqual([]);
    expect(at({ level: 'department', siteCode: 'bm05000001' })).toEqual([]);
  });
});

describe('unnamed-pages', () => {
  const titled = (title: string, siteName: string | null = null) => ({ kind: 'column-list' as const, title, siteName });

  test('cannot tell: titles without the site’s name', () => {
    expect(run(unnamedPages, pagesWith(5, titled('通知公告')))).toMatchObject([
      { state: 'needs-review', severity: 'advice', message: { params: { pages: 5, unnamed: 5 } } },
    ]);
  });

  test('near miss: named in title or label, another language, too few pages', () => {
    expect(run(unnamedPages, pagesWith(5, titled('通知公告-青石县人民政府')))).toEqual([]);
    expect(run(unnamedPages, pagesWith(5, titled('通知公告', '青石县政府网')))).toEqual([]);
    expect(run(unnamedPages, pagesWith(5, titled('Latest News')))).toEqual([]);
    expect(run(unnamedPages, pagesWith(2, titled('通知公告')))).toEqual([]);
  });
});
