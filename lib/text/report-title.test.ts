import { describe, expect, test } from 'vitest';
import { isOwnReport } from './report-owner';
import { isListedReportTitle, isReportTitle, reportStem, reportYear } from './report-title';

describe('the title of an annual report', () => {
  test.each([
    '青石县2024年政府信息公开工作年度报告',
    '青石县水利局政府信息公开工作2024年度报告',
    '关于2024年度政府信息公开情况的报告',
    '青石高新区2023年度政府信息公开工作报告',
    '青石县人民政府办公室2024年信息公开年报',
    '青石县网站建设管理中心2024年政府信息公开工作年度报告',
    '青石县2024年政府信息公开工作年度报告（更正版）',
  ])('is %s', (title) => {
    expect(isReportTitle(title)).toBe(true);
  });

  test.each([
    '关于做好2024年政府信息公开工作年度报告编制工作的通知',
    '中华人民共和国政府信息公开工作年度报告格式',
    '青石县2024年政府网站工作年度报表',
    '2024年青石县政府工作报告',
    '2024年法治政府建设年度报告',
    '2024年度报告',
    '关于更正青石县2024年政府信息公开工作年度报告的公告',
    '青石县2024年政府信息公开工作年度报告更正说明',
  ])('is not %s', (title) => {
    expect(isReportTitle(title)).toBe(false);
  });

  test('is shorter in a column of such reports', () => {
    expect(isListedReportTitle('2024年度报告')).toBe(true);
    expect(isListedReportTitle('青石县2024年年报')).toBe(true);
    expect(isListedReportTitle('2024年法治政府建设年度报告')).toBe(false);
    expect(isListedReportTitle('关于2024年机构调整的公告')).toBe(false);
  });

  test('names its year', () => {
    expect(reportYear('青石县2024年政府信息公开工作年度报告')).toBe(2024);
    expect(reportYear('二〇二三年度政府信息公开工作报告')).toBe(2023);
    expect(reportYear('青石县政府信息公开工作 2024 年度报告')).toBe(2024);
    expect(reportYear('2021-2025年规划')).toBeNull();
    expect(reportYear('政府信息公开工作年度报告')).toBeNull();
  });

  test('is one body’s in two years when the rest is the same', () => {
    expect(reportStem('青石县2024年政府信息公开工作年度报告')).toBe(
      reportStem('青石县2023年度政府信息公开工作年度报告'),
    );
  });

  test('tells whose report it is, where it can', () => {
    const county = { name: '青石县人民政府', level: 'county' } as const;
    expect(isOwnReport('青石县2024年政府信息公开工作年度报告', county)).toBe(true);
    expect(isOwnReport('青石县水利局2024年政府信息公开工作年度报告', county)).toBe(false);
    expect(isOwnReport('河西镇2024年政府信息公开工作年度报告', county)).toBe(false);
    expect(isOwnReport('2024年政府信息公开工作年度报告', county)).toBe(true);
    const zone = { name: '青石高新技术产业开发区管委会', level: 'zone' } as const;
    expect(isOwnReport('青石高新区2024年政府信息公开工作年度报告', zone)).toBe(true);
    expect(isOwnReport('青石科技2024年政府信息公开工作年度报告', zone)).toBeNull();
    const bureau = { name: '青石县水利局', level: 'department' } as const;
    expect(isOwnReport('青石县水利局2024年政府信息公开工作年度报告', bureau)).toBe(true);
    expect(isOwnReport('青山水库管理处2024年政府信息公开工作年度报告', bureau)).toBeNull();
  });
});
