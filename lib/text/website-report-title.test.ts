import { expect, test } from 'vitest';
import { isWebsiteReportTitle, websiteReportYear } from './website-report-title';

test.each([
  ['政府网站工作年度报表（2023年度）', 2023],
  ['青石县人民政府门户网站2023年度工作报表', 2023],
  ['2023年青石县政府网站工作年度报表', 2023],
  ['2023政府网站年度报表', 2023],
  ['政府网站年报', null],
  ['政府网站工作年度报表公示', null],
])('%s is a website’s report on %s', (title, year) => {
  expect(isWebsiteReportTitle(title)).toBe(true);
  expect(websiteReportYear(title)).toBe(year);
});

test.each([
  '青石县2023年政府信息公开工作年度报告',
  '关于做好2023年政府网站工作年度报表填报工作的通知',
  '2023年第四季度政府网站检查情况的通报',
  '政府工作报告',
  '2023年政府网站监管年度报表',
])('%s is none', (title) => {
  expect(isWebsiteReportTitle(title)).toBe(false);
});
