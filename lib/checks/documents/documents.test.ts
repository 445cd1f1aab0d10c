import { describe, expect, test } from 'vitest';
import type { PageFacts } from '../../model/page-facts';
import { now, page, portal, standard } from '../testing/portal-builder';
import { blankDocumentFields } from './blank-document-fields';

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
      { severity: 'advice', state: 'violation', message: { params: { fields: '索引号、文号', count: 2 } } },
    ]);
  });

  test('near miss: optional fields may be blank, and other pages may be anything', () => {
    expect(run({ metadata: [{ name: '废止日期', value: '' }] })).toEqual([]);
    expect(run({ kind: 'article', metadata: [{ name: '索引号', value: '' }] })).toEqual([]);
  });

  test('cannot tell: a document without any block', () => {
    expect(run({ metadata: [] })).toEqual([]);
  });
});
