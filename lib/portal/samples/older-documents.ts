import type { Column } from '../../model/column';
import type { PageRecord } from '../../model/portal';
import { listOf } from '../list-reading';
import type { Records } from '../records';
import type { Scope } from '../scope';

/** Columns of documents whose lists are read on. */
const COLUMNS = 3;

/**
 * The second pages of lists of documents (政策文件): what judges a column by its newest item seldom needs them, but each
 * document listed there may have a fault of its own. `columns` in the order of the trees and judged to the end.
 */
export function olderDocuments(
  columns: readonly Column[],
  records: Records,
  scope: Scope,
): { url: string; completes: PageRecord }[] {
  return columns
    .flatMap(({ kind, url, verdict }) => {
      if (kind !== 'policy' || (verdict.state !== 'alive' && verdict.state !== 'outdated')) return [];
      const completes = records.follow(url)?.last;
      const next = listOf(completes)?.pager?.nextUrl;
      return completes && next && scope.owns(next) ? [{ url: next, completes }] : [];
    })
    .slice(0, COLUMNS);
}
