import { load } from 'cheerio/slim';
import { extractFacts } from '../../lib/extract';
import type { CorpusPage } from './corpus';

const ROUNDS = 5;

export interface Timing {
  pages: number;
  /** Median over pages of (whole extraction − parsing) ÷ parsing. */
  ratio: number;
  medianParseMs: number;
  medianExtractMs: number;
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

function timed(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

/** What extraction costs beside cheerio's own parsing of the same page; the two take turns, the median of rounds counts. */
export function timeExtraction(pages: readonly CorpusPage[]): Timing {
  const ratios: number[] = [];
  const parses: number[] = [];
  const extractions: number[] = [];
  for (const { snapshot } of pages) {
    const rounds = Array.from({ length: ROUNDS }, () => {
      const parse = timed(() => load(snapshot.text ?? ''));
      return { parse, own: timed(() => extractFacts(snapshot)) - parse };
    });
    ratios.push(median(rounds.map(({ parse, own }) => own / parse)));
    parses.push(median(rounds.map(({ parse }) => parse)));
    extractions.push(median(rounds.map(({ own }) => own)));
  }
  return {
    pages: pages.length,
    ratio: median(ratios),
    medianParseMs: median(parses),
    medianExtractMs: median(extractions),
  };
}
