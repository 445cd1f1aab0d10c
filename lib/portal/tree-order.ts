import type { Column, Section } from '../model/column';
import type { TreeColumn } from './column-tree';

const keyOfPath = (section: Section, path: readonly string[]): string => `${section}\n${path.join('\n')}`;

/** Whether `below` hangs below `above` in a tree that knows both. */
export function descends(below: TreeColumn, above: TreeColumn): boolean {
  for (const [section, { path }] of above.places) {
    const deeper = below.places.get(section)?.path;
    if (deeper && deeper.length > path.length && path.every((name, at) => deeper[at] === name)) return true;
  }
  return false;
}

/**
 * Columns that hang directly below each column, by its canonical address. The first level of the platform hangs below
 * the platform's own column.
 */
export function childrenOf(columns: readonly TreeColumn[], platform: string | null): Map<string, TreeColumn[]> {
  const byPath = new Map<string, string[]>();
  for (const { canonical, places } of columns) {
    for (const [section, { path }] of places) {
      const key = keyOfPath(section, path);
      const known = byPath.get(key);
      if (known) known.push(canonical);
      else byPath.set(key, [canonical]);
    }
  }
  const children = new Map<string, TreeColumn[]>();
  const add = (parent: string, child: TreeColumn): void => {
    if (parent === child.canonical) return;
    const known = children.get(parent);
    if (!known) children.set(parent, [child]);
    else if (!known.includes(child)) known.push(child);
  };
  for (const column of columns) {
    for (const [section, { path }] of column.places) {
      if (path.length > 1)
        for (const parent of byPath.get(keyOfPath(section, path.slice(0, -1))) ?? []) add(parent, column);
      else if (section === 'platform' && platform !== null) add(platform, column);
    }
  }
  return children;
}

/**
 * Order in which a reader of the trees expects columns that were found in this order: the navigation before the platform,
 * each column before what hangs below it, sisters as the menus show them.
 */
export function treeOrder(found: readonly Pick<Column, 'places'>[]): (a: Column, b: Column) => number {
  const turn = new Map<string, number>();
  for (const { places } of found) {
    const [place] = places;
    for (let depth = 1; place && depth <= place.path.length; depth++) {
      const key = keyOfPath(place.section, place.path.slice(0, depth));
      if (!turn.has(key)) turn.set(key, turn.size);
    }
  }
  return (a, b) => {
    const [x, y] = [a.places[0], b.places[0]];
    if (!x || !y) return 0;
    if (x.section !== y.section) return x.section === 'site' ? -1 : 1;
    const depth = Math.min(x.path.length, y.path.length);
    for (let at = 1; at <= depth; at++) {
      const [m, n] = [x.path, y.path].map((path) => turn.get(keyOfPath(x.section, path.slice(0, at))) ?? 0);
      if (m !== n) return (m ?? 0) - (n ?? 0);
    }
    return x.path.length - y.path.length || (a.canonicalUrl < b.canonicalUrl ? -1 : 1);
  };
}
