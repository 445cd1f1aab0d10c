import { describe, expect, test } from 'vitest';
import type { Column } from '../../model/column';
import { message } from '../../model/evidence';
import type { Check } from '../../model/finding';
import { documentsPortal } from '../testing/documents-portal';
import { column, columns, daysAgo, now, portal, standard } from '../testing/portal-builder';
import { emptyColumns } from './empty-columns';
import { longOutdatedColumns } from './long-outdated-columns';
import { outdatedColumns } from './outdated-columns';
import { outdatedKeyColumns } from './outdated-key-columns';
import { placeholderItems } from './placeholder-items';
import { tooManyEmptyColumns } from './too-many-empty-columns';
import { undatedColumns } from './undated-columns';
import { unreachableColumns } from './unreachable-columns';

const run = (check: Check, of: Column[]) => check.run(portal({ columns: of }), standard, now);
const unconfirmed = { confirmedBy: null } as const;

describe('outdated-key-columns', () => {
  const news = { kind: 'news', state: 'outdated' } as const;
  const notice = { kind: 'notice', state: 'outdated', path: ['通知公告'] } as const;

  test('hit: news of any level and first-level notices and policies count together', () => {
    const found = run(outdatedKeyColumns, [
      ...columns(3, news),
      ...columns(2, { ...notice, path: [...notice.path] }),
      column({ kind: 'news' }),
    ]);
    expect(found).toHaveLength(5);
    expect(found.every(({ state, severity }) => state === 'violation' && severity === 'veto')).toBe(true);
    expect(found[0]).toMatchObject({ basis: ['IND-VETO-COLUMN-1'], points: null, message: { params: { count: 5 } } });
    expect(found[0]?.evidence.length).toBeGreaterThan(0);
  });

  test('near miss: four, however many notices stand deeper or other kinds are outdated', () => {
    expect(
      run(outdatedKeyColumns, [
        ...columns(4, news),
        ...columns(5, { kind: 'notice', state: 'outdated' }),
        ...columns(5, { kind: 'plan', state: 'outdated', path: ['规划'] }),
      ]),
    ).toEqual([]);
  });

  test('cannot tell: only the open ones are asked about, when they could tip it', () => {
    const open = column({ kind: 'news', state: 'cannot-tell' });
    expect(run(outdatedKeyColumns, [...columns(3, news), open])).toEqual([]);
    const found = run(outdatedKeyColumns, [...columns(4, news), open]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ columnId: open.id, state: 'needs-review' });
  });

  test('unconfirmed: never a violation', () => {
    const found = run(outdatedKeyColumns, [...columns(4, news), column({ ...news, verdict: unconfirmed })]);
    expect(found.map(({ state }) => state)).toEqual(['needs-review']);
  });

  test('not come to yet: no question, the coverage tells', () => {
    const reason = message('verdict.reason.notLooked');
    const later = columns(9, { kind: 'news', state: 'cannot-tell', verdict: { reason } });
    expect(run(outdatedKeyColumns, later)).toEqual([]);
  });
});

describe('long-outdated-columns', () => {
  test('hit: outdated and empty columns together', () => {
    const found = run(longOutdatedColumns, [
      ...columns(6, { kind: 'livelihood', state: 'outdated' }),
      ...columns(4, { kind: 'permit', state: 'empty' }),
    ]);
    expect(found).toHaveLength(10);
    expect(found[0]).toMatchObject({ basis: ['IND-VETO-COLUMN-2'], state: 'violation', severity: 'veto' });
  });

  test('near miss: what is only advised on, or not recognised, does not count', () => {
    expect(
      run(longOutdatedColumns, [
        ...columns(9, { kind: 'livelihood', state: 'outdated' }),
        ...columns(4, { kind: 'interpretation', state: 'outdated' }),
        ...columns(4, { kind: 'other', state: 'outdated' }),
        ...columns(4, { kind: 'livelihood', state: 'single-content' }),
      ]),
    ).toEqual([]);
  });

  test('cannot tell: open ones that could tip it', () => {
    const found = run(longOutdatedColumns, [
      ...columns(9, { kind: 'livelihood', state: 'outdated' }),
      column({ kind: 'fee', state: 'cannot-tell' }),
      column({ kind: 'special', state: 'cannot-tell', verdict: { newest: daysAgo(900) } }),
    ]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ state: 'needs-review', message: { params: { count: 9, unsure: 1, limit: 10 } } });
  });
});

describe('too-many-empty-columns', () => {
  test('hit at five', () => {
    const found = run(tooManyEmptyColumns, columns(5, { state: 'empty' }));
    expect(found).toHaveLength(5);
    expect(found[0]).toMatchObject({ basis: ['IND-VETO-COLUMN-3'], state: 'violation' });
  });

  test('near miss: four, and others that merely did not open', () => {
    expect(
      run(tooManyEmptyColumns, [...columns(4, { state: 'empty' }), ...columns(3, { state: 'unreachable' })]),
    ).toEqual([]);
  });

  test('cannot tell: a column that shows items cannot be empty', () => {
    const four = columns(4, { state: 'empty' });
    const withItems = column({ state: 'cannot-tell', verdict: { items: { count: 3, exact: false } } });
    expect(run(tooManyEmptyColumns, [...four, withItems])).toEqual([]);
    const found = run(tooManyEmptyColumns, [...four, column({ state: 'empty', verdict: unconfirmed })]);
    expect(found.map(({ state }) => state)).toEqual(['needs-review']);
  });
});

describe('empty-columns', () => {
  test('hit: one finding for each, with the rules it counts towards', () => {
    const [found] = run(emptyColumns, [column({ state: 'empty', kind: 'permit', category: 'REG-20-5' })]);
    expect(found).toMatchObject({ severity: 'deduct', state: 'violation', points: null });
    expect(found?.basis).toEqual([
      'IND-DED-COLUMN',
      'GUIDE-COLUMN',
      'IND-VETO-COLUMN-2',
      'IND-VETO-COLUMN-3',
      'REG-20-5',
    ]);
  });

  test('near miss and cannot tell: nothing without confirmation', () => {
    expect(
      run(emptyColumns, [
        column({ state: 'empty', verdict: unconfirmed }),
        column({ state: 'cannot-tell' }),
        column({ state: 'index' }),
      ]),
    ).toEqual([]);
  });
});

describe('outdated-columns', () => {
  test('hit: by its own rules, news as news', () => {
    const [found] = run(outdatedColumns, [column({ kind: 'news', state: 'outdated' })]);
    expect(found?.basis).toEqual(['IND-DED-NEWS', 'IND-VETO-COLUMN-1', 'IND-VETO-COLUMN-2']);
    expect(found).toMatchObject({ severity: 'deduct', points: null, message: { params: { days: 500 } } });
  });

  test('a policy column costs its points on the first level only, and once', () => {
    const found = run(outdatedColumns, [
      column({ kind: 'policy', state: 'outdated', path: ['政策文件'] }),
      column({ kind: 'policy', state: 'outdated', path: ['政府文件'] }),
      column({ kind: 'policy', state: 'outdated' }),
    ]);
    expect(found.map(({ points }) => points)).toEqual([5, null, null]);
    expect(found[0]?.basis).toContain('IND-VETO-COLUMN-1');
    expect(found[2]?.basis).toEqual(['IND-DED-COLUMN', 'REG-53-STALE', 'IND-VETO-COLUMN-2']);
  });

  test('a kind that is only advised on costs nothing and counts towards no veto', () => {
    const [found] = run(outdatedColumns, [column({ kind: 'interview', state: 'outdated' })]);
    expect(found).toMatchObject({ severity: 'advice', points: 0 });
    expect(found?.basis.some((rule) => rule.startsWith('IND-VETO-'))).toBe(false);
  });

  test('near miss and cannot tell: alive, unconfirmed or undecided columns are left alone', () => {
    expect(
      run(outdatedColumns, [
        column({ kind: 'news' }),
        column({ kind: 'news', state: 'outdated', verdict: unconfirmed }),
        column({ kind: 'news', state: 'cannot-tell' }),
      ]),
    ).toEqual([]);
  });
});

describe('undated-columns', () => {
  const verdict = { reason: message('verdict.reason.undated') };

  test('cannot tell: a list without dates is asked about', () => {
    const [found] = run(undatedColumns, [column({ kind: 'notice', state: 'cannot-tell', verdict })]);
    expect(found).toMatchObject({ state: 'needs-review', severity: 'advice' });
  });

  test('near miss: kinds without a term, and other reasons', () => {
    expect(
      run(undatedColumns, [
        column({ kind: 'service', state: 'cannot-tell', verdict }),
        column({ kind: 'notice', state: 'cannot-tell' }),
      ]),
    ).toEqual([]);
  });
});

describe('unreachable-columns', () => {
  test('hit: each that does not open', () => {
    const [found, ...more] = run(unreachableColumns, [column({ state: 'unreachable' }), column()]);
    expect(found).toMatchObject({ severity: 'deduct', state: 'violation', basis: ['IND-DED-FUN-LINK'] });
    expect(more).toEqual([]);
  });

  test('cannot tell and external: left alone', () => {
    expect(run(unreachableColumns, [column({ state: 'cannot-tell' }), column({ state: 'external' })])).toEqual([]);
  });
});

describe('placeholder-items', () => {
  const listing = (...titles: string[]) =>
    placeholderItems.run(
      documentsPortal([
        { kind: 'fee', items: titles.map((title, i) => ({ title, path: `/${i}.html`, date: '2026-02-01' })) },
      ]),
      standard,
      now,
    );

  test('hit: nothing but trials and promises, and one among real items', () => {
    expect(listing('测试', 'test123', '内容更新中，敬请期待')).toMatchObject([
      { state: 'needs-review', message: { key: 'checks.placeholderItems.all', params: { count: 3, item: '测试' } } },
    ]);
    expect(listing('测试文章1', '收费目录清单')).toMatchObject([
      { message: { key: 'checks.placeholderItems.message', params: { count: 1 } } },
    ]);
  });

  test('near miss: tests of other things, works under construction', () => {
    expect(
      listing('普通话水平测试公告', '核酸检测点', '公路建设中存在的问题', '测试中心简介', '关于系统维护的公告'),
    ).toEqual([]);
  });
});
