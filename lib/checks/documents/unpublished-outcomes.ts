import { addDays, type Day, dayInChina } from '../../model/day';
import type { Check } from '../../model/finding';
import type { Portal } from '../../model/portal';
import { bareTitle, documentCore, isConsultationTitle, quotedTitles } from '../../text/document-title';
import { onSite } from '../finding';
import { datedByColumn, type ListedItem, listedItems } from './listed-items';
import { itemEvidence, openedArticles } from './opened-articles';

const meta = {
  id: 'unpublished-outcomes',
  title: 'checks.unpublishedOutcomes.title',
  basis: ['TIME-CONSULT', 'IND-DED-INT-SURVEY'],
  severity: 'advice',
  mode: 'assisted',
} as const;

/** Calls whose comments have long been weighed, and not so old that the outcome left the lists. */
const SETTLED_DAYS = 120;
const OLDEST_DAYS = 540;
const SHOWN = 3;
/** …意见采纳情况, …征集结果, 意见反馈 */
const OUTCOME = /结果|采纳|反馈|征集情况|征求意见情况|吸收/;
/** An outcome that stands below the call on its own page. */
const IN_TEXT = /征集结果|反馈结果|结果反馈|采纳情况|(?:共|未)收到.{0,16}(?:意见|建议)|意见采纳/;
const DRAFT = /(?:公开)?征求意见稿|草案|送审稿|修订稿/g;

/**
 * Portals that called for comments on drafts and show the outcome of none (征求意见结果公开). A column for outcomes, one
 * outcome by name, or one below its call is enough to show that they are published: what is left is a question.
 */
export const unpublishedOutcomes: Check = {
  meta,
  run(portal, _standard, now) {
    if (portal.incomplete || portal.columns.some(({ name }) => OUTCOME.test(name))) return [];
    const today = dayInChina(now);
    const calls = callsIn(portal, addDays(today, -OLDEST_DAYS), addDays(today, -SETTLED_DAYS));
    if (calls.size === 0) return [];
    const cores = [...calls.keys()];
    const outcomes = listedItems(portal).filter(({ item }) => OUTCOME.test(item.title));
    if (outcomes.some(({ item }) => cores.some((core) => bareTitle(item.title).includes(core)))) return [];
    if (openedArticles(portal).some(({ facts, title }) => isConsultationTitle(title) && IN_TEXT.test(facts.text ?? '')))
      return [];
    const [first] = calls.values();
    const evidence = [...calls.values()].slice(0, SHOWN).flatMap(itemEvidence);
    const params = { count: calls.size, item: first?.item.title ?? '' };
    return [onSite(meta, portal, evidence, { state: 'needs-review', params })];
  },
};

/** Calls for comments on a named draft within these days, by what the draft is about. */
function callsIn(portal: Portal, from: Day, until: Day): Map<string, ListedItem> {
  const calls = new Map<string, ListedItem>();
  for (const items of datedByColumn(portal).values())
    for (const one of items) {
      const { title } = one.item;
      if (one.date < from || one.date > until || !isConsultationTitle(title)) continue;
      const [draft] = quotedTitles(title);
      const core = draft && documentCore(draft).replace(DRAFT, '');
      if (core && core.length >= 6 && !calls.has(core)) calls.set(core, one);
    }
  return calls;
}
