import { describe, expect, test } from 'vitest';
import { reportPage } from '../../../tests/unit/report-page';
import { now, portal, standard } from '../testing/portal-builder';
import { inconsistentDocumentCounts } from './inconsistent-document-counts';

describe('inconsistent-document-counts', () => {
  const counts = (...normative: [string, string, string]) => ({ normative });
  const on = (now2024: [string, string, string], then2023?: [string, string, string]) => {
    const pages = [
      reportPage((data) => void Object.assign(data.disclosure, counts(...now2024))),
      ...(then2023
        ? [reportPage((data) => void Object.assign(data.disclosure, counts(...then2023)), { year: 2023 })]
        : []),
    ];
    return inconsistentDocumentCounts.run(portal({ pages }), standard, now);
  };

  test('hit: fewer in force than were made and not repealed', () => {
    expect(on(['5', '1', '3'])).toMatchObject([
      {
        state: 'needs-review',
        message: { params: { row: '行政规范性文件', column: '现行有效件数', holds: 3, should: 4 } },
      },
    ]);
  });

  test('hit: more in force than the year before allows, with both rows', () => {
    const found = on(['3', '1', '21'], ['2', '0', '15']);
    expect(found).toMatchObject([
      { message: { key: 'checks.inconsistentDocumentCounts.before', params: { holds: 21, should: 17, before: 2023 } } },
    ]);
    expect(found[0]?.evidence.map(({ quotation }) => quotation)).toEqual([
      '行政规范性文件 3 1 21',
      '行政规范性文件 2 0 15',
    ]);
  });

  test('near miss: as many, or fewer because some expired', () => {
    expect(on(['3', '1', '21'], ['2', '0', '19'])).toEqual([]);
    expect(on(['3', '1', '18'], ['2', '0', '19'])).toEqual([]);
  });

  test('cannot tell: blanks, a stroke, one year alone', () => {
    expect(on(['', '1', '21'], ['2', '0', '15'])).toEqual([]);
    expect(on(['3', '1', '/'])).toEqual([]);
    expect(on(['3', '1', '21'])).toEqual([]);
  });
});
