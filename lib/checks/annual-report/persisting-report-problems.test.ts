import { describe, expect, test } from 'vitest';
import { reportPage, said } from '../../../tests/unit/report-page';
import type { Portal } from '../../model/portal';
import { column, columns, now, portal, standard } from '../testing/portal-builder';
import { persistingReportProblems } from './persisting-report-problems';

describe('persisting-report-problems', () => {
  const on = (problems: string[], part: Partial<Portal> = {}) =>
    persistingReportProblems.run(portal({ pages: [reportPage(said(4, ...problems))], ...part }), standard, now);
  const outdated = { columns: [...columns(9, {}), ...columns(3, { state: 'outdated' as const })] };
  const slow = '存在的主要问题是部分栏目更新不及时。';

  test('hit: declared and found again, with the sentence and the columns', () => {
    const found = on([slow, '下一步将加强督促。'], outdated);
    expect(found).toMatchObject([
      {
        state: 'needs-review',
        severity: 'advice',
        message: { key: 'checks.persistingReportProblems.message', params: { problem: 'outdated', count: 3 } },
      },
    ]);
    expect(found[0]?.evidence[0]?.quotation).toBe(slow);
    expect(found[0]?.evidence.length).toBeGreaterThan(1);
  });

  test('hit: said to be settled, and found again', () => {
    const dead = { columns: [column({ kind: 'penalty', state: 'empty' })] };
    expect(
      on(
        ['上年度存在行政许可、处罚决定等未及时主动公开的问题。通过每季度督导，相关问题得到明显改善。', '将继续努力。'],
        dead,
      ),
    ).toMatchObject([
      { message: { key: 'checks.persistingReportProblems.settled', params: { problem: 'decisions', count: 1 } } },
    ]);
  });

  test.each([
    ['一是存在空白栏目；二是人手不足。', 'empty', { columns: columns(2, { state: 'empty' }) }],
    ['个别链接失效，影响阅读。', 'links', { columns: [column({ state: 'unreachable' })] }],
    ['网站内容更新较慢。', 'outdated', outdated],
  ] as const)('hit: %s', (text, problem, part) => {
    expect(on([text, '将改进。'], part as Partial<Portal>)).toMatchObject([{ message: { params: { problem } } }]);
  });

  test('near miss: declared and not found, found and not declared', () => {
    expect(on([slow], { columns: columns(9, {}) })).toEqual([]);
    expect(on(['政策解读形式单一，将丰富形式。'], outdated)).toEqual([]);
    expect(on(['将按月通报栏目更新情况，做到及时更新。'], outdated)).toEqual([]);
  });

  test('cannot tell: other bodies’ problems, another body’s report, an old one', () => {
    expect(on(['部分单位栏目更新不及时，将加强督促。'], outdated)).toEqual([]);
    const run = (title: string, year: number) =>
      persistingReportProblems.run(
        portal({ ...outdated, pages: [reportPage(said(4, slow), { title, year })] }),
        standard,
        now,
      );
    expect(run('青石县水利局2024年政府信息公开工作年度报告', 2024)).toEqual([]);
    expect(run('青石县2021年政府信息公开工作年度报告', 2021)).toEqual([]);
  });
});
