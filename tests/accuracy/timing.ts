import { load } from 'cheerio';
import { load as loadSlim } from 'cheerio/slim';
import { extractFacts } from '../../lib/extract';
import type { Snapshot } from '../../lib/model/snapshot';

const ROUNDS = 7;
/** How long all of them walk over the pages before anything is timed: an audit reads thousands of pages, by code that has long been compiled. */
const WARM_UP_MS = 4_000;

/** What extraction costs beside parsing, as medians over pages of the best of each page's rounds: what else a machine does only adds. */
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

/** The three for one page, in turns, so that what else the machine does meets all of them. */
const timeOnce = (snapshot: Snapshot) => ({
  slim: timed(() => loadSlim(snapshot.text ?? '')),
  parse: timed(() => load(snapshot.text ?? '')),
  extract: timed(() => extractFacts(snapshot)),
});

/** All three are warm before they are timed. */
export function timeExtraction(snapshots: readonly Snapshot[]): Timing {
  for (const begun = performance.now(); performance.now() - begun < WARM_UP_MS; )
    for (const one of snapshots) timeOnce(one);
  const pages = snapshots.map((snapshot) => {
    const rounds = Array.from({ length: ROUNDS }, () => timeOnce(snapshot));
    return {
      slim: Math.min(...rounds.map(({ slim }) => slim)),
      parse: Math.min(...rounds.map(({ parse }) => parse)),
      extract: Math.min(...rounds.map(({ extract }) => extract)),
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
