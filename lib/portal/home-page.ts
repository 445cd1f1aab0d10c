import type { Day } from '../model/day';
import type { Evidence } from '../model/evidence';
import type { PageRecord } from '../model/portal';
import { latestPossible } from './freshness';
import { itemDay, yearsAhead } from './item-day';
import { evidenceOf } from './verdict';

/** The newest day on the home page's lists, and the item that shows it; days ahead of `today` do not count. */
export function newestOnHome(pages: readonly PageRecord[], today: Day): { newest: Day | null; evidence: Evidence[] } {
  let newest: Day | null = null;
  let evidence: Evidence[] = pages.map((record) => evidenceOf(record));
  for (const record of pages) {
    for (const list of record.facts?.lists ?? []) {
      if (list.region === 'head' || list.region === 'footer') continue;
      const ahead = yearsAhead(list.items, today);
      for (const item of list.items) {
        // What leads nowhere is no item: a clock, a weather line.
        if (item.url === null) continue;
        const shown = itemDay(item, ahead, today);
        const latest = shown === null ? null : latestPossible({ ...item, date: shown });
        const day = latest !== null && latest > today ? today : latest;
        if (day === null || (newest !== null && day <= newest)) continue;
        newest = day;
        evidence = [evidenceOf(record, item.title, list.selector)];
        if (item.dateText) evidence.push(evidenceOf(record, item.dateText, list.selector));
      }
    }
  }
  return { newest, evidence };
}
