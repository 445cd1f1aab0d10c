import type { ColumnKind } from '../../model/column';

/**
 * One step of choosing: of each column of these kinds the item of this rank, the newest being 0; `drafts` are calls for
 * comments, which stand in columns of any kind; `suspects` are texts that another one or their day makes worth a look;
 * `persons` are lists of people by their titles; `others` are the newest of every column that no step names.
 */
export type SampleStep =
  | { kinds: readonly ColumnKind[]; rank: number }
  | { drafts: number }
  | 'suspects'
  | 'persons'
  | 'others';

const of = (rank: number, ...kinds: ColumnKind[]): SampleStep => ({ kinds, rank });

/**
 * What checks read in articles: fields and dates of documents (3), their explanations (2), decisions and their publicity
 * (2 each), budgets (2), calls for comments (3), notices, news and lists of people for what must not stand in them, and
 * service guides (2). Small portals end after the first few, so that each kind has one before any has two.
 */
export const STEPS: readonly SampleStep[] = [
  of(0, 'policy'),
  of(0, 'interpretation'),
  of(0, 'notice'),
  of(0, 'livelihood', 'personnel'),
  { drafts: 0 },
  of(0, 'penalty'),
  of(0, 'permit'),
  'persons',
  of(1, 'policy'),
  of(0, 'news'),
  of(0, 'service'),
  of(0, 'budget'),
  'suspects',
  'others',
  of(1, 'interpretation'),
  of(2, 'policy'),
  of(1, 'service'),
  of(0, 'credit'),
  of(1, 'penalty', 'permit', 'credit'),
  of(1, 'notice'),
  of(1, 'budget'),
  { drafts: 1 },
  { drafts: 2 },
];

/** Lists of people (名单、花名册) opened by their titles. */
export const PERSONS = 3;

/** Columns that a step takes before the steps after it had their turn: a county has permits of thirty departments. */
export const FIRST_COLUMNS = 2;

/** Notices of repeal, and documents that each repeals. */
export const REPEALS = 2;
export const REPEALED = 2;
/** Pairs of one title with two days. */
export const TWINS = 2;
/** Columns that were filled on one day after a silence, and articles opened of that day. */
export const BULKS = 2;
export const BULK_ARTICLES = 3;

/** Bounds of the number of articles opened, however small or large a portal is. */
const LEAST = 6;
const MOST = 60;
/** Requests a column that judging and samples take together; what judging took is not there for samples. */
const PER_COLUMN = 1.36;
/** Looks that a portal takes whatever its size: its home page twice, robots.txt, the probe. */
const FIXED = 4;

/** How many articles an audit opens that has taken so many looks to judge so many columns. */
export function sampleBudget(columns: number, looks: number): number {
  return Math.min(MOST, Math.max(LEAST, Math.floor(PER_COLUMN * columns) + FIXED - looks));
}
