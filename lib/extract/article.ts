import type { Article } from '../model/page-facts';
import { type FoundDate, publicationDate } from './article-date';
import { sourceOf } from './article-source';
import { bare, type TitleCandidate, titleCandidates, titleOfBlock } from './article-title';
import { mainBlockOf } from './main-block';
import { headOf } from './meta-tags';
import type { MetadataBlock } from './metadata';
import type { PageContext } from './page-context';
import { titleParts } from './site-name';

export interface ArticleReading extends Article {
  /** The date with the words and the line it was read from; `null` without one. */
  shownDate: FoundDate | null;
  /** Where the title was taken from. */
  titleFrom: 'page' | 'metadata' | 'meta' | 'title' | null;
  /** Titles that were weighed, best first. */
  candidates: TitleCandidate[];
}

/** Least score at which a text of the page is taken for its title. */
const SURE = 3;

/**
 * Title, publication date and source of an article as the page shows them (标题, 发布日期, 来源). Meta tags only help to tell
 * candidates apart: on several systems PubDate is the day of the last regeneration. `null` for what is not shown.
 */
export function readArticle(
  page: PageContext,
  block: MetadataBlock | null,
  way: readonly string[] = [],
): ArticleReading {
  const candidates = titleCandidates(page, block, way);
  const best = candidates[0];
  const place = best ?? { start: block?.start ?? 0, end: block?.end ?? 0 };
  const { title, titleFrom } = chosenTitle(page, best, block);
  const sure = block !== null || (best?.score ?? 0) >= SURE;
  const shownDate = publicationDate(page, place, block, sure);
  return {
    title,
    publishedOn: shownDate?.date ?? null,
    source: sourceOf(page, place, block, sure),
    length: lengthBelow(page, place.end),
    shownDate,
    titleFrom,
    candidates: candidates.slice(0, 8),
  };
}

function chosenTitle(
  page: PageContext,
  best: TitleCandidate | undefined,
  block: MetadataBlock | null,
): Pick<ArticleReading, 'title' | 'titleFrom'> {
  const meta = headOf(page).metaOf('ArticleTitle');
  const field = titleOfBlock(block) ?? '';
  if (best && best.score >= SURE) {
    // Where the lines of a heading are parted is told by the spelling of the same words elsewhere.
    const key = bare(best.text);
    return { title: [meta, field].find((text) => text !== '' && bare(text) === key) ?? best.text, titleFrom: 'page' };
  }
  if (field) return { title: field, titleFrom: 'metadata' };
  if (meta) return { title: meta, titleFrom: 'meta' };
  const part = titleParts(headOf(page).title)[0];
  return part ? { title: part, titleFrom: 'title' } : { title: null, titleFrom: null };
}

/** Characters of the main block below a place, without those in links and white space. */
function lengthBelow(page: PageContext, after: number): number {
  let length = 0;
  for (const line of mainBlockOf(page).lines) if (line.start >= after) length += line.own;
  return length;
}
