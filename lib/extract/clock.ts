/** 今天是：, 您好，今天是, 当前时间, 北京时间: · not 今天下午 */
const LABEL = '(?:(?:今天|今日|现在)是|(?:当前|现在|北京)(?:时间|日期))';
const DAY = '(?:公元)?(?:19|20)\\d{2}\\s*[年/.-]\\s*\\d{1,2}\\s*[月/.-]\\s*\\d{1,2}\\s*日?';
const WEEKDAY = '(?:星期|周|礼拜)[一二三四五六日天]';
const TIME = '(?:上午|下午|凌晨|晚上)?\\s*\\d{1,2}\\s*[:：时]\\s*\\d{2}(?:\\s*[:：分]\\s*\\d{2}秒?)?';

const CLOCK_LABEL = new RegExp(`^[\\s　]*(?:(?:您好|你好|欢迎)[^\\d]{0,16})?${LABEL}`);
/** 今天是：2026年11月24日 星期二 10:02:11 */
const LABELLED = new RegExp(`${LABEL}\\s*[:：为是]?\\s*(?:${DAY})?\\s*(?:${WEEKDAY})?\\s*(?:${TIME})?`, 'g');
/** 2026年11月24日 星期二 and nothing else */
const DAY_AND_WEEKDAY = new RegExp(`^\\s*${DAY}\\s*[,，]?\\s*${WEEKDAY}\\s*(?:${TIME})?\\s*$`);
/** 您是第 10293 位访客, 您是本站第8位访问者 */
const VISITORS = /您是(?:本站|本网站)?(?:的)?第\s*\d*\s*位(?:访客|访问者|来访者|浏览者|访问本站的\S{1,4})?/g;

/** 页面生成时间：2024-01-08 08:12:44, 本页更新时间: · not 生成日期：, a document's field */
const PAGE_MADE = /^[\s　]*(?:页面|本页|网页)(?:最后)?(?:生成|更新|制作)(?:时间|日期|于)?/;

/** Whether a text begins as a clock of the page (时钟) does, which shows the day of the look or of the page's making and dates nothing. */
export const isClock = (text: string): boolean => CLOCK_LABEL.test(text) || PAGE_MADE.test(text);

/** Whether a line is a day with its weekday and nothing else: above a title a clock, below it perhaps a date. */
export const isDayWithWeekday = (line: string): boolean => DAY_AND_WEEKDAY.test(line);

/** A line of the page without clocks and counters of visitors, which scripts write and which differ from look to look. */
export function withoutClock(line: string): string {
  if (!/[今现北当您]|星期|周/.test(line)) return line;
  if (DAY_AND_WEEKDAY.test(line)) return '';
  const bare = line.replace(LABELLED, (clock) => (/\d|[:：]/.test(clock) ? '' : clock)).replace(VISITORS, '');
  return bare === line ? line : bare.trim();
}
