import type { Column } from '../../model/column';
import { addMonths, type Day, dayInChina, latestDay } from '../../model/day';
import type { Check } from '../../model/finding';
import type { Portal } from '../../model/portal';
import { isDocumentTitle } from '../../text/document-title';
import { onSite } from '../finding';
import { interpretationsOf } from './interpretation-links';
import { datedByColumn, type ListedItem } from './listed-items';
import { itemEvidence, openedArticles } from './opened-articles';
import { isOwnBody } from './own-body';

const meta = {
  id: 'unexplained-documents',
  title: 'checks.unexplainedDocuments.title',
  basis: ['IND-DED-INTERPRET'],
  severity: 'advice',
  mode: 'assisted',
} as const;

/** Documents that outsiders must follow and that are explained by rule; appointments, replies and work plans are not. */
const NORMATIVE = /(?:办法|规定|细则|若干措施|实施意见|管理规则)(?:[（(][^）)]{1,8}[）)])?[》〉]?(?:的通知|的通告)?$/;
/** Months that are looked back, explanations that make a column of them, documents without one, and their share. */
const MONTHS = 12;
const FEWEST_EXPLANATIONS = 3;
const FEWEST_DOCUMENTS = 3;
const SHARE = 0.5;
/** The newest documents that are looked through. */
const MOST_DOCUMENTS = 60;
const SHOWN = 3;

/**
 * Normative documents of the last year for which none of the explanations listed is by its title (应解读未解读). Only within the
 * days that the lists of explanations reach back to, and only where most documents lack one: a picture may be titled
 * otherwise, so always a question.
 */
export const unexplainedDocuments: Check = {
  meta,
  run(portal, _standard, now) {
    const columns = datedByColumn(portal);
    const since = reachOf(columns);
    if (since === null) return [];
    const year = addMonths(dayInChina(now), -MONTHS);
    const opened = new Map(openedArticles(portal).map((article) => [article.title, article]));
    const seen = new Set<string>();
    const listed = [...columns].flatMap(([column, items]) =>
      column.kind !== 'policy'
        ? []
        : items.filter(({ item, date }) => {
            const { title } = item;
            if (date < year || date < since || seen.has(title) || !NORMATIVE.test(title)) return false;
            seen.add(title);
            return isDocumentTitle(title) && isOwn(title, portal);
          }),
    );
    const documents = listed.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)).slice(0, MOST_DOCUMENTS);
    const bare = documents.filter(({ item, date }) => {
      const links = opened.get(item.title)?.facts.links ?? [];
      return (
        interpretationsOf(item.title, date, portal).length === 0 &&
        !links.some(({ text, region }) => region === 'main' && /解读|图解/.test(text))
      );
    });
    if (bare.length < FEWEST_DOCUMENTS || bare.length < SHARE * documents.length) return [];
    const evidence = bare.slice(0, SHOWN).flatMap(itemEvidence);
    const params = {
      count: bare.length,
      total: documents.length,
      since: latestDay([since, year]) ?? since,
      item: bare[0]?.item.title ?? '',
    };
    return [onSite(meta, portal, evidence, { state: 'needs-review', params })];
  },
};

/** The day back to which the portal's lists of explanations were seen, `null` where it has none. */
function reachOf(columns: ReadonlyMap<Column, readonly (ListedItem & { date: Day })[]>): Day | null {
  let since: Day | null = null;
  for (const [{ kind }, items] of columns) {
    const last = items.at(-1);
    if (kind !== 'interpretation' || items.length < FEWEST_EXPLANATIONS || !last) continue;
    // Several columns of explanations: what lies before the shortest list may stand in it.
    if (since === null || last.date > since) since = last.date;
  }
  return since;
}

/** Titles say who issued: 青石县人民政府关于印发…; those of other bodies are theirs to explain. */
function isOwn(title: string, portal: Portal): boolean {
  const issuer = /^(.{2,30}?(?:政府|办公室|委员会|局|厅|部|院))/.exec(title)?.[1];
  return issuer === undefined || isOwnBody(issuer, portal);
}
