import { useLiveQuery } from 'dexie-react-hooks';
import type { ReportColumn } from '../../lib/model/audit-report';
import type { ListItem } from '../../lib/model/page-facts';
import { keyOf } from '../../lib/portal/key-of';
import { database } from '../data/database';
import { useMessages } from '../language/messages';
import { PortalLink } from '../page/portal-link';

/** The items read on a column's page, rendered rather than static where both were looked at; `null` when none was read. */
async function itemsOf(auditId: string, column: ReportColumn): Promise<ListItem[] | null> {
  const urls = [...new Set([column.url, ...column.evidence.map(({ url }) => url)])];
  const keys = (['render', 'fetch'] as const).flatMap((via) =>
    urls.map((url): [string, string] => [auditId, keyOf({ via, method: 'GET', url, body: null })]),
  );
  for (const row of await database.pages.bulkGet(keys)) {
    const facts = row?.facts;
    const list = facts && facts.mainList !== null ? facts.lists[facts.mainList] : undefined;
    if (list) return list.items;
  }
  return null;
}

const SHOWN = 30;

/** What a column listed when it was looked at: titles with their dates, as text. */
export function ColumnItems({ auditId, column }: { auditId: string; column: ReportColumn }) {
  const t = useMessages();
  const items = useLiveQuery(() => itemsOf(auditId, column), [auditId, column.id]);
  if (items === undefined) return null;
  if (!items?.length) return <p className="quiet">{t('common.items.none')}</p>;
  return (
    <>
      <ol className="items">
        {items.slice(0, SHOWN).map((item, index) => (
          // Titles repeat on real lists, and the order is the page's own.
          <li key={index}>
            {item.pinned && <span className="pinned">{t('common.items.pinned')}</span>}
            {item.url ? <PortalLink url={item.url}>{item.title}</PortalLink> : item.title}
            <time>{item.date ?? t('common.items.undated')}</time>
          </li>
        ))}
      </ol>
      {items.length > SHOWN && <p className="quiet">{t('common.items.more', { count: items.length - SHOWN })}</p>}
    </>
  );
}
