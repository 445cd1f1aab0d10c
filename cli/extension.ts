import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from './temporary-folder';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = join(root, '.output', 'chrome-mv3');
const sources = ['entrypoints', 'components', 'locales', 'lib', 'assets', 'public', 'wxt.config.ts', 'package.json'];

function newest(path: string): number {
  const info = statSync(path);
  if (!info.isDirectory()) return info.mtimeMs;
  return Math.max(info.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Builds the production extension unless a build newer than every source is there. Gives its folder. */
export function buildExtension(): string {
  const manifest = join(built, 'manifest.json');
  const isFresh =
    existsSync(manifest) && statSync(manifest).mtimeMs > Math.max(...sources.map((name) => newest(join(root, name))));
  if (!isFresh) {
    execFileSync(process.execPath, [join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), 'build'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  return built;
}

/**
 * A copy of the production build that differs in one thing: host permission is granted up front, because a permission
 * prompt cannot be answered without a person. Gives the copy's folder, which is gone with this process.
 */
export function grantedCopy(build: string): string {
  const copy = temporaryFolder('extension');
  cpSync(build, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const { optional_host_permissions: hosts, ...manifest } = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: hosts }, null, 2));
  return copy;
}
