/**
 * All matches of a global pattern in a text, in order. `matchAll` makes a copy of the pattern for each text, which on
 * short texts costs more than the search. The pattern must match no empty text.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match);
  return found;
}
