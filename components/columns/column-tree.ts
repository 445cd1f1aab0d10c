import type { ReportColumn } from '../../lib/model/audit-report';
import { Section } from '../../lib/model/column';

/** One position in a column tree (栏目树). */
export interface ColumnNode {
  key: string;
  name: string;
  section: Section;
  level: number;
  /** `null` for a heading that has no page of its own. */
  column: ReportColumn | null;
  /** Whether the column is counted at this place; one in both trees is counted once. */
  isCounted: boolean;
  children: ColumnNode[];
}

export interface SectionTree {
  section: Section;
  nodes: ColumnNode[];
  /** Columns counted in this section. */
  count: number;
}

const keyOf = (section: Section, path: readonly string[]) => JSON.stringify([section, ...path]);

/**
 * Both trees of a portal from the columns of its report. A column stands at each of its places; a name on the way that is
 * no column becomes a heading. Two columns of one name under one parent stay two.
 */
export function columnTrees(columns: readonly ReportColumn[]): SectionTree[] {
  const parents = new Map<string, ColumnNode>();
  const trees = new Map<Section, SectionTree>();

  const treeOf = (section: Section): SectionTree => {
    const known = trees.get(section);
    if (known) return known;
    const made = { section, nodes: [], count: 0 };
    trees.set(section, made);
    return made;
  };
  const siblingsAt = (section: Section, path: readonly string[]): ColumnNode[] =>
    path.length ? nodeAt(section, path).children : treeOf(section).nodes;
  const nodeAt = (section: Section, path: readonly string[]): ColumnNode => {
    const key = keyOf(section, path);
    const known = parents.get(key);
    if (known) return known;
    const name = path.at(-1)!;
    const heading = { key, name, section, level: path.length, column: null, isCounted: false, children: [] };
    siblingsAt(section, path.slice(0, -1)).push(heading);
    parents.set(key, heading);
    return heading;
  };

  for (const column of columns) {
    column.places.forEach((place, index) => {
      const node = nodeAt(place.section, place.path);
      const isCounted = index === 0;
      if (isCounted) treeOf(place.section).count++;
      if (!node.column) {
        Object.assign(node, { column, isCounted });
      } else if (node.column !== column) {
        const key = `${node.key}#${column.id}`;
        const twin = { ...node, key, column, isCounted, children: [] };
        siblingsAt(place.section, place.path.slice(0, -1)).push(twin);
      }
    });
  }
  return Section.options.flatMap((section) => trees.get(section) ?? []);
}

/**
 * The nodes that match and what leads to them. A column that only leads to a match becomes a heading: whoever asked for
 * empty columns sees no other verdict among them.
 */
export function filterNodes(nodes: readonly ColumnNode[], matches: (node: ColumnNode) => boolean): ColumnNode[] {
  return nodes.flatMap((node) => {
    const children = filterNodes(node.children, matches);
    if (matches(node)) return [{ ...node, children }];
    return children.length ? [{ ...node, column: null, children }] : [];
  });
}

/** Every node, parents before their children. */
export function* walk(nodes: readonly ColumnNode[]): Generator<ColumnNode> {
  for (const node of nodes) {
    yield node;
    yield* walk(node.children);
  }
}

/** Keys to expand so that columns down to a level are seen. */
export function keysToLevel(nodes: readonly ColumnNode[], level: number): string[] {
  return [...walk(nodes)].filter((node) => node.children.length && node.level < level).map(({ key }) => key);
}
