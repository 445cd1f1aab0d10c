import type { PageRecord } from '../model/portal';
import type { Emptiness, IsRepeated } from './empty-page';
import { failureOf } from './failure';
import { digestOf } from './page-digest';
import type { Scope } from './scope';
import { evidenceOf, reason } from './verdict';

/** Where the lists of a portal's columns stand: columns by the selector of their list's element. */
export type ListPlaces = ReadonlyMap<string, ReadonlySet<string>>;

/** Places of the lists that columns' pages have in plain HTML; those that a script fills may not have been filled elsewhere. */
export function listPlaces(records: readonly PageRecord[], scope: Scope): ListPlaces {
  const places = new Map<string, Set<string>>();
  for (const record of records) {
    const { purpose, snapshot, facts } = record;
    if (purpose !== 'column' || snapshot.via !== 'fetch' || !facts || failureOf(record)) continue;
    const list = facts.lists[facts.mainList ?? -1];
    if (!list?.selector || list.source !== 'html' || list.items.length === 0) continue;
    const at = scope.canonical(snapshot.finalUrl);
    const columns = places.get(list.selector);
    if (columns) columns.add(at);
    else places.set(list.selector, new Set([at]));
  }
  return places;
}

/** Sister columns whose list stands in the very element: one alone may be chance. */
const FEWEST_SISTERS = 2;
/** Characters in the main block beside links, names and dates that are no content: a heading, a bar. */
const SLACK = 40;

/**
 * Whether the element in which sister columns of the same template have their list stands empty on this page. No proof where the page
 * shows anything else that is not on many pages. `null` when it proves nothing.
 */
export function emptyContainerOf(record: PageRecord, places: ListPlaces, isRepeated: IsRepeated): Emptiness | null {
  const { facts } = record;
  if (!facts?.emptyContainers?.length || facts.frames.length > 0 || facts.attachments.length > 0) return null;
  if (facts.dataEndpoints.length > 0 || facts.scripted || (facts.article?.length ?? 0) > 0) return null;
  const sisters = (selector: string) => places.get(selector)?.size ?? 0;
  const place = facts.emptyContainers.find((selector) => sisters(selector) >= FEWEST_SISTERS);
  if (place === undefined) return null;
  const { links, menus, crumbs, lists } = digestOf(facts);
  const known = new Set(crumbs.flatMap(({ canonical }) => canonical ?? []));
  const collect = (nodes: (typeof menus)[number]['nodes']): void => {
    for (const { canonical, children } of nodes) {
      if (canonical !== null) known.add(canonical);
      collect(children);
    }
  };
  for (const { nodes } of menus) collect(nodes);
  let words = SLACK + (facts.columnName ?? '').length;
  for (const { name } of crumbs) words += name.length;
  for (const { heading, nodes } of menus)
    words += (heading ?? '').length + nodes.reduce((sum, { name }) => sum + name.length, 0);
  for (const { canonical, region, text } of links.values()) {
    if (region !== 'main') continue;
    if (!known.has(canonical) && !isRepeated(canonical)) return null;
    words += text.length;
  }
  for (const [at, { items }] of lists.entries()) {
    words += (facts.lists[at]?.name ?? '').length + items.length * 10;
  }
  if (facts.mainTextLength > words) return null;
  return {
    why: 'container',
    reason: reason('emptyContainer', { sisters: sisters(place) }),
    evidence: evidenceOf(record, null, place),
  };
}
