import { type ColumnHeading, looksLikeHeading } from './column-heading';
import { emptyBetween } from './empty-between';
import { beginOf, type Group } from './groups';
import type { Heading } from './headings';
import { charsBetween, type Outline } from './outline';

/** Headings of lists that accompany every page of a site (热点, 推荐 …). */
export const SIDE_HEADING =
  /热点|热门|热搜|推荐|排行|相关(?:链接|信息|文章|新闻|阅读|内容|稿件)|友情|链接|点击榜|阅读榜|猜你|浏览记录|图片新闻|专题专栏|精彩|往期|快速通道|您可能|最新(?:信息|发布|文章|更新|动态|公开)|今日要闻|便民/;

export type Under = 'own' | 'other' | 'empty' | 'unknown';

/** What the page says about names: its column's own, and those of others. */
export interface Names {
  o: Outline;
  columnHeadings: readonly ColumnHeading[];
  /** Names by which the page calls its column. */
  columnNames: ReadonlySet<string>;
  /** A breadcrumb, a meta tag or a menu tells the column's name, not the title alone. */
  nameKnown: boolean;
  /** Names of other columns, as the page's links tell them. */
  otherColumns: ReadonlySet<string>;
}

/** Whether a list stands under the column's heading, under another one, or there is no telling. */
export function standsUnder(
  { o, columnHeadings, columnNames, nameKnown, otherColumns }: Names,
  group: Group,
  heading: Heading | null,
): Under {
  const start = beginOf(o, group);
  if (heading && columnNames.has(heading.text)) {
    const above = columnHeadings.findLast((h) => h.seq < start);
    return above && emptyBetween(o, above.el, group.holder) ? 'empty' : 'own';
  }
  const above = columnHeadings.findLast((h) => h.seq < start);
  if (heading && (!above || heading.seq > above.seq) && namesAnother(o, heading, otherColumns)) {
    // Only a page whose own name is known can tell another column's from it.
    if (columnHeadings.length > 0 || nameKnown) return 'other';
  }
  // <p class="tj_t">热点信息</p> below the column's own, empty place
  if (heading && above && heading.seq > above.seq && heading.text.length <= SHORT && SIDE_HEADING.test(heading.text)) {
    return 'other';
  }
  if (columnHeadings.length === 0) return 'unknown';
  const named = (text: string, el: number): boolean => otherColumns.has(text) && looksLikeHeading(o, el);
  if (!above) return heading && named(heading.text, heading.el) ? 'other' : 'unknown';
  for (let seq = above.seq + 1; seq < start && seq < above.seq + 60; seq++) {
    const token = o.texts[seq];
    if (token && named(token.text, token.el)) return 'other';
  }
  if (emptyBetween(o, above.el, group.holder)) return 'empty';
  const links = (group.entries[0]?.link ?? -1) - (o.linkEnd[above.el] ?? 0);
  return links <= 2 && charsBetween(o, above.seq + 1, start) <= CLOSE ? 'own' : 'unknown';
}

/** A text of so few characters that names a list beside every page is its heading, whatever the element. */
const SHORT = 8;

/** Characters that may stand between the column's heading and its list: a filter, the head of a table. */
const CLOSE = 120;

/** A heading that is the name of another column, or of a list that stands beside every page. */
const namesAnother = (o: Outline, { text, el }: Heading, otherColumns: ReadonlySet<string>): boolean =>
  looksLikeHeading(o, el) && (otherColumns.has(text) || SIDE_HEADING.test(text));
