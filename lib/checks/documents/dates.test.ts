import { describe, expect, test } from 'vitest';
import type { AuditLists } from '../../model/audit-lists';
import type { ColumnKind } from '../../model/column';
import type { Check } from '../../model/finding';
import { type ColumnPart, documentsPortal } from '../testing/documents-portal';
import { now, portal, standard } from '../testing/portal-builder';
import { backdatedItems } from './backdated-items';
import { bulkPosting } from './bulk-posting';
import { contradictoryDates } from './contradictory-dates';
import { impossibleDocumentDates } from './impossible-document-dates';
import { repeatedTexts } from './repeated-texts';

const run = (check: Check, given: Parameters<Check['run']>[0]) => check.run(given, standard, now);
const nth = (count: number) => Array.from({ length: count }, (_, i) => i + 1);
const body = '为做好防汛工作，现将有关事项通知如下：'.repeat(6);
const signed = (day: string) => `${body}\n青石县水利局\n${day}`;

/** Six announcements of one day after nine months without any; the articles of the first three were opened. */
const bulk = (texts: string[], titles: string[] = []): ColumnPart[] => [
  {
    name: '通知公告',
    kind: 'notice',
    items: [
      ...nth(6).map((i) => ({
        title: titles[i - 1] ?? `关于第${i}号事项的通告`,
        date: '2025-06-10',
        ...(texts[i - 1] !== undefined && { opened: { text: texts[i - 1] } }),
      })),
      { title: '关于旧事的通告', date: '2024-09-01' },
    ],
  },
];

describe('bulk-posting', () => {
  test('hit: texts of months long past, posted on one day after a silence', () => {
    const found = run(
      bulkPosting,
      documentsPortal(bulk([signed('2024年11月5日'), signed('2025年1月6日'), signed('2025年3月3日')])),
    );
    expect(found).toMatchObject([
      { state: 'needs-review', message: { params: { count: 6, silence: 282, old: 3, from: '2024-11-05' } } },
    ]);
    expect(found[0]?.evidence.map(({ quotation }) => quotation)).toContain('2024年11月5日');
    const titles = nth(6).map((i) => `青石县2024年${i + 4}月空气质量月报`);
    expect(run(bulkPosting, documentsPortal(bulk([], titles)))).toHaveLength(1);
  });

  test('near miss: announcements that were all made that day, and texts of the weeks before', () => {
    const today = signed('2025年6月10日');
    expect(run(bulkPosting, documentsPortal(bulk([today, today, today])))).toEqual([]);
    expect(
      run(
        bulkPosting,
        documentsPortal(bulk([signed('2025年5月8日'), signed('2025年5月20日'), signed('2025年6月3日')])),
      ),
    ).toEqual([]);
  });

  test('near miss: one old text among new ones', () => {
    const today = signed('2025年6月10日');
    expect(run(bulkPosting, documentsPortal(bulk([signed('2024年1月5日'), today, today])))).toEqual([]);
  });

  test('cannot tell: nothing says when the texts were made', () => {
    expect(run(bulkPosting, documentsPortal(bulk([])))).toEqual([]);
    expect(run(bulkPosting, documentsPortal(bulk([body, body, body])))).toEqual([]);
  });

  const posted = (regular: number, made = '20250630'): ColumnPart[] => [
    {
      name: '工作动态',
      kind: 'news',
      items: [
        ...nth(regular).map((i) => ({
          title: `新事${i}`,
          date: `2025-07-0${i}`,
          path: `/202507/t2025070${i}_9${i}.html`,
        })),
        ...nth(5).map((i) => ({ title: `旧事${i}`, date: `2025-0${i}-03`, path: `/202506/t${made}_8${i}.html` })),
      ],
    },
  ];

  test('hit: items posted on one day, by their addresses, under days spread over months', () => {
    expect(run(bulkPosting, documentsPortal(posted(3)))).toMatchObject([
      { state: 'needs-review', basis: ['IND-VETO-SAFETY'], message: { params: { count: 5, made: '2025-06-30' } } },
    ]);
  });

  test('near miss: a column that was moved as a whole', () => {
    expect(run(bulkPosting, documentsPortal(posted(0)))).toEqual([]);
  });
});

const dated = (
  shown: string,
  publishedOn: string,
  rest: { fields?: Record<string, string>; meta?: Record<string, string> } = {},
) =>
  documentsPortal([
    {
      kind: 'notice',
      items: [
        {
          title: '关于加强防汛工作的通告',
          date: shown,
          opened: { publishedOn, ...(rest.fields && { fields: rest.fields }), facts: { meta: rest.meta ?? {} } },
        },
      ],
    },
  ]);

describe('contradictory-dates', () => {
  test('hit: list and article differ by two days, with both quoted', () => {
    const found = run(contradictoryDates, dated('2025-06-12', '2025-06-10'));
    expect(found).toMatchObject([
      { state: 'needs-review', message: { params: { shown: '2025-06-12', told: '2025-06-10' } } },
    ]);
    expect(found[0]?.evidence.map(({ quotation }) => quotation)).toEqual([
      '关于加强防汛工作的通告',
      '2025-06-12',
      '2025-06-10',
    ]);
  });

  test('near miss: the next morning, the day it was written, the day of its meta tag', () => {
    expect(run(contradictoryDates, dated('2025-06-11', '2025-06-10'))).toEqual([]);
    expect(
      run(contradictoryDates, dated('2025-06-02', '2025-06-10', { fields: { 成文日期: '2025年6月2日' } })),
    ).toEqual([]);
    expect(
      run(contradictoryDates, dated('2025-06-02', '2025-06-10', { meta: { PubDate: '2025-06-02 09:00' } })),
    ).toEqual([]);
  });

  test('near miss: a letter shows the day it came and the day it was answered', () => {
    const letter = (kind: 'reply' | 'news') => [
      { kind, items: [{ title: '咨询医保办理', date: '2025-06-10', opened: { publishedOn: '2025-06-02' } }] },
    ];
    expect(run(contradictoryDates, documentsPortal(letter('reply')))).toEqual([]);
    expect(run(contradictoryDates, documentsPortal(letter('news')))).toHaveLength(1);
  });

  test('lists that all show another day are one question, not many', () => {
    const items = nth(5).map((i) => ({
      title: `关于第${i}号事项的通告`,
      date: `2025-06-1${i}`,
      opened: { publishedOn: `2025-05-1${i}` },
    }));
    expect(run(contradictoryDates, documentsPortal([{ kind: 'notice', items }]))).toMatchObject([
      { message: { key: 'checks.contradictoryDates.throughout', params: { count: 5, compared: 5 } } },
    ]);
  });

  test('cannot tell: a list without full days', () => {
    const items = [
      { title: '通告', date: '2025-06-01', precision: 'month' as const, opened: { publishedOn: '2025-06-20' } },
    ];
    expect(run(contradictoryDates, documentsPortal([{ kind: 'notice', items }]))).toEqual([]);
  });

  const column = (late: string, others: number) =>
    documentsPortal([
      {
        kind: 'notice',
        items: [
          { title: '补录的通告', date: '2025-03-01', path: `/202506/t${late}_1.html` },
          ...nth(others).map((i) => ({
            title: `通告${i}`,
            date: `2025-05-0${i}`,
            path: `/202505/t2025050${i}_${i}0.html`,
          })),
        ],
      },
    ]);

  test('hit: shown months before its address, in a column whose addresses tell the day of posting', () => {
    expect(run(contradictoryDates, column('20250610', 6))).toMatchObject([
      { state: 'needs-review', message: { params: { count: 1, shown: '2025-03-01', made: '2025-06-10' } } },
    ]);
  });

  test('near miss: an item drafted before it was posted, few others to compare', () => {
    expect(run(contradictoryDates, column('20250201', 6))).toEqual([]);
    expect(run(contradictoryDates, column('20250610', 3))).toEqual([]);
  });
});

const told = (older: string, newer: string, day = '2025-06-10', kind: ColumnKind = 'notice') =>
  documentsPortal([
    {
      kind,
      items: [
        { title: '关于做好全县河道安全管理工作的通知', date: day, path: '/2.html', opened: { text: newer } },
        { title: '关于做好全县河道安全管理工作的通知', date: '2023-05-10', path: '/1.html', opened: { text: older } },
      ],
    },
  ]);
const text = [...nth(8)]
  .map((i) => `第${i}条 各镇人民政府应当加强河道安全管理，落实责任，共检查${i * 3}处。`)
  .join('\n');

describe('repeated-texts', () => {
  test('hit: the same text under a newer day, both pages quoted', () => {
    const found = run(repeatedTexts, told(text, text));
    expect(found).toMatchObject([
      { state: 'needs-review', url: 'http://www.example.gov.cn/2.html', message: { params: { older: '2023-05-10' } } },
    ]);
    expect(new Set(found[0]?.evidence.map(({ url }) => url)).size).toBe(3);
  });

  test('near miss: letters of one wording', () => {
    expect(run(repeatedTexts, told(text, text, '2025-06-10', 'reply'))).toEqual([]);
  });

  test('near miss: other figures, the same week', () => {
    expect(run(repeatedTexts, told(text, text.replace(/共检查(\d+)/g, '共检查1$1')))).toEqual([]);
    expect(run(repeatedTexts, told(text, text, '2023-05-16'))).toEqual([]);
  });

  const renamed = (newer: string, title: string, kind: 'notice' | 'permit' = 'notice', facts = {}) =>
    documentsPortal([
      {
        kind,
        items: [
          { title, date: '2025-06-10', path: '/2.html', opened: { text: newer, facts } },
          { title: '全县开展河道安全巡查', date: '2023-05-10', path: '/1.html', opened: { text: long } },
        ],
      },
    ]);
  const long = `${text}\n县水利局组织各镇对全县二十三条河道逐段排查，对发现的隐患登记造册，明确整改责任人和完成时限，逐项销号。`;

  test('hit: the same text under another title', () => {
    expect(run(repeatedTexts, renamed(long, '我县扎实做好汛期河道管理'))).toMatchObject([
      {
        url: 'http://www.example.gov.cn/2.html',
        message: {
          key: 'checks.repeatedTexts.renamed',
          params: { older: '2023-05-10', other: '全县开展河道安全巡查' },
        },
      },
    ]);
  });

  test('hit: documents whose fields differ and whose text is the same', () => {
    const document = (title: string, wh: string, date: string, path: string) => {
      const fields = { 索引号: `0114/${date}-1`, 标题: title, 发文字号: wh, 发布日期: date };
      const block = Object.entries(fields)
        .map(([name, value]) => `${name}：${value}`)
        .join('\n');
      return { title, date, path, opened: { fields, text: `${block}\n${long}` } };
    };
    const items = [
      document('关于做好全县河道安全管理工作的意见', '青政发〔2025〕8号', '2025-06-10', '/2.html'),
      document('关于开展全县河道安全专项整治的通知', '青政发〔2023〕5号', '2023-05-10', '/1.html'),
    ];
    expect(run(repeatedTexts, documentsPortal([{ kind: 'policy', items }]))).toMatchObject([
      { url: 'http://www.example.gov.cn/2.html', message: { key: 'checks.repeatedTexts.renamed' } },
    ]);
  });

  test('near miss: other words, one of a series, a form that decisions share, a text that only goes with a file', () => {
    expect(run(repeatedTexts, renamed(long.replace('二十三', '二十五'), '我县扎实做好汛期河道管理'))).toEqual([]);
    expect(run(repeatedTexts, renamed(long, '全县开展河道安全巡查（第2期）'))).toHaveLength(1);
    const series = documentsPortal([
      {
        kind: 'notice',
        items: [1, 2].map((i) => ({
          title: `食品抽检公告（第${i}期）`,
          date: `2025-0${i * 3}-10`,
          path: `/${i}.html`,
          opened: { text: long },
        })),
      },
    ]);
    expect(run(repeatedTexts, series)).toEqual([]);
    expect(run(repeatedTexts, renamed(long, '准予行政许可决定书甲', 'permit'))).toEqual([]);
    const attachments = [{ text: '附件.xls', url: 'http://www.example.gov.cn/1.xls' }];
    expect(run(repeatedTexts, renamed(long, '我县扎实做好汛期河道管理', 'notice', { attachments }))).toEqual([]);
  });

  test('cannot tell: too little text to compare', () => {
    expect(run(repeatedTexts, told('见附件。', '见附件。'))).toEqual([]);
  });
});

const seen = (items: [string, string][], complete = false): AuditLists => ({
  at: '2026-01-20T09:00:00+08:00',
  columns: [
    {
      canonicalUrl: 'http://www.example.gov.cn/tzgg/',
      items: items.map(([title, date]) => ({
        title,
        date,
        url: `http://www.example.gov.cn/art/${encodeURIComponent(title)}.html`,
      })),
      complete,
    },
  ],
});
const old: [string, string][] = [
  ['关于丙事的通告', '2026-01-10'],
  ['关于乙事的通告', '2025-11-10'],
  ['关于甲事的通告', '2025-09-10'],
];
const nowShown = (extra: { title: string; date: string; pinned?: boolean }[]) =>
  documentsPortal(
    [{ id: 'tzgg', kind: 'notice', items: [...extra, ...old.map(([title, date]) => ({ title, date }))] }],
    { previous: seen(old) },
  );

describe('backdated-items', () => {
  test('hit: dated before the last audit, which did not see it', () => {
    const found = run(backdatedItems, nowShown([{ title: '关于丁事的通告', date: '2025-10-08' }]));
    expect(found).toMatchObject([
      {
        state: 'needs-review',
        columnId: 'tzgg',
        message: { params: { count: 1, day: '2025-10-08', looked: '2026-01-20' } },
      },
    ]);
    expect(found[0]?.evidence.map(({ quotation }) => quotation)).toEqual(['关于丁事的通告', '2025-10-08']);
  });

  test('near miss: new since, written shortly before, older than what was seen, seen under another address', () => {
    for (const item of [
      { title: '关于丁事的通告', date: '2026-02-10' },
      { title: '关于丁事的通告', date: '2026-01-05' },
      { title: '关于丁事的通告', date: '2025-08-01' },
      { title: '关于丁事的通告', date: '2025-10-08', pinned: true },
      { title: '关于 乙事 的通告', date: '2025-11-10' },
    ])
      expect(run(backdatedItems, nowShown([item]))).toEqual([]);
  });

  test('a list that was seen whole has nothing older', () => {
    const item = { title: '关于丁事的通告', date: '2025-08-01' };
    expect(run(backdatedItems, { ...nowShown([item]), previous: seen(old, true) })).toHaveLength(1);
  });

  test('cannot tell: no earlier audit, a list without order', () => {
    const given = nowShown([{ title: '关于丁事的通告', date: '2025-10-08' }]);
    expect(run(backdatedItems, portal({ columns: given.columns, pages: given.pages }))).toEqual([]);
    expect(run(backdatedItems, { ...given, previous: seen([old[1]!, old[0]!, old[2]!]) })).toEqual([]);
  });
});

test('a day in brackets below the title is that of a session or of signing, not of publication', () => {
  const line = dated('2025-06-20', '2025-06-10');
  const article = line.pages.find(({ purpose }) => purpose === 'article')!;
  article.facts = { ...article.facts!, text: '青石县2024年统计公报\n（2025年6月10日）\n一、综合' };
  expect(run(contradictoryDates, line)).toEqual([]);
});

describe('days ahead of the one that an audit judges at', () => {
  const ahead = (later: number) =>
    documentsPortal([
      {
        kind: 'news',
        items: [
          { title: '年中会议召开', date: null, opened: { publishedOn: null, text: '发布时间：2026-04-01' } },
          ...nth(later).map((i) => ({ title: `后来的事${i}`, date: `2026-03-1${i}` })),
        ],
      },
    ]).pages.map((one) => ({ ...one, snapshot: { ...one.snapshot, fetchedAt: '2026-08-01T09:00:00+08:00' } }));
  const found = (later: number) => {
    const given = documentsPortal([{ kind: 'news', items: [] }]);
    const whole = ahead(later);
    const own = whole[0]!;
    return run(impossibleDocumentDates, {
      ...given,
      columns: given.columns.map((one) => ({ ...one, url: own.facts?.url ?? one.url })),
      pages: whole.map((one) => (one === own ? { ...one, snapshot: { ...one.snapshot, url: own.facts!.url } } : one)),
    });
  };

  test('are told where the portal stood still since, and not where it has gone on', () => {
    expect(found(0)).toMatchObject([{ message: { params: { day: '2026-04-01' } } }]);
    expect(found(3)).toEqual([]);
  });
});
