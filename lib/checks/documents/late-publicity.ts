import { type Day, dayInChina, daysBetween } from '../../model/day';
import type { Check } from '../../model/finding';
import { workdaysAfter } from '../../text/workdays';
import { onPage } from '../finding';
import { evidenceOf } from '../look';
import { decisionDays } from './decision-days';
import { publishedDay } from './document-days';
import { type OpenedArticle, openedArticles } from './opened-articles';
import { wasPostedEarlier } from './posted-earlier';

const meta = {
  id: 'late-publicity',
  title: 'checks.latePublicity.title',
  basis: ['TIME-2X7'],
  severity: 'advice',
  mode: 'automatic',
} as const;

const KINDS: ReadonlySet<string> = new Set(['permit', 'penalty', 'credit']);
const TERM_WORKDAYS = 7;
/** Beyond this the disclosure of enforcement (行政执法公示) is late, too, whichever of its two terms a catalogue has. */
const ENFORCEMENT_WORKDAYS = 20;
/** From here on a decision was moved to this site, or the list is a yearly one. */
const LONG_DAYS = 366;

/**
 * Permits and penalties published more than seven working days after the decision (双公示). Certain where the page names one
 * day of decision and both list and page the day of publication. A question where the days are of a table of many
 * decisions, where the list says otherwise, or where the address tells of an earlier posting.
 */
export const latePublicity: Check = {
  meta,
  run: (portal, _standard, now) =>
    openedArticles(portal).flatMap((article) => {
      if (!article.listed.some(({ column }) => KINDS.has(column.kind))) return [];
      const published = publishedDay(article.facts);
      const decided = decisionDays(article.facts).sort((a, b) => (a.day < b.day ? -1 : 1));
      const [first] = decided;
      if (!published || !first || daysBetween(first.day, published.day) > LONG_DAYS) return [];
      const workdays = workdaysAfter(first.day, published.day);
      if (workdays === null || workdays <= TERM_WORKDAYS) return [];
      const single = new Set(decided.map(({ day }) => day)).size === 1;
      const sure = single && isSettled(article, published.day, dayInChina(now)) && published.text !== '';
      const evidence = [evidenceOf(article.page, first.text), evidenceOf(article.page, published.text || null)];
      const basis = workdays > ENFORCEMENT_WORKDAYS ? [...meta.basis, 'TIME-ENFORCE'] : meta.basis;
      const params = { decided: first.day, published: published.day, workdays, label: first.label };
      return [
        onPage(
          meta,
          { name: article.title, url: article.facts.url, evidence },
          { state: sure ? 'violation' : 'needs-review', text: sure ? 'message' : 'doubtful', basis, params },
        ),
      ];
    }),
};

/** Whether list, page and address agree on the day of publication. */
function isSettled(article: OpenedArticle, published: Day, today: Day): boolean {
  const shown = article.listed.flatMap(({ item }) => (item.precision === 'day' && item.date ? [item.date] : []));
  return (
    shown.length > 0 &&
    shown.every((day) => Math.abs(daysBetween(day, published)) <= 1) &&
    !wasPostedEarlier(article, published, today)
  );
}
