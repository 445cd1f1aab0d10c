import { describe, expect, test } from 'vitest';
import type { Check } from '../../model/finding';
import type { PageFacts, SiteIdentity } from '../../model/page-facts';
import type { PageRecord } from '../../model/portal';
import { now, page, portal, standard } from '../testing/portal-builder';
import { foreignDomain } from './foreign-domain';
import { malformedSiteCode } from './malformed-site-code';
import { missingFooterMarks } from './missing-footer-marks';
import { missingPageLabels } from './missing-page-labels';

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

  test('hit: letters where digits belong', () => {
    expect(coded('44080300A1')).toMatchObject([{ state: 'violation', message: { params: { code: '44080300A1' } } }]);
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
      { severity: 'advice', points: 0, message: { params: { labels: 'ColumnDescription、ColumnKeywords' } } },
    ]);
  });

  test('near miss: written in other case, or on some of the pages', () => {
    expect(run(missingPageLabels, [...pagesWith(3, {}), page({ facts: { meta: site } })])).toEqual([]);
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
