import { z } from 'zod';
import { ColumnKind, ColumnVerdict, Place, Section, VerdictState } from './column';
import { Day, Instant } from './day';
import { Evidence } from './evidence';
import { Finding } from './finding';
import { BrokenLink, Level, NotLookedAt } from './portal';
import { Rule } from './standard';

/** Version of the published report schema: a change that breaks a reader is a new major. */
export const REPORT_SCHEMA_VERSION = '1.0';

/** Columns of one section and level, counted by verdict. A column with places in both trees is counted once, on the platform. */
export const CensusRow = z.object({
  section: Section,
  level: z.number().int(),
  columns: z.number().int(),
  byVerdict: z.record(VerdictState, z.number().int()),
});
export type CensusRow = z.infer<typeof CensusRow>;

export const ReportColumn = z.object({
  id: z.string(),
  name: z.string(),
  path: z.array(z.string()),
  url: z.string(),
  section: Section,
  level: z.number().int(),
  /** Every place in the trees, the one above first. */
  places: z.array(Place),
  kind: ColumnKind,
  category: z.string().nullable(),
  verdict: VerdictState,
  newest: Day.nullable(),
  /** Number of items seen; exact when `itemsExact`. */
  items: z.number().int().nullable(),
  itemsExact: z.boolean(),
  detail: ColumnVerdict,
  evidence: z.array(Evidence),
});
export type ReportColumn = z.infer<typeof ReportColumn>;

export const Disclosure = z.object({
  ruleId: z.string(),
  name: z.string(),
  status: z.enum(['present', 'outdated', 'missing', 'not-applicable', 'cannot-tell']),
  /** Ids of the columns that prove it. */
  columns: z.array(z.string()),
});
export type Disclosure = z.infer<typeof Disclosure>;

/** A veto indicator counted against its limit. */
export const VetoCount = z.object({
  ruleId: z.string(),
  count: z.number().int(),
  /** Columns that could tip it and need a person. */
  unsure: z.number().int(),
  limit: z.number().int(),
  state: z.enum(['hit', 'clear', 'needs-review']),
});
export type VetoCount = z.infer<typeof VetoCount>;

export const Score = z.object({
  /** `failed`: a veto indicator is hit · `passed` · `undecided`: open questions could tip it, or too little was looked at. */
  outcome: z.enum(['failed', 'passed', 'undecided']),
  vetoes: z.array(VetoCount),
  /** Sum of the deductions whose points are known. */
  knownDeduction: z.number(),
  /** Faults whose points the standard's public text does not tell. */
  unpricedFaults: z.number().int(),
});
export type Score = z.infer<typeof Score>;

export const Coverage = z.object({
  /** Per section: columns known and columns that got a verdict from a page. */
  sections: z.array(z.object({ section: Section, known: z.number().int(), lookedAt: z.number().int() })),
  pages: z.number().int(),
  rendered: z.number().int(),
  requests: z.number().int(),
  notLookedAt: z.array(NotLookedAt),
});
export type Coverage = z.infer<typeof Coverage>;

/** The report of one audit: public, versioned, the only input of every exporter. */
export const AuditReport = z.object({
  schemaVersion: z.string(),
  portal: z.object({ url: z.string(), name: z.string(), siteCode: z.string().nullable(), level: Level }),
  startedAt: Instant,
  finishedAt: Instant.nullable(),
  now: Instant,
  standard: z.object({ id: z.string(), name: z.string(), rules: z.array(Rule) }),
  requests: z.number().int(),
  census: z.array(CensusRow),
  columns: z.array(ReportColumn),
  disclosures: z.array(Disclosure),
  findings: z.array(Finding),
  brokenLinks: z.array(BrokenLink),
  score: Score,
  coverage: Coverage,
  incomplete: z.boolean(),
});
export type AuditReport = z.infer<typeof AuditReport>;
