import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { badPages } from './pages';

/** What one page may take. */
const MOST_CPU_MS = 2_000;
const MOST_MB = 200;
/** What Node, the loader and the page's own bytes need besides. */
const OWN_MB = 60;

const run = promisify(execFile);
const reader = fileURLToPath(new URL('read-page.ts', import.meta.url));

interface Cost {
  cpuMs: number;
  grownMb: number;
  facts: { kind: string; title: string; links: number };
}

/** Reads a page in a process whose heap ends where the limit does. */
async function costOf(page: string, mostMb: number): Promise<Cost> {
  const limits = [`--max-old-space-size=${mostMb}`, '--max-semi-space-size=16', '--expose-gc'];
  const { stdout } = await run(process.execPath, [...limits, '--import', 'tsx', reader, page]);
  return JSON.parse(stdout) as Cost;
}

describe('a bad page', () => {
  test.each(Object.keys(badPages))(
    '%s gives facts within 2 s of CPU time and 200 MB',
    { timeout: 60_000 },
    async (name) => {
      let cost = await costOf(name, MOST_MB + OWN_MB);
      // A busy machine makes CPU time dearer: a second run decides.
      if (cost.cpuMs >= MOST_CPU_MS) cost = await costOf(name, MOST_MB + OWN_MB);
      expect(cost.cpuMs).toBeLessThan(MOST_CPU_MS);
      expect(cost.grownMb).toBeLessThan(MOST_MB);
      expect(cost.facts.kind).not.toBe('');
    },
  );

  test('that needs more memory than it may have ends its process', { timeout: 60_000 }, async () => {
    await expect(costOf('10 MB', 40)).rejects.toThrow();
  });

  test('is read as far as it can be', { timeout: 60_000 }, async () => {
    expect((await costOf('a charset that is not its own', MOST_MB)).facts.title).toBe('通知公告');
    expect((await costOf('NUL bytes', MOST_MB + OWN_MB)).facts.links).toBe(2_000);
    expect((await costOf('100,000 links', MOST_MB + OWN_MB)).facts.links).toBeGreaterThan(10_000);
  });
});
