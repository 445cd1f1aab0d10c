import { classifyColumn } from './kind';
import { isArticleShaped, isFile, isPagerPage, isServiceAddress } from './link-shape';
import { isNoColumnName } from './names';
import type { Scope } from './scope';

/** A longer name, or one with a title's marks, is an article's: 《…》, a full stop. */
const LONGEST_NAME = 24;
const TITLE_MARKS = /[《》。!?;]|^关于.{4,}的/;
/** On a page links are titles more often than names: no pauses, no years and issues (2023年…, 第3期), nothing cut off. */
const PAGE_TITLE = /[：:，,、…！？?“”"]|\.{3}|\d{4}年|第\d+[期号批次]/;
const LONGEST_PAGE_NAME = 14;
/** A menu entry that leads straight to an article stands for a column of one text: 园区概况, not a headline. */
const LONGEST_ENTRY_NAME = 14;

const memo = new Map<string, boolean>();
const MOST_REMEMBERED = 20_000;

/** Whether a name is no column's: words that portals put in menus for other ends, and names of other bodies. */
export function isNoColumn(name: string, path: readonly string[]): boolean {
  if (isNoColumnName(name)) return true;
  const key = [...path, name].join('\n');
  let known = memo.get(key);
  if (known === undefined) {
    known = classifyColumn({ name, path: [...path, name] }).kind === 'not-a-column';
    if (memo.size >= MOST_REMEMBERED) memo.clear();
    memo.set(key, known);
  }
  return known;
}

export type Candidacy = 'column' | 'external' | null;

/**
 * Whether a link with a name stands for a column. `from` a menu, an article's address is allowed: the portal itself lists
 * it among its columns. Depends on nothing but the link, so that more pages never take a column away.
 */
export function candidacy(
  link: { name: string; url: string; canonical: string },
  path: readonly string[],
  scope: Scope,
  from: 'menu' | 'page',
): Candidacy {
  const { name, url, canonical } = link;
  if (!/^https?:/i.test(url) || name.length > LONGEST_NAME || TITLE_MARKS.test(name)) return null;
  if (from === 'page' && (name.length > LONGEST_PAGE_NAME || PAGE_TITLE.test(name))) return null;
  if (isFile(url) || isPagerPage(url) || isServiceAddress(url)) return null;
  if (scope.isHome(scope.fold(canonical)) || isNoColumn(name, path)) return null;
  // The name of another body (省人民政府) is no column wherever it stands.
  if (!scope.owns(url)) return from === 'menu' && !isNoColumn(name, []) ? 'external' : null;
  if (isArticleShaped(url) && (from === 'page' || name.length > LONGEST_ENTRY_NAME)) return null;
  return 'column';
}
