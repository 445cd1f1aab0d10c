import type { Check, Finding } from '../../model/finding';
import type { Portal } from '../../model/portal';
import { isInterpretationTitle } from '../../text/document-title';
import { onPage } from '../finding';
import { evidenceOf } from '../look';
import {
  documentsAbout,
  interpretationsOf,
  linkHeading,
  linksToDocument,
  linksToInterpretation,
} from './interpretation-links';
import type { ListedItem } from './listed-items';
import { dayOfArticle, itemEvidence, type OpenedArticle, openedArticles } from './opened-articles';
import { isIssuedAbove } from './own-body';

const meta = {
  id: 'unlinked-interpretations',
  title: 'checks.unlinkedInterpretations.title',
  basis: ['TIME-INTERPRET', 'IND-DED-INTERPRET'],
  severity: 'advice',
  mode: 'assisted',
} as const;

/**
 * Explanations (政策解读) whose page does not lead to the document they are about, and documents whose page does not lead to
 * an explanation that the portal has. Only where both are listed and the document is not one of a body above that is only
 * passed on: what explains another body's document need not link it here. A script may bring the link: always a question.
 */
export const unlinkedInterpretations: Check = {
  meta,
  run: (portal) =>
    openedArticles(portal).flatMap((article) =>
      isInterpretationTitle(article.title) ? ofInterpretation(article, portal) : ofDocument(article, portal),
    ),
};

function ofInterpretation(article: OpenedArticle, portal: Portal): Finding[] {
  const documents = documentsAbout(article.title, dayOfArticle(article), portal);
  const [document] = documents;
  if (!document || isIssuedAbove(document.item.title, undefined, portal)) return [];
  if (linksToDocument(article, documents, portal)) return [];
  return [unlinked(article, document, 'message')];
}

function ofDocument(article: OpenedArticle, portal: Portal): Finding[] {
  if (isIssuedAbove(article.title, article.facts, portal)) return [];
  const interpretations = interpretationsOf(article.title, dayOfArticle(article), portal);
  const [interpretation] = interpretations;
  if (!interpretation || linksToInterpretation(article, interpretations, portal)) return [];
  return [unlinked(article, interpretation, 'document')];
}

function unlinked(article: OpenedArticle, other: ListedItem, text: string): Finding {
  const { page, facts, title } = article;
  const heading = linkHeading(facts);
  const evidence = [evidenceOf(page, heading ?? facts.article?.title ?? null), ...itemEvidence(other).slice(0, 1)];
  const params = { other: other.item.title, address: other.item.url, heading };
  return onPage(
    meta,
    { name: title, url: facts.url, evidence },
    { state: 'needs-review', text: heading === null ? text : 'unfilled', params },
  );
}
