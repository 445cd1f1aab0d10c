import type { Pager } from '../../model/page-facts';
import type { PageContext } from '../page-context';
import { findPager } from './find-pager';

/**
 * The pager of a page (翻页): style, number of pages and items where the page tells them, and the next page's address as
 * the browser or the pager's own script would open it. `null` when there is none.
 */
export function readPager(page: PageContext): Pager | null {
  return findPager(page)?.pager ?? null;
}
