import { z } from 'zod';
import { Instant } from './day';
import { Via } from './evidence';
import { FileReading } from './file-reading';

/**
 * Why there is no page. `timeout`: nothing within the limit · `network`: no connection (a browser does not tell DNS from
 * refusal) · `too-large`: over the size limit · `not-html`: a file of another kind · `blocked`: a firewall or an
 * anti-robot challenge answered · `denied`: outside the granted hosts · `robots`: robots.txt forbids it ·
 * `redirect-loop` · `off-site`: it leads away from the portal · `render-failed`: the tab could not be read.
 */
export const CrawlErrorKind = z.enum([
  'timeout',
  'network',
  'too-large',
  'not-html',
  'blocked',
  'denied',
  'robots',
  'redirect-loop',
  'off-site',
  'render-failed',
]);
export type CrawlErrorKind = z.infer<typeof CrawlErrorKind>;

export const CrawlError = z.object({ kind: CrawlErrorKind, detail: z.string() });
export type CrawlError = z.infer<typeof CrawlError>;

export const Redirect = z.object({
  from: z.string(),
  to: z.string(),
  /** `http` a 3xx answer, `meta` a refresh tag, `script` a bare `location = "…"`. */
  how: z.enum(['http', 'meta', 'script']),
});
export type Redirect = z.infer<typeof Redirect>;

export const CharsetSource = z.enum(['bom', 'header', 'meta', 'content', 'default', 'browser']);

/** One look at one address (快照): what was asked, what came, and how it was read. Never changed after it was taken. */
export const Snapshot = z.object({
  url: z.string(),
  finalUrl: z.string(),
  status: z.number().int().nullable(),
  /** Only the headers that a verdict may need: content-type, last-modified, server, location, retry-after. */
  headers: z.record(z.string(), z.string()),
  fetchedAt: Instant,
  elapsedMs: z.number(),
  bytes: z.number().int(),
  sha256: z.string().nullable(),
  /** The page as text, decoded; `null` when there is none. */
  text: z.string().nullable(),
  charset: z.object({ name: z.string(), source: CharsetSource }).nullable(),
  via: Via,
  redirects: z.array(Redirect),
  /** Rendered pages only: documents of the frames in it, in document order. */
  frames: z.array(z.object({ url: z.string(), text: z.string() })),
  error: CrawlError.nullable(),
  /** What a file was that answered where a file was asked for; its words are `text`, as a page. */
  file: FileReading.optional(),
});
export type Snapshot = z.infer<typeof Snapshot>;
