import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

/**
 * Library functions that came after Chromium 109, the oldest browser supported (the bundler lowers syntax, not these).
 * Takes `list.toSorted(`; not `list.sort(`. `URL.canParse` is brought by `lib/oldest-browser.ts`.
 */
const TOO_NEW =
  /\.(toSorted|toReversed|toSpliced|isSubsetOf|isSupersetOf)\(|\b(Object|Map)\.groupBy\(|Promise\.(withResolvers|try)\(|Array\.fromAsync\(|RegExp\.escape\(|\bURL\.parse\(|AbortSignal\.any\(/;

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

test('no code of the extension calls what Chromium 109 lacks', () => {
  const found = ['lib', 'components', 'entrypoints', 'locales'].flatMap(sources).flatMap((file) =>
    readFileSync(join(root, file), 'utf8')
      .split('\n')
      .flatMap((line, i) => (TOO_NEW.test(line) ? [`${file}:${i + 1} ${line.trim()}`] : [])),
  );
  expect(found).toEqual([]);
});

test('each context brings URL.canParse to where it is missing', async () => {
  for (const file of ['background/index.ts', 'offscreen/main.ts', 'sidepanel/main.tsx', 'workbench/main.tsx']) {
    const first = readFileSync(join(root, 'entrypoints', file), 'utf8').split('\n')[0];
    expect(`${file}: ${first}`).toBe(`${file}: import '../../lib/oldest-browser';`);
  }
  const native = URL.canParse;
  Reflect.deleteProperty(URL, 'canParse');
  try {
    await import('../../lib/oldest-browser');
    expect(URL.canParse('http://www.example.gov.cn/')).toBe(true);
    expect(URL.canParse('index.html', 'http://www.example.gov.cn/')).toBe(true);
    expect(URL.canParse('index.html')).toBe(false);
  } finally {
    URL.canParse = native;
  }
});
