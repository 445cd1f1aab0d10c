// `npm test`: everything that must hold before a change lands. Runs every step even when one fails, and closes with the
// sum of them as `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Count {
  passed: number;
  failed: number;
}

const results = mkdtempSync(join(tmpdir(), 'portal-audit-tests-'));

function run(command: string, args: string[], env: Record<string, string> = {}): boolean {
  console.log(`\n▸ ${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  return status === 0;
}

const one = (ok: boolean): Count => (ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** A runner's own count; a runner that failed without failing a test, or ran none, counts as one failure. */
function counted(ok: boolean, read: () => Count): Count {
  try {
    const count = read();
    if (count.passed + count.failed === 0 || (!ok && count.failed === 0)) return { ...count, failed: count.failed + 1 };
    return count;
  } catch {
    return one(false);
  }
}

const json = (file: string) => JSON.parse(readFileSync(join(results, file), 'utf8'));

function unit(): Count {
  const ok = run('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(results, 'unit.json')}`,
  ]);
  return counted(ok, () => {
    const { numPassedTests, numFailedTests } = json('unit.json');
    return { passed: numPassedTests, failed: numFailedTests };
  });
}

function endToEnd(): Count {
  const ok = run('playwright', ['test', '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: join(results, 'e2e.json'),
  });
  return counted(ok, () => {
    const { stats } = json('e2e.json');
    return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
  });
}

const steps: Record<string, () => Count> = {
  types: () => one(run('wxt', ['prepare']) && run('tsc', ['--noEmit'])),
  format: () => one(run('biome', ['check', '.'])),
  layers: () => one(run('depcruise', ['entrypoints', 'components', 'locales', 'lib', 'cli', 'tests'])),
  'dead code': () => one(run('knip', [])),
  unit,
  'chromium build': () => one(run('wxt', ['build'])),
  'firefox build': () => one(run('wxt', ['build', '-b', 'firefox'])),
  'end to end': endToEnd,
};

const only = process.argv.slice(2);
const total: Count = { passed: 0, failed: 0 };
for (const [name, step] of Object.entries(steps)) {
  if (only.length && !only.includes(name)) continue;
  const { passed, failed } = step();
  console.log(`${failed ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed`);
  total.passed += passed;
  total.failed += failed;
}
rmSync(results, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
