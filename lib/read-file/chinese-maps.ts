/** Maps whose codes are GBK: one byte up to 0x80, two from 0x8140 on. */
const GBK = /^GB(?:K|Kp|K2K|pc)?(?:-EUC)?-[HV]$/;
/** Maps whose codes are Unicode in two bytes. */
const UNICODE = /^UniGB-(?:UCS2|UTF16)-[HV]$/;
/** From a glyph's number to its character. */
const TO_UNICODE = 'Adobe-GB1-UCS2';

const hex = (value: number): string => `<${value.toString(16).padStart(4, '0')}>`;
const byte = (value: number): string => `<${value.toString(16).padStart(2, '0')}>`;

/** Entries in blocks of 100, more than which a map may not have. */
function blocks(kind: string, entries: readonly string[]): string {
  const parts: string[] = [];
  for (let at = 0; at < entries.length; at += 100) {
    const block = entries.slice(at, at + 100);
    parts.push(`${block.length} begin${kind}\n${block.join('\n')}\nend${kind}`);
  }
  return parts.join('\n');
}

const mapOf = (codespace: readonly string[], body: string): string =>
  `begincmap\n${codespace.length} begincodespacerange\n${codespace.join('\n')}\nendcodespacerange\n${body}\nendcmap\n`;

function gbkMap(): string {
  const decoder = new TextDecoder('gbk');
  const entries: string[] = [];
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const text = decoder.decode(Uint8Array.of(lead, trail));
      if (text.length === 1 && text !== '\ufffd') entries.push(`${hex((lead << 8) | trail)} ${text.charCodeAt(0)}`);
    }
  const ascii = `1 begincidrange\n${byte(0x20)} ${byte(0x7e)} 32\nendcidrange`;
  return mapOf(
    [`${byte(0)} ${byte(0x80)}`, `${hex(0x8140)} ${hex(0xfefe)}`],
    `${ascii}\n${blocks('cidchar', entries)}`,
  );
}

const PLANE = [`${hex(0)} ${hex(0xffff)}`];
const unicodeMap = (): string => mapOf(PLANE, `1 begincidrange\n${hex(0)} ${hex(0xffff)} 0\nendcidrange`);
/** A range may not go beyond 256 codes. */
const toUnicodeMap = (): string =>
  mapOf(
    PLANE,
    blocks(
      'bfrange',
      Array.from({ length: 256 }, (_, high) => `${hex(high << 8)} ${hex((high << 8) + 255)} ${hex(high << 8)}`),
    ),
  );

/**
 * A character map (CMap) that a Chinese font only names and does not bring: from codes to numbers of glyphs, and from those
 * to characters. Adobe's own maps number the glyphs of its fonts; nothing is drawn here, so a glyph's number may be its
 * character's, and two rules and a text decoder make what would be 1.5 MB of tables. `null` for maps of other scripts.
 */
export function chineseMap(name: string): string | null {
  if (GBK.test(name)) return gbkMap();
  if (UNICODE.test(name)) return unicodeMap();
  return name === TO_UNICODE ? toUnicodeMap() : null;
}

/** What pdf.js asks for data that a file names and that is not in it. */
export class ChineseMaps {
  /** @throws Error for anything else: standard fonts are not needed to read text */
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const map = kind === 'cMapUrl' ? chineseMap(filename) : null;
    if (map === null) throw new Error(`${filename} is not here`);
    return new TextEncoder().encode(map);
  }
}
