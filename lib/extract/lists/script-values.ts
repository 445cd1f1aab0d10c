/** How far into a script arrays of records are looked for, and how long one may be. */
const REACH = 2_000_000;

/**
 * Arrays of records that stand in a script as literals: var list = [{"title": "…"}, …], data: [{title:'…', url:'…'}].
 * Plain JSON as it is; JavaScript's looser spelling (bare names, single quotes, trailing commas) is rewritten first.
 */
export function recordArrays(script: string): unknown[] {
  const found: unknown[] = [];
  const text = script.length > REACH ? script.slice(0, REACH) : script;
  const start = /\[\s*\{/g;
  for (let match = start.exec(text); match && found.length < 20; match = start.exec(text)) {
    const end = closingAt(text, match.index);
    if (end < 0) break;
    const value = parsed(text.slice(match.index, end + 1));
    if (value !== undefined) {
      found.push(value);
      start.lastIndex = end + 1;
    }
  }
  return found;
}

/** list.push({title:'…', url:'…'}): one record a call */
const PUSH = /([\w$.]+)\.push\(\s*(?=\{)/g;
/** How many calls of one script are read. */
const MOST_PUSHED = 500;

/** Records that a script pushes one by one, array by array: arr.push({title:'…', link:'…', date:'2024-01-08'}); */
export function pushedRecords(script: string): unknown[][] {
  const arrays = new Map<string, unknown[]>();
  let calls = 0;
  for (const match of script.slice(0, REACH).matchAll(PUSH)) {
    if (++calls > MOST_PUSHED) break;
    const open = match.index + match[0].length;
    const end = closingAt(script, open);
    const value = end < 0 ? undefined : parsed(script.slice(open, end + 1));
    if (value === undefined) continue;
    const name = match[1] ?? '';
    const array = arrays.get(name);
    if (array) array.push(value);
    else arrays.set(name, [value]);
  }
  return [...arrays.values()];
}

/** Index of the bracket that closes the one at `open`, strings passed over; -1 when it is never closed. */
function closingAt(text: string, open: number): number {
  let depth = 0;
  let quote = '';
  for (let i = open; i < text.length; i++) {
    const char = text[i];
    if (quote !== '') {
      if (char === '\\') i++;
      else if (char === quote) quote = '';
    } else if (char === '"' || char === "'" || char === '`') quote = char;
    else if (char === '[' || char === '{') depth++;
    else if (char === ']' || char === '}') {
      depth--;
      if (depth === 0) return i;
    }
  }
  return -1;
}

function parsed(literal: string): unknown {
  try {
    return JSON.parse(literal);
  } catch {
    try {
      return JSON.parse(asJson(literal));
    } catch {
      return undefined;
    }
  }
}

/** {title:'a', url:"b",} → {"title":"a","url":"b"} */
function asJson(literal: string): string {
  return literal
    .replace(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g, (_, single?: string, double?: string) =>
      double !== undefined ? `"${double}"` : `"${(single ?? '').replace(/\\'/g, "'").replace(/"/g, '\\"')}"`,
    )
    .replace(/([{,]\s*)([A-Za-z_$][\w$]*)(\s*:)/g, '$1"$2"$3')
    .replace(/,(\s*[\]}])/g, '$1');
}
