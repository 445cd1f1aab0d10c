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
import { samplePortal } from '../portals';
import { snapshotsOf } from './pages';

const ROUNDS = 7;
const AUDIT_PAGES = 5_000;
const NOW = '2024-03-20T12:00:00+08:00';

interface Ratio {
  name: string;
  /** What is measured, divided by what it is measured against. */
  ratio: number;
  bar: number;
  detail: string;
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

function timed(work: () => void): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

const { values } = parseArgs({ options: { json: { type: 'string' } } });
const portal = samplePortal('zone', '2024-03-20');
const snapshots = await snapshotsOf(portal, 400);

/** Per page, parsing and extracting take turns; the ratio is the median over pages of the median over rounds. */
function extraction(): Ratio {
  const ratios = snapshots.map((snapshot) => {
    const rounds: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const parse = timed(() => load(snapshot.text!));
      const whole = timed(() => extractFacts(snapshot));
      rounds.push((whole - parse) / parse);
    }
    return median(rounds);
  });
  return {
    name: 'extraction ÷ parsing',
    ratio: median(ratios),
    bar: 1.5,
    detail: `${snapshots.length} pages, parsing itself left out, ${ROUNDS} rounds`,
  };
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
    notLookedAt: [],
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

const results = [extraction(), checking()];
for (const { name, ratio, bar, detail } of results) {
  console.log(`${ratio <= bar ? '✓' : '✗'} ${name}: ${ratio.toFixed(3)} (bar ${bar}; ${detail})`);
}
if (values.json) writeFileSync(values.json, JSON.stringify(results, null, 2));
