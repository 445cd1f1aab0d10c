/** An argument of a script call, as far as it can be known without running it. */
export type Argument = string | number | null;

/**
 * The literal arguments of a call that begins at `open` (the index of its bracket): numbers and strings as they are,
 * names through `var name = literal` in the same script, anything else `null`. At most 12.
 */
export function argumentsAt(script: string, open: number): Argument[] {
  const close = script.indexOf(')', open);
  if (close < 0 || close - open > 400) return [];
  const parts = script
    .slice(open + 1, close)
    .split(',')
    .slice(0, 12);
  return parts.map((part) => literalOf(part.trim(), script));
}

export function literalOf(source: string, script: string): Argument {
  const text = /^(['"])(.*)\1$/.exec(source);
  if (text) return text[2] ?? '';
  if (/^-?\d+$/.test(source)) return Number(source);
  if (!/^[A-Za-z_$][\w$]*$/.test(source)) return null;
  const set = new RegExp(
    `\\b${source.replace(/\$/g, '\\$')}\\s*=\\s*(?:(['"])([^'"]*)\\1|parseInt\\(['"]?(\\d+)|(-?\\d+))`,
  ).exec(script);
  if (!set) return null;
  return set[2] !== undefined ? set[2] : Number(set[3] ?? set[4]);
}
