import type { PageFacts } from '../../model/page-facts';

/** Characters from which on the main block's lines were cut off, so that tables may hold more. */
const CUT = 20_000;

/** ４３０５２９: digits of full width, each the size of a character */
const FULL_WIDTH = /[\uff10-\uff19\uff38\uff58]/g;
const narrow = (text: string): string =>
  text.replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

/** Title and text of a page, line by line, digits narrow; where the text was cut off, its tables row by row too. */
export function pageWords(facts: PageFacts): string {
  const text = narrow(facts.text ?? facts.mainText);
  if (text.length < CUT) return `${facts.title}\n${text}`;
  const rows = facts.tables.flatMap((table) => table.rows.map((row) => row.join(' ')));
  return `${facts.title}\n${text}\n${rows.join('\n')}`;
}

/** The line around a place of a text, at most 60 characters to each side. */
export function lineAround(text: string, at: number): string {
  const from = Math.max(text.lastIndexOf('\n', at - 1) + 1, at - 60);
  const end = text.indexOf('\n', at);
  return text.slice(from, Math.min(end < 0 ? text.length : end, at + 60)).trim();
}

/** What a page is called in a finding. */
export const nameOf = (facts: PageFacts): string => facts.article?.title || facts.title || facts.url;
