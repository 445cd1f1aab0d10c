/** Elements made to hold one item. */
export const ROWS: ReadonlySet<string> = new Set(['li', 'tr', 'article']);
/** Elements made to hold many. */
export const HOLDERS: ReadonlySet<string> = new Set(['ul', 'ol', 'tbody', 'thead', 'table', 'dl', 'body', 'html']);
