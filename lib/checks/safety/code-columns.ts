import type { PageFacts } from '../../model/page-facts';

/** What stands in the columns of a page's tables whose head is such a label, without blanks. */
export function cellsBelow({ tables }: PageFacts, isLabel: (head: string) => boolean): Set<string> {
  const cells = tables.flatMap(({ rows: [heads = [], ...rows] }) =>
    heads.flatMap((head, place) =>
      isLabel(head.trim()) ? rows.map((row) => (row[place] ?? '').replace(/\s/g, '')) : [],
    ),
  );
  return new Set(cells);
}
