/** A row of a grouped table: of a thing, or (`item` is `null`) the heading of a group. */
export interface Row<T> {
  key: string;
  title: string;
  item: T | null;
  children?: Row<T>[];
}

/** Keys of all rows that have others below them. */
export const parentsOf = <T>(rows: readonly Row<T>[]): string[] =>
  rows.flatMap(({ key, children }) => (children?.length ? [key, ...parentsOf(children)] : []));

/** The rows of things that can be seen while these are closed, from top to bottom. */
export const seenRows = <T>(rows: readonly Row<T>[], closed: ReadonlySet<string>): Row<T>[] =>
  rows.flatMap((row) => [
    ...(row.item ? [row] : []),
    ...(closed.has(row.key) ? [] : seenRows(row.children ?? [], closed)),
  ]);
