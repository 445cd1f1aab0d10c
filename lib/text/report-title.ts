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

/** 政府信息公开工作年度报告, 信息公开年报, 政府信息公开工作报告; not 政府网站年度工作报表, 政府工作报告, 预算公开年度报告. */
const REPORT = /信息公开(?:工作)?(?:情况)?(?:的)?(?:20\d{2})?(?:年度)?(?:工作)?(?:年度)?(?:情况)?(?:的)?(?:报告|年报)/;

/** Whether a title is that of an annual report on disclosure work, as far as its words go. */
export const isReportTitle = (title: string): boolean => REPORT.test(compact(title));
