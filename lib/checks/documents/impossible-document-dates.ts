import { type Day, dayInChina, dayOf, daysBetween } from '../../model/day';
import type { Check } from '../../model/finding';
import type { PageFacts } from '../../model/page-facts';
import type { Portal } from '../../model/portal';
import { daysInText } from '../../text/days-in-text';
import { onPage } from '../finding';
import { evidenceOf, type ReadPage, readPages } from '../look';
import { type DocumentDay, documentDays, isDayField, publishedDay, writtenDay } from './document-days';
import { listedItems } from './listed-items';

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
const LABEL = /(?:^|[\s【[])(?:发布|公开|上网|更新)(?:日期|时间)\s*[:：]\s*$/;
const BARE_LABEL = /(?:^|[\s【[])(?:日期|时间)\s*[:：]\s*$/;
/** What stands beside the day of publication, and not beside that of an event (时间：7月10日 地点：三楼会议室). */
const BESIDE = /来源|作者|编辑|浏览|点击|阅读|访问|字号|字体|分享|打印/;

/** Items dated between the day judged at and the day of the look from which on the portal has lived on since. */
const LIVED_ON = 3;
/** The first day that systems count from, and what lies before it (1900-01-01, 0001-01-01). */
const NEVER = '1970-01-01';
/** 2024年6月31日, 2025-02-30 */
const WRITTEN_OUT = /^\D{0,2}(\d{4})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})(?!\d)/;

/**
 * Documents and articles published before they were written, in days to come or on a day that no calendar has: mistyped,
 * as a rule, so a person looks. An audit that judges at an earlier day than it looked sees nothing ahead of the day it
 * looked, if the portal has gone on since.
 */
export const impossibleDocumentDates: Check = {
  meta,
  run(portal, _standard, now) {
    const judged = dayInChina(now);
    const livedOn = hasLivedOn(portal, judged);
    return readPages(portal).flatMap((page) => {
      const { facts } = page;
      const isDocument = facts.kind === 'official-document';
      if (!isDocument && !(facts.kind === 'article' && page.purpose === 'article')) return [];
      const fields = isDocument ? documentDays(facts) : {};
      const written = fields.written ?? writtenDay(facts);
      const published = fields.published ?? publishedDay(facts);
      const slack = fields.written && fields.published ? 0 : CLOSE_DAYS;
      const before = written && published && daysBetween(published.day, written.day) > slack;
      const today = livedOn ? ([judged, dayInChina(page.snapshot.fetchedAt)].sort().at(-1) ?? judged) : judged;
      const nowhere = isDocument ? noDay(facts) : undefined;
      const ahead = [written, published, shownAhead(facts, today)].find((one) => one && one.day > today);
      if (nowhere) return [ofNoDay(page, nowhere)];
      return before || ahead ? [found(page, written, before ? published : undefined, ahead)] : [];
    });
  },
};

/** Whether lists show several items of days after the one judged at. */
function hasLivedOn(portal: Portal, judged: Day): boolean {
  let ahead = 0;
  for (const { item } of listedItems(portal))
    if (item.date !== null && item.date > judged && ++ahead >= LIVED_ON) return true;
  return false;
}

/** A field of a day whose value is written out and is none, or what a system puts for none: 2024-06-31, 1970-01-01. */
const noDay = ({ metadata }: PageFacts): PageFacts['metadata'][number] | undefined =>
  metadata.find(({ name, value }) => {
    const match = isDayField(name) ? WRITTEN_OUT.exec(value.trim()) : null;
    if (match === null) return false;
    const day = dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
    return day === undefined || day <= NEVER;
  });

function ofNoDay(page: ReadPage, { name: field, value }: PageFacts['metadata'][number]) {
  const { facts } = page;
  const name = facts.article?.title || facts.title || facts.url;
  const subject = { name, url: facts.url, evidence: [evidenceOf(page, value)] };
  return onPage(meta, subject, { state: 'needs-review', text: 'none', params: { field, value: value.trim() } });
}

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
  return daysInText(head).find(({ day, start }) => {
    if (day <= today) return false;
    const before = head.slice(Math.max(0, start - 12), start);
    if (LABEL.test(before)) return true;
    const line = head.slice(head.lastIndexOf('\n', start) + 1).split('\n', 1)[0] ?? '';
    return BARE_LABEL.test(before) && BESIDE.test(line);
  });
}
