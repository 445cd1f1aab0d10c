import type { Day } from '../../model/day';
import type { Evidence } from '../../model/evidence';
import type { PageFacts } from '../../model/page-facts';
import type { Portal } from '../../model/portal';
import { evidenceOf, type ReadPage, readPages } from '../look';
import { publishedDay } from './document-days';
import { type ListedItem, listedItems, sameAddress } from './listed-items';

/** An article that was opened, with the items that lead to it. */
export interface OpenedArticle {
  page: ReadPage;
  facts: PageFacts;
  /** Its title; of the list where the page tells none. */
  title: string;
  listed: readonly ListedItem[];
}

const KINDS: ReadonlySet<PageFacts['kind']> = new Set(['article', 'official-document', 'annual-report']);
const memo = new WeakMap<Portal, readonly OpenedArticle[]>();

/** Every article of the portal that was opened and read, in page order. */
export function openedArticles(portal: Portal): readonly OpenedArticle[] {
  let known = memo.get(portal);
  if (!known) {
    known = read(portal);
    memo.set(portal, known);
  }
  return known;
}

function read(portal: Portal): OpenedArticle[] {
  const listed = new Map<string, ListedItem[]>();
  for (const one of listedItems(portal)) {
    if (one.item.url === null) continue;
    const url = sameAddress(one.item.url);
    const known = listed.get(url);
    if (known) known.push(one);
    else listed.set(url, [one]);
  }
  return readPages(portal).flatMap((page) => {
    const { facts, purpose, snapshot } = page;
    if (purpose !== 'article' || !KINDS.has(facts.kind)) return [];
    const at = new Set([sameAddress(snapshot.url), sameAddress(snapshot.finalUrl)]);
    const items = [...at].flatMap((url) => listed.get(url) ?? []);
    const title = facts.article?.title || items[0]?.item.title || facts.title || facts.url;
    return [{ page, facts, title, listed: items }];
  });
}

/** The day of an article: its own of publication, else that of the list. */
export const dayOfArticle = ({ facts, listed }: OpenedArticle): Day | null =>
  publishedDay(facts)?.day ?? listed.find(({ item }) => item.precision === 'day')?.item.date ?? null;

/** What an item's list proves: its title and, where it is written out, its day. */
export function itemEvidence({ item, page }: ListedItem): Evidence[] {
  const quoted = [item.title, ...(item.dateText && !item.title.includes(item.dateText) ? [item.dateText] : [])];
  return quoted.map((quotation) => evidenceOf(page, quotation));
}
