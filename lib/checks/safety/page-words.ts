import type { PageFacts } from '../../model/page-facts';

/** Characters from which on the main block's lines were cut off, so that tables may hold more. */
const CUT = 20_000;

/** Title and text of a page, line by line; where the text was cut off, its tables row by row too. */
export function pageWords(facts: PageFacts): string {
  const text = facts.text ?? facts.mainText;
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
