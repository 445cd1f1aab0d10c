import type { ColumnKind } from '../../model/column';
import { requestRoom } from '../request-room';

/**
 * One step of choosing: of each column of these kinds the item of this rank, the newest being 0; `drafts` are calls for
 * comments, which stand in columns of any kind; `suspects` are texts that another one or their day makes worth a look;
 * `persons` are lists of people by their titles, a few at a time; `others` are items of that rank of every column that no
 * step names.
 */
export type SampleStep =
  | { kinds: readonly ColumnKind[]; rank: number }
  | { drafts: number }
  | { persons: number }
  | { others: number }
  | 'suspects';

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
  { persons: 0 },
  of(1, 'policy'),
  of(0, 'news'),
  of(0, 'service'),
  of(0, 'budget'),
  'suspects',
  { others: 0 },
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

/**
 * What is opened when every column had its turn: of documents, their explanations and decisions one after the other, since
 * each of them can have a fault of its own.
 */
export const FURTHER_STEPS: readonly SampleStep[] = Array.from({ length: 24 }, (_, i) => [
  of(i + 3, 'policy'),
  of(i + 2, 'interpretation'),
  ...(i % 3 === 0 ? [of(i / 3 + 2, 'penalty', 'permit', 'credit')] : []),
]).flat();

/** What is opened where room is left after that: whatever else columns list, for what must not stand in it. */
export const LAST_STEPS: readonly SampleStep[] = Array.from({ length: 40 }, (_, i) => [
  { persons: i + 1 },
  of(i + 1, 'news'),
  of(i + 2, 'notice'),
  of(i + 1, 'livelihood', 'personnel'),
  of(i + 2, 'service'),
  { others: i + 1 },
]).flat();

/** Lists of people (名单、花名册) opened by their titles in one step. */
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
const LEAST = 16;
const MOST = 300;

/** How many articles an audit opens that has taken so many looks to judge so many columns: what judging took is not there for them. */
export const sampleBudget = (columns: number, looks: number): number =>
  Math.min(MOST, Math.max(LEAST, requestRoom(columns) - looks));
