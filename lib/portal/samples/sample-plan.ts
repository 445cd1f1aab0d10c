import type { ColumnKind } from '../../model/column';

/** Articles opened of each column of a kind: the newest, as many as checks compare. */
export interface SampleShare {
  kinds: readonly ColumnKind[];
  count: number;
}

/**
 * What checks read in articles: fields and dates of documents (3), their explanations (2), decisions and their publicity
 * (2 each), budgets (2), one notice for title, source and day, and service guides (2). In the order in which they are cut
 * off when the budget ends.
 */
export const SHARES: readonly SampleShare[] = [
  { kinds: ['policy'], count: 3 },
  { kinds: ['interpretation'], count: 2 },
  { kinds: ['permit', 'penalty', 'credit'], count: 2 },
  { kinds: ['budget'], count: 2 },
  { kinds: ['notice'], count: 1 },
  { kinds: ['service'], count: 2 },
];

/** Draft consultations opened in all: they stand in columns of any kind. */
export const DRAFTS = 3;
/** Notices of repeal, and documents that each repeals. */
export const REPEALS = 2;
export const REPEALED = 2;
/** Pairs of one title with two days. */
export const TWINS = 2;
/** Columns that were filled on one day after a silence, and articles opened of that day. */
export const BULKS = 2;
export const BULK_ARTICLES = 3;

/** Share of the columns that articles are opened for, and the bounds of their number. */
const SHARE = 0.15;
const LEAST = 6;
const MOST = 60;
/** Requests a column that an audit takes in all; what earlier looks took is not there for samples. */
const PER_COLUMN = 1.45;

/** How many articles an audit opens that has taken so many looks at so many columns. */
export function sampleBudget(columns: number, looks: number): number {
  const share = Math.min(MOST, Math.max(LEAST, Math.floor(SHARE * columns)));
  return Math.max(0, Math.min(share, Math.floor(PER_COLUMN * columns) - looks));
}
