// `npm run bench [-- --json FILE]`: what the product's own work costs, as ratios to parsing the same pages in the same
// run, since machines differ and are noisy.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { load } from 'cheerio/slim';
import { runChecks } from '../../lib/checks';
import { extractFacts } from '../../lib/extract';
import type { PageRecord } from '../../lib/model/portal';
import { assemble } from '../../lib/portal/assemble';
import { standardOf } from '../../lib/standards';
import { median, timeExtraction } from '../accuracy/timing';
import { samplePortal } from '../portals';
import { snapshotsOf } from './pages';

const AUDIT_PAGES = 5_000;
const NOW = '2024-03-20T12:00:00+08:00';

interface Ratio {
  name: string;
  /** What is measured, divided by what it is measured against. */
  ratio: number;
  /** `null`: told for information. */
  bar: number | null;
  detail: string;
}

function timed(work: () => void): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

const { values } = parseArgs({ options: { json: { type: 'string' } } });
const portal = samplePortal('zone', '2024-03-20');
const snapshots = await snapshotsOf(portal, 400);

/** Whole extraction against cheerio's default parsing, which is the bar, and against the parser it stands on. */
function extraction(): Ratio[] {
  const { pages, ratio, slimRatio } = timeExtraction(snapshots);
  const detail = `${pages} pages, parsing of its own included`;
  return [
    { name: 'whole extraction ÷ cheerio.load (parse5)', ratio, bar: 1.5, detail },
    { name: 'whole extraction ÷ cheerio/slim (htmlparser2)', ratio: slimRatio, bar: null, detail },
  ];
}

/** All checks over an audit of 5,000 pages against parsing its pages once. */
function checking(): Ratio {
  const standard = standardOf('national-2019');
  const records: PageRecord[] = [];
  for (let copy = 0; records.length < AUDIT_PAGES; copy++) {
    for (const snapshot of snapshots) {
      const { text: _text, frames: _frames, ...kept } = snapshot;
      const url = copy ? snapshot.url.replace(portal.host, `c${copy}.${portal.host}`) : snapshot.url;
      records.push({
        key: `fetch GET ${url}`,
        purpose: copy ? 'article' : url === portal.truth.url ? 'home' : 'column',
        foundOn: null,
        completes: null,
        attempts: 1,
        snapshot: { ...kept, url, finalUrl: url },
        facts: extractFacts(snapshot),
      });
    }
  }
  const { portal: judged } = assemble(records, {
    url: portal.truth.url,
    standard,
    level: null,
    now: NOW,
    startedAt: NOW,
    finishedAt: NOW,
    incomplete: false,
    maxPages: AUDIT_PAGES,
  });
  const texts = snapshots.map(({ text }) => text!);
  const rounds = Array.from({ length: 3 }, () => {
    const parse = timed(() => {
      for (let i = 0; i < AUDIT_PAGES; i++) load(texts[i % texts.length]!);
    });
    return timed(() => runChecks(judged, standard, NOW)) / parse;
  });
  return {
    name: 'all checks ÷ parsing',
    ratio: median(rounds),
    bar: 1,
    detail: `${records.length} pages, ${judged.columns.length} columns`,
  };
}

const results = [...extraction(), checking()];
for (const { name, ratio, bar, detail } of results) {
  const mark = bar === null ? '·' : ratio <= bar ? '✓' : '✗';
  console.log(`${mark} ${name}: ${ratio.toFixed(3)} (${bar === null ? '' : `bar ${bar}; `}${detail})`);
}
if (values.json) writeFileSync(values.json, JSON.stringify(results, null, 2));
