import { dayInChina, daysBetween } from '../../model/day';
import type { Check } from '../../model/finding';
import { onPage } from '../finding';
import { evidenceOf, readPages } from '../look';
import { documentDays, publishedDay } from './document-days';

const meta = {
  id: 'impossible-document-dates',
  title: 'checks.impossibleDocumentDates.title',
  basis: ['PLAT-DOC-FIELDS'],
  severity: 'advice',
  mode: 'assisted',
} as const;

/** A day beside the title may be another than that of publication; one day before is a slip. */
const CLOSE_DAYS = 1;

/** Official documents published before they were written, or in days to come: mistyped, as a rule, so a person looks. */
export const impossibleDocumentDates: Check = {
  meta,
  run(portal, _standard, now) {
    const today = dayInChina(now);
    return readPages(portal).flatMap((page) => {
      const { facts } = page;
      if (facts.kind !== 'official-document') return [];
      const { written, published: field } = documentDays(facts);
      const published = field ?? publishedDay(facts);
      const slack = field ? 0 : CLOSE_DAYS;
      const before = written && published && daysBetween(published.day, written.day) > slack;
      const ahead = [written, published].find((one) => one && one.day > today);
      if (!before && !ahead) return [];
      const name = facts.article?.title || facts.title || facts.url;
      const evidence = [written, published].flatMap((one) => (one ? [evidenceOf(page, one.text || null)] : []));
      const params = { written: written?.day ?? null, published: published?.day ?? null, day: ahead?.day ?? null };
      return [
        onPage(
          meta,
          { name, url: facts.url, evidence },
          { state: 'needs-review', text: before ? 'message' : 'ahead', params },
        ),
      ];
    });
  },
};
