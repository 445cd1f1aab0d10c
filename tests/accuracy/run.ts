// `npm run accuracy -- DIR [--json FILE] [--names FILE] [--explain ID]`: reads a corpus of labelled pages, runs extraction
// on each and says per measure and publishing system what was right, wrong and missed. Pages are parsed, never loaded.
// `npm run accuracy -- --generated [--seed N]` does so with pages that a generator makes.
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { extractFacts } from '../../lib/extract';
import { type Corpus, readCorpus } from './corpus';
import { explainPage } from './explain';
import { generatedCorpus, measureFed } from './generated';
import { measureArticle, measureMetadata, measureTables } from './measures/article';
import { measureLists } from './measures/lists';
import { measureEmpty, measurePage } from './measures/page';
import { measureNames } from './names';
import { comparePeers, peersTable } from './peers';
import { measuresTable, missesText } from './print';
import { Tally } from './tally';
import { timeExtraction } from './timing';

const USAGE = `Usage: npm run accuracy -- DIR [--json FILE] [--names FILE] [--explain ID]
       npm run accuracy -- --generated [--seed N] [--json FILE] [--explain ID]`;

function refuse(problem: string): never {
  process.stderr.write(`${problem}\n${USAGE}\n`);
  process.exit(2);
}

function existingFolder(folder: string): string {
  if (folder === '') refuse('No folder of labelled pages was named.');
  if (!existsSync(folder) || !statSync(folder).isDirectory()) refuse(`There is no folder "${folder}".`);
  return folder;
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'string' },
        names: { type: 'string' },
        explain: { type: 'string' },
        generated: { type: 'boolean' },
        seed: { type: 'string', default: '1' },
      },
    });
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

const { values, positionals } = readArguments();
const folder = positionals[0] ?? '';
const corpus: Corpus = values.generated
  ? { pages: generatedCorpus(values.seed), namesFile: null }
  : readCorpus(existingFolder(folder));
if (corpus.pages.length === 0)
  refuse(`No page was found in "${folder}": it takes folders with page.html and label.json.`);

if (values.explain) {
  const page = corpus.pages.find(({ id }) => id === values.explain);
  if (!page)
    refuse(`There is no page "${values.explain}" in ${values.generated ? 'the generated corpus' : `"${folder}"`}.`);
  console.log(explainPage(page));
  process.exit(0);
}

const tally = new Tally();
for (const page of corpus.pages) {
  const facts = extractFacts(page.snapshot);
  measurePage(page, facts, tally);
  measureLists(page, facts, tally);
  measureEmpty(page, facts, tally);
  measureArticle(page, facts, tally);
  measureMetadata(page, facts, tally);
  measureTables(page, facts, tally);
  measureFed(page, facts, tally);
}
const namesFile = values.names ?? corpus.namesFile;
if (values.names && !existsSync(values.names)) refuse(`There is no list of names "${values.names}".`);
const names = namesFile ? measureNames(namesFile, tally) : 0;
// Peers and times are told by real pages.
const peers = values.generated ? null : await comparePeers(corpus.pages);
const timing = values.generated ? null : timeExtraction(corpus.pages.map(({ snapshot }) => snapshot));

console.log(`${corpus.pages.length} pages, ${names} column names\n`);
console.log(measuresTable(tally.rows()));
console.log(`\nMisses (${tally.misses.length})\n${missesText(tally.misses)}`);
if (peers) console.log(`\nBeside what npm offers, same pages, exact\n${peersTable(peers)}`);
if (!values.generated && tally.unlabelled.length > 0) {
  console.log(`\nDated lists that no label names (not scored): ${tally.unlabelled.length}`);
  for (const { id, what } of tally.unlabelled) console.log(`    ${id} · ${JSON.stringify(what)}`);
}
if (timing)
  console.log(
    `\nWhole extraction ÷ cheerio.load (parse5) of the same page: median ${timing.ratio.toFixed(2)} over ` +
      `${timing.pages} pages (${timing.medianExtractMs.toFixed(2)} ms beside ${timing.medianParseMs.toFixed(2)} ms); ` +
      `÷ cheerio/slim (htmlparser2): ${timing.slimRatio.toFixed(2)} (beside ${timing.medianSlimMs.toFixed(2)} ms)`,
  );
if (values.json) {
  writeFileSync(
    values.json,
    JSON.stringify(
      { pages: corpus.pages.length, measures: tally.rows(), names, misses: tally.misses, peers, timing },
      null,
      2,
    ),
  );
}
