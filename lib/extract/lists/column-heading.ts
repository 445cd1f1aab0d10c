import type { Region } from '../../model/page-facts';
import { headOf } from '../meta-tags';
import type { PageContext } from '../page-context';
import { type Outline, tagOf } from './outline';
import { collapse } from './titles';

/** Where the page shows the column's name above what belongs to the column. */
export interface ColumnHeading {
  seq: number;
  el: number;
}

const HEADING_CLASS =
  /(?:^|[\s_-])(?:\w*title|tit|bt|biaoti|hd|tt|lm|lmmc|head|column\w*|name|current-?name)\d*(?:$|[\s_-])/i;

/** Whether a text is a heading by its element: h1 to h6, or a class that says so. */
export function looksLikeHeading(o: Outline, el: number): boolean {
  let up = el;
  for (let steps = 0; steps < 3 && up >= 0; steps++) {
    if (/^h[1-6]$/.test(tagOf(o, up))) return true;
    if (HEADING_CLASS.test(o.els[up]?.attribs.class ?? '')) return true;
    if (tagOf(o, up) === 'li' || tagOf(o, up) === 'td') return false;
    up = o.parent[up] ?? -1;
  }
  return false;
}

/** A body's name, a blank, a short name · not 县政府 召开会议研究有关工作的通知 */
const SITE_FIRST = /^\s*\S{2,20}(?:政府|网站?|门户|委员会|局|厅)\s+(\S{2,12})\s*$/;

/** Names by which the page calls its column: what the caller knows, the first part of the title, the breadcrumb's end. */
export function columnNames(
  o: Outline,
  page: PageContext,
  known: string | null,
  regions: readonly Region[],
): Set<string> {
  const names = new Set<string>();
  if (known) names.add(known);
  const title = tidy(headOf(page).title.split(/[-_—|–]/)[0] ?? '');
  if (title.length >= 2 && title.length <= 20) names.add(title);
  // "白石区人民政府 通知公告"
  const behind = SITE_FIRST.exec(headOf(page).title)?.[1];
  if (behind) names.add(tidy(behind));
  const last = o.texts.findLast((token) => regions[token.el] === 'breadcrumb' && tidy(token.text).length >= 2);
  if (last) names.add(tidy(last.text));
  return names;
}

const tidy = (text: string): string => collapse(text).replace(/^[\s>|·:：【[]+|[\s>|·:：】\]]+$/g, '');

/** Places where a name of the column stands as a heading: not as a link of a menu, not in the breadcrumb. */
export function columnHeadings(o: Outline, names: ReadonlySet<string>, regions: readonly Region[]): ColumnHeading[] {
  const found: ColumnHeading[] = [];
  const known = [...names];
  o.texts.forEach((token, seq) => {
    const { text } = token;
    if (text.length > 28 || !known.some((name) => text.includes(name)) || !names.has(tidy(text))) return;
    const region = regions[token.el] ?? 'main';
    if (region === 'nav' || region === 'breadcrumb' || region === 'footer') return;
    if (looksLikeHeading(o, token.el) || (token.link < 0 && !insideRow(o, token.el))) found.push({ seq, el: token.el });
  });
  return found;
}

function insideRow(o: Outline, el: number): boolean {
  let up = el;
  for (let steps = 0; steps < 3 && up >= 0; steps++) {
    const tag = tagOf(o, up);
    if (tag === 'li' || tag === 'option' || tag === 'dd') return true;
    up = o.parent[up] ?? -1;
  }
  return false;
}
