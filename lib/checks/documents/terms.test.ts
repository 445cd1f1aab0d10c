import { describe, expect, test } from 'vitest';
import type { Check } from '../../model/finding';
import type { FactTable } from '../../model/page-facts';
import { documentsPortal } from '../testing/documents-portal';
import { now, standard } from '../testing/portal-builder';
import { consultationPeriod } from './consultation-period';
import { lateBudgets } from './late-budgets';
import { latePublication } from './late-publication';
import { latePublicity } from './late-publicity';
import { shortConsultations } from './short-consultations';
import { standingPenalties } from './standing-penalties';
import { unpublishedOutcomes } from './unpublished-outcomes';

const run = (check: Check, portal: Parameters<Check['run']>[0]) => check.run(portal, standard, now);

interface Decision {
  published?: string;
  shown?: string;
  fields?: Record<string, string>;
  text?: string;
  tables?: FactTable[];
  path?: string;
  kind?: 'permit' | 'news';
}

const decision = ({ published = '2025-06-20', shown = published, kind = 'permit', ...part }: Decision) =>
  run(
    latePublicity,
    documentsPortal([
      {
        name: '行政许可',
        kind,
        items: [
          {
            title: '青石化工厂排污许可决定书',
            date: shown,
            ...(part.path && { path: part.path }),
            opened: { publishedOn: published, ...part, facts: part.tables ? { tables: part.tables } : {} },
          },
        ],
      },
    ]),
  );

describe('late-publicity', () => {
  test('hit: certain where page and list agree, on the eighth working day', () => {
    const found = decision({ published: '2025-06-13', fields: { 许可决定日期: '2025年6月3日' } });
    expect(found).toMatchObject([
      { state: 'violation', message: { key: 'checks.latePublicity.message', params: { workdays: 8 } } },
    ]);
    expect(found[0]?.evidence.map(({ quotation }) => quotation)).toEqual(['2025年6月3日', '2025-06-13']);
  });

  test('beyond twenty working days the disclosure of enforcement is late, too', () => {
    expect(decision({ fields: { 处罚决定日期: '2025-05-06' } })).toMatchObject([
      { basis: ['TIME-2X7', 'TIME-ENFORCE'] },
    ]);
    expect(decision({ fields: { 处罚决定日期: '2025-06-03' } })).toMatchObject([{ basis: ['TIME-2X7'] }]);
  });

  test('near miss: on the seventh, over the Spring Festival with its make-up days, and a term of validity', () => {
    expect(decision({ published: '2025-06-12', fields: { 许可决定日期: '2025-06-03' } })).toEqual([]);
    // 28 January to 4 February was free, Sunday 26 January and Saturday 8 February were worked.
    expect(decision({ published: '2025-02-08', text: '处罚决定日期：2025年1月24日' })).toEqual([]);
    expect(decision({ text: '许可有效期自：2025年1月6日至2026年1月6日' })).toEqual([]);
    expect(decision({ kind: 'news', fields: { 许可决定日期: '2025-06-03' } })).toEqual([]);
  });

  test('cannot tell: a table of many, a list that says otherwise, an earlier address are questions', () => {
    const tables = [
      {
        rows: [
          ['文号', '许可决定日期'],
          ['1', '2025/5/6'],
          ['2', '2025/6/18'],
        ],
        selector: null,
      },
    ];
    expect(decision({ tables })).toMatchObject([
      { state: 'needs-review', message: { params: { decided: '2025-05-06' } } },
    ]);
    expect(decision({ shown: '2025-06-04', fields: { 许可决定日期: '2025-06-03' } })).toMatchObject([
      { state: 'needs-review' },
    ]);
    expect(decision({ path: '/202506/t20250605_123.html', fields: { 许可决定日期: '2025-06-03' } })).toMatchObject([
      { state: 'needs-review' },
    ]);
  });

  test('cannot tell: a day beyond the calendar and an archive that was moved are nothing', () => {
    expect(decision({ published: '2100-06-20', fields: { 许可决定日期: '2100-06-03' } })).toEqual([]);
    expect(decision({ fields: { 许可决定日期: '2022-06-03' } })).toEqual([]);
  });
});

const documentOf = (fields: Record<string, string>, opened: { publishedOn?: string; text?: string } = {}) =>
  documentsPortal([
    { kind: 'policy', items: [{ title: '关于加强防汛工作的通知', date: '2025-07-02', opened: { fields, ...opened } }] },
  ]);

describe('late-publication by field and signature', () => {
  const fields = { 索引号: '1', 发文机关: '青石县人民政府', 成文日期: '2025年6月3日', 发布日期: '2025-07-02' };

  test('is certain where both days stand in the fields of an own document', () => {
    expect(run(latePublication, documentOf(fields))).toMatchObject([
      { state: 'violation', message: { params: { workdays: 21 } } },
    ]);
  });

  test('is a question of another body’s document, of one on request, of one dated beside its title', () => {
    const others: Record<string, string>[] = [
      { 发文机关: '白水县人民政府' },
      { 公开方式: '依申请公开' },
      { 发布日期: '' },
    ];
    for (const other of others)
      expect(run(latePublication, documentOf({ ...fields, ...other }))).toMatchObject([{ state: 'needs-review' }]);
  });

  test('near miss: a document of a body above, passed on here', () => {
    for (const 发文机关 of ['示例省人民政府', '国务院办公厅', '国家发展改革委', '示例市人民政府办公室'])
      expect(run(latePublication, documentOf({ ...fields, 发文机关 }))).toEqual([]);
    expect(run(latePublication, documentOf({ ...fields, 发文机关: '示例市青石县人民政府' }))).toHaveLength(1);
  });

  test('is one question where several came on one day: the site may have moved', () => {
    const items = ['一', '二', '三'].map((which) => ({
      title: `关于第${which}件事的通知`,
      date: '2025-07-02',
      opened: { fields },
    }));
    const found = run(latePublication, documentsPortal([{ kind: 'policy', items }]));
    expect(found).toMatchObject([
      { state: 'needs-review', message: { key: 'checks.latePublication.together', params: { count: 3 } } },
    ]);
    expect(found[0]?.evidence).toHaveLength(3);
  });

  test('is a question where its column shows many of that day, or its address an earlier one', () => {
    const others = Array.from({ length: 8 }, (_, i) => ({ title: `关于第${i}件事的通知`, date: '2025-07-02' }));
    const own = { title: '关于加强防汛工作的通知', date: '2025-07-02', opened: { fields } };
    expect(run(latePublication, documentsPortal([{ kind: 'policy', items: [own, ...others] }]))).toMatchObject([
      { state: 'needs-review' },
    ]);
    const moved = { ...own, path: '/202506/t20250605_1.html' };
    expect(run(latePublication, documentsPortal([{ kind: 'policy', items: [moved] }]))).toMatchObject([
      { state: 'needs-review' },
    ]);
  });

  test('reads the signature of a document without fields, if it is the portal’s own', () => {
    const text = (issuer: string) =>
      `${'为做好防汛工作，现将有关事项通知如下：'.repeat(6)}\n${issuer}\n2025年6月3日\n附件：工作方案\n2025年1月1日`;
    expect(run(latePublication, documentOf({}, { text: text('青石县人民政府') }))).toMatchObject([
      { state: 'needs-review', message: { params: { written: '2025-06-03' } } },
    ]);
    expect(run(latePublication, documentOf({}, { text: text('示例省人民政府') }))).toEqual([]);
  });
});

const draft = (text: string, title = '关于《青石县养犬管理规定（征求意见稿）》公开征求意见的公告') =>
  run(
    shortConsultations,
    documentsPortal([{ kind: 'notice', items: [{ title, date: '2025-06-03', opened: { text } }] }]),
  );

describe('short-consultations', () => {
  test.each([
    '征求意见时间：2025年6月3日至2025年6月17日。',
    '请于2025年6月18日前将意见反馈至县司法局。',
    '请于6月18日前将意见反馈至县司法局。',
    '公开征求意见期限为15日。',
    '意见征集期为十五天，欢迎提出意见。',
    '公示期7个工作日，欢迎提出意见。',
    '意见反馈截止时间：2025-06-18。',
  ])('hit: %s', (text) => {
    expect(draft(text)).toMatchObject([{ state: 'needs-review', severity: 'advice' }]);
  });

  test.each([
    '征求意见时间：2025年6月3日至2025年7月2日。',
    '请于2025年7月3日前将意见反馈至县司法局。',
    '公开征求意见期限为30日。',
    '公开征求意见期限为三十日。',
    '公示期22个工作日，欢迎提出意见。',
    '因防汛工作紧急，征求意见时间：2025年6月3日至2025年6月17日。',
    '意见将在2025年6月10日召开的会议上讨论。',
  ])('near miss: %s', (text) => {
    expect(draft(text)).toEqual([]);
  });

  test('cannot tell: no term in the text, other kinds of drafts, outcomes', () => {
    expect(draft('欢迎提出意见。')).toEqual([]);
    const short = '征求意见时间：2025年6月3日至2025年6月17日。';
    expect(draft(short, '青石化工厂环境影响评价征求意见公告')).toEqual([]);
    expect(draft(short, '关于《青石县养犬管理规定（征求意见稿）》意见采纳情况的公示')).toEqual([]);
  });

  test('the longest of several terms counts', () => {
    expect(consultationPeriod('意见征集期限为7天。\n征求意见时间：2025年6月3日至2025年7月2日。', null)?.days).toBe(30);
  });
});

const budget = (text: string, title = '青石县2025年财政预算', published = '2025-03-10') =>
  run(lateBudgets, documentsPortal([{ kind: 'budget', items: [{ title, date: published, opened: { text } }] }]));

describe('late-budgets', () => {
  test('hit: more than 20 days after the approval that the text names', () => {
    const found = budget('2025年1月20日县第十七届人民代表大会第四次会议审议通过了2025年预算。');
    expect(found).toMatchObject([{ state: 'needs-review', message: { params: { days: 49, approved: '2025-01-20' } } }]);
    expect(budget('县财政局批复部门预算（批复日期：2025年2月10日）。', '县水利局2025年部门预算')).toHaveLength(1);
  });

  test('near miss: on the 20th day, and the approval of the budget in the text of the final account', () => {
    expect(budget('2025年2月18日县人民代表大会批准了2025年预算。')).toEqual([]);
    expect(budget('2025年1月20日县人民代表大会批准了2025年预算。', '青石县2024年财政决算', '2025-09-10')).toEqual([]);
    expect(budget('2025年1月20日召开了预算工作会议。')).toEqual([]);
  });

  test('cannot tell: no day in the text', () => {
    expect(budget('预算已经县人民代表大会批准。')).toEqual([]);
  });
});

describe('standing-penalties', () => {
  const penalties = (notice: string, decision: string) =>
    run(
      standingPenalties,
      documentsPortal([
        { kind: 'notice', items: [{ title: notice, date: '2025-06-20' }] },
        { kind: 'penalty', items: [{ title: decision, date: '2025-05-20' }] },
      ]),
    );

  test('hit: the decision that a notice revokes is still listed', () => {
    const found = penalties(
      '关于撤销青市监罚〔2025〕12号行政处罚决定的公告',
      '青石食品厂行政处罚决定书（青市监罚[2025]第12号）',
    );
    expect(found).toMatchObject([{ state: 'needs-review', message: { params: { number: '青市监罚〔2025〕12号' } } }]);
    expect(found[0]?.evidence).toHaveLength(4);
  });

  test('near miss: another decision, and a notice that revokes no penalty', () => {
    expect(
      penalties('关于撤销青市监罚〔2025〕12号行政处罚决定的公告', '青石食品厂行政处罚决定书（青市监罚〔2025〕13号）'),
    ).toEqual([]);
    expect(
      penalties('关于撤销青行审〔2025〕12号许可的公告', '青石食品厂行政处罚决定书（青市监罚〔2025〕12号）'),
    ).toEqual([]);
  });

  test('cannot tell: without a number', () => {
    expect(penalties('关于撤销一批行政处罚决定的公告', '青石食品厂行政处罚决定书')).toEqual([]);
  });
});

const calls = (more: string[] = [], { text, name = '意见征集' }: { text?: string; name?: string } = {}) =>
  documentsPortal([
    {
      name,
      kind: 'consultation',
      items: [
        ...['养犬', '停车', '广告', '河道', '户外'].map((topic, i) => ({
          title: `关于《青石县${topic}管理规定（征求意见稿）》公开征求意见的公告`,
          date: `2025-0${i + 3}-03`,
          ...(text && i === 0 && { opened: { text } }),
        })),
        ...more.map((title) => ({ title, date: '2025-09-01' })),
      ],
    },
  ]);

describe('unpublished-outcomes', () => {
  test('hit: five drafts of last year, the outcome of none, as one question', () => {
    expect(run(unpublishedOutcomes, calls())).toMatchObject([
      { state: 'needs-review', subject: '青石县人民政府', message: { params: { count: 5 } } },
    ]);
  });

  test('near miss: one outcome by name, below its call, or a column of outcomes', () => {
    expect(run(unpublishedOutcomes, calls(['《青石县停车管理规定》征求意见采纳情况的说明']))).toEqual([]);
    expect(run(unpublishedOutcomes, calls([], { text: '征集结果：共收到意见3条，采纳2条。' }))).toEqual([]);
    expect(run(unpublishedOutcomes, calls([], { name: '结果反馈' }))).toEqual([]);
  });

  test('cannot tell: comments are still being weighed, or the audit was cut off', () => {
    expect(unpublishedOutcomes.run(calls(), standard, '2025-06-20T09:00:00+08:00')).toEqual([]);
    expect(unpublishedOutcomes.run(calls(), standard, '2025-07-20T09:00:00+08:00')).toMatchObject([
      { message: { params: { count: 1 } } },
    ]);
    expect(run(unpublishedOutcomes, { ...calls(), incomplete: true })).toEqual([]);
  });
});
