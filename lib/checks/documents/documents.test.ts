import { describe, expect, test } from 'vitest';
import type { Check } from '../../model/finding';
import type { PageFacts } from '../../model/page-facts';
import { documentsPortal } from '../testing/documents-portal';
import { now, page, portal, standard } from '../testing/portal-builder';
import { blankDocumentFields } from './blank-document-fields';
import { impossibleDocumentDates } from './impossible-document-dates';
import { latePublication } from './late-publication';

const run = (part: Partial<PageFacts>) =>
  blankDocumentFields.run(
    portal({ pages: [page({ purpose: 'article', facts: { kind: 'official-document', ...part } })] }),
    standard,
    now,
  );

describe('blank-document-fields', () => {
  test('hit: labels without values, all in one finding', () => {
    const metadata = [
      { name: '索引号', value: '' },
      { name: '名称', value: '关于某事的通知' },
      { name: '文号', value: '  ' },
    ];
    expect(run({ metadata })).toMatchObject([
      { severity: 'advice', state: 'violation', message: { params: { fields: ['索引号', '文号'], count: 2 } } },
    ]);
  });

  test('hit: what a template prints of a field that holds nothing', () => {
    const metadata = [
      { name: '文号', value: 'null' },
      { name: '名称', value: '关于某事的通知' },
      { name: '主题分类', value: 'undefined' },
    ];
    expect(run({ metadata })).toMatchObject([{ message: { params: { fields: ['文号', '主题分类'], count: 2 } } }]);
    expect(run({ metadata: [{ name: '文号', value: '无' }, ...metadata.slice(1, 2)] })).toEqual([]);
  });

  test('near miss: optional fields may be blank, and other pages may be anything', () => {
    expect(run({ metadata: [{ name: '废止日期', value: '' }] })).toEqual([]);
    expect(run({ kind: 'article', metadata: [{ name: '索引号', value: '' }] })).toEqual([]);
  });

  test('cannot tell: a document without any block', () => {
    expect(run({ metadata: [] })).toEqual([]);
  });

  const fields = { 索引号: '1', 发文机关: '青石县人民政府', 成文日期: '2025-06-03', 发文字号: '青政发〔2025〕1号' };
  const column = (title: string, without: number, kind: 'policy' | 'notice' = 'policy') =>
    blankDocumentFields.run(
      documentsPortal([
        {
          kind,
          items: [
            ...Array.from({ length: without }, (_, i) => ({
              title: title.replace('N', `${i}`),
              date: '2025-06-09',
              opened: {},
            })),
            ...[1, 2, 3, 4, 5].map((i) => ({
              title: `关于第${i}件事的通知`,
              date: '2025-06-05',
              opened: { fields },
            })),
          ],
        },
      ]),
      standard,
      now,
    );

  test('a document without a block, where the others of its column have one, is a question', () => {
    expect(column('关于加强第N项文物安全工作的意见', 1)).toMatchObject([
      { state: 'needs-review', message: { key: 'checks.blankDocumentFields.block' } },
    ]);
  });

  test('near miss: its explanation, a text that is no document, many without, a column of notices', () => {
    expect(column('《第N项文物安全工作的意见》政策解读', 1)).toEqual([]);
    expect(column('第N项文物安全工作开展情况', 1)).toEqual([]);
    expect(column('关于加强第N项文物安全工作的意见', 4)).toEqual([]);
    expect(column('关于加强第N项文物安全工作的意见', 1, 'notice')).toEqual([]);
  });
});

const dated = (check: Check, written: string, published: string) =>
  check.run(
    portal({
      pages: [
        page({
          purpose: 'article',
          facts: {
            kind: 'official-document',
            metadata: [
              { name: '成文日期', value: written },
              { name: '发布日期', value: published },
            ],
          },
        }),
      ],
    }),
    standard,
    now,
  );

describe('late-publication', () => {
  test('hit: on the 21st working day, as a question', () => {
    const found = dated(latePublication, '2025年6月3日', '2025-07-02');
    expect(found).toMatchObject([{ state: 'needs-review', severity: 'advice', message: { params: { workdays: 21 } } }]);
    expect(found[0]?.evidence.map(({ quotation }) => quotation)).toEqual(['2025年6月3日', '2025-07-02']);
  });

  test('near miss: on the 20th, and over a long holiday', () => {
    expect(dated(latePublication, '2025年6月3日', '2025-07-01')).toEqual([]);
    // The spring festival of 2025 took eight days, of which two were made up for on week-ends.
    expect(dated(latePublication, '2025-01-20', '2025-02-19')).toEqual([]);
  });

  test('cannot tell: a month is no day, and a move of the archive is no delay', () => {
    expect(dated(latePublication, '2025年6月', '2025-09-02')).toEqual([]);
    expect(dated(latePublication, '2019-06-03', '2025-07-02')).toEqual([]);
  });
});

describe('impossible-document-dates', () => {
  test('hit: published before it was written, or tomorrow; always a question', () => {
    expect(dated(impossibleDocumentDates, '2025-07-02', '2025-07-01')).toMatchObject([{ state: 'needs-review' }]);
    expect(dated(impossibleDocumentDates, '2026-03-01', '2026-03-03')).toMatchObject([
      { message: { key: 'checks.impossibleDocumentDates.ahead', params: { day: '2026-03-03' } } },
    ]);
  });

  test('hit: an article published before the day of its signature', () => {
    const signed = (publishedOn: string) =>
      impossibleDocumentDates.run(
        portal({
          pages: [
            page({
              purpose: 'article',
              facts: {
                kind: 'article',
                article: { title: '关于某事的通告', publishedOn, source: null, length: 300 },
                text: `${'现将有关事项通告如下，请遵照执行。'.repeat(10)}\n青石县水利局\n2025年7月12日`,
              },
            }),
          ],
        }),
        standard,
        now,
      );
    expect(signed('2025-07-10')).toMatchObject([
      { state: 'needs-review', basis: ['GUIDE-ARTICLE'], message: { params: { written: '2025-07-12' } } },
    ]);
    expect(signed('2025-07-11')).toEqual([]);
  });

  test('hit: an article whose line of date and source lies ahead', () => {
    const ahead = (text: string) =>
      impossibleDocumentDates.run(
        portal({ pages: [page({ purpose: 'article', facts: { kind: 'article', text } })] }),
        standard,
        now,
      );
    expect(ahead('关于某事的通告\n发布时间：2026-05-06 来源：县政府')).toMatchObject([
      { state: 'needs-review', message: { params: { day: '2026-05-06' } } },
    ]);
    expect(ahead('关于某事的通告\n发布时间：2026-03-01 截止时间：2026-05-06')).toEqual([]);
    expect(ahead('招聘会预告\n时间：2026年5月6日\n地点：人民广场')).toEqual([]);
    expect(ahead('关于某事的通告\n时间：2026-05-06 来源：县政府')).toHaveLength(1);
  });

  test('hit: a day that no calendar has; near miss: a leap day, a month alone', () => {
    expect(dated(impossibleDocumentDates, '2024-06-31', '2024-07-05')).toMatchObject([
      { message: { key: 'checks.impossibleDocumentDates.none', params: { field: '成文日期', value: '2024-06-31' } } },
    ]);
    expect(dated(impossibleDocumentDates, '2024年2月29日', '2024-03-05')).toEqual([]);
    expect(dated(impossibleDocumentDates, '2023年2月29日', '2024-03-05')).toHaveLength(1);
    expect(dated(impossibleDocumentDates, '1970-01-01', '2024-03-05')).toMatchObject([
      { message: { key: 'checks.impossibleDocumentDates.none' } },
    ]);
    expect(dated(impossibleDocumentDates, '1984-01-05', '2024-03-05')).toEqual([]);
    expect(dated(impossibleDocumentDates, '2024年6月', '2024-07-05')).toEqual([]);
  });

  test('near miss: on the same day, today', () => {
    expect(dated(impossibleDocumentDates, '2026-03-02', '2026-03-02')).toEqual([]);
  });

  test('cannot tell: without a day', () => {
    expect(dated(impossibleDocumentDates, '', '')).toEqual([]);
  });
});
