// Run with the name of a bad page: reads it in a process of its own and prints what that took. The heap it may use is
// limited by its parent, so that a page that needs more ends it.
import { decode } from '../../../lib/crawl/charset';
import { extractFacts } from '../../../lib/extract';
import { PageFacts } from '../../../lib/model/page-facts';
import { badPages } from './pages';

const make = badPages[process.argv[2] ?? ''];
if (!make) throw new Error(`There is no page "${process.argv[2]}".`);
const { bytes, contentType } = make();
const url = 'http://www.example.gov.cn/tzgg/';

const usedMb = (): number => {
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
};

globalThis.gc?.();
const before = usedMb();
const begun = process.cpuUsage();
const { text, name, source } = decode(bytes, contentType);
const facts = extractFacts({
  url,
  finalUrl: url,
  status: 200,
  headers: { 'content-type': contentType },
  fetchedAt: '2024-03-20T12:00:00+08:00',
  elapsedMs: 0,
  bytes: bytes.length,
  sha256: null,
  text,
  charset: { name, source },
  via: 'fetch',
  redirects: [],
  frames: [],
  error: null,
});
const { user, system } = process.cpuUsage(begun);
const grownMb = usedMb() - before;
const { kind, title, links } = PageFacts.parse(facts);
process.stdout.write(
  JSON.stringify({ cpuMs: (user + system) / 1_000, grownMb, facts: { kind, title, links: links.length } }),
);
