import { z } from 'zod';

/**
 * How a part of a page is kept from being seen. `display`: display:none or the hidden attribute · `visibility` ·
 * `transparent`: opacity or colour · `zero-font` · `zero-size`: no height or width, the rest cut off · `off-screen`: moved
 * out of the window · `text-indent` · `background-colour`: text in the colour behind it · `marquee`: a marquee of no size ·
 * `script`: a script writes the hiding element around it · `noscript`: only browsers without scripts show it.
 */
export const Hiding = z.enum([
  'display',
  'visibility',
  'transparent',
  'zero-font',
  'zero-size',
  'off-screen',
  'text-indent',
  'background-colour',
  'marquee',
  'script',
  'noscript',
]);
export type Hiding = z.infer<typeof Hiding>;

/** A part of the page that visitors do not see and search engines do (隐藏内容, 暗链). */
export const HiddenPart = z.object({
  how: Hiding,
  /** Its first words on one line, at most 200 characters. */
  text: z.string(),
  /** Its links to other hosts, at most 20. */
  links: z.array(z.object({ text: z.string(), url: z.string() })),
  selector: z.string().nullable(),
});
export type HiddenPart = z.infer<typeof HiddenPart>;

/** What the page takes from another host: runs, frames, sends forms to or leads on to. */
export const ForeignSource = z.object({
  what: z.enum(['script', 'frame', 'form', 'embed', 'refresh']),
  url: z.string(),
  /** A frame without size or that is not displayed. */
  hidden: z.boolean().optional(),
  /** An inline script names it, and may or may not take it. */
  scripted: z.boolean().optional(),
});
export type ForeignSource = z.infer<typeof ForeignSource>;

/**
 * What an inline script does that tampering does. `written`: writes text into the page that its source hides (escapes,
 * character codes); `quotation` is the text in clear · `referrer`: sends visitors from a search engine elsewhere ·
 * `spider`: tells search engines' robots from people and acts on it.
 */
export const ScriptMark = z.object({ what: z.enum(['written', 'referrer', 'spider']), quotation: z.string() });
export type ScriptMark = z.infer<typeof ScriptMark>;

/** What a page holds that tampering (篡改、挂马、暗链) would put there. Innocent pages have most of it too: checks weigh it. */
export const PageSafety = z.object({
  hidden: z.array(HiddenPart),
  sources: z.array(ForeignSource),
  scripts: z.array(ScriptMark),
  /** The page's title is written in character references (`&#20122;&#21338;`) in the source. */
  encodedTitle: z.boolean(),
});
export type PageSafety = z.infer<typeof PageSafety>;
