import { type Day, dayInChina, daysBetween } from '../../model/day';
import type { Check, Finding } from '../../model/finding';
import type { Portal } from '../../model/portal';
import { dateInAddress } from '../../text/date-in-address';
import { daysInText } from '../../text/days-in-text';
import { onColumn, onPage, onSite } from '../finding';
import { evidenceOf } from '../look';
import { publishedDay, wordsOf, writtenDay } from './document-days';
import { LETTERS } from './letter-columns';
import { datedByColumn, type ListedItem } from './listed-items';
import { itemEvidence, type OpenedArticle, openedArticles } from './opened-articles';

const meta = {
  id: 'contradictory-dates',
  title: 'checks.contradictoryDates.title',
  basis: ['GUIDE-ARTICLE'],
  severity: 'advice',
  mode: 'assisted',
} as const;

/** Days by which two dates of one item may differ: posted in the evening, shown the next morning. */
const CLOSE_DAYS = 1;
/** Articles compared, and share of them that disagree, from which on the lists show another kind of day on purpose. */
const FEWEST_COMPARED = 4;
const BY_DESIGN = 0.6;
/** Days by which an item is shown earlier than its address was made. */
const BACKDATED_DAYS = 7;
/** Other items of the column, and share of them, by which the address is known to tell the day of posting. */
const FEWEST_OTHERS = 5;
const AGREEING = 0.8;
const SHOWN = 3;

/**
 * One item with two days (日期不一致): the list and the article differ, or an item is shown earlier than the day in its
 * address although its column's addresses tell the day of posting. Edited texts and moved columns do that by right: always
 * a question.
 */
export const contradictoryDates: Check = {
  meta,
  run: (portal, _standard, now) => [...betweenListAndArticle(portal), ...beforeAddress(portal, dayInChina(now))],
};

interface Pair {
  article: OpenedArticle;
  listed: ListedItem;
  shown: Day;
  told: Day;
  apart: number;
}

function betweenListAndArticle(portal: Portal): Finding[] {
  const compared = openedArticles(portal).flatMap((article) => pairOf(article) ?? []);
  const apart = compared.filter((pair) => pair.apart > CLOSE_DAYS && !isExplained(pair));
  if (compared.length >= FEWEST_COMPARED && apart.length >= BY_DESIGN * compared.length) {
    const evidence = apart.slice(0, SHOWN).flatMap(evidenceOfPair);
    const params = { count: apart.length, compared: compared.length };
    return [onSite(meta, portal, evidence, { state: 'needs-review', text: 'throughout', params })];
  }
  return apart.map((pair) => {
    const { article, shown, told } = pair;
    const subject = { name: article.title, url: article.facts.url, evidence: evidenceOfPair(pair) };
    return onPage(meta, subject, { state: 'needs-review', params: { shown, told } });
  });
}

function pairOf(article: OpenedArticle): Pair | null {
  const told = publishedDay(article.facts)?.day ?? null;
  const listed = article.listed.filter(
    ({ item, column }) =>
      item.precision === 'day' && item.date !== null && item.dateFrom !== 'address' && !LETTERS.has(column.kind),
  );
  const [first] = listed;
  const shown = first?.item.date;
  if (!first || !shown || told === null) return null;
  // Of several lists that name the article, one that agrees with it is enough: the others are other columns' days.
  const apart = Math.min(...listed.map(({ item }) => Math.abs(daysBetween(item.date ?? shown, told))));
  return { article, listed: first, shown, told, apart };
}

/** The list shows a day that the article names as another one: written on, in force from, published by its meta tag. */
function isExplained({ article, shown }: Pair): boolean {
  const { facts } = article;
  if (writtenDay(facts)?.day === shown) return true;
  const fields = [...facts.metadata.map(({ value }) => value), ...Object.values(facts.meta)];
  return fields.some((value) => value.length < 80 && daysInText(value).some(({ day }) => day === shown));
}

const evidenceOfPair = ({ article, listed, told }: Pair) => [
  ...itemEvidence(listed),
  evidenceOf(article.page, wordsOf(article.facts, told)),
];

function beforeAddress(portal: Portal, today: Day): Finding[] {
  return [...datedByColumn(portal)].flatMap(([column, items]) => {
    const compared = items.flatMap((one) => {
      const address = one.item.url === null ? null : dateInAddress(one.item.url, { today });
      return address?.precision === 'day'
        ? [{ one, made: address.date, late: daysBetween(one.date, address.date) }]
        : [];
    });
    const agreeing = compared.filter(({ late }) => Math.abs(late) <= CLOSE_DAYS);
    const back = compared.filter(({ late }) => late > BACKDATED_DAYS);
    if (back.length === 0 || compared.length < FEWEST_OTHERS + back.length) return [];
    if (agreeing.length < FEWEST_OTHERS || agreeing.length < AGREEING * (compared.length - back.length)) return [];
    const [first] = back;
    const evidence = back.slice(0, SHOWN).flatMap(({ one }) => itemEvidence(one));
    const params = {
      count: back.length,
      item: first?.one.item.title ?? '',
      shown: first?.one.date ?? null,
      made: first?.made ?? null,
    };
    const finding = onColumn(meta, column, { state: 'needs-review', text: 'address', params });
    return [{ ...finding, evidence }];
  });
}
