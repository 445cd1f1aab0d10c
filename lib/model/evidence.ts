import { z } from 'zod';
import { Instant } from './day';

/** How a page was obtained: by one HTTP request, or from a tab after its scripts had run. */
export const Via = z.enum(['fetch', 'render']);
export type Via = z.infer<typeof Via>;

/** Why somebody else can believe it (证据): which address said it, when, and in which words. */
export const Evidence = z.object({
  /** Absolute address that was looked at. */
  url: z.string(),
  /** When it was looked at; `null` when it never was. */
  at: Instant.nullable(),
  /** HTTP status, `null` when no answer came. */
  status: z.number().int().nullable(),
  /** SHA-256 of the answer's bytes, hex; `null` without an answer. */
  sha256: z.string().nullable(),
  via: Via,
  /** Words that stand on the page, white space collapsed; `null` where the fact is an absence. */
  quotation: z.string().nullable(),
  /** CSS selector of the place the quotation stands in, where one is known. */
  selector: z.string().nullable(),
});
export type Evidence = z.infer<typeof Evidence>;

/** A sentence for people, kept as a key of the locale files and its parameters; each language separates a list its own way. */
export const Message = z.object({
  key: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.null(), z.array(z.string())])),
});
export type Message = z.infer<typeof Message>;

export const message = (key: string, params: Message['params'] = {}): Message => ({ key, params });
