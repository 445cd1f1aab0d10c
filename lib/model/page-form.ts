import { z } from 'zod';

/** A box by which visitors search the site (站内搜索). */
export const SearchBox = z.object({
  /** Absolute address the words are sent to; `null` where only a script knows it. */
  url: z.string().nullable(),
  method: z.enum(['GET', 'POST']),
  /** Name of the field that takes the words; `null` where only a script knows it. */
  field: z.string().nullable(),
  /** Hidden fields that are sent along. */
  fixed: z.record(z.string(), z.string()),
});
export type SearchBox = z.infer<typeof SearchBox>;

/**
 * A link that no visitor can open, whatever the server says (错链). `local`: a file of the editor's own computer ·
 * `private`: a host of an internal network · `malformed`: no address at all · `blank`: a title in the main block whose
 * link leads nowhere (`javascript:;`, `#`) and has no handler of its own.
 */
export const WrongLink = z.object({
  why: z.enum(['local', 'private', 'malformed', 'blank']),
  text: z.string(),
  /** As it stands in the page. */
  href: z.string(),
});
export type WrongLink = z.infer<typeof WrongLink>;

/**
 * A telephone number with the words before it. `consultation`: for questions (咨询、联系、办公电话) · `complaint`: for
 * supervision and complaints (监督、投诉、举报电话) · `both`: the hotline 12345.
 */
export const Telephone = z.object({
  serves: z.enum(['consultation', 'complaint', 'both']),
  quotation: z.string(),
});
export type Telephone = z.infer<typeof Telephone>;
