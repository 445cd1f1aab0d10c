import { type Day, dayInChina, daysBetween } from '../../model/day';
import { message } from '../../model/evidence';
import type { Check, Finding } from '../../model/finding';
import type { PageFacts } from '../../model/page-facts';
import type { Portal } from '../../model/portal';
import { workdaysAfter } from '../../text/workdays';
import { onPage } from '../finding';
import { evidenceOf, type ReadPage, readPages } from '../look';
import { type DocumentDay, documentDays, publishedDay } from './document-days';
import { datedByColumn, sameAddress } from './listed-items';
import { isBodyAbove, isOwnBody } from './own-body';
import { wasPostedEarlier } from './posted-earlier';
import { signatureDay } from './signature-day';

const meta = {
  id: 'late-publication',
  title: 'checks.latePublication.title',
  basis: ['REG-26-20WD'],
  severity: 'advice',
  mode: 'automatic',
} as const;

const TERM_WORKDAYS = 20;
/** From here on a document was moved to this site rather than published late. */
const LONG_DAYS = 366;
/** Late documents of one day of publication from which on that day was one of moving. */
const MOVED_TOGETHER = 3;
/** Items that its column shows under that day, the same. */
const MANY_ITEMS = 8;
const SHOWN = 10;

const ISSUER = /^(?:发文机关|发文单位|制发机关|发布机构|发布单位|公开机构|公开责任部门)$/;
const WAY = /^公开(?:方式|形式|属性|类别)$/;

interface Late {
  page: ReadPage;
  written: DocumentDay;
  published: DocumentDay;
  workdays: number;
  /** Both days stand in the document's own fields, its issuer is the portal's body. */
  certain: boolean;
}

/**
 * Official documents published more than 20 working days after the day they were written (条例第二十六条). Certain where
 * both days and an own issuer stand in the document's fields. A question where a day was read elsewhere, where another
 * body issued it (what a higher one did is only passed on here); one question for all that came on one day, as when a site
 * is moved. Beyond the announced calendar nobody tells.
 */
export const latePublication: Check = {
  meta,
  run(portal, _standard, now) {
    const today = dayInChina(now);
    const late = readPages(portal).flatMap((page) => lateOf(page, portal, today) ?? []);
    const together = new Map<Day, number>();
    for (const { published } of late) together.set(published.day, (together.get(published.day) ?? 0) + 1);
    const isOneOfMany = (one: Late): boolean =>
      (together.get(one.published.day) ?? 0) >= MOVED_TOGETHER || isListedWithMany(one, portal);
    const days = new Map<Day, Late[]>();
    for (const one of late.filter(isOneOfMany))
      days.set(one.published.day, [...(days.get(one.published.day) ?? []), one]);
    return [
      ...late.filter((one) => !isOneOfMany(one)).map((one) => found(one, one.certain)),
      ...[...days.values()].flatMap(foundTogether),
    ];
  },
};

/** Documents of one day of publication as one question: a site was moved, a column filled. */
function foundTogether(late: readonly Late[]): Finding[] {
  const [first, ...others] = late;
  if (!first) return [];
  const one = found(first, false);
  if (others.length === 0) return [one];
  const params = { ...one.message.params, count: late.length };
  const evidence = late.slice(0, SHOWN).flatMap(({ page, written }) => [evidenceOf(page, written.text)]);
  return [{ ...one, evidence, message: message('checks.latePublication.together', params) }];
}

/** Whether the document's column shows many items of its day of publication. */
const isListedWithMany = ({ page, published }: Late, portal: Portal): boolean =>
  [...datedByColumn(portal).values()].some((items) => {
    const sameDay = items.filter(({ date }) => date === published.day);
    const url = sameAddress(page.snapshot.url);
    return (
      sameDay.length >= MANY_ITEMS && sameDay.some(({ item }) => item.url !== null && sameAddress(item.url) === url)
    );
  });

function lateOf(page: ReadPage, portal: Portal, today: Day): Late | null {
  const { facts } = page;
  const fields = documentDays(facts);
  const written = fields.written ?? signedBy(facts, portal);
  const published = publishedDay(facts);
  const isDocument = facts.kind === 'official-document' || (facts.kind === 'article' && page.purpose === 'article');
  if (!isDocument || !written || !published) return null;
  if (daysBetween(written.day, published.day) > LONG_DAYS) return null;
  const workdays = workdaysAfter(written.day, published.day);
  if (workdays === null || workdays <= TERM_WORKDAYS) return null;
  const issuer = facts.metadata.find(({ name }) => ISSUER.test(name))?.value ?? '';
  if (isBodyAbove(issuer, portal)) return null;
  const onRequest = facts.metadata.some(({ name, value }) => WAY.test(name) && value.includes('申请'));
  const inFields = fields.written !== undefined && fields.published !== undefined;
  const certain = inFields && !onRequest && isOwnBody(issuer, portal) && !wasPostedEarlier(page, published.day, today);
  return { page, written, published, workdays, certain };
}

/** A document without fields is the portal's own where its signature says so. */
function signedBy({ text }: PageFacts, portal: Portal): DocumentDay | undefined {
  const signature = signatureDay(text ?? '');
  return signature && isOwnBody(signature.issuer, portal) ? signature : undefined;
}

function found({ page, written, published, workdays }: Late, sure: boolean): Finding {
  const { facts } = page;
  const name = facts.article?.title || facts.title || facts.url;
  const evidence = [evidenceOf(page, written.text), evidenceOf(page, published.text || null)];
  const params = { written: written.day, published: published.day, workdays };
  return onPage(
    meta,
    { name, url: facts.url, evidence },
    { state: sure ? 'violation' : 'needs-review', text: sure ? 'message' : 'doubtful', params },
  );
}
