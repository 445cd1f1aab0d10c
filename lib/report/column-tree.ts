import type { ReportColumn } from '../model/audit-report';
import type { Section } from '../model/column';

/** A row of a section's tree in reading order; `column` is `null` for a heading that only holds others. */
export interface TreeRow {
  name: string;
  /** 1 for the first level. */
  level: number;
  column: ReportColumn | null;
  /** The column is counted at another place, in the other tree. */
  elsewhere: boolean;
}

interface Node {
  name: string;
  columns: ReportColumn[];
  children: Map<string, Node>;
}

/** The column tree (栏目树) of a section, parents before children, siblings in the report's order. */
export function treeOf(columns: readonly ReportColumn[], section: Section): TreeRow[] {
  const root: Node = { name: '', columns: [], children: new Map() };
  for (const column of columns) {
    for (const place of column.places) if (place.section === section) nodeAt(root, place.path).columns.push(column);
  }
  return rowsBelow(root, section, 1);
}

function nodeAt(root: Node, path: readonly string[]): Node {
  let node = root;
  for (const name of path) {
    let child = node.children.get(name);
    if (!child) {
      child = { name, columns: [], children: new Map() };
      node.children.set(name, child);
    }
    node = child;
  }
  return node;
}

function rowsBelow(node: Node, section: Section, level: number): TreeRow[] {
  return [...node.children.values()].flatMap((child) => [
    ...(child.columns.length ? child.columns : [null]).map((column) => ({
      name: child.name,
      level,
      column,
      elsewhere: column !== null && column.section !== section,
    })),
    ...rowsBelow(child, section, level + 1),
  ]);
}
