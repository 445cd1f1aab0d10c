/** Bytes at the start of a file that is no page, whatever its Content-Type says. */
const MAGIC: [name: string, bytes: number[]][] = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  // DOCX, XLSX, OFD and plain archives
  ['application/zip', [0x50, 0x4b, 0x03, 0x04]],
  // DOC, XLS, WPS
  ['application/x-ole-storage', [0xd0, 0xcf, 0x11, 0xe0]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47]],
  ['image/gif', [0x47, 0x49, 0x46, 0x38]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['application/vnd.rar', [0x52, 0x61, 0x72, 0x21, 0x1a]],
  ['application/x-7z-compressed', [0x37, 0x7a, 0xbc, 0xaf]],
  ['application/gzip', [0x1f, 0x8b, 0x08]],
];

/** Media type of a Content-Type header in lower case, without parameters; `''` when there is none. */
function mediaType(contentType: string | null): string {
  return (contentType ?? '').split(';')[0]!.trim().toLowerCase();
}

/** HTML, XML, JSON, scripts (data is often served as such) and plain text. */
const TEXT_TYPE =
  /^(text\/|application\/(xhtml\+xml|xml|json|javascript|x-javascript|ecmascript|[\w.-]+\+(xml|json))$)/;
/** Types that say nothing: the bytes decide. */
const VAGUE_TYPE = /^($|application\/(octet-stream|x-www-form-urlencoded|force-download|unknown)$|unknown\/|content\/)/;

/** What the header alone tells: a text, another kind of file, or nothing. */
export function kindByHeader(contentType: string | null): 'text' | 'file' | 'unknown' {
  const type = mediaType(contentType);
  if (TEXT_TYPE.test(type)) return 'text';
  // `html`, `utf-8`: a header that is no media type at all
  return VAGUE_TYPE.test(type) || !type.includes('/') ? 'unknown' : 'file';
}

/**
 * What the first bytes tell: the media type of a file that is no page (a PDF served as `text/html`), or `null` for text.
 * A file of unknown kind is text when it begins like markup or JSON, or holds no control bytes.
 */
export function fileTypeOf(start: Uint8Array, header: 'text' | 'unknown'): string | null {
  for (const [name, magic] of MAGIC) if (magic.every((byte, at) => start[at] === byte)) return name;
  if (header === 'text') return null;
  const first = start.find((byte) => byte > 0x20 && byte < 0x80);
  if (first === 0x3c || first === 0x7b || first === 0x5b) return null;
  const controls = start.subarray(0, 512).filter((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x1b)).length;
  return controls > 0 ? 'application/octet-stream' : null;
}

export class TooLarge extends Error {
  constructor(readonly bytes: number) {
    super(`more than ${bytes} bytes`);
  }
}

export class NotText extends Error {
  constructor(
    readonly mediaType: string,
    readonly bytes: number,
  ) {
    super(mediaType);
  }
}

/**
 * Reads a body piece by piece, so that neither a huge file nor one of another kind is loaded whole; `any` kind is welcome
 * where a file was asked for.
 * @throws TooLarge over `maxBytes` · NotText as soon as the first bytes show a file that is no page · what the stream
 * throws when the connection breaks or the request is aborted
 */
export async function readBody(
  response: Response,
  maxBytes: number,
  header: 'text' | 'unknown' | 'any',
): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  let sniffed = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      chunks.push(value);
      size += value.length;
      if (size > maxBytes) throw new TooLarge(maxBytes);
      if (header !== 'any' && !sniffed && size >= 512) sniffed = sniff(chunks, size, header);
    }
    if (header !== 'any' && !sniffed && size > 0) sniff(chunks, size, header);
  } catch (error) {
    // The connection is given up; a stream that already broke rejects, which says nothing new.
    reader.cancel().catch(() => undefined);
    throw error;
  }
  return join(chunks, size);
}

function sniff(chunks: Uint8Array[], size: number, header: 'text' | 'unknown'): true {
  const type = fileTypeOf(join(chunks, size).subarray(0, 4096), header);
  if (type) throw new NotText(type, size);
  return true;
}

function join(chunks: Uint8Array[], size: number): Uint8Array {
  if (chunks.length === 1) return chunks[0]!;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
