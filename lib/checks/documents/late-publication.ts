// chinese-days: the kept calendar of China's public holidays and make-up working days.
import chineseDays from 'chinese-days';
import { addDays, type Day, daysBetween } from '../../model/day';
import type { Check } from '../../model/finding';
import { onPage } from '../finding';
import { evidenceOf, readPages } from '../look';
import { documentDays } from './document-days';

const meta = {
  id: 'late-publication',
  title: 'checks.latePublication.title',
  basis: ['REG-26-20WD'],
  severity: 'advice',
  mode: 'assisted',
} as const;

const TERM_WORKDAYS = 20;
/** From here on the exact number tells nobody more. */
const LONG_DAYS = 366;

/** Working days after `from` up to and with `to`. */
function workdaysAfter(from: Day, to: Day): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (chineseDays.isWorkday(day)) count++;
  return count;
}

/**
 * Official documents published more than 20 working days after the day they were written. Another law may set another
 * term, and old documents are moved to new sites: an inspector decides.
 */
export const latePublication: Check = {
  meta,
  run: (portal) =>
    readPages(portal).flatMap((page) => {
      const { facts } = page;
      const { written, published } = documentDays(facts);
      if (facts.kind !== 'official-document' || !written || !published) return [];
      const days = daysBetween(written.day, published.day);
      if (days <= TERM_WORKDAYS || days > LONG_DAYS) return [];
      const workdays = workdaysAfter(written.day, published.day);
      if (workdays <= TERM_WORKDAYS) return [];
      const name = facts.article?.title || facts.title || facts.url;
      const evidence = [evidenceOf(page, written.text), evidenceOf(page, published.text)];
      const params = { written: written.day, published: published.day, workdays };
      return [onPage(meta, { name, url: facts.url, evidence }, { state: 'needs-review', params })];
    }),
};
