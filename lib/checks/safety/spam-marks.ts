import { counteringWords } from '../../standards/content-safety/countering';
import {
  ambiguousBrands,
  BRACKETED,
  everydayBrands,
  fillers,
  gamblingWords,
  INNOCENT_ENDING,
  offers,
  trades,
} from '../../standards/content-safety/gambling';
import { illicitTradeWords } from '../../standards/content-safety/illicit-trade';
import { pornographyWords } from '../../standards/content-safety/pornography';
import { matchesOf } from '../../text/matches';
import { type FoundWord, WordFinder } from '../../text/word-finder';
import { inClear } from './disguised-text';

export type SpamKind = 'gambling' | 'pornography' | 'illicit-trade';

/** Words of an advertisement that a portal would not carry of its own accord, and where they stand. */
export interface SpamMark {
  kind: SpamKind;
  words: string;
  at: number;
}

const KINDS: ReadonlyMap<string, SpamKind> = new Map([
  ...gamblingWords.map((word) => [word, 'gambling'] as const),
  ...pornographyWords.map((word) => [word, 'pornography'] as const),
  ...illicitTradeWords.map((word) => [word, 'illicit-trade'] as const),
]);
const plain = new WordFinder(KINDS.keys());
const brands = new WordFinder([...ambiguousBrands, ...everydayBrands]);
const everyday = new Set(everydayBrands);
const countering = new WordFinder(counteringWords);

/** Different words by which a text of some length tells that it reports on such things. */
const ENOUGH_COUNTERING = 2;

/** Advertising words in a text, in order, however it disguises them. */
export function spamMarks(text: string): SpamMark[] {
  const clear = inClear(text);
  const marks = plain.find(clear).flatMap(({ word, at }): SpamMark[] => {
    const end = at + word.length;
    if (!standsAlone(clear, word, at) || INNOCENT_ENDING.test(clear.slice(end, end + 4))) return [];
    return [{ kind: KINDS.get(word) ?? 'gambling', words: clear.slice(at, end), at }];
  });
  const offered = brands.find(clear).flatMap(({ word, at }): SpamMark[] => {
    const end = offerEnd(clear, { word, at });
    return end < 0 ? [] : [{ kind: 'gambling', words: clear.slice(at, end), at }];
  });
  const bracketed = /[)）]/.test(clear) ? matchesOf(clear, BRACKETED) : [];
  const named = bracketed
    .filter(({ index, 0: words }) => ![...marks, ...offered].some(({ at }) => at >= index && at < index + words.length))
    .map(({ index, 0: words }): SpamMark => ({ kind: 'gambling', words, at: index }));
  return [...marks, ...offered, ...named].sort((a, b) => a.at - b.at);
}

/** Different advertising words of a text. */
export const spamWords = (text: string): string[] => [
  ...new Set(spamMarks(text).map(({ words }) => words.toLowerCase())),
];

/** A short text that tells by one word that it warns of such things or that a lottery by law is meant: a title, a name. */
export const warns = (text: string): boolean => countering.has(text);

/** A long text that reports on such things. */
export const reports = (text: string): boolean =>
  new Set(countering.find(text).map(({ word }) => word)).size >= ENOUGH_COUNTERING;

/** Latin words stand between other signs: yabo, not the end of a longer name or part of a model's number. */
function standsAlone(text: string, word: string, at: number): boolean {
  if (/^[a-z\d]/.test(word) && /[a-z\d-]/i.test(text[at - 1] ?? '')) return false;
  return !/[a-z\d]$/.test(word) || !/[a-z\d-]/i.test(text[at + word.length] ?? '');
}

/** End of the offer that a brand makes right behind its name: 伟德[手机]网页版, 开云（中国）官方网站; -1 without one. */
function offerEnd(text: string, { word, at }: FoundWord): number {
  let end = at + word.length;
  let traded = !everyday.has(word);
  for (let step = 0; step < 4; step++) {
    end = pastSigns(text, end);
    const offer = offers.find((one) => startsAt(text, one, end));
    if (offer && traded) return end + offer.length;
    const trade = trades.find((one) => startsAt(text, one, end));
    const between = trade ?? fillers.find((one) => startsAt(text, one, end));
    if (!between) return -1;
    traded ||= trade !== undefined;
    end += between.length;
  }
  return -1;
}

const startsAt = (text: string, word: string, at: number): boolean =>
  text.slice(at, at + word.length).toLowerCase() === word;

/** Past brackets, dots and blanks, at most two: 开云·（中国）官网. */
function pastSigns(text: string, at: number): number {
  let end = at;
  while (end < at + 2 && /[\s()（）·•.,，]/.test(text[end] ?? '')) end++;
  return end;
}
