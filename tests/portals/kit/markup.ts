/** Text as it may stand between tags and in attributes. */
export function esc(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** One piece of markup per entry, a line each. */
export function each<T>(of: readonly T[], make: (one: T, index: number) => string): string {
  return of.map(make).join('\n');
}
