import type { Check } from '../../model/finding';
import { isConsultationColumn, isConsultationTitle } from '../../text/document-title';
import { onPage } from '../finding';
import { evidenceOf } from '../look';
import { consultationPeriod } from './consultation-period';
import { publishedDay } from './document-days';
import { type OpenedArticle, openedArticles } from './opened-articles';

const meta = {
  id: 'short-consultations',
  title: 'checks.shortConsultations.title',
  basis: ['TIME-CONSULT'],
  severity: 'advice',
  mode: 'assisted',
} as const;

const TERM_DAYS = 30;
/** Drafts that the rule is for; calls for suggestions on a topic, names and projects have terms of their own. */
const DRAFT = /规定|办法|条例|细则|决定|规划|方案|措施|意见稿|意见（|政策|规则|草案/;
/** Terms of their own: environmental assessment, tenders, place names, technical standards, heritage. */
const OTHER_TERM = /环境影响|环评|招标|采购|中标|地名|命名|标准|名单|名录|项目库|征地|控规|控制性详细规划/;
/** A stated reason shortens the term by right. */
const REASON = /紧急|时间紧|缩短|(?:由于|因(?!此)).{0,40}(?:需要|要求|原因)|特殊情况|急需/;
const TERM = /期限|时间|征求|征集|意见/;
/** How far into a text its subject is named. */
const HEAD = 300;

/**
 * Drafts on which the public may comment for fewer than 30 days without a stated reason (国令第713号第十五条: as a rule). Whether
 * the draft is of the kind that the rule binds, a person decides.
 */
export const shortConsultations: Check = {
  meta,
  run: (portal) =>
    openedArticles(portal).flatMap((article) => {
      const { page, facts, title } = article;
      const text = facts.text ?? '';
      if (!isCall(article, text) || OTHER_TERM.test(title)) return [];
      const published = publishedDay(facts);
      const period = consultationPeriod(text, published?.day ?? null);
      if (period === null || period.days >= TERM_DAYS || givesReason(text)) return [];
      const evidence = [evidenceOf(page, period.text), ...(published?.text ? [evidenceOf(page, published.text)] : [])];
      const params = { days: period.days, period: period.text };
      return [onPage(meta, { name: title, url: facts.url, evidence }, { state: 'needs-review', params })];
    }),
};

/** A call by its title, or by its column and its own words where the title leaves them out. */
function isCall({ title, listed }: OpenedArticle, text: string): boolean {
  if (isConsultationTitle(title)) return DRAFT.test(title);
  const head = text.slice(0, HEAD);
  return (
    listed.some(({ column }) => isConsultationColumn(column.name)) &&
    /征求.{0,12}意见|征集.{0,12}(?:意见|建议)/.test(head) &&
    /决策|征求意见稿|草案/.test(head) &&
    !/结果|采纳/.test(title)
  );
}

const givesReason = (text: string): boolean =>
  text.split(/[。\n]/).some((sentence) => TERM.test(sentence) && REASON.test(sentence));
