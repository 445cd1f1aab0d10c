import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { Locale } from '../lib/model/locale';
import { keysOf, messagesFor } from '.';

const root = join(import.meta.dirname, '..');

function sourcesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourcesBelow(path);
    return /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

interface Part {
  type: number;
  value?: unknown;
  options?: Record<string, { value: Part[] }>;
}

/** Parameters an ICU text takes, the ones inside its cases too. Literal text (type 0) and `#` (7) are none. */
function parametersOf(text: string): string[] {
  const names = new Set<string>();
  const walk = (parts: Part[]): void => {
    for (const { type, value, options } of parts) {
      if (type !== 0 && type !== 7 && typeof value === 'string') names.add(value);
      for (const option of Object.values(options ?? {})) walk(option.value);
    }
  };
  walk(new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst() as Part[]);
  return [...names].sort();
}

describe('locales', () => {
  const areas = readdirSync(join(root, 'locales', 'zh-CN')).filter((name) => name.endsWith('.json'));

  test('both have the same keys', () => {
    expect(keysOf('en')).toEqual(keysOf('zh-CN'));
  });

  test('the texts of a key take the same parameters in both', () => {
    const flat = (locale: string) => {
      const walk = (node: object, prefix: string): [string, string][] =>
        Object.entries(node).flatMap(([key, value]) =>
          typeof value === 'string' ? [[prefix + key, value] as [string, string]] : walk(value, `${prefix}${key}.`),
        );
      return areas.flatMap((area) =>
        walk(JSON.parse(readFileSync(join(root, 'locales', locale, area), 'utf8')), `${area}:`),
      );
    };
    const english = new Map(flat('en'));
    for (const [key, text] of flat('zh-CN')) {
      expect([key, parametersOf(english.get(key) ?? '')]).toEqual([key, parametersOf(text)]);
    }
  });

  test.each(Locale.options)('every text of %s is well-formed', (locale) => {
    const t = messagesFor(locale);
    const params = new Proxy({}, { get: () => 1, has: () => true, ownKeys: () => [] });
    for (const key of keysOf(locale)) expect(() => t(key, params)).not.toThrow();
  });

  test('a list in a sentence is separated as the language does', () => {
    const params = { labels: ['ColumnName', 'ColumnType'] };
    const said = (locale: Locale) => messagesFor(locale)('checks.missingPageLabels.rectification', params);
    expect(said('zh-CN')).toContain('ColumnName、ColumnType');
    expect(said('en')).toContain('ColumnName, ColumnType');
  });

  test('every key that code names literally has a text', () => {
    const known = new Set(keysOf('zh-CN'));
    const named = ['lib', 'cli', 'components', 'entrypoints'].flatMap(sourcesBelow).flatMap((file) => {
      const source = readFileSync(join(root, file), 'utf8');
      return [...source.matchAll(/\b(?:t|message|refused|UsageError)\(\s*'([a-zA-Z]+(?:\.[\w-]+)+)'/g)].map(
        (match) => `${match[1]} (${file})`,
      );
    });
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((name) => !known.has(name.split(' ')[0]!))).toEqual([]);
  });

  test('a text shows crawled words as they are', () => {
    expect(messagesFor('zh-CN')('errors.notAnAddress', { url: '<b>{x}</b>' })).toContain('<b>{x}</b>');
  });
});
