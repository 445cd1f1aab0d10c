import { unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth/mammoth.browser.min.js';
import type { ReadText } from './pdf';

/** What a document's words need, unpacked; a file of a few kilobytes may unpack to gigabytes. */
const MOST_UNPACKED = 30_000_000;
/** Parts with words and what ties them together; pictures and fonts stay packed. */
const WORDS = /^(?:\[Content_Types\]\.xml|_rels\/.*|word\/[^/]*\.xml|word\/_rels\/.*)$/;

/**
 * The words of a DOCX as HTML: headings, paragraphs, lists, and tables with their merged cells. Pictures are kept as places
 * without content: what is in them nobody read.
 * @throws Error of a file that is damaged, protected, or too large unpacked
 */
export async function readDocx(bytes: Uint8Array): Promise<ReadText> {
  const parts = unpacked(bytes);
  if (!parts['word/document.xml']) throw new Error('no document in it');
  const slim = zipSync(parts, { level: 0 });
  const arrayBuffer = slim.buffer.slice(slim.byteOffset, slim.byteOffset + slim.byteLength) as ArrayBuffer;
  const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));
  const { value } = await mammoth.convertToHtml({ arrayBuffer }, { convertImage });
  const hasWords = value.replace(/<[^>]*>/g, '').trim() !== '';
  return { body: hasWords ? value : null, pages: null };
}

function unpacked(bytes: Uint8Array): Record<string, Uint8Array> {
  let size = 0;
  return unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!WORDS.test(name)) return false;
      size += originalSize;
      if (size > MOST_UNPACKED) throw new Error('too large unpacked');
      return true;
    },
  });
}
