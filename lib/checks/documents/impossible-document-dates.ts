import { type Day, dayInChina, daysBetween } from '../../model/day';
import type { Check } from '../../model/finding';
import type { PageFacts } from '../../model/page-facts';
import { daysInText } from '../../text/days-in-text';
import { onPage } from '../finding';
import { evidenceOf, type ReadPage, readPages } from '../look';
import { type DocumentDay, documentDays, publishedDay, writtenDay } from './document-days';

const meta = {
  id: 'impossible-document-dates',
  title: 'checks.impossibleDocumentDates.title',
  basis: ['PLAT-DOC-FIELDS'],
  severity: 'advice',
  mode: 'assisted',
} as const;

/** A day beside the title may be another than that of publication; one day before is a slip. */
const CLOSE_DAYS = 1;
/** How far into a page its line of date and source stands. */
const HEAD = 400;
/** 发布时间：, 发布日期:, 时间： · not 截止时间：, 开标时间： */
const LABEL = /(?:^|[\s【[])(?:发布|公开|上网|更新)?(?:日期|时间)\s*[:：]\s*$/;

/**
 * Documents and articles published before they were written, or in days to come: mistyped, as a rule, so a person looks.
 * An audit that judges at an earlier day than it fetched sees nothing ahead of the day it fetched.
 */
export const impossibleDocumentDates: Check = {
  meta,
  run: (portal, _standard, now) =>
    readPages(portal).flatMap((page) => {
      const { facts } = page;
      const isDocument = facts.kind === 'official-document';
      if (!isDocument && !(facts.kind === 'article' && page.purpose === 'article')) return [];
      const fields = isDocument ? documentDays(facts) : {};
      const written = fields.written ?? writtenDay(facts);
      const published = fields.published ?? publishedDay(facts);
      const slack = fields.written && fields.published ? 0 : CLOSE_DAYS;
      const before = written && published && daysBetween(published.day, written.day) > slack;
      const today = [dayInChina(now), dayInChina(page.snapshot.fetchedAt)].sort().at(-1) ?? '';
      const ahead = [written, published, shownAhead(facts, today)].find((one) => one && one.day > today);
      return before || ahead ? [found(page, written, before ? published : undefined, ahead)] : [];
    }),
};

function found(page: ReadPage, written?: DocumentDay, before?: DocumentDay, ahead?: DocumentDay) {
  const { facts } = page;
  const name = facts.article?.title || facts.title || facts.url;
  const evidence = (before ? [written, before] : [ahead]).flatMap((one) =>
    one ? [evidenceOf(page, one.text || null)] : [],
  );
  const params = { written: written?.day ?? null, published: before?.day ?? null, day: ahead?.day ?? null };
  return onPage(
    meta,
    { name, url: facts.url, evidence },
    {
      state: 'needs-review',
      text: before ? 'message' : 'ahead',
      basis: facts.kind === 'official-document' ? meta.basis : ['GUIDE-ARTICLE'],
      params,
    },
  );
}

/** A day of publication ahead of `today` in the line below the title: no date of an article is read from days to come. */
function shownAhead({ text }: PageFacts, today: Day): DocumentDay | undefined {
  const head = (text ?? '').slice(0, HEAD);
  return daysInText(head).find(
    ({ day, start }) => day > today && LABEL.test(head.slice(Math.max(0, start - 12), start)),
  );
}
