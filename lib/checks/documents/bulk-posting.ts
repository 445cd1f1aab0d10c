import { addMonths, type Day, dayInChina, dayOf, daysBetween } from '../../model/day';
import type { Check, Finding } from '../../model/finding';
import type { Portal } from '../../model/portal';
import { type BulkDay, bulkDay, silenceOf } from '../../text/bulk-day';
import { dateInAddress } from '../../text/date-in-address';
import { onColumn } from '../finding';
import { evidenceOf } from '../look';
import { type DocumentDay, writtenDay } from './document-days';
import { datedByColumn, type ListedItem, sameAddress } from './listed-items';
import { itemEvidence, type OpenedArticle, openedArticles } from './opened-articles';

const meta = {
  id: 'bulk-posting',
  title: 'checks.bulkPosting.title',
  basis: ['REG-53-STALE'],
  severity: 'advice',
  mode: 'assisted',
} as const;

type Dated = ListedItem & { date: Day };

/** Days by which an item's own day must lie before the day it is shown with; publishing takes weeks by right. */
const OLD_DAYS = 45;
/** Items with such a day, and days between them: one old text among new ones is no bulk. */
const FEWEST_OLD = 3;
const SPREAD_DAYS = 30;
/** Items posted on one day by their addresses under days spread over the past. */
const FEWEST_BACKDATED = 5;
/** Items of the column posted on the day they show: a column that was moved has none. */
const FEWEST_REGULAR = 3;
const SHOWN = 3;

/**
 * Columns that were filled on one day after a silence with items whose own days lie far before it (集中补录), and columns in
 * which items posted on one day, by their addresses, are shown under days of the past (IND-VETO-SAFETY names forged days).
 * Announcements that were all made that day have no earlier day of their own. Always a question.
 */
export const bulkPosting: Check = {
  meta,
  run(portal, _standard, now) {
    const opened = new Map(openedArticles(portal).map((one) => [sameAddress(one.page.snapshot.url), one]));
    const today = dayInChina(now);
    return [...datedByColumn(portal)].flatMap(([column, items]) => {
      const bulk = bulkDay(items, silenceOf(column.verdict.threshold));
      return [...(bulk ? filled(column, bulk, opened) : []), ...backfilled(column, items, today)].slice(0, 1);
    });
  },
};

function filled(
  column: Portal['columns'][number],
  { day, items, before, silence }: BulkDay<Dated>,
  opened: ReadonlyMap<string, OpenedArticle>,
): Finding[] {
  const old = items.flatMap((one) => {
    const article = one.item.url === null ? undefined : opened.get(sameAddress(one.item.url));
    const own = (article && writtenDay(article.facts)) ?? monthInTitle(one.item.title);
    return own && daysBetween(own.day, day) > OLD_DAYS ? [{ one, article, own }] : [];
  });
  const days = old.map(({ own }) => own.day).sort();
  const spread = daysBetween(days[0] ?? day, days.at(-1) ?? day);
  if (old.length < FEWEST_OLD || spread < SPREAD_DAYS) return [];
  const evidence = old
    .slice(0, SHOWN)
    .flatMap(({ one, article, own }) => [
      ...itemEvidence(one),
      ...(article && own.text ? [evidenceOf(article.page, own.text)] : []),
    ]);
  const params = { day, count: items.length, before, silence, old: old.length, from: days[0] ?? null };
  return [{ ...onColumn(meta, column, { state: 'needs-review', params }), evidence }];
}

/** 2023年3月…月报, 2023年第二季度…: the last day of the time that a title is about. */
function monthInTitle(title: string): DocumentDay | undefined {
  const match = /(20\d{2})年(?:(\d{1,2})月(?!\s*\d)|第?([一二三四1-4])季度)/.exec(title);
  if (!match) return undefined;
  const month = match[2] ? Number(match[2]) : 3 * ('一二三四'.indexOf(match[3] ?? '') + 1 || Number(match[3]));
  const first = dayOf(Number(match[1]), month, 1);
  return first ? { day: addMonths(first, 1), text: match[0] } : undefined;
}

/** Items shown under days of the past that were posted on one day, by their addresses, in a column where others were not. */
function backfilled(column: Portal['columns'][number], items: readonly Dated[], today: Day): Finding[] {
  const byDay = new Map<Day, Dated[]>();
  let regular = 0;
  for (const one of items) {
    const address = one.item.url === null ? null : dateInAddress(one.item.url, { today });
    if (address?.precision !== 'day') continue;
    const late = daysBetween(one.date, address.date);
    if (Math.abs(late) <= 1) regular++;
    if (late <= OLD_DAYS) continue;
    const same = byDay.get(address.date);
    if (same) same.push(one);
    else byDay.set(address.date, [one]);
  }
  if (regular < FEWEST_REGULAR) return [];
  const found = [...byDay].find(([, same]) => {
    const days = same.map(({ date }) => date).sort();
    return same.length >= FEWEST_BACKDATED && daysBetween(days[0] ?? '', days.at(-1) ?? '') >= SPREAD_DAYS;
  });
  if (!found) return [];
  const [made, same] = found;
  const days = same.map(({ date }) => date).sort();
  const params = { made, count: same.length, from: days[0] ?? null, to: days.at(-1) ?? null };
  const finding = onColumn(meta, column, {
    state: 'needs-review',
    text: 'backfilled',
    basis: ['IND-VETO-SAFETY'],
    params,
  });
  return [{ ...finding, evidence: same.slice(0, SHOWN).flatMap(itemEvidence) }];
}
