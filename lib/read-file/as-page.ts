const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as HTML shows it. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char);

/**
 * A file's words as a page, so that they are read the way pages are. `title` is how the file was linked; it heads the page
 * as its ArticleTitle, since a file's own first line may be anything.
 */
export const asPage = (title: string, body: string): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${escaped(title)}</title><meta name="ArticleTitle" content="${escaped(title)}"></head><body><h1>${escaped(title)}</h1>\n<div class="content">${body}</div></body></html>`;
