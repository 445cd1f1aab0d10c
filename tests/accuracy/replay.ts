// `npm run replay -- DIR`: real pages of a corpus, served on loopback under their real host names and read by the built
// extension in Chromium: the newest date of each list page as the browser's own crawl reads it, against the label.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium, openExtensionPage } from '../../cli/chromium';
import { buildExtension, grantedCopy } from '../../cli/extension';
import { followAudit, readPageFacts, startAudit } from '../../cli/remote-audit';
import { DEFAULT_SETTINGS } from '../../lib/model/audit';
import { replayPortals } from '../portals/replay/replay-portals';
import { servePortals } from '../portals/server';

interface Label {
  lists?: { items: { precision?: string }[]; newest?: string }[];
  empty?: boolean;
}

const directory = process.argv[2];
if (!directory) {
  console.error('npm run replay -- DIR: DIR holds the corpus');
  process.exit(2);
}
const portals = replayPortals(directory);
const server = await servePortals(portals);
const context = await launchChromium({
  extension: grantedCopy(buildExtension()),
  resolve: new Map([['*', server.address]]),
});
const page = await openExtensionPage(context, 'workbench.html');
let right = 0;
let wrong = 0;
let read = 0;
for (const saved of portals.flatMap(({ pages }) => pages)) {
  const url = saved.url.replace(/^https:/, 'http:');
  const { auditId, problem } = await startAudit(page, url, {
    ...DEFAULT_SETTINGS,
    concurrency: 4,
    perSecond: null,
    maxPages: 2,
    renderers: 0,
  });
  if (!auditId) throw new Error(`${saved.id}: ${problem?.key}`);
  await followAudit(page, auditId, () => undefined);
  const facts = await readPageFacts(page, auditId, url);
  if (!facts) {
    console.log(`✗ ${saved.id}: not read`);
    wrong++;
    continue;
  }
  read++;
  const label: Label = JSON.parse(readFileSync(join(saved.file, '..', 'label.json'), 'utf8'));
  const [list] = label.lists ?? [];
  // A page without years is dated from the day it was saved, which is not today.
  const told =
    saved.kind === 'column-list' && list?.newest && list.items.every(({ precision }) => precision !== 'month-day');
  if (!told) continue;
  const newest = facts.mainList === null ? null : facts.lists[facts.mainList]?.newest;
  if (newest === list.newest) right++;
  else {
    wrong++;
    console.log(`✗ ${saved.id}: ${newest} instead of ${list.newest}`);
  }
}
await context.close();
await server.close();
console.log(`${read} pages read in the browser; newest date right on ${right} of ${right + wrong} list pages`);
process.exitCode = wrong ? 1 : 0;
