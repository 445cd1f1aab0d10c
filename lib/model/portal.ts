import { z } from 'zod';
import { AuditLists } from './audit-lists';
import { Column } from './column';
import { Day, Instant } from './day';
import { Evidence } from './evidence';
import { PageFacts } from './page-facts';
import { Snapshot } from './snapshot';

export const Level = z.enum(['national', 'provincial', 'city', 'county', 'township', 'zone', 'department']);
export type Level = z.infer<typeof Level>;

/**
 * Why an address was asked for. `column`: to judge a column · `confirm`: the same rendered, before an accusation ·
 * `article`: for the dates a list lacks, or for what checks read in articles · `file`: a PDF or DOCX in the place of an article · `next`: page two ·
 * `frame`, `endpoint`: where a column's list really is ·
 * `probe`: an address that cannot exist, to know the site's soft 404 · `link`: only to see whether a link opens ·
 * `search`: one harmless question to the site's own search · `duty-search`: one about a duty that no column meets ·
 * `outward`: whether a link to another site opens, where the user has granted that site ·
 * `as-robot`, `as-referred`: a page once more as a search engine's robot asks for it, and as a visitor whom one sent.
 */
export const Purpose = z.enum([
  'home',
  'robots',
  'probe',
  'sitemap',
  'platform',
  'column',
  'confirm',
  'article',
  'file',
  'next',
  'frame',
  'endpoint',
  'link',
  'outward',
  'search',
  'duty-search',
  'as-robot',
  'as-referred',
]);
export type Purpose = z.infer<typeof Purpose>;

/** A page of an audit as the judging parts see it: the Snapshot without its body, and its facts. */
export const PageRecord = z.object({
  /** Unique in an audit: `via method canonical-address`, with the body of a POST. */
  key: z.string(),
  purpose: Purpose,
  /** Page that linked to it, `null` for the first. */
  foundOn: z.string().nullable(),
  /** Key of the page this one completes (a column's page two, its frame, its articles). */
  completes: z.string().nullable(),
  /** How often it was asked for; more than one means that an earlier answer failed for a passing reason. */
  attempts: z.number().int(),
  snapshot: Snapshot.omit({ text: true, frames: true }),
  /** `null` when there was no page to read, and of other sites: they are not what is judged. */
  facts: PageFacts.nullable(),
  /** Of another site's page: its title and first words. */
  landing: z.object({ title: z.string(), words: z.string() }).optional(),
});
export type PageRecord = z.infer<typeof PageRecord>;

/** An address that was known and not looked at, and why. Never taken as fine. */
export const NotLookedAt = z.object({
  url: z.string(),
  name: z.string().nullable(),
  section: z.enum(['site', 'platform', 'other']),
  reason: z.enum(['robots', 'off-site', 'limit', 'stopped', 'denied', 'login', 'file']),
});
export type NotLookedAt = z.infer<typeof NotLookedAt>;

/**
 * How a link failed: `missing`: 404, 410 · `server`, `timeout`, `network`, `loop`: it may pass, or be the crawl's own doing ·
 * `expired`, `untrusted`: the browser refuses the server's certificate · `soft`: it answers like an address that does not
 * exist · `home`: it lands on the home page.
 */
export const LinkFailure = z.enum([
  'missing',
  'server',
  'timeout',
  'network',
  'expired',
  'untrusted',
  'loop',
  'soft',
  'home',
]);
export type LinkFailure = z.infer<typeof LinkFailure>;

/** A link that did not open (断链), and the pages it was seen on. */
export const BrokenLink = z.object({
  url: z.string(),
  text: z.string(),
  foundOn: z.array(z.string()),
  /** It stands on the home page: weighed heavier by the indicators. */
  onHome: z.boolean(),
  /** Absent in older audits, which kept `missing` only. */
  failure: LinkFailure.optional(),
  /** The failure may pass, or be no fault: a person looks. */
  doubtful: z.boolean().optional(),
  evidence: z.array(Evidence),
});
export type BrokenLink = z.infer<typeof BrokenLink>;

/** A government portal (政府网站) as one audit saw it: the input of every check. */
export const Portal = z.object({
  url: z.string(),
  host: z.string(),
  name: z.string(),
  /** Site identification code (网站标识码), `null` when no footer shows one. */
  siteCode: z.string().nullable(),
  level: Level,
  startedAt: Instant,
  finishedAt: Instant.nullable(),
  /** Canonical address of the disclosure platform, `null` when none was found. */
  platformUrl: z.string().nullable(),
  columns: z.array(Column),
  pages: z.array(PageRecord),
  /** Pages asked for once more in the guise of a search engine, where the user wanted it; `completes` names the plain look. */
  disguised: z.array(PageRecord).optional(),
  /** Newest date anywhere on the home page's lists. */
  homeNewest: Day.nullable(),
  homeEvidence: z.array(Evidence),
  brokenLinks: z.array(BrokenLink),
  notLookedAt: z.array(NotLookedAt),
  requests: z.number().int(),
  /** Lists as the audit of this portal before this one saw them; absent where there was none. */
  previous: AuditLists.optional(),
  /** True when the audit was stopped or could not go on. */
  incomplete: z.boolean(),
});
export type Portal = z.infer<typeof Portal>;
