import { describe, expect, test } from 'vitest';
import type { ColumnKind } from '../../model/column';
import type { Portal } from '../../model/portal';
import { column, columns, now, page, portal, standard } from '../testing/portal-builder';
import { irregularPlatformName } from './irregular-platform-name';
import { missingPlatformBlocks } from './missing-platform-blocks';
import { missingPlatformSearch } from './missing-platform-search';
import { newsOnPlatform } from './news-on-platform';

const block = (kind: ColumnKind) => column({ kind, section: 'platform', path: [`板块${kind}`] });
const blocks: ColumnKind[] = ['guide', 'system', 'statutory', 'annual-report', 'application'];

describe('missing-platform-blocks', () => {
  const run = (kinds: ColumnKind[], part: Partial<Portal> = {}) =>
    missingPlatformBlocks.run(
      portal({ columns: [...kinds.map(block), ...columns(5, { kind: 'permit', section: 'platform' })], ...part }),
      standard,
      now,
    );

  test('hit: each block that no column is', () => {
    const found = run(['guide', 'statutory', 'annual-report']);
    expect(found.map(({ message }) => message.params.block)).toEqual(['system', 'application']);
    expect(found[0]).toMatchObject({ severity: 'advice', state: 'violation', points: 0 });
  });

  test('near miss: all are there', () => {
    expect(run(blocks)).toEqual([]);
  });

  test('cannot tell: columns of unknown kind, or a platform that was not read', () => {
    expect(run(['guide', 'statutory', 'annual-report', 'system', 'other'])).toMatchObject([{ state: 'needs-review' }]);
    expect(run(['guide'], { incomplete: true })).toEqual([]);
    expect(run(['guide'], { platformUrl: null })).toEqual([]);
    expect(run([], { columns: [block('guide')] })).toEqual([]);
  });
});

describe('irregular-platform-name', () => {
  const run = (title: string) =>
    irregularPlatformName.run(
      portal({ pages: [page({ purpose: 'platform', facts: { kind: 'platform', title } })] }),
      standard,
      now,
    );

  test('cannot tell: another name is a question, never an accusation', () => {
    expect(run('阳光政务')).toMatchObject([{ state: 'needs-review', subject: '阳光政务' }]);
  });

  test('near miss: the name stands in the title', () => {
    expect(run('政府信息公开_青石县人民政府')).toEqual([]);
  });

  test('cannot tell: the navigation has it right, and the page is headed otherwise', () => {
    const headed = (columnName: string, title: string) => {
      const platform = column({ name: '政府信息公开', kind: 'platform' });
      const facts = { kind: 'platform' as const, title, columnName, url: platform.url };
      const pages = [page({ purpose: 'platform', facts })];
      return irregularPlatformName.run(
        portal({ columns: [platform], pages, platformUrl: platform.url }),
        standard,
        now,
      );
    };
    expect(headed('信息公开专栏', '信息公开专栏_青石县人民政府')).toMatchObject([
      { state: 'needs-review', subject: '信息公开专栏' },
    ]);
    expect(headed('政府信息公开专栏', '青石县人民政府')).toEqual([]);
    expect(headed('信息公开', '政府信息公开_青石县人民政府')).toEqual([]);
    expect(headed('首页', '青石县人民政府')).toEqual([]);
  });

  test('cannot tell: a host of its own', () => {
    const pages = [page({ purpose: 'platform', facts: { kind: 'platform', title: '政府信息公开' } })];
    const apart = (platformUrl: string) =>
      irregularPlatformName.run(portal({ pages, platformUrl }), standard, now).map(({ message }) => message.key);
    expect(apart('http://zwgk.example.gov.cn/')).toEqual(['checks.irregularPlatformName.apart']);
    expect(apart('http://example.gov.cn/zwgk')).toEqual([]);
  });

  test('without a page there is nothing to ask', () => {
    expect(irregularPlatformName.run(portal(), standard, now)).toEqual([]);
  });
});

describe('news-on-platform', () => {
  const run = (part: Partial<Portal>) => newsOnPlatform.run(portal(part), standard, now);
  const news = column({ kind: 'news', section: 'platform', path: ['工作动态'], name: '工作动态' });

  test('cannot tell: a column of news in the platform’s tree', () => {
    expect(run({ columns: [news] })).toMatchObject([
      { state: 'needs-review', severity: 'advice', subject: '工作动态' },
    ]);
  });

  test('near miss: one that the navigation shares, one of the site, statutory content', () => {
    const shared = { ...news, places: [...news.places, { section: 'site' as const, level: 1, path: ['工作动态'] }] };
    expect(run({ columns: [shared] })).toEqual([]);
    expect(run({ columns: [column({ kind: 'news' })] })).toEqual([]);
    expect(run({ columns: [column({ kind: 'policy', section: 'platform' })] })).toEqual([]);
  });
});

describe('missing-platform-search', () => {
  const box = { url: null, method: 'GET', field: null, fixed: {} } as const;
  const platformPages = (search: typeof box | null) =>
    Array.from({ length: 3 }, (_, at) =>
      page({ purpose: 'platform', facts: { url: `http://www.example.gov.cn/zwgk/${at}/`, kind: 'platform', search } }),
    );
  const run = (...pages: Portal['pages']) => missingPlatformSearch.run(portal({ pages }), standard, now);

  test('cannot tell: the site has a search, its platform none', () => {
    expect(run(page({ facts: { search: box } }), ...platformPages(null))).toMatchObject([
      { state: 'needs-review', severity: 'advice', message: { params: { pages: 3 } } },
    ]);
  });

  test('near miss: the platform has one, or the whole site has none, which is told elsewhere', () => {
    expect(run(page({ facts: { search: box } }), ...platformPages(box))).toEqual([]);
    expect(run(page({ facts: { search: null } }), ...platformPages(null))).toEqual([]);
  });
});
