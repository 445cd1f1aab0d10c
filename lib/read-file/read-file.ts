import type { FileFormat, FileReading } from '../model/file-reading';
import { asPage } from './as-page';
import type { ReadText } from './pdf';

export interface FileText {
  file: FileReading;
  /** Its words as a page; `null` where none were read. */
  text: string | null;
}

const begins = (bytes: Uint8Array, ...magic: number[]): boolean => magic.every((byte, at) => bytes[at] === byte);

/** The kind of a file by its first bytes: addresses and headers are often wrong. */
function formatOf(bytes: Uint8Array): FileFormat {
  if (begins(bytes, 0x25, 0x50, 0x44, 0x46)) return 'pdf';
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'doc';
  // DOCX, XLSX, OFD and archives are all ZIP.
  return begins(bytes, 0x50, 0x4b, 0x03, 0x04) && includes(bytes, 'word/document.xml') ? 'docx' : 'other';
}

/** Names of a ZIP's parts stand in it as they are. */
function includes(bytes: Uint8Array, name: string): boolean {
  const [first = 0] = [...name].map((char) => char.charCodeAt(0));
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if ([...name].every((char, i) => bytes[at + i] === char.charCodeAt(0))) return true;
  return false;
}

/** Readers are loaded when the first file of their kind comes. */
async function wordsOf(format: FileFormat, bytes: Uint8Array): Promise<ReadText | null> {
  if (format === 'pdf') return (await import('./pdf')).readPdf(bytes);
  if (format === 'docx') return (await import('./docx')).readDocx(bytes);
  return null;
}

/**
 * Reads the words of a file (附件) that a portal links in the place of a page: PDF with a text layer and DOCX. DOC, WPS, OFD
 * and scans are named and not read. `title` is how the file was linked. Never throws: what is broken is `unreadable`.
 */
export async function readFile(bytes: Uint8Array, title: string): Promise<FileText> {
  const format = formatOf(bytes);
  try {
    const words = await wordsOf(format, bytes);
    if (words === null) return { file: { format, outcome: 'unreadable', pages: null }, text: null };
    const { body, pages } = words;
    if (body === null) return { file: { format, outcome: 'no-text', pages }, text: null };
    return { file: { format, outcome: 'text', pages }, text: asPage(title, body) };
  } catch {
    return { file: { format, outcome: 'unreadable', pages: null }, text: null };
  }
}
