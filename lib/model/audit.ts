import { z } from 'zod';
import { VerdictCounts } from './column';
import { Instant } from './day';
import { Message } from './evidence';
import { Level, Purpose } from './portal';
import { Profile } from './profile';
import { WeightTable } from './weight-table';

export const AuditSettings = z.object({
  /** Id of the standard; with a profile, of the one that it stands on. */
  standard: z.string(),
  /** The whole profile, so that the audit can be judged again as it was; `null`: the standard alone. */
  profile: Profile.nullable().default(null),
  /** Points to estimate by, in place of the profile's own; `null`: those of the profile, where it has some. */
  weights: WeightTable.nullable().default(null),
  /** `null`: the profile's, or guessed from site code and name. */
  level: Level.nullable(),
  /** The instant that freshness is judged at; `null`: when the page was fetched. */
  now: Instant.nullable(),
  /** Requests under way at once to one host. */
  concurrency: z.number().int().min(1).max(16),
  /** Requests a second to one host; `null`: no limit. */
  perSecond: z.number().positive().nullable(),
  timeoutMs: z.number().int().min(1000),
  maxBytes: z.number().int(),
  /** Pages after which the audit stops and says so. */
  maxPages: z.number().int(),
  /** Tabs that render at once. */
  renderers: z.number().int().min(0).max(4),
  /** Whether robots.txt is obeyed; an override is written into the audit's log. */
  respectRobots: z.boolean(),
  /** Whether some pages are asked for once more in the guise of a search engine, to see whether it is shown something else (劫持). */
  askAsSearchEngine: z.boolean().default(false),
});
export type AuditSettings = z.infer<typeof AuditSettings>;

/** `timeoutMs`: 15 s is the national threshold for "cannot be opened" (IND-VETO-ACCESS). */
export const DEFAULT_SETTINGS: AuditSettings = {
  standard: 'national-2019',
  profile: null,
  weights: null,
  level: null,
  now: null,
  concurrency: 2,
  perSecond: 3,
  timeoutMs: 15_000,
  maxBytes: 10_000_000,
  maxPages: 5_000,
  renderers: 2,
  respectRobots: true,
  askAsSearchEngine: false,
};

/** `waiting`: something outside must change first (offline, permission withdrawn, quota full); `problem` says what. */
export const AuditState = z.enum(['running', 'paused', 'waiting', 'stopped', 'finished', 'failed']);
export type AuditState = z.infer<typeof AuditState>;

/** What an open audit shows of itself; derived from its pages after each of them. */
export const AuditProgress = z.object({
  columnsFound: z.number().int(),
  columnsDone: z.number().int(),
  requests: z.number().int(),
  byVerdict: VerdictCounts,
  /** Name or address of what is being looked at. */
  current: z.string().nullable(),
  /** Requests a second over the last half minute. */
  rate: z.number(),
  secondsLeft: z.number().nullable(),
});
export type AuditProgress = z.infer<typeof AuditProgress>;

export const Audit = z.object({
  id: z.string(),
  url: z.string(),
  host: z.string(),
  name: z.string(),
  state: AuditState,
  /** What stands in the way, in words of the locale files. */
  problem: Message.nullable(),
  settings: AuditSettings,
  /** Match patterns of the hosts that the user granted; nothing outside them is asked for. */
  origins: z.array(z.string()),
  startedAt: Instant,
  finishedAt: Instant.nullable(),
  progress: AuditProgress,
  /** Log of decisions a reader of the report must know (robots.txt overridden, limits reached). */
  log: z.array(z.object({ at: Instant, message: Message })),
});
export type Audit = z.infer<typeof Audit>;

/** One address to look at. */
export const Task = z.object({
  key: z.string(),
  url: z.string(),
  via: z.enum(['fetch', 'render']),
  method: z.enum(['GET', 'POST']),
  body: z.string().nullable(),
  purpose: Purpose,
  foundOn: z.string().nullable(),
  completes: z.string().nullable(),
  /** Lower goes first. */
  priority: z.number().int(),
  /** Shown while it is under way. */
  label: z.string(),
});
export type Task = z.infer<typeof Task>;
