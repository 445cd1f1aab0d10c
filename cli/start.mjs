// Runs one of the project's commands on a machine that may have nothing but Node 20 and npm: installs what is missing,
// says what it installs, and goes on with the project's own Node. Plain JavaScript, since nothing is installed yet.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const commands = {
  audit: { script: 'cli/audit.ts', chromium: true },
  test: { script: 'tests/run.ts', chromium: true },
  accuracy: { script: 'tests/accuracy/run.ts', chromium: false },
  replay: { script: 'tests/accuracy/replay.ts', chromium: true },
  schema: { script: 'cli/schema.ts', chromium: false },
  coverage: { script: 'cli/coverage.ts', chromium: false },
  bench: { script: 'tests/bench/run.ts', chromium: false },
};

const say = (text) => process.stderr.write(`${text}\n`);

/** Whether node_modules holds what package-lock.json asks for; npm itself keeps the list of what it installed there. */
function isInstalled() {
  const installedList = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedList)) return false;
  const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const installed = packagesOf(installedList);
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(
    // Optional packages are those of other platforms.
    ([path, { version, optional }]) =>
      path === '' || (installed[path] ? installed[path].version === version : optional),
  );
}

function installPackages() {
  if (isInstalled()) return;
  say('Set-up: installing the npm packages of package-lock.json into node_modules (npm ci) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    say('Set-up failed: npm ci did not succeed. Is the npm registry reachable? Run "npm ci" by hand to see more.');
    process.exit(3);
  }
}

/** Where Chromium is on this machine, `undefined` when it has none. */
function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given) return existsSync(given) ? given : undefined;
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of ['chromium', 'chromium-browser', 'microsoft-edge', 'msedge']) {
      const file = join(folder, process.platform === 'win32' ? `${name}.exe` : name);
      if (existsSync(file)) return file;
    }
  }
  try {
    // Playwright's own download, where somebody has made it.
    const downloaded = createRequire(join(root, 'package.json'))('@playwright/test').chromium.executablePath();
    if (existsSync(downloaded)) return downloaded;
  } catch {
    // Not installed: the other ways remain.
  }
  // Branded Chrome comes last: since version 137 it loads no unpacked extension from the command line.
  const chrome = ['/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
  return chrome.find((file) => existsSync(file));
}

function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (isDebianRoot) {
    say('Set-up: installing the Debian packages chromium and fonts-noto-cjk (apt-get) …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    try {
      execFileSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 2, 2], env });
      execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], {
        stdio: ['ignore', 2, 2],
        env,
      });
    } catch {
      say('Set-up: apt-get did not succeed.');
    }
  }
  const installed = findChromium();
  if (installed) return installed;
  say('No Chromium was found. Install Chromium or Edge, or run "npx playwright install chromium",');
  say('or name one: CHROMIUM_PATH=/path/to/chromium npm run …');
  return process.exit(3);
}

const [name, ...args] = process.argv.slice(2);
const command = commands[name];
if (!command) {
  say(`Unknown command "${name}". Known: ${Object.keys(commands).join(', ')}.`);
  process.exit(2);
}
installPackages();
const env = { ...process.env };
if (command.chromium) env.CHROMIUM_PATH = ensureChromium();
env.PATH = `${join(root, 'node_modules', '.bin')}${delimiter}${env.PATH ?? ''}`;
const node = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const { status, signal } = spawnSync(node, ['--import', 'tsx', join(root, command.script), ...args], {
  stdio: 'inherit',
  env,
  cwd: root,
});
process.exit(signal ? 3 : (status ?? 3));
