import { type Day, daysBetween } from '../../model/day';
import type { Check } from '../../model/finding';
import type { Portal } from '../../model/portal';
import { isInterpretationTitle } from '../../text/document-title';
import { workdaysAfter } from '../../text/workdays';
import { onPage } from '../finding';
import { evidenceOf } from '../look';
import { publishedDay } from './document-days';
import { interpretationsOf } from './interpretation-links';
import { type ListedItem, sameAddress } from './listed-items';
import { itemEvidence, openedArticles } from './opened-articles';
import { isIssuedAbove } from './own-body';

const meta = {
  id: 'late-interpretations',
  title: 'checks.lateInterpretations.title',
  basis: ['TIME-INTERPRET'],
  severity: 'advice',
  mode: 'assisted',
} as const;

const TERM_WORKDAYS = 3;
/** From here on an explanation is one of another occasion, or one of the two was moved. */
const LONG_DAYS = 366;

/**
 * Documents whose earliest explanation came more than three working days after them (the days are a city's norm). Where list
 * and article name several days of publication the pair that is closest counts. An earlier explanation may stand on a page
 * that was not looked at: always a question.
 */
export const lateInterpretations: Check = {
  meta,
  run: (portal) =>
    openedArticles(portal).flatMap((article) => {
      if (isInterpretationTitle(article.title) || isIssuedAbove(article.title, article.facts, portal)) return [];
      const shown = article.listed.flatMap(({ item }) => (item.precision === 'day' && item.date ? [item.date] : []));
      const own = publishedDay(article.facts);
      const published = [...shown, ...(own ? [own.day] : [])].sort().at(-1);
      const first = earliest(interpretationsOf(article.title, published ?? null, portal), portal);
      if (!published || !own || !first || first.day <= published) return [];
      if (daysBetween(published, first.day) > LONG_DAYS) return [];
      const workdays = workdaysAfter(published, first.day);
      if (workdays === null || workdays <= TERM_WORKDAYS) return [];
      const evidence = [evidenceOf(article.page, own.text || null), ...itemEvidence(first.listed)];
      const params = { published, interpreted: first.day, workdays, other: first.listed.item.title };
      return [
        onPage(meta, { name: article.title, url: article.facts.url, evidence }, { state: 'needs-review', params }),
      ];
    }),
};

/** The earliest day on which one of these was shown or published; none where any of them has no full day. */
function earliest(items: readonly ListedItem[], portal: Portal): { listed: ListedItem; day: Day } | null {
  const opened = new Map(openedArticles(portal).map((one) => [sameAddress(one.page.snapshot.url), one]));
  let first: { listed: ListedItem; day: Day } | null = null;
  for (const listed of items) {
    const { url, date, precision } = listed.item;
    const article = url === null ? undefined : opened.get(sameAddress(url));
    const told = article ? publishedDay(article.facts)?.day : undefined;
    const days = [precision === 'day' ? date : null, told].filter((day) => day != null).sort();
    const [day] = days;
    if (!day) return null;
    if (first === null || day < first.day) first = { listed, day };
  }
  return first;
}
