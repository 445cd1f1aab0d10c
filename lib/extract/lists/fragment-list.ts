import type { z } from 'zod';
import type { Day } from '../../model/day';
import type { PageList } from '../../model/page-facts';
import { openPage, type PageContext } from '../page-context';
import { groupsOf } from './groups';
import { pageOutline } from './page-outline';
import { datedEntries } from './records';
import { toList } from './to-list';
import { undatedEntries } from './undated';

/**
 * The list in a piece of HTML that is nothing but a list: records of an XML answer, a block that a call returned. All its
 * links are items; `null` when it has none.
 */
export function fragmentList(
  html: string,
  base: URL,
  today: Day,
  source: z.infer<typeof PageList>['source'],
): PageList | null {
  const o = pageOutline(openFragment(html, base, today));
  const dated = datedEntries(o);
  const taken = new Set(dated.map((entry) => entry.link));
  const group = groupsOf(o, dated, -1).sort((a, b) => b.entries.length - a.entries.length)[0];
  const holder = group?.holder;
  const plain = undatedEntries(o, taken).filter((entry) => holder === undefined || entry.group === holder);
  const entries = [...(group?.entries ?? []), ...plain].sort((a, b) => a.seqStart - b.seqStart);
  if (entries.length === 0) return null;
  const list = toList(o, entries, { name: null, source, region: 'main', moreUrl: null, selector: null }, base, today);
  for (const item of list.items) if (item.dateFrom === 'text') item.dateFrom = 'record';
  return list;
}

/** A piece of HTML as a page of its own. */
function openFragment(html: string, base: URL, today: Day): PageContext {
  return openPage({
    url: base.href,
    finalUrl: base.href,
    status: null,
    headers: {},
    fetchedAt: `${today}T12:00:00+08:00`,
    elapsedMs: 0,
    bytes: html.length,
    sha256: null,
    text: html,
    charset: null,
    via: 'fetch',
    redirects: [],
    frames: [],
    error: null,
  });
}
