import type { Snapshot } from '../model/snapshot';
import { chineseLikeness } from './chinese-likeness';

type CharsetSource = NonNullable<Snapshot['charset']>['source'];

export interface DecodedText {
  text: string;
  /** Name of the Encoding Standard in lower case; the whole GB family (gb2312, gbk) is `gb18030`, its superset. */
  name: string;
  source: CharsetSource;
}

/** An encoding is often declared after a licence comment or a script, beyond the 1 KB that browsers look at. */
const META_BYTES = 4096;
/** Enough Chinese text to tell encodings apart; whole pages of 10 MB would be decoded three times. */
const SAMPLE_BYTES = 128 * 1024;
/** How much more Chinese another reading must look before a declaration is disbelieved. Real text scores 0.4 and more,
 * text read in a wrong encoding under 0.1. */
const MARGIN = 0.2;

/**
 * Text of a page from its bytes. Order of belief: byte order mark, HTTP header, `meta` or XML declaration; each is
 * weighed against the bytes, because portals that moved from GBK to UTF-8 often kept the old declaration, and the other
 * way round. Never throws; bytes that fit nothing become U+FFFD, a sequence cut off at the end is left out.
 *
 * @param contentType value of the HTTP header, `null` when there is none
 */
export function decode(bytes: Uint8Array, contentType: string | null): DecodedText {
  const marked = byteOrderMark(bytes);
  if (marked && marked !== 'utf-8') return { text: read(bytes, marked), name: marked, source: 'bom' };

  const declared = declarations(bytes, contentType, marked);
  const first = declared[0];
  const utf8 = readStrictUtf8(bytes);
  if (utf8 !== null) {
    // Bytes under 0x80 mean the same in every encoding a portal uses.
    if (utf8.length === bytes.length && isAscii(utf8)) {
      return first?.name.startsWith('utf-16')
        ? { text: read(bytes, first.name), ...first }
        : { text: utf8, name: first?.name ?? 'utf-8', source: first?.source ?? 'default' };
    }
    if (first?.name === 'utf-8') return { text: utf8, ...first };
  }

  const chosen = choose(bytes, declared);
  const text = chosen.name === 'utf-8' && utf8 !== null ? utf8 : read(bytes, chosen.name);
  return { text, ...chosen };
}

interface Declaration {
  name: string;
  source: CharsetSource;
}

function declarations(bytes: Uint8Array, contentType: string | null, marked: string | undefined): Declaration[] {
  const found: Declaration[] = [];
  if (marked) found.push({ name: marked, source: 'bom' });
  const header = contentType && encodingOf(/charset\s*=\s*["']?\s*([^\s;"',]+)/i.exec(contentType)?.[1]);
  if (header) found.push({ name: header, source: 'header' });
  const meta = metaEncoding(bytes);
  if (meta) found.push({ name: meta, source: 'meta' });
  return found;
}

/** The first declaration unless other encodings read the same bytes as far more Chinese text. */
function choose(bytes: Uint8Array, declared: Declaration[]): Declaration {
  const sample = linesBeyondAscii(bytes);
  const likeness = (name: string) => chineseLikeness(read(sample, name));
  const believed = declared[0] ?? { name: 'utf-8', source: 'default' as const };
  let best = { ...believed, score: likeness(believed.name) + (declared.length > 0 ? MARGIN : 0) };
  for (const name of ['utf-8', 'gb18030', 'big5']) {
    if (name === believed.name) continue;
    const score = likeness(name);
    if (score <= best.score) continue;
    // A later declaration that the bytes bear out is still a declaration.
    const source = declared.find((other) => other.name === name)?.source ?? 'content';
    best = { name, source, score };
  }
  return { name: best.name, source: best.source === 'default' && best.score > 0 ? 'content' : best.source };
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0x84 && b === 0x31 && c === 0x95 && d === 0x33) return 'gb18030';
  return undefined;
}

/**
 * `<meta charset="gb2312">`, `<meta http-equiv=… content="text/html; charset=gb2312">`, `<?xml … encoding="GB2312"?>`;
 * not `<script charset="gbk">`.
 */
const META_CHARSET = /<meta\s[^>]*?charset\s*=\s*["']?\s*([^\s;"'/>]+)/i;
const XML_ENCODING = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([^"']+)["']/i;

function metaEncoding(bytes: Uint8Array): string | undefined {
  const start = read(bytes.subarray(0, META_BYTES), 'windows-1252');
  const name = encodingOf(META_CHARSET.exec(start)?.[1]) ?? encodingOf(XML_ENCODING.exec(start)?.[1]);
  // A declaration that was readable as ASCII cannot be true of UTF-16 (HTML, "get an encoding from a meta").
  return name?.startsWith('utf-16') ? 'utf-8' : name;
}

/** The decoder for a label as portals write it: `GB2312`, `x-gbk`, `utf8`, `gb-2312`, `UTF_8`; `undefined` for nonsense. */
function encodingOf(label: string | undefined): string | undefined {
  if (!label) return undefined;
  if (/^(x-)?gb/i.test(label) || /^cp936$/i.test(label)) return 'gb18030';
  if (/^utf[-_ ]?8/i.test(label)) return 'utf-8';
  if (/^big-?5/i.test(label)) return 'big5';
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** Streaming mode keeps back an unfinished last sequence instead of writing U+FFFD for it. */
function read(bytes: Uint8Array, name: string): string {
  const text = new TextDecoder(name).decode(bytes, { stream: true });
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

function readStrictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

const isAscii = (text: string) => !/[^\x00-\x7f]/.test(text);

/**
 * The lines that hold bytes over 0x7F, up to the sample's size. A line feed is never the second byte of a character in
 * UTF-8, GB18030 or Big5, so no character is cut but at the end.
 */
function linesBeyondAscii(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= SAMPLE_BYTES) return bytes;
  const sample = new Uint8Array(SAMPLE_BYTES);
  let filled = 0;
  let start = 0;
  while (start < bytes.length && filled < SAMPLE_BYTES) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed < 0 ? bytes.length : feed + 1;
    const line = bytes.subarray(start, end);
    const from = line.findIndex((byte) => byte > 0x7f);
    if (from >= 0) {
      const kept = line.subarray(from, from + SAMPLE_BYTES - filled);
      sample.set(kept, filled);
      filled += kept.length;
    }
    start = end;
  }
  return sample.subarray(0, filled);
}
