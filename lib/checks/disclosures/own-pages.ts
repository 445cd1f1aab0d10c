import type { Column } from '../../model/column';
import type { Portal } from '../../model/portal';
import type { ReadPage } from '../look';

/** Kinds whose pages tell of things (动态、专题 …) and do not disclose them. */
export const TELLING_KINDS: ReadonlySet<Column['kind']> = new Set([
  'news',
  'press',
  'party',
  'investment',
  'special',
  'interview',
  'interpretation',
  'response',
  'consultation',
  'survey',
  'reply',
  'profile',
  'not-a-column',
]);

/** A page of the portal, and the column that it or what it completes belongs to. */
export interface OwnPage {
  page: ReadPage;
  column: Column | null;
}

const hostOf = (url: string): string | null => (URL.canParse(url) ? new URL(url).host : null);

/** Hosts of the portal: its own, its platform's, and those of columns that are not another site's. */
export function ownHosts(portal: Portal): ReadonlySet<string> {
  const urls = portal.columns.flatMap(({ url, verdict }) => (verdict.state === 'external' ? [] : [url]));
  return new Set([portal.host, ...[portal.platformUrl ?? '', ...urls].flatMap((url) => hostOf(url) ?? [])]);
}

/**
 * Pages of the portal that opened, with the column that each shows: the column's own page, its page two, frame or data.
 * An address rendered as well as fetched comes twice.
 */
export function ownPages(portal: Portal): OwnPage[] {
  const hosts = ownHosts(portal);
  const columns = new Map(portal.columns.map((column) => [column.url, column]));
  const records = new Map(portal.pages.map((page) => [page.key, page]));
  const columnOf = (page: Portal['pages'][number]): Column | null => {
    let at: typeof page | undefined = page;
    for (let steps = 0; at && steps < 20; steps++) {
      const column = columns.get(at.snapshot.url) ?? columns.get(at.snapshot.finalUrl);
      if (column) return column;
      at = at.completes === null ? undefined : records.get(at.completes);
    }
    return null;
  };
  return portal.pages.flatMap((page): OwnPage[] => {
    const { facts, snapshot } = page;
    if (!facts || snapshot.status !== 200 || facts.kind === 'error' || facts.kind === 'challenge') return [];
    const host = hostOf(snapshot.finalUrl);
    if (host === null || !hosts.has(host)) return [];
    return [{ page: { ...page, facts }, column: columnOf(page) }];
  });
}
