import { describe, expect, test } from 'vitest';
import type { Check } from '../../model/finding';
import { type ColumnPart, documentsPortal } from '../testing/documents-portal';
import { now, page, portal, standard } from '../testing/portal-builder';
import { blankDocumentFields } from './blank-document-fields';
import { scatteredNormativeDocuments } from './scattered-normative-documents';
import { unsourcedArticles } from './unsourced-articles';
import { unstatedValidity } from './unstated-validity';

const run = (check: Check, given: Parameters<Check['run']>[0]) => check.run(given, standard, now);

const block = (more: Record<string, string>) => ({ 索引号: '1', 发文机关: '青石县人民政府', ...more });
const sisters = ['停车', '养犬', '广告'].map((topic) => ({
  title: `青石县${topic}管理办法`,
  date: '2024-03-01',
  opened: { fields: block({ 有效性: '有效' }) },
}));
const withDocument = (title: string, fields: Record<string, string>, others = sisters): ColumnPart[] => [
  { kind: 'policy', items: [{ title, date: '2024-05-01', opened: { fields } }, ...others] },
];

describe('unstated-validity', () => {
  test('hit: a normative document without the field that its sisters have', () => {
    const found = run(unstatedValidity, documentsPortal(withDocument('青石县河道管理办法', block({}))));
    expect(found).toMatchObject([
      { state: 'needs-review', subject: '青石县河道管理办法', message: { params: { field: '有效性' } } },
    ]);
  });

  test('near miss: a document that binds nobody outside, a portal whose documents have no such field', () => {
    expect(run(unstatedValidity, documentsPortal(withDocument('青石县2024年工作要点', block({}))))).toEqual([]);
    const plain = sisters.map((one) => ({ ...one, opened: { fields: block({}) } }));
    expect(run(unstatedValidity, documentsPortal(withDocument('青石县河道管理办法', block({}), plain)))).toEqual([]);
  });

  const repeal = (state: string, { repealedOn = '2025-02-01', text = '' } = {}): ColumnPart[] => [
    {
      kind: 'policy',
      items: [
        { title: '青石县人民政府关于废止《青石县停车管理办法》的决定', date: repealedOn },
        { title: '青石县停车管理办法', date: '2020-03-01', opened: { fields: block({ 有效性: state }), text } },
      ],
    },
  ];

  test('hit: repealed by a later document, still stated as in force', () => {
    const found = run(unstatedValidity, documentsPortal(repeal('有效')));
    expect(found).toMatchObject([
      { state: 'needs-review', subject: '青石县停车管理办法', message: { key: 'checks.unstatedValidity.repealed' } },
    ]);
    expect(found[0]?.evidence.map(({ quotation }) => quotation)).toEqual([
      '有效',
      '青石县人民政府关于废止《青石县停车管理办法》的决定',
      '2025-02-01',
    ]);
  });

  test('near miss: marked as repealed, or a new edition after the repeal', () => {
    expect(run(unstatedValidity, documentsPortal(repeal('已废止')))).toEqual([]);
    expect(run(unstatedValidity, documentsPortal(repeal('', { text: '（本文件已失效）' })))).toEqual([]);
    expect(run(unstatedValidity, documentsPortal(repeal('有效', { repealedOn: '2019-02-01' })))).toEqual([]);
  });

  test('cannot tell: the day of the repeal is not known', () => {
    const [column] = repeal('有效');
    column!.items[0]!.date = null;
    expect(run(unstatedValidity, documentsPortal([column!]))).toEqual([]);
  });
});

const articles = (
  part: { source?: string | null; text?: string; publishedOn?: string | null },
  count = 4,
): ColumnPart[] =>
  ['通知公告', '政策文件'].map((name, at) => ({
    name,
    items: Array.from({ length: count / 2 }, (_, i) => ({
      title: `${name}${i}`,
      date: '2025-06-01',
      path: `/${at}${i}`,
      opened: part,
    })),
  }));

describe('unsourced-articles', () => {
  test('hit: none of the articles shows a source, or a day', () => {
    expect(run(unsourcedArticles, documentsPortal(articles({ source: null })))).toMatchObject([
      { state: 'needs-review', message: { key: 'checks.unsourcedArticles.message', params: { count: 4 } } },
    ]);
    expect(run(unsourcedArticles, documentsPortal(articles({ publishedOn: null })))).toMatchObject([
      { message: { key: 'checks.unsourcedArticles.undated' } },
    ]);
  });

  test('near miss: one shows it, or the words for it stand there', () => {
    const given = articles({ source: null });
    given[0]!.items[0]!.opened = { source: '青石县融媒体中心' };
    expect(run(unsourcedArticles, documentsPortal(given))).toEqual([]);
    expect(run(unsourcedArticles, documentsPortal(articles({ source: null, text: '责任编辑：李明' })))).toEqual([]);
  });

  test('cannot tell: too few articles, or all of one column', () => {
    expect(run(unsourcedArticles, documentsPortal(articles({ source: null }, 2)))).toEqual([]);
    const [one] = articles({ source: null }, 8);
    expect(run(unsourcedArticles, documentsPortal([one!]))).toEqual([]);
  });
});

test('blank-document-fields asks where all fields are blank in the page as fetched', () => {
  const facts = {
    kind: 'official-document' as const,
    metadata: [
      { name: '索引号', value: '' },
      { name: '文号', value: '' },
    ],
  };
  const fetched = page({ purpose: 'article', snapshot: { via: 'fetch' }, facts });
  expect(run(blankDocumentFields, portal({ pages: [fetched] }))).toMatchObject([{ state: 'needs-review' }]);
  const one = { ...facts, url: 'http://www.example.gov.cn/1.html' };
  const tab = (metadata: typeof facts.metadata) => page({ purpose: 'confirm', facts: { ...facts, metadata } });
  const states = (rendered: typeof facts.metadata) =>
    run(
      blankDocumentFields,
      portal({ pages: [tab(rendered), page({ purpose: 'article', snapshot: { via: 'fetch' }, facts: one })] }),
    ).map(({ state }) => state);
  // Rendered once, the template is known: blank for all, or filled by its script.
  expect(states(facts.metadata)).toEqual(['violation', 'violation']);
  expect(states(facts.metadata.map(({ name }) => ({ name, value: '1' })))).toEqual([]);
  const some = { ...facts, metadata: [...facts.metadata, { name: '名称', value: '关于某事的通知' }] };
  const partly = page({ purpose: 'article', snapshot: { via: 'fetch' }, facts: some });
  expect(run(blankDocumentFields, portal({ pages: [partly] }))).toMatchObject([{ state: 'violation' }]);
});

const scattered = (names: string[], area = '青石县'): ColumnPart[] =>
  names.map((name, at) => ({
    name,
    kind: 'policy' as const,
    items: [0, 1].map((i) => ({ title: `${area}第${at}${i}号事务管理办法`, date: '2025-06-01' })),
  }));

describe('scattered-normative-documents', () => {
  test('hit: own documents in three columns, none of which collects them', () => {
    expect(
      run(scatteredNormativeDocuments, documentsPortal(scattered(['县政府文件', '部门文件', '其他文件']))),
    ).toMatchObject([{ state: 'needs-review', message: { params: { count: 6, columns: 3 } } }]);
  });

  test('near miss: a column or a link collects them, two columns, other bodies’ documents', () => {
    expect(
      run(scatteredNormativeDocuments, documentsPortal(scattered(['县政府文件', '部门文件', '行政规范性文件']))),
    ).toEqual([]);
    expect(run(scatteredNormativeDocuments, documentsPortal(scattered(['县政府文件', '部门文件'])))).toEqual([]);
    expect(run(scatteredNormativeDocuments, documentsPortal(scattered(['甲', '乙', '丙'], '示例省')))).toEqual([]);
    const given = documentsPortal(scattered(['县政府文件', '部门文件', '其他文件']));
    given.pages.push(
      page({ facts: { links: [{ text: '规章库', url: 'http://www.shili.gov.cn/gzk/', region: 'nav' }] } }),
    );
    expect(run(scatteredNormativeDocuments, given)).toEqual([]);
  });

  test('cannot tell: a portal that was not looked at to the end', () => {
    const given = documentsPortal(scattered(['县政府文件', '部门文件', '其他文件']), { incomplete: true });
    expect(run(scatteredNormativeDocuments, given)).toEqual([]);
  });
});

test('blank-document-fields leaves out what an annual report has not: number, subject, validity', () => {
  const metadata = ['索引号', '文号', '有效性', '主题分类'].map((name) => ({
    name,
    value: name === '索引号' ? '1' : '',
  }));
  const report = page({ purpose: 'article', facts: { kind: 'annual-report', metadata } });
  expect(run(blankDocumentFields, portal({ pages: [report] }))).toEqual([]);
  const unnumbered = metadata.map((field) => ({ ...field, value: '' }));
  const bare = page({ purpose: 'article', facts: { kind: 'annual-report', metadata: unnumbered } });
  expect(run(blankDocumentFields, portal({ pages: [bare] }))).toMatchObject([
    { message: { params: { fields: ['索引号'] } } },
  ]);
});

test('blank-document-fields leaves number and validity out of what is no official document', () => {
  const fields = (title: string) => {
    const metadata = ['索引号', '文号', '有效性'].map((name) => ({ name, value: name === '索引号' ? '1' : '' }));
    const article = { title, publishedOn: null, source: null, length: 300 };
    const given = page({ purpose: 'article', facts: { kind: 'official-document', article, metadata } });
    return run(blankDocumentFields, portal({ pages: [given] })).map(({ message }) => message.params.fields);
  };
  expect(fields('青石县2024年义务教育招生安排（16）')).toEqual([]);
  expect(fields('关于加强防汛工作的通知')).toEqual([['文号', '有效性']]);
  expect(fields('青石县停车管理办法（试行）')).toEqual([['文号', '有效性']]);
});
