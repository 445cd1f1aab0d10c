import { datedByColumn, listedItems } from '../checks/documents/listed-items';
import type { AuditLists } from '../model/audit-lists';
import type { Instant } from '../model/day';
import type { Portal } from '../model/portal';

/** Items kept of one column: what lies further back nobody compares. */
const MOST_ITEMS = 200;

/** What an audit saw in the lists of the portal's columns, for the audit after it. `at`: the instant it judged at. */
export function listsOf(portal: Portal, at: Instant): AuditLists {
  const listed = new Map<string, number>();
  for (const { column } of listedItems(portal)) listed.set(column.id, (listed.get(column.id) ?? 0) + 1);
  const columns = [...datedByColumn(portal)].map(([column, items]) => {
    const { items: count } = column.verdict;
    const whole = count?.exact === true && count.count === listed.get(column.id) && items.length <= MOST_ITEMS;
    return {
      canonicalUrl: column.canonicalUrl,
      items: items.slice(0, MOST_ITEMS).map(({ item, date }) => ({ url: item.url, title: item.title, date })),
      complete: whole,
    };
  });
  return { at, columns };
}
