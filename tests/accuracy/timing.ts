import { load } from 'cheerio';
import { load as loadSlim } from 'cheerio/slim';
import { extractFacts } from '../../lib/extract';
import type { Snapshot } from '../../lib/model/snapshot';

const ROUNDS = 7;

/** What extraction costs beside parsing, as medians over pages of the medians of rounds. */
export interface Timing {
  pages: number;
  /** Whole extraction, its own parsing included, ÷ `cheerio.load` (its default parser, parse5) of the same page: the bar. */
  ratio: number;
  /** The same ÷ parsing with cheerio/slim (htmlparser2, on which extraction stands). */
  slimRatio: number;
  medianParseMs: number;
  medianSlimMs: number;
  medianExtractMs: number;
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

function timed(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

/** The three take turns on each page, so that what else the machine does meets all of them. */
export function timeExtraction(snapshots: readonly Snapshot[]): Timing {
  const pages = snapshots.map((snapshot) => {
    const text = snapshot.text ?? '';
    const rounds = Array.from({ length: ROUNDS }, () => ({
      slim: timed(() => loadSlim(text)),
      parse: timed(() => load(text)),
      extract: timed(() => extractFacts(snapshot)),
    }));
    return {
      slim: median(rounds.map(({ slim }) => slim)),
      parse: median(rounds.map(({ parse }) => parse)),
      extract: median(rounds.map(({ extract }) => extract)),
    };
  });
  return {
    pages: pages.length,
    ratio: median(pages.map(({ extract, parse }) => extract / parse)),
    slimRatio: median(pages.map(({ extract, slim }) => extract / slim)),
    medianParseMs: median(pages.map(({ parse }) => parse)),
    medianSlimMs: median(pages.map(({ slim }) => slim)),
    medianExtractMs: median(pages.map(({ extract }) => extract)),
  };
}
