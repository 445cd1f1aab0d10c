import type { Column } from '../../model/column';
import type { Portal } from '../../model/portal';
import type { ReadPage } from '../look';
import { pagesOfColumn } from '../look-of-column';

/** A text that a column holds, and how far it may be taken for the whole. */
export interface ColumnText {
  column: Column;
  pages: ReadPage[];
  /** All main blocks of its pages, one after the other. */
  text: string;
  /**
   * Nothing of it can stand elsewhere: pages of one text, none of them cut off, no frame and no unread file beside them, no
   * script that could add to them.
   */
  whole: boolean;
}

/** Characters from which on a page's text is cut off. */
const CUT = 20_000;
/** Columns that a person reads at their own address. */
const SHOWN: ReadonlySet<Column['verdict']['state']> = new Set(['single-content', 'alive', 'outdated', 'cannot-tell']);
/** Kinds of pages that lead on to the text instead of holding it. */
const LEADS_ON: ReadonlySet<ReadPage['facts']['kind']> = new Set(['column-list', 'column-index', 'platform']);

/** The texts of the columns of a kind; columns whose text nobody kept are left out. */
export function textsOf(portal: Portal, kind: Column['kind']): ColumnText[] {
  return portal.columns.flatMap((column): ColumnText[] => {
    if (column.kind !== kind || !SHOWN.has(column.verdict.state)) return [];
    const pages = renderedFirst(pagesOfColumn(portal, column));
    const holding = pages.filter(
      ({ purpose, facts }) => facts.text !== undefined && (purpose === 'file' || !LEADS_ON.has(facts.kind)),
    );
    if (holding.length === 0) return [];
    const files = new Set(pages.filter(({ purpose }) => purpose === 'file').map(({ snapshot }) => snapshot.url));
    const whole = holding.every(
      ({ facts }) =>
        (facts.text ?? '').length < CUT &&
        facts.attachments.every(({ url }) => files.has(url)) &&
        facts.frames.length === 0 &&
        !facts.scripted,
    );
    const text = pages.map(({ facts }) => `${facts.text ?? ''}\n`).join('');
    return [{ column, pages: holding, text, whole }];
  });
}

/** One look at each address, the rendered one where there are two: it holds what scripts add. */
function renderedFirst(pages: readonly ReadPage[]): ReadPage[] {
  const byAddress = new Map<string, ReadPage>();
  for (const page of pages) {
    const { finalUrl, via } = page.snapshot;
    if (via === 'render' || !byAddress.has(finalUrl)) byAddress.set(finalUrl, page);
  }
  return [...byAddress.values()];
}
