import type { PageFacts } from '../../../lib/model/page-facts';
import type { CorpusPage } from '../corpus';
import { same, type Tally } from '../tally';

const tidy = (text: string | null | undefined): string | null => text?.replace(/\s+/g, ' ').trim() ?? null;

/** Title, publication date and source as shown. */
export function measureArticle(page: CorpusPage, facts: PageFacts, tally: Tally): void {
  const wanted = page.label.article;
  if (!wanted) return;
  if (wanted.title !== undefined) tally.judge('article title', page, tidy(wanted.title), tidy(facts.article?.title));
  if (wanted.published !== undefined) {
    tally.judge('article date', page, wanted.published, facts.article?.publishedOn ?? null);
  }
  if (wanted.source !== undefined)
    tally.judge('article source', page, tidy(wanted.source), tidy(facts.article?.source));
}

/**
 * Fields of the metadata block: value exact, blank known as blank. Fields that a labelled block does not name were not
 * judged; any field on an article, which by definition has no block, is wrong.
 */
export function measureMetadata(page: CorpusPage, facts: PageFacts, tally: Tally): void {
  const { label } = page;
  const read = new Map(facts.metadata.map((field) => [field.name, field.value]));
  if (label.metadata) {
    for (const [name, value] of Object.entries(label.metadata)) {
      const got = read.get(name);
      const equal = got !== undefined && tidy(got) === tidy(value);
      tally.add('metadata field', page.system, equal ? 'right' : got === undefined ? 'missed' : 'wrong');
      // A wrong value also lacks the right one.
      if (!equal && got !== undefined) tally.add('metadata field', page.system, 'missed');
      if (!equal)
        tally.miss('metadata field', page, got === undefined ? 'missed' : 'wrong', `${name}=${value}`, got ?? null);
      if (value === '') tally.judge('metadata blank', page, `${name}=`, got === undefined ? null : `${name}=${got}`);
    }
    return;
  }
  if (label.kind === undefined || label.kind === 'official-document' || label.kind === 'annual-report') return;
  tally.add('metadata field', page.system, 'wrong', facts.metadata.length);
  for (const { name, value } of facts.metadata) tally.miss('metadata field', page, 'wrong', null, `${name}=${value}`);
}

/** Tables as rectangles: each labelled one must be among those read. */
export function measureTables(page: CorpusPage, facts: PageFacts, tally: Tally): void {
  for (const table of page.label.tables ?? []) {
    const found = facts.tables.some((read) => same(read.rows, table));
    tally.judge('table', page, table, found ? table : null);
  }
}
