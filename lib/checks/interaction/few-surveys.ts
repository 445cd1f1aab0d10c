import { addMonths, dayInChina } from '../../model/day';
import type { Check } from '../../model/finding';
import { GOVERNMENTS } from '../../standards/disclosure-duties';
import { ownPages } from '../disclosures/own-pages';
import { onSite } from '../finding';

const meta = {
  id: 'few-surveys',
  title: 'checks.fewSurveys.title',
  basis: ['IND-BONUS-SURVEY'],
  severity: 'advice',
  mode: 'automatic',
} as const;

/** Activities in a year that earn the bonus. */
const ENOUGH = 6;
const YEAR_MONTHS = 12;
const READ: ReadonlySet<string> = new Set(['alive', 'outdated']);

/**
 * Fewer surveys and drafts open to opinion in the last year than the bonus asks for. Said only where every column of them
 * was read back over the whole year with a day for each item.
 */
export const fewSurveys: Check = {
  meta,
  run(portal, _standard, now) {
    if (!GOVERNMENTS.has(portal.level)) return [];
    const columns = portal.columns.filter(({ kind, verdict }) => kind === 'survey' && verdict.state !== 'index');
    if (columns.length === 0 || columns.some(({ verdict }) => !READ.has(verdict.state))) return [];
    const from = addMonths(dayInChina(now), -YEAR_MONTHS);
    const activities = new Set<string>();
    for (const column of columns) {
      const items = ownPages(portal)
        .filter((own) => own.column === column && own.page.purpose !== 'article')
        .flatMap(({ page: { facts } }) => (facts.mainList === null ? [] : (facts.lists[facts.mainList]?.items ?? [])));
      if (items.some(({ date }) => date === null)) return [];
      const known = column.verdict.items;
      const whole = known?.exact === true && new Set(items.map(({ title }) => title)).size >= known.count;
      if (!whole && !items.some(({ date }) => date !== null && date < from)) return [];
      for (const { title, date } of items) if (date !== null && date >= from) activities.add(title);
    }
    if (activities.size >= ENOUGH) return [];
    const evidence = columns.flatMap(({ verdict }) => verdict.evidence.slice(0, 1));
    return [onSite(meta, portal, evidence, { state: 'violation', params: { count: activities.size, limit: ENOUGH } })];
  },
};
