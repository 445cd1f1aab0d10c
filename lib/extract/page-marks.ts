import { matchesOf } from '../text/matches';
import { oncePer } from './once-per';
import { type PageIndex, textOf } from './page-index';
import { zeros } from './zeros';

/**
 * What blocks are asked about again and again (does it hold dates? names of a disclosure catalogue? titles?), counted
 * once, so that the answer for any block is a difference.
 */
export interface PageMarks {
  /** Places of dates in the page's text, ascending. */
  dates: number[];
  /** Links before each link that are too long for a column's name, name a disclosure column, name a portal's branch. */
  long: number[];
  disclosure: number[];
  branch: number[];
  /** Links that say 首页, as elements. */
  homes: number[];
}

/** 2024-01-08, 2024年1月, 01-08 · not a telephone number, not 2024 alone, not 2008-2024 */
const DATE = /(?:19|20)\d{2} ?[-/.年] ?(?!(?:19|20)\d{2})\d|(?<![\d-])\d{2}-\d{2}(?![\d-])/g;
/** Columns that only a disclosure catalogue has (法定主动公开内容 and its neighbours, PLAT-BLOCKS). */
const DISCLOSURE =
  /公开指南|公开制度|公开规定|主动公开|公开年报|信息公开年度|依申请公开|公开目录|机构职能|机构信息|领导信息|规划计划|财政(?:信息|预算|预决算|资金)|行政许可|行政处罚|政府采购|重大(?:建设)?项目|规范性文件|人事信息|应急管理|统计信息|权责清单/;
/** Branches of a whole portal. */
const BRANCH =
  /^(?:首页|新闻(?:中心|动态)?|要闻(?:动态)?|政务动态|机构|(?:政务|网上)?服务|网上办事|(?:政民)?互动(?:交流)?|走进..|数据开放|专题专栏|办事大厅)$/;
const HOME = /^(?:网站|本站|返回|平台)?(?:首页|主页)$/;
/** Longest name of a column, in characters; titles of articles are longer. */
const LONG_NAME = 20;

export const marksOf = oncePer(count);

function count(index: PageIndex): PageMarks {
  const { links } = index;
  const size = links.length + 1;
  const marks = {
    dates: [] as number[],
    long: zeros(size),
    disclosure: zeros(size),
    branch: zeros(size),
    homes: [] as number[],
  };
  for (const match of matchesOf(index.text, DATE)) marks.dates.push(match.index);
  for (let i = 0; i < links.length; i++) {
    const link = links[i] ?? 0;
    const length = (index.textEnd[link] ?? 0) - (index.textStart[link] ?? 0);
    let long = 0;
    let disclosure = 0;
    let branch = 0;
    if (length > LONG_NAME) long = 1;
    else if (length > 1) {
      const shown = textOf(index, link);
      const text = shown.includes(' ') ? shown.replaceAll(' ', '') : shown;
      if (HOME.test(text)) marks.homes.push(link);
      if (BRANCH.test(text)) branch = 1;
      else if (DISCLOSURE.test(text)) disclosure = 1;
    }
    marks.long[i + 1] = (marks.long[i] ?? 0) + long;
    marks.disclosure[i + 1] = (marks.disclosure[i] ?? 0) + disclosure;
    marks.branch[i + 1] = (marks.branch[i] ?? 0) + branch;
  }
  return marks;
}

/** How many links of an element carry a mark. */
export const countIn = (index: PageIndex, mark: number[], el: number): number =>
  (mark[index.linkEnd[el] ?? 0] ?? 0) - (mark[index.linkStart[el] ?? 0] ?? 0);

/** Whether a date stands between two places of the text. */
export function dateBetween(index: PageIndex, from: number, to: number): boolean {
  const { dates } = marksOf(index);
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return (dates[low] ?? Number.MAX_SAFE_INTEGER) < to;
}

/** Whether an element shows a date. */
export const showsDate = (index: PageIndex, el: number): boolean =>
  dateBetween(index, index.textStart[el] ?? 0, index.textEnd[el] ?? 0);
