import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keysOf } from '../../locales';
import { Finding } from '../model/finding';
import { checks, runChecks } from '.';
import { column, columns, daysAgo, now, portal, standard } from './testing/portal-builder';

const root = import.meta.dirname;
const areas = readdirSync(root, { withFileTypes: true }).filter(
  (entry) => entry.isDirectory() && entry.name !== 'testing',
);
const sources = areas.flatMap(({ name }) =>
  readdirSync(join(root, name)).map((file) => ({ file, text: readFileSync(join(root, name, file), 'utf8') })),
);
const camel = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

describe('the registry', () => {
  test('lists every check that a file holds, each once', () => {
    const ids = sources
      .filter(({ file }) => !file.endsWith('.test.ts'))
      .flatMap(({ text }) => [...text.matchAll(/^ {2}id: '([a-z-]+)',$/gm)].map((match) => match[1]!));
    expect(checks.map(({ meta }) => meta.id).sort()).toEqual(ids.sort());
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(checks.map(({ meta }) => [meta.id, meta] as const))('%s has file, test, texts and rules', (id, meta) => {
    expect(sources.map(({ file }) => file)).toContain(`${id}.ts`);
    expect(sources.some(({ file, text }) => file.endsWith('.test.ts') && text.includes(`describe('${id}'`))).toBe(true);
    expect(meta.title).toBe(`checks.${camel(id)}.title`);
    for (const locale of ['zh-CN', 'en'] as const)
      for (const text of ['title', 'message', 'rectification'])
        expect(keysOf(locale)).toContain(`checks.${camel(id)}.${text}`);
    for (const rule of meta.basis) expect(standard.rule(rule).id).toBe(rule);
  });
});

describe('all checks together', () => {
  const worst = portal({
    homeNewest: daysAgo(60),
    columns: [
      ...columns(6, { kind: 'news', state: 'outdated' }),
      ...columns(6, { kind: 'permit', state: 'empty', category: 'REG-20-5' }),
      ...columns(3, { kind: 'policy', state: 'outdated', path: ['政策文件'], category: 'REG-20-1' }),
      column({ state: 'unreachable' }),
      column({ kind: 'notice', state: 'cannot-tell' }),
    ],
  });

  test('find nothing on a portal without faults', () => {
    expect(runChecks(portal({ columns: columns(30, { kind: 'news' }) }), standard, now)).toEqual([]);
  });

  test('give well-formed findings with texts, existing rules and ids of their own', () => {
    const found = runChecks(worst, standard, now);
    const keys = new Set(keysOf('zh-CN'));
    expect(found.length).toBeGreaterThan(20);
    for (const finding of found) {
      expect(() => Finding.parse(finding)).not.toThrow();
      expect(keys).toContain(finding.message.key);
      expect(keys).toContain(finding.rectification.key);
      for (const rule of finding.basis) expect(standard.rule(rule).id).toBe(rule);
    }
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
  });

  test('give the same ids in whatever order the columns come', () => {
    const ids = (of: typeof worst) =>
      runChecks(of, standard, now)
        .map(({ id }) => id)
        .sort();
    expect(ids({ ...worst, columns: [...worst.columns].reverse() })).toEqual(ids(worst));
  });
});
