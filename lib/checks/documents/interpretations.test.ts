import { describe, expect, test } from 'vitest';
import { type ColumnPart, documentsPortal, mainLinks } from '../testing/documents-portal';
import { now, standard } from '../testing/portal-builder';
import { lateInterpretations } from './late-interpretations';
import { unexplainedDocuments } from './unexplained-documents';
import { unlinkedInterpretations } from './unlinked-interpretations';

const document = '青石县人民政府关于印发《青石县停车管理办法》的通知';
const explanation = '《青石县停车管理办法》政策解读';

interface Given {
  documentOn?: string;
  explainedOn?: string;
  documentLinks?: [string, string][];
  explanationLinks?: [string, string][];
  documentText?: string;
  documentTitle?: string;
  title?: string;
}

function portalWith(given: Given) {
  const {
    documentOn = '2025-06-03',
    explainedOn = '2025-06-04',
    title = explanation,
    documentTitle = document,
  } = given;
  const columns: ColumnPart[] = [
    {
      name: '政策文件',
      kind: 'policy',
      items: [
        {
          title: documentTitle,
          date: documentOn,
          path: '/art/1.html',
          opened: { text: given.documentText ?? '各镇人民政府：', facts: mainLinks(...(given.documentLinks ?? [])) },
        },
      ],
    },
    {
      name: '政策解读',
      kind: 'interpretation',
      items: [
        {
          title,
          date: explainedOn,
          path: '/art/2.html',
          opened: { text: '一、背景', facts: mainLinks(...(given.explanationLinks ?? [])) },
        },
      ],
    },
  ];
  return documentsPortal(columns);
}

const keys = (given: Given) =>
  unlinkedInterpretations.run(portalWith(given), standard, now).map(({ message, state }) => `${message.key} ${state}`);

describe('unlinked-interpretations', () => {
  test('hit: neither page leads to the other, as questions with both titles', () => {
    const found = unlinkedInterpretations.run(portalWith({}), standard, now);
    expect(found.map(({ message }) => message.key.split('.').at(-1)).sort()).toEqual(['document', 'message']);
    expect(found.every(({ state }) => state === 'needs-review')).toBe(true);
    expect(found[0]?.evidence.map(({ quotation }) => quotation)).toEqual([document, explanation]);
  });

  test('near miss: linked both ways, by address, title, number, original or file', () => {
    const documentLinks: [string, string][] = [['【图解】停车管理', '/art/9.html']];
    const linked: [string, string][][] = [
      [['点击', '/art/1.html']],
      [['青石县停车管理办法', '/art/7.html']],
      [['青政发〔2025〕5号', '/art/7.html']],
      [['政策原文', '/art/7.html']],
      [['青石县停车管理办法.pdf', '/files/1.pdf']],
    ];
    for (const explanationLinks of linked) expect(keys({ documentLinks, explanationLinks })).toEqual([]);
  });

  test('near miss: a document of a body above and its explanation, both passed on', () => {
    const title = '专家解读《关于进一步优化政务服务的意见》';
    const passedOn = '国务院办公厅关于进一步优化政务服务的意见';
    expect(keys({ title, documentTitle: passedOn })).toEqual([]);
    expect(keys({ title, documentTitle: passedOn.replace('国务院', '青石县人民政府') })).toHaveLength(2);
    const late = (documentTitle: string) =>
      lateInterpretations.run(portalWith({ title, documentTitle, explainedOn: '2025-06-20' }), standard, now);
    expect(late(passedOn)).toEqual([]);
    expect(late(passedOn.replace('国务院', '青石县人民政府'))).toHaveLength(1);
  });

  test('a menu entry of explanations and the page itself are no links', () => {
    const portal = portalWith({ explanationLinks: [['政策原文', '/art/1.html']] });
    const column = portal.columns[1]!;
    const page = portal.pages.find(({ facts }) => facts?.article?.title === document)!;
    page.facts = { ...page.facts!, links: [{ text: '政策解读', url: column.url, region: 'main' }] };
    expect(unlinkedInterpretations.run(portal, standard, now)).toMatchObject([
      { message: { key: 'checks.unlinkedInterpretations.document' } },
    ]);
  });

  test('cannot tell: a part for such links that a script may fill is named', () => {
    const found = unlinkedInterpretations.run(
      portalWith({ documentText: '各镇人民政府：\n相关解读', explanationLinks: [['政策原文', '/art/1.html']] }),
      standard,
      now,
    );
    expect(found).toMatchObject([
      {
        state: 'needs-review',
        message: { key: 'checks.unlinkedInterpretations.unfilled', params: { heading: '相关解读' } },
      },
    ]);
    expect(found[0]?.evidence[0]?.quotation).toBe('相关解读');
  });

  test('an explanation belongs to the edition of its time', () => {
    const edition = (date: string, path: string) => ({
      title: document,
      date,
      path,
      opened: { text: '各镇人民政府：' },
    });
    const portal = documentsPortal([
      { kind: 'policy', items: [edition('2025-06-03', '/new.html'), edition('2020-06-03', '/old.html')] },
      { kind: 'interpretation', items: [{ title: explanation, date: '2020-06-04' }] },
    ]);
    expect(unlinkedInterpretations.run(portal, standard, now).map(({ url }) => url)).toEqual([
      'http://www.example.gov.cn/old.html',
    ]);
    expect(lateInterpretations.run(portal, standard, now)).toEqual([]);
  });

  test('an explanation of another body’s document and one of a topic need no link here', () => {
    const documentLinks: [string, string][] = [];
    expect(keys({ title: '国务院《政府信息公开条例》解读', documentLinks })).toEqual([]);
    expect(keys({ title: '专家解读｜消防安全如何落到实处', documentLinks })).toEqual([]);
  });
});

const late = (given: Given) => lateInterpretations.run(portalWith(given), standard, now);

describe('late-interpretations', () => {
  test('hit: on the fourth working day, as a question with both days', () => {
    const found = late({ documentOn: '2025-06-03', explainedOn: '2025-06-09' });
    expect(found).toMatchObject([{ state: 'needs-review', message: { params: { workdays: 4 } } }]);
    expect(found[0]?.evidence.map(({ quotation }) => quotation)).toEqual(['2025-06-03', explanation, '2025-06-09']);
  });

  test('near miss: on the third, on the same day, before it, and over the National Day holiday', () => {
    expect(late({ documentOn: '2025-06-03', explainedOn: '2025-06-06' })).toEqual([]);
    expect(late({ documentOn: '2025-06-03', explainedOn: '2025-06-03' })).toEqual([]);
    expect(late({ documentOn: '2025-06-03', explainedOn: '2025-06-02' })).toEqual([]);
    expect(late({ documentOn: '2025-09-30', explainedOn: '2025-10-11' })).toEqual([]);
  });

  test('cannot tell: years later, or beyond the calendar', () => {
    expect(late({ documentOn: '2023-06-03', explainedOn: '2025-06-09' })).toEqual([]);
    expect(late({ documentOn: '2100-01-04', explainedOn: '2100-01-20' })).toEqual([]);
  });
});

const topics = ['停车', '养犬', '广告', '河道'];
const regulated = (explained: string[], { issuer = '青石县人民政府', since = '2025-04-01' } = {}) =>
  unexplainedDocuments.run(
    documentsPortal([
      {
        kind: 'policy',
        items: topics.map((topic, i) => ({
          title: `${issuer}关于印发《${topic}事务管理办法》的通知`,
          date: `2025-0${9 - i}-03`,
        })),
      },
      {
        kind: 'interpretation',
        items: [...explained, '甲乙', '丙丁', '戊己'].map((topic, i) => ({
          title: `《${topic}事务管理办法》政策解读`,
          date: i < 3 ? '2025-10-01' : since,
        })),
      },
    ]),
    standard,
    now,
  );

describe('unexplained-documents', () => {
  test('hit: most of the last year’s documents have no explanation, as one question', () => {
    expect(regulated(['停车'])).toMatchObject([{ state: 'needs-review', message: { params: { count: 3, total: 4 } } }]);
  });

  test('near miss: half of them have one, or another body issued them', () => {
    expect(regulated(['停车', '养犬'])).toEqual([]);
    expect(regulated([], { issuer: '示例省人民政府' })).toEqual([]);
  });

  test('cannot tell: before the days that the list of explanations reaches back to', () => {
    expect(regulated(['停车'], { since: '2025-09-01' })).toEqual([]);
  });
});
