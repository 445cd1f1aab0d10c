import { describe, expect, test } from 'vitest';
import type { ColumnKind } from '../../model/column';
import type { Portal } from '../../model/portal';
import { column, columns, now, page, portal, standard } from '../testing/portal-builder';
import { irregularPlatformName } from './irregular-platform-name';
import { missingPlatformBlocks } from './missing-platform-blocks';

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

  test('without a page there is nothing to ask', () => {
    expect(irregularPlatformName.run(portal(), standard, now)).toEqual([]);
  });
});
