/** A word found in a text and where. */
export interface FoundWord {
  word: string;
  at: number;
}

/**
 * Finds the words of a list in texts, all of them, in one pass each: most characters of a text begin no word of the list, and a
 * table of first characters passes them over. Latin letters are found in either case.
 */
export class WordFinder {
  readonly #first = new Uint8Array(0x10000);
  readonly #byStart = new Map<number, string[]>();

  constructor(words: Iterable<string>) {
    for (const one of words) {
      const word = one.toLowerCase();
      const start = startOf(word, 0);
      const known = this.#byStart.get(start);
      if (known) known.push(word);
      else this.#byStart.set(start, [word]);
      this.#first[word.charCodeAt(0)] = 1;
    }
    // Of two words that begin alike the longer is found.
    for (const alike of this.#byStart.values()) alike.sort((a, b) => b.length - a.length);
  }

  /** Words in page order, at most `limit`; one that begins inside of another is not told. */
  find(text: string, limit = 50): FoundWord[] {
    const found: FoundWord[] = [];
    for (let at = 0; at < text.length - 1 && found.length < limit; ) {
      const word = this.#first[lower(text.charCodeAt(at))] === 1 ? this.#wordAt(text, at) : undefined;
      if (word === undefined) at++;
      else {
        found.push({ word, at });
        at += word.length;
      }
    }
    return found;
  }

  has(text: string): boolean {
    return this.find(text, 1).length > 0;
  }

  #wordAt(text: string, at: number): string | undefined {
    return this.#byStart.get(startOf(text, at))?.find((word) => isAt(word, text, at));
  }
}

/** A to Z as a to z; other characters stay. */
const lower = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code);

/** The first two characters as one number. */
const startOf = (text: string, at: number): number =>
  lower(text.charCodeAt(at)) * 0x10000 + lower(text.charCodeAt(at + 1));

function isAt(word: string, text: string, at: number): boolean {
  for (let i = 2; i < word.length; i++) if (lower(text.charCodeAt(at + i)) !== word.charCodeAt(i)) return false;
  return true;
}
