import type { PageFacts } from '../../../lib/model/page-facts';
import type { CorpusPage } from '../corpus';
import type { Tally } from '../tally';

const tidy = (text: string | null | undefined): string | null => text?.replace(/\s+/g, ' ').trim() ?? null;

/** Kind, system, column name, breadcrumb and pager of a page. */
export function measurePage(page: CorpusPage, facts: PageFacts, tally: Tally): void {
  const { label } = page;
  if (label.kind !== undefined) tally.judge('page kind', page, label.kind, facts.kind);
  if (label.system !== undefined && label.system !== 'unknown') tally.judge('system', page, label.system, facts.system);
  if (label.columnName !== undefined) tally.judge('column name', page, tidy(label.columnName), tidy(facts.columnName));
  if (label.breadcrumb !== undefined) {
    tally.judge(
      'breadcrumb',
      page,
      label.breadcrumb.map(tidy),
      facts.breadcrumb.map((crumb) => tidy(crumb.name)),
    );
  }
  if (label.pager === undefined) return;
  if (label.pager === null) {
    // A pager of one page is as good as none.
    const none = facts.pager === null || facts.pager.pages === 1;
    tally.judge('pager', page, null, none ? null : facts.pager);
    return;
  }
  if (label.pager.pages !== undefined) tally.judge('page count', page, label.pager.pages, facts.pager?.pages ?? null);
  if (label.pager.nextUrl !== undefined)
    tally.judge('next page', page, label.pager.nextUrl, facts.pager?.nextUrl ?? null);
}

/**
 * A column that holds nothing: a column page on which no list of its own was found. Judged on every page whose kind is
 * known, since calling a full one empty is the worst that can happen.
 */
export function measureEmpty(page: CorpusPage, facts: PageFacts, tally: Tally): void {
  if (page.label.kind === undefined) return;
  const says = readsEmpty(facts);
  if (page.label.empty === true) tally.judge('empty', page, true, says ? true : null);
  else if (says) {
    tally.add('empty', page.system, 'wrong');
    tally.miss('empty', page, 'wrong', false, facts.emptyState?.quotation ?? facts.kind);
  }
}

/** Nothing stands there, and nothing says that a script, an endpoint or a frame brings it. */
const readsEmpty = (facts: PageFacts): boolean =>
  facts.kind === 'column-list' &&
  (facts.mainList === null || facts.lists[facts.mainList]?.items.length === 0) &&
  !(facts.scripted || facts.dataEndpoints.length > 0 || facts.frames.length > 0);
