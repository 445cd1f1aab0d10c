/** What a cell of a table of numbers holds. `slash`: a mark that says "none" (/ — -). `words`: anything else. */
export type Figure = { is: 'number'; value: number } | { is: 'blank' | 'slash' | 'words' };

/** 12, １２, 1,234, 0.50, 3件, 18.5万元, 400元; not 第3件, 1.2.3, 12a. */
const NUMBER = /^-?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?:件|条|份|宗|起|个|项|次|万元|元)?$/;
const SLASH = /^[/\\／—–\-－~*×]+$/;

/** Full-width digits and punctuation as half-width ones, without any white space. */
export const compact = (text: string): string =>
  text
    .replace(/[\s\u200b\ufeff]+/g, '')
    .replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));

/** Reads a cell: 0, a blank and a "/" are three different things. */
export function figureOf(text: string): Figure {
  if (text === '0') return { is: 'number', value: 0 };
  const bare = compact(text);
  if (bare === '') return { is: 'blank' };
  if (SLASH.test(bare)) return { is: 'slash' };
  return NUMBER.test(bare) ? { is: 'number', value: Number.parseFloat(bare.replaceAll(',', '')) } : { is: 'words' };
}
