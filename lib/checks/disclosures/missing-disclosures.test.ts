import { describe, expect, test } from 'vitest';
import type { Column } from '../../model/column';
import type { Portal } from '../../model/portal';
import { column, columns, now, page, portal, standard } from '../testing/portal-builder';
import { missingDisclosures } from './missing-disclosures';

/** A county's columns for every duty that binds it, but for what a test takes away. */
const kinds: [Column['kind'], string][] = [
  ['guide', 'REG-12-GUIDE'],
  ['catalogue', 'REG-12-CATALOGUE'],
  ['application', 'REG-28-CHANNEL'],
  ['policy', 'REG-20-1'],
  ['functions', 'REG-20-2'],
  ['plan', 'REG-20-3'],
  ['statistics', 'REG-20-4'],
  ['permit', 'REG-20-5'],
  ['penalty', 'REG-20-6'],
  ['budget', 'REG-20-7'],
  ['fee', 'REG-20-8'],
  ['procurement', 'REG-20-9'],
  ['project', 'REG-20-10'],
  ['livelihood', 'REG-20-11'],
  ['emergency', 'REG-20-12'],
  ['inspection', 'REG-20-13'],
  ['recruitment', 'REG-20-14'],
  ['land', 'REG-21-CITY'],
];
const without = (rule: string, more: Column[] = []): Column[] => [
  ...kinds.flatMap(([kind, category]) => (category === rule ? [] : [column({ kind, category, section: 'platform' })])),
  ...more,
];
const run = (all: Column[], part: Partial<Portal> = {}) =>
  missingDisclosures.run(portal({ columns: all, pages: [page({ purpose: 'home' })], ...part }), standard, now);

describe('missing-disclosures', () => {
  test('hit: what binds every body is on no column and no page', () => {
    expect(run(without('REG-20-7'))).toMatchObject([
      { state: 'violation', severity: 'deduct', basis: ['REG-20-7'], id: 'missing-disclosures:site:REG-20-7' },
    ]);
  });

  test('cannot tell: the function may be another body’s', () => {
    expect(run(without('REG-20-14'))).toMatchObject([{ state: 'needs-review', severity: 'advice', points: 0 }]);
  });

  test('cannot tell: the column that was set up is empty, and there may have been nothing', () => {
    const empty = column({ kind: 'penalty', category: 'REG-20-6', state: 'empty', name: '行政处罚' });
    expect(run(without('REG-20-6', [empty]))).toMatchObject([
      { state: 'needs-review', columnId: empty.id, subject: '行政处罚' },
    ]);
  });

  test('near miss: met by a column under another name, off the site, or in an audit that was cut short', () => {
    expect(run(without('', []))).toEqual([]);
    expect(run(without('REG-20-8', [column({ name: '涉企价费' })]))).toEqual([]);
    expect(
      run(without('REG-20-9', [column({ kind: 'procurement', category: 'REG-20-9', state: 'external' })])),
    ).toEqual([]);
    expect(run(without('REG-20-7'), { incomplete: true })).toEqual([]);
    expect(run(columns(30, { kind: 'news' }))).toEqual([]);
  });
});
