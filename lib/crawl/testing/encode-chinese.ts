/** Tables of two-byte codes, made by decoding each of them: platforms decode Chinese encodings but write only UTF-8. */
const tables = new Map<string, Map<string, [number, number]>>();

function tableOf(name: 'gb18030' | 'big5'): Map<string, [number, number]> {
  let table = tables.get(name);
  if (table) return table;
  table = new Map();
  const decoder = new TextDecoder(name, { fatal: true });
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      try {
        const text = decoder.decode(new Uint8Array([lead, trail]));
        if (text.length === 1 && !table.has(text)) table.set(text, [lead, trail]);
      } catch {
        // not a code
      }
    }
  }
  tables.set(name, table);
  return table;
}

/** Bytes of a text in a Chinese encoding. Throws for a character that has no two-byte code in it. */
export function encodeChinese(text: string, name: 'gb18030' | 'big5'): Uint8Array {
  const table = tableOf(name);
  const bytes: number[] = [];
  for (const character of text) {
    if (character < '\x80') bytes.push(character.charCodeAt(0));
    else {
      const code = table.get(character);
      if (!code) throw new Error(`${character} is not in ${name}`);
      bytes.push(...code);
    }
  }
  return new Uint8Array(bytes);
}
