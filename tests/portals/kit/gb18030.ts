let codes: Map<string, number> | undefined;

/** Every two-byte code of GB18030, turned round: Node decodes it and does not encode it. */
function twoByteCodes(): Map<string, number> {
  const decoder = new TextDecoder('gb18030');
  const found = new Map<string, number>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      const text = decoder.decode(Uint8Array.of(lead, trail));
      if (text.length === 1 && text !== '\ufffd' && !found.has(text)) found.set(text, lead * 256 + trail);
    }
  }
  return found;
}

/** A page as GB18030 bytes. Throws on a character that needs four bytes. */
export function encodeGb18030(text: string): Uint8Array {
  codes ??= twoByteCodes();
  const bytes: number[] = [];
  for (const char of text) {
    const point = char.codePointAt(0) ?? 0;
    if (point < 0x80) {
      bytes.push(point);
      continue;
    }
    const code = codes.get(char);
    if (code === undefined) throw new Error(`no two-byte GB18030 code for ${char}`);
    bytes.push(code >> 8, code & 0xff);
  }
  return Uint8Array.from(bytes);
}
