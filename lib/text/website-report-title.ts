import { compact } from './figure';

/** 政府网站工作年度报表, 门户网站2023年度工作报表, 网站年报, 政府网站年度报告; not 网站安全检查报告, 政府信息公开年报. */
const REPORT = /网站.{0,14}(?:年度?.{0,6}报[表告]|年报)|(?:20\d{2})年?度?.{0,4}网站.{0,8}报[表告]|网站年度/;
/** About such reports and none. */
const ABOUT = /通知|通报|填报|编制|解读|培训|方案|考核|预算|决算|绩效|信息公开|检查|抽查|普查|监管/;
const YEAR = /(20\d{2})年?(?:度|(?=年|网站|政府|工作|\D|$))/;
/** 2023年度报表, 2023年年报: in a column of such reports the rest goes without saying. */
const SHORT = /报[表告]|年报/;

/** Whether a title is that of a website's yearly report (政府网站工作年度报表), as far as its words go. */
export function isWebsiteReportTitle(title: string): boolean {
  const bare = compact(title);
  return bare.includes('网站') && REPORT.test(bare) && !ABOUT.test(bare);
}

/** The same of an item in a column of such reports. */
export const isListedWebsiteReport = (title: string): boolean =>
  isWebsiteReportTitle(title) || (SHORT.test(title) && !ABOUT.test(title));

/** The year that such a report is on, by its title; `null` where it names none. */
export function websiteReportYear(title: string): number | null {
  const match = YEAR.exec(compact(title));
  return match ? Number(match[1]) : null;
}
