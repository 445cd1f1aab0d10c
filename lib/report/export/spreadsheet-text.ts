/**
 * Text from a portal as a spreadsheet may hold it. Excel and WPS run cells that begin like a formula
 * (`=HYPERLINK("http://…")`, `+1`, `@SUM`), also after a tab or a line break; an apostrophe keeps them text.
 */
export const inert = (cell: string): string => (/^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell);
