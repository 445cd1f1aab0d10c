import { z } from 'zod';
import { ColumnKind } from './column-kind';
import { Day } from './day';
import { Declaration } from './declaration';
import { Evidence, Message } from './evidence';

export { ColumnKind } from './column-kind';

/** `site`: the navigation · `platform`: the disclosure platform (政府信息公开平台). Each counts its levels from 1. */
export const Section = z.enum(['site', 'platform']);
export type Section = z.infer<typeof Section>;

export const VerdictState = z.enum([
  'alive',
  'outdated',
  'empty',
  'unreachable',
  'single-content',
  'index',
  'external',
  'cannot-tell',
  'not-due',
]);
export type VerdictState = z.infer<typeof VerdictState>;

/** Columns by verdict. `not-due` came later: what was stored before has none of it. */
export const VerdictCounts = z.object({
  alive: z.number().int(),
  outdated: z.number().int(),
  empty: z.number().int(),
  unreachable: z.number().int(),
  'single-content': z.number().int(),
  index: z.number().int(),
  external: z.number().int(),
  'cannot-tell': z.number().int(),
  'not-due': z.number().int().default(0),
} satisfies Record<VerdictState, z.ZodType>);
export type VerdictCounts = z.infer<typeof VerdictCounts>;

export const noColumns = (): VerdictCounts => ({
  alive: 0,
  outdated: 0,
  empty: 0,
  unreachable: 0,
  'single-content': 0,
  index: 0,
  external: 0,
  'cannot-tell': 0,
  'not-due': 0,
});

/** Status of a fact of the rulebook: C confirmed, S one source, M from memory. */
export const FactStatus = z.enum(['C', 'S', 'M']);
export type FactStatus = z.infer<typeof FactStatus>;

/** How long a column may stay without a new item. */
export const Threshold = z.object({
  kind: ColumnKind,
  days: z.number().int().nullable(),
  months: z.number().int().nullable(),
  /** Once a year by this month and day, `MM-DD`. Where `months` stands beside it, the later of the two days counts. */
  yearlyBy: z.string().nullable(),
  /** Rule ids of the rulebook. */
  basis: z.array(z.string()),
  status: FactStatus,
  /** The verdict stands, but the finding costs no points. */
  advice: z.boolean(),
});
export type Threshold = z.infer<typeof Threshold>;

/** One position of a column in a tree; `path` holds the names from the first level down to the column's own. */
export const Place = z.object({
  section: Section,
  level: z.number().int().min(1),
  path: z.array(z.string()).min(1),
});
export type Place = z.infer<typeof Place>;

/** Whether a column lives (判定), with everything needed to argue it. */
export const ColumnVerdict = z.object({
  state: VerdictState,
  newest: Day.nullable(),
  items: z.object({ count: z.number().int(), exact: z.boolean() }).nullable(),
  /** `null` for kinds that age alone never makes outdated. */
  threshold: Threshold.nullable(),
  /** Last day on which the newest item was fresh enough. */
  dueOn: Day.nullable(),
  /** Days past `dueOn` at the time of judging; negative while there is time left. */
  overdueDays: z.number().int().nullable(),
  reason: Message,
  /** What proves that nothing was overlooked: a rendered page, or a data endpoint that answered. */
  confirmedBy: z.enum(['render', 'endpoint']).nullable(),
  /** 0 to 1. */
  confidence: z.number(),
  evidence: z.array(Evidence),
});
export type ColumnVerdict = z.infer<typeof ColumnVerdict>;

/** The verdict by a local document's term where it differs from the national one, made from the same look (地方标准判定). */
export const LocalVerdict = z.object({
  state: VerdictState,
  threshold: Threshold,
  dueOn: Day.nullable(),
  overdueDays: z.number().int().nullable(),
});
export type LocalVerdict = z.infer<typeof LocalVerdict>;

/** A column (栏目): one canonical address, known in one or both trees. */
export const Column = z.object({
  /** Stable across audits: made from the canonical address. */
  id: z.string(),
  name: z.string(),
  /** Address as the portal links to it, absolute. */
  url: z.string(),
  /** Directory, index file and tracking parameters folded: equal for two addresses of one column. */
  canonicalUrl: z.string(),
  /** The disclosure platform's place first where it has both. */
  places: z.array(Place).min(1),
  kind: ColumnKind,
  /** Category of the Regulation (`REG-20-1` …) or `null`. */
  category: z.string().nullable(),
  verdict: ColumnVerdict,
  localVerdict: LocalVerdict.optional(),
  /** What the profile or the portal itself declares about it: its duty has gone, nothing happened. */
  declared: Declaration.optional(),
});
export type Column = z.infer<typeof Column>;
