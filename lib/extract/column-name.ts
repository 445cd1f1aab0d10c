import type { Crumb } from '../model/page-facts';
import { HOME_CRUMB, NAMES_THE_PAGE } from './breadcrumb';
import { headOf } from './meta-tags';
import type { PageContext } from './page-context';
import { titleParts } from './site-name';

export interface ColumnNameReading {
  name: string | null;
  from: 'breadcrumb' | 'meta' | 'title' | null;
}

/** Names of parts of a template that publishing systems put in meta ColumnName. */
const TEMPLATE_PART = /^(?:首页|公共头|公共尾|公共|头部|底部|页头|页脚|网站首页|默认|栏目|index|home)$/i;
const SITE = /(?:政府|网站|网|门户|政务网|官网|委员会|管委会|局|厅|信息网)$/;
/** Longer names are titles of articles. */
const MAX_NAME = 24;
const MIN_TITLE = 12;

/**
 * Name of the column a page belongs to (栏目名称): the end of the breadcrumb, since that is what people see; else meta
 * ColumnName; else the part of the title that is not the site. `articleTitle` is left out wherever it stands.
 */
export function readColumnName(
  page: PageContext,
  crumbs: readonly Crumb[],
  articleTitle: string | null,
): ColumnNameReading {
  const bare = (text: string): string => text.replace(/\s+/g, '');
  // The heading of a column page is its column's name; only a sentence is an article's title.
  const title = articleTitle && bare(articleTitle).length >= MIN_TITLE ? bare(articleTitle) : null;
  const usable = (name: string): boolean =>
    name !== '' && !NAMES_THE_PAGE.test(name) && !HOME_CRUMB.test(name) && (title === null || bare(name) !== title);
  const last = crumbs.slice(1).findLast((crumb) => usable(crumb.name) && crumb.name.length <= MAX_NAME + 6);
  if (last) return { name: last.name, from: 'breadcrumb' };
  const head = headOf(page);
  const site = bare(head.metaOf('SiteName'));
  // "全力防汛 - 某某市人民政府": the site's name is not the column's.
  const told = titleParts(head.metaOf('ColumnName')).filter((part) => bare(part) !== site)[0] ?? '';
  if (told && !TEMPLATE_PART.test(told) && told.length <= MAX_NAME + 6) return { name: told, from: 'meta' };
  if (bare(head.title) === site) return { name: null, from: null };
  const parts = titleParts(head.title).filter((part) => part.length <= MAX_NAME && usable(part) && bare(part) !== site);
  const part = parts.find((p) => !SITE.test(p));
  // A title of one part is the site's name or the article's.
  return part && titleParts(head.title).length > 1 ? { name: part, from: 'title' } : { name: null, from: null };
}
