import { z } from 'zod';
import { AnswerState, InspectionEntry } from './answer';
import { ColumnKind, ColumnVerdict, LocalVerdict, Place, Section, VerdictCounts, VerdictState } from './column';
import { Day, Instant } from './day';
import { Declaration } from './declaration';
import { Evidence, Message } from './evidence';
import { Finding } from './finding';
import { BrokenLink, Level, NotLookedAt } from './portal';
import { ScoreFrame, ScoreLine, ScoreSum } from './score-line';
import { LocalStandard, Rule } from './standard';
import { WeightTable } from './weight-table';

/** Version of the published report schema: a change that breaks a reader is a new major. */
export const REPORT_SCHEMA_VERSION = '2.0';

/** Columns of one section and level, counted by verdict. A column with places in both trees is counted once, on the platform. */
export const CensusRow = z.object({
  section: Section,
  level: z.number().int(),
  columns: z.number().int(),
  byVerdict: VerdictCounts,
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
  localVerdict: LocalVerdict.optional(),
  declared: Declaration.optional(),
  evidence: z.array(Evidence),
});
export type ReportColumn = z.infer<typeof ReportColumn>;

/** Which part of the duties a row belongs to. */
export const DisclosureGroup = z.enum([
  'basics',
  'article-20',
  'article-21',
  'annual-reports',
  'key-areas',
  'grassroots',
  'zone',
  'site-functions',
]);
export type DisclosureGroup = z.infer<typeof DisclosureGroup>;

/** What was looked through before a duty was told by its absence. */
export const DisclosureSource = z.enum(['trees', 'sitemap', 'platform', 'search']);
export type DisclosureSource = z.infer<typeof DisclosureSource>;

export const Disclosure = z.object({
  ruleId: z.string(),
  name: z.string(),
  status: z.enum(['present', 'outdated', 'missing', 'not-applicable', 'cannot-tell']),
  /** Ids of the columns that prove it. */
  columns: z.array(z.string()),
  group: DisclosureGroup.optional(),
  /** Rule id of the row that this one is a part of: a stage of a project, an item of article 21, a year's report. */
  parent: z.string().optional(),
  /** Newest day among what proves it. */
  newest: Day.nullable().optional(),
  /** Single pages and items that prove it where no column does. */
  pages: z.array(z.object({ title: z.string(), url: z.string() })).optional(),
  /** Why the status is what it is, where the columns alone do not tell. */
  remark: Message.optional(),
  searched: z.array(DisclosureSource).optional(),
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
  /** What an inspector said of it; `met` and `not-applicable` clear what needed review, `not-met` hits. */
  answer: AnswerState.optional(),
  /** The same count against the limit of a profile, where it has another: it fails no site by the national standard. */
  local: z.object({ limit: z.number().int(), state: z.enum(['hit', 'clear', 'needs-review']) }).optional(),
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
  /** Part 2, then part 3, indicator by indicator, in the standard's order; those without fault or achievement, too. */
  lines: z.array(ScoreLine).optional(),
  frame: ScoreFrame.optional(),
  /** The table of points that was chosen; `null`: none, so nothing is estimated. */
  table: WeightTable.nullable().optional(),
  /**
   * Points by the chosen table, part 3 included where it counts: never an official score. `null` without a table, when a
   * veto indicator is hit (nothing is scored then), and where the site is no portal.
   */
  estimate: z.number().nullable().optional(),
  sum: ScoreSum.nullable().optional(),
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
  standard: z.object({
    id: z.string(),
    name: z.string(),
    rules: z.array(Rule),
    /** The profile on top of it. */
    local: LocalStandard.optional(),
    /** What the profile declares of the body. */
    declarations: z.array(Declaration).optional(),
  }),
  requests: z.number().int(),
  census: z.array(CensusRow),
  columns: z.array(ReportColumn),
  disclosures: z.array(Disclosure),
  findings: z.array(Finding),
  brokenLinks: z.array(BrokenLink),
  score: Score,
  /** The inspector's list: rules that a person answers. */
  inspection: z.array(InspectionEntry).optional(),
  coverage: Coverage,
  incomplete: z.boolean(),
});
export type AuditReport = z.infer<typeof AuditReport>;
