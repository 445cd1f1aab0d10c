import type { TreeColumn } from './column-tree';
import { failureOf } from './failure';
import { isArticleShaped } from './link-shape';
import type { MissingPages } from './missing-pages';
import { digestOf } from './page-digest';
import type { Records } from './records';
import type { Scope } from './scope';
import { descends } from './tree-order';

export interface Merged {
  columns: TreeColumn[];
  /** Sub-column that a column's address redirects to, by the column's canonical address. */
  leadsTo: Map<string, TreeColumn>;
}

/** Items that a list must have for its addresses to tell that two pages are one column. */
const FEWEST_ITEMS = 2;

/**
 * Two addresses of one column become one: an address that redirects to another column's, and mirrors: pages of one name
 * and one trail that list the same items. A column that redirects to one of its own sub-columns stays what it is.
 */
export function mergeColumns(
  trees: ReadonlyMap<string, TreeColumn>,
  records: Records,
  scope: Scope,
  missing: MissingPages,
): Merged {
  const leadsTo = new Map<string, TreeColumn>();
  const into = new Map<string, TreeColumn>();
  const mirrors = new Map<string, TreeColumn>();
  const inOrder = [...trees.values()].sort(byCertainty);
  for (const column of inOrder) {
    if (column.external) continue;
    const follow = records.follow(column.url);
    if (!follow || follow.next !== null || follow.loop || failureOf(follow.last)) continue;
    const final = scope.canonical(follow.last.snapshot.finalUrl);
    if (missing.compare(follow.last) !== null || scope.isHome(final)) continue;
    const target = final === column.canonical ? undefined : trees.get(final);
    if (target && !isArticleShaped(final)) {
      if (descends(target, column)) leadsTo.set(column.canonical, target);
      else into.set(column.canonical, target);
      continue;
    }
    const signature = signatureOf(follow.last, column, final);
    if (signature === null) continue;
    const twin = mirrors.get(signature);
    if (twin && twin.canonical !== column.canonical) into.set(column.canonical, twin);
    else mirrors.set(signature, column);
  }
  return { columns: join(trees, inOrder, into), leadsTo };
}

/** Equal for two looks at one column under two addresses; `null` where a page shows too little to tell. */
function signatureOf(record: Parameters<typeof failureOf>[0], column: TreeColumn, final: string): string | null {
  // Different addresses that redirect to one page which no menu knows.
  if (final !== column.canonical && !isArticleShaped(final)) return `to ${final}`;
  const { facts, snapshot } = record;
  if (!facts || facts.mainList === null) return null;
  const items = digestOf(facts).lists[facts.mainList]?.items ?? [];
  if (items.length < FEWEST_ITEMS || items.some((item) => item === null)) return null;
  const trail = facts.breadcrumb.map(({ name }) => name).join('>');
  return [snapshot.sha256 === null ? '' : column.name, trail, ...items].join('\n');
}

function join(
  trees: ReadonlyMap<string, TreeColumn>,
  inOrder: readonly TreeColumn[],
  into: ReadonlyMap<string, TreeColumn>,
): TreeColumn[] {
  const targetOf = (column: TreeColumn): TreeColumn => {
    const seen = new Set<TreeColumn>();
    let at = column;
    for (let next = into.get(at.canonical); next && !seen.has(next); next = into.get(at.canonical)) {
      seen.add(at);
      at = next;
    }
    return at;
  };
  const kept = new Map<string, TreeColumn>();
  for (const column of inOrder) {
    if (targetOf(column) === column) kept.set(column.canonical, { ...column, places: new Map(column.places) });
  }
  for (const column of inOrder) {
    const target = kept.get(targetOf(column).canonical);
    if (!target || target.canonical === column.canonical) continue;
    for (const [section, place] of column.places) {
      const known = target.places.get(section);
      if (!known || place.rank < known.rank) target.places.set(section, place);
    }
  }
  // In the order in which the menus show them.
  return [...trees.keys()].flatMap((canonical) => kept.get(canonical) ?? []);
}

const rankOf = ({ places }: TreeColumn): number => Math.min(...[...places.values()].map(({ rank }) => rank));

/** The column that the surest menu shows stands for its mirrors. */
const byCertainty = (a: TreeColumn, b: TreeColumn): number =>
  rankOf(a) - rankOf(b) || (a.canonical < b.canonical ? -1 : 1);
