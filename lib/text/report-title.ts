import { compact } from './figure';

const DIGITS = '〇一二三四五六七八九';
/** 2023年, 2023年度, 二〇二三年, 二○二三年度; not 2021-2025年, which is a plan's. */
const YEAR = /(?<![\d-])(20\d{2})(?:年度?|(?=政府信息公开))|(二[〇○零oO0][〇○零oO0一二三四五六七八九]{2})年度?/;

/** The year a report is on, by its title; `null` where it names none. */
export function reportYear(title: string): number | null {
  const match = YEAR.exec(compact(title));
  if (!match) return null;
  if (match[1]) return Number(match[1]);
  const digits = [...(match[2] ?? '')].map((char) => ('○零oO0'.includes(char) ? 0 : DIGITS.indexOf(char)));
  return Number(digits.join(''));
}

/** A report's title without its year and signs: "青石县2023年度政府信息公开工作报告" → "青石县政府信息公开工作报告". */
export const reportStem = (title: string): string =>
  compact(title)
    .replace(YEAR, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** 政府信息公开工作年度报告, 信息公开年报, 政府信息公开工作2023年度报告; not 政府网站年度工作报表, 政府工作报告. */
const REPORT =
  /信息公开(?:工作)?(?:情况)?(?:的)?(?:20\d{2}年?)?(?:年度)?(?:工作)?(?:年度)?(?:情况)?(?:的)?(?:工作)?(?:报告|年报)/;
/** 2023年度报告, 青石县2023年年报: in a column of such reports the rest goes without saying. */
const SHORT = /^.{0,24}年度?(?:工作)?(?:年度)?(?:报告|年报)$/;
/** About reports and no report: 关于做好2023年政府信息公开工作年度报告编制工作的通知. */
const ABOUT = /通知|通报|格式|编制|编写|解读|培训|要点|方案|评估|考核|函$|办法|法治|网站|预算|决算|绩效|审计/;

/** 关于更正2023年年度报告的公告, …年度报告勘误说明: tells what was changed in one; not …年度报告（更正版）, which is one. */
const CORRECTS =
  /^关于(?:更正|勘误|修改|修正|撤回|延期)|报告的?(?:更正|勘误|修改|情况|补充)?(?:的)?说明$|(?:更正|勘误)(?:公告|启事|通告|声明)$/;

/** Whether a title speaks of annual reports and is that of a notice, a format, an explanation or a correction. */
export function isAboutReports(title: string): boolean {
  const bare = compact(title);
  return ABOUT.test(afterBody(bare)) || CORRECTS.test(bare);
}

/** What stands behind the body's name, which may have words of its own (网站建设管理中心). */
const afterBody = (bare: string): string => bare.replace(/^.*?(?=政府信息公开|信息公开)/, '');

/** Whether a title is that of an annual report on disclosure work, as far as its words go. */
export function isReportTitle(title: string): boolean {
  const bare = compact(title);
  return REPORT.test(bare) && !isAboutReports(title);
}

/** The same of an item in a column of such reports, where titles are shorter. */
export const isListedReportTitle = (title: string): boolean =>
  isReportTitle(title) || (SHORT.test(compact(title)) && !ABOUT.test(compact(title)) && !CORRECTS.test(compact(title)));
