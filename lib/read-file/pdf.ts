import { getDocumentProxy } from 'unpdf';
import { escaped } from './as-page';
import { ChineseMaps } from './chinese-maps';
import { linesOf, type Piece, paragraphsOf } from './pdf-lines';
import { plainCharacters } from './plain-characters';

/** A county's report has 10 to 20 pages. */
const MOST_PAGES = 100;
const MOST_PIECES = 200_000;
/** Characters below which a page is taken for a picture with a stamp or a number on it. */
const FEWEST_ON_A_PAGE = 20;

export interface ReadText {
  /** Its words as HTML; `null`: it has none. */
  body: string | null;
  pages: number | null;
}

/**
 * The words of a PDF, paragraph by paragraph, in the order they are read. Nothing in it is run. Its tables come as lines:
 * which cell a figure belongs to, a PDF does not tell.
 * @throws what pdf.js throws of a file that is damaged or protected by a password
 */
export async function readPdf(bytes: Uint8Array): Promise<ReadText> {
  const document = await getDocumentProxy(bytes, {
    isEvalSupported: false,
    disableFontFace: true,
    verbosity: 0,
    useWorkerFetch: false,
    cMapPacked: false,
    BinaryDataFactory: ChineseMaps,
  });
  try {
    const count = Math.min(document.numPages, MOST_PAGES);
    const pages: Piece[][] = [];
    let pieces = 0;
    for (let number = 1; number <= count && pieces < MOST_PIECES; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const found = items.flatMap((item) => ('str' in item ? [pieceOf(item)] : []));
      pieces += found.length;
      pages.push(found);
      page.cleanup();
    }
    const length = pages.flat().reduce((sum, { text }) => sum + text.trim().length, 0);
    if (length < FEWEST_ON_A_PAGE * count) return { body: null, pages: document.numPages };
    const paragraphs = paragraphsOf(pages.map(linesOf));
    return {
      body: paragraphs.map((text) => `<p>${escaped(plainCharacters(text))}</p>`).join('\n'),
      pages: document.numPages,
    };
  } finally {
    await document.loadingTask.destroy();
  }
}

/** Text that was turned by a quarter stands on pages laid sideways: its own x and y are meant. */
function pieceOf({ str, transform, width }: { str: string; transform: number[]; width: number }): Piece {
  const [a = 1, b = 0, , , x = 0, y = 0] = transform;
  const size = Math.hypot(a, b) || 1;
  if (Math.abs(b) <= Math.abs(a)) return { text: str, x, y, width, size };
  return b > 0 ? { text: str, x: y, y: -x, width, size } : { text: str, x: -y, y: x, width, size };
}
