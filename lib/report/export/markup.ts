import { opensPage, plainText } from './plain-text';

/** A piece of finished HTML. Only `html` makes one, so a bare string is always text. */
export class Markup {
  constructor(readonly source: string) {}
}

type Part = Markup | string | number | null | undefined | false | Part[];

/**
 * HTML from a template: every value is escaped unless it is Markup itself. A value must stand in the text of an element
 * or inside a quoted attribute. Thirty lines in place of a library: they run the same in a browser and in Node, and
 * there is no way round the escaping but `Markup`.
 */
export const html = (template: TemplateStringsArray, ...values: Part[]): Markup =>
  new Markup(template.reduce((source, text, i) => source + sourceOf(values[i - 1]) + text));

function sourceOf(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (part instanceof Markup) return part.source;
  if (Array.isArray(part)) return part.map(sourceOf).join('');
  return escapeHtml(String(part));
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escapeHtml = (text: string): string => plainText(text).replace(/[&<>"']/g, (char) => ENTITIES[char]!);

/** A link that opens a portal's page; anything but `http` and `https` (`javascript:`, `data:`) stays plain text. */
export const link = (url: string, text: string = url): Markup =>
  opensPage(url)
    ? html`<a href="${url}" rel="noopener noreferrer nofollow" target="_blank">${text}</a>`
    : html`${text}`;
