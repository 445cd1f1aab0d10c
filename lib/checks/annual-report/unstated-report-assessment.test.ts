import { describe, expect, test } from 'vitest';
import { type Change, reportPage, said } from '../../../tests/unit/report-page';
import type { Portal } from '../../model/portal';
import { now, portal, standard } from '../testing/portal-builder';
import { unstatedReportAssessment } from './unstated-report-assessment';

describe('unstated-report-assessment', () => {
  const on = (change: Change, part: Partial<Portal> = {}) =>
    unstatedReportAssessment.run(portal({ pages: [reportPage(change)], ...part }), standard, now);
  const silent = said(0, '全年收到政府信息公开申请20件，全部按时答复。');

  test('hit: as questions, one for each', () => {
    expect(on(silent)).toMatchObject([
      { state: 'needs-review', severity: 'advice', message: { params: { element: 'assessment' } } },
      { message: { params: { element: 'evaluation' } } },
      { message: { params: { element: 'accountability' } } },
    ]);
    expect(on(said(0, '年内开展政务公开考核，没有追究责任的情形。'))).toMatchObject([
      { message: { params: { element: 'evaluation' } } },
    ]);
  });

  test('near miss: told anywhere in the report, in other words', () => {
    expect(on(() => {})).toEqual([]);
    expect(on(said(0, '纳入绩效考评，第三方评估结果良好，本年度无被问责人员。'))).toEqual([]);
  });

  test('near miss: departments and zones need not', () => {
    expect(on(silent, { level: 'department' })).toEqual([]);
    expect(on(silent, { level: 'zone' })).toEqual([]);
  });

  test('cannot tell: another body’s report, a text that was cut, a picture', () => {
    const other = reportPage((data) => {
      silent(data);
      data.title = '青石县水利局2024年政府信息公开工作年度报告';
    });
    expect(unstatedReportAssessment.run(portal({ pages: [other] }), standard, now)).toEqual([]);
    expect(on(said(0, '全年公开信息。'.repeat(1000)))).toEqual([]);
    expect(on(said(0, '<img src="1.png">'))).toEqual([]);
  });
});
