// `tsx tests/accuracy/annual-reports.ts DIR`: reads the annual reports among a corpus's pages and prints what was read of
// each and every finding on it, in words, for a person to argue. Pages are parsed, never loaded.
import { runChecks } from '../../lib/checks';
import { extractFacts } from '../../lib/extract';
import type { PageFacts } from '../../lib/model/page-facts';
import type { Portal } from '../../lib/model/portal';
import type { Snapshot } from '../../lib/model/snapshot';
import { siteCodeOf } from '../../lib/portal/site-facts';
import { standardOf } from '../../lib/standards';
import { messagesFor } from '../../locales';
import { readCorpus } from './corpus';

const folder = process.argv[2];
if (!folder) {
  process.stderr.write('Usage: tsx tests/accuracy/annual-reports.ts DIR\n');
  process.exit(2);
}

const NOW = '2024-04-20T09:00:00+08:00';
const standard = standardOf('national-2019');
const t = messagesFor('zh-CN');

/** A portal of which nothing is known but one page. */
function portalOf(facts: PageFacts, { text: _text, frames: _frames, ...snapshot }: Snapshot): Portal {
  const { host } = new URL(facts.url);
  return {
    url: facts.url,
    host,
    name: facts.siteName ?? host,
    siteCode: siteCodeOf([facts]),
    level: 'department',
    startedAt: NOW,
    finishedAt: NOW,
    platformUrl: null,
    columns: [],
    pages: [{ key: facts.url, purpose: 'article', foundOn: null, completes: null, attempts: 1, snapshot, facts }],
    homeNewest: NOW.slice(0, 10),
    homeEvidence: [],
    brokenLinks: [],
    notLookedAt: [],
    requests: 1,
    incomplete: false,
  };
}

for (const { id, snapshot } of readCorpus(folder).pages) {
  const facts = extractFacts(snapshot);
  const report = facts.annualReport;
  if (!report) continue;
  const tables = report.tables.map(({ id: table, certain }) => `${table}${certain ? '' : ' (not certain)'}`);
  console.log(
    `${id}  year ${report.year}  ${report.body}  parts ${report.parts.map((part) => part.id ?? '-').join(' ')}  tables ${tables.join(', ') || 'none'}  figures ${report.figures.length}`,
  );
  const seen = { ...snapshot, status: snapshot.status ?? 200 };
  for (const finding of runChecks(portalOf(facts, seen), standard, NOW))
    if (finding.url === facts.url)
      console.log(`  ${finding.check} ${finding.state} ${finding.severity}: ${t(finding.message)}`);
}
