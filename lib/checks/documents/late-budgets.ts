import { type Day, daysBetween } from '../../model/day';
import type { Check } from '../../model/finding';
import { type DayInText, daysInText } from '../../text/days-in-text';
import { onPage } from '../finding';
import { evidenceOf } from '../look';
import { publishedDay } from './document-days';
import { openedArticles } from './opened-articles';

const meta = {
  id: 'late-budgets',
  title: 'checks.lateBudgets.title',
  basis: ['TIME-BUDGET'],
  severity: 'advice',
  mode: 'assisted',
} as const;

/** Calendar days (预算法第十四条). */
const TERM_DAYS = 20;
const LONG_DAYS = 366;
const BUDGET = /预算|决算/;
/** 2024年1月20日…批准, …批复(2024年2月1日) · not 批准日期未定 */
const APPROVED_AFTER = /^[^。；\n]{0,60}?(?:批准|批复|审议通过|审查通过)/;
const APPROVED_BEFORE = /(?:批准|批复|审议通过|审查通过)(?:日期|时间|于|[:：（(，,\s]){0,4}$/;

/**
 * Budgets and final accounts published more than 20 days after their approval or reply (预算法第十四条), where the text names
 * that day. Which approval is meant a text does not always tell: always a question.
 */
export const lateBudgets: Check = {
  meta,
  run: (portal) =>
    openedArticles(portal).flatMap(({ page, facts, title, listed }) => {
      const isBudget = listed.some(({ column }) => column.kind === 'budget') && BUDGET.test(title);
      const published = publishedDay(facts);
      if (!isBudget || !published) return [];
      const approved = approvalDay(facts.text ?? '', title.includes('决算') ? '决算' : '预算', published.day);
      if (!approved) return [];
      const days = daysBetween(approved.day, published.day);
      if (days <= TERM_DAYS || days > LONG_DAYS) return [];
      const evidence = [evidenceOf(page, approved.text), evidenceOf(page, published.text || null)];
      const params = { approved: approved.day, published: published.day, days };
      return [onPage(meta, { name: title, url: facts.url, evidence }, { state: 'needs-review', params })];
    }),
};

/** The latest day up to publication on which a sentence that names the budget or account says it was approved. */
function approvalDay(text: string, what: string, until: Day): DayInText | null {
  let latest: DayInText | null = null;
  for (const sentence of text.split(/[。；\n]/)) {
    if (!sentence.includes(what) || sentence.length > 400) continue;
    for (const mention of daysInText(sentence)) {
      const said =
        APPROVED_AFTER.test(sentence.slice(mention.end)) || APPROVED_BEFORE.test(sentence.slice(0, mention.start));
      if (said && mention.day <= until && (latest === null || mention.day > latest.day)) latest = mention;
    }
  }
  return latest;
}
