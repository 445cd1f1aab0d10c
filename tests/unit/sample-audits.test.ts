import { describe, expect, test } from 'vitest';
import { discloseMatrix } from '../../lib/checks/disclosures';
import type { Column } from '../../lib/model/column';
import type { AssembleContext } from '../../lib/portal/assemble';
import { standardOf } from '../../lib/standards';
import { samplePortal, samplePortalIds } from '../portals';
import type { ColumnTruth } from '../portals/sample-portal';
import { auditInProcess } from './audit-in-process';
import { tabScripts } from './tab-scripts';

const NOW = '2024-03-20';

const accusations = new Set(['outdated', 'empty', 'unreachable']);

describe.each(samplePortalIds)('the sample portal "%s"', async (id) => {
  const portal = samplePortal(id, NOW);
  const { truth } = portal;
  const context: AssembleContext = {
    url: truth.url,
    standard: standardOf('national-2019'),
    level: null,
    now: truth.now,
    startedAt: truth.now,
    finishedAt: null,
    incomplete: false,
    maxPages: 5_000,
  };
  const { portal: found, records } = await auditInProcess(portal, context, { scripts: tabScripts });
  const byUrl = new Map<string, ColumnTruth>();
  for (const column of truth.columns) for (const url of [column.url, ...column.aliases]) byUrl.set(url, column);
  const pairs = found.columns.flatMap((column): [Column, ColumnTruth][] => {
    const true_ = byUrl.get(column.url);
    return true_ ? [[column, true_]] : [];
  });

  test('every column is found once, in its place', () => {
    const line = (name: string, section: string | undefined, path: readonly string[] = []) =>
      `${section} ${path.length} ${path.join(' › ')} (${name})`;
    const got = found.columns.map(({ name, places }) => line(name, places[0]?.section, places[0]?.path)).sort();
    expect(got).toEqual(truth.columns.map(({ name, section, path }) => line(name, section, path)).sort());
  });

  test('no column is accused that is well', () => {
    const wronged = pairs.filter(
      ([column, { verdict }]) => accusations.has(column.verdict.state) && column.verdict.state !== verdict,
    );
    expect(wronged.map(([{ name, kind, verdict }]) => `${name} ${kind} ${verdict.state}`)).toEqual([]);
  });

  test('verdicts and newest days are the truth', () => {
    const right = pairs.filter(
      ([{ verdict }, { verdict: state, newest }]) => verdict.state === state && verdict.newest === newest,
    );
    expect(right.length / truth.columns.length).toBeGreaterThanOrEqual(0.98);
  });

  test('what it fails to disclose is called missing, and nothing else', () => {
    const missing = discloseMatrix(found, context.standard, truth.now).filter(
      ({ status, ruleId, parent }) => status === 'missing' && ruleId.startsWith('REG-2') && parent === undefined,
    );
    expect(missing.map(({ ruleId }) => ruleId).sort()).toEqual(truth.missingDisclosures);
  });

  test('the portal is known by name, code and level', () => {
    expect(found).toMatchObject({ name: truth.name, siteCode: truth.siteCode, level: truth.level });
  });

  test('pages that come in another order give the same report', async () => {
    const other = await auditInProcess(portal, context, {
      scripts: tabScripts,
      order: (wants) => [...wants].reverse(),
    });
    expect(other.portal.columns).toEqual(found.columns);
    expect(other.portal.pages.map(({ key }) => key)).toEqual(found.pages.map(({ key }) => key));
  });

  test('requests stay in proportion to columns, and few on a small portal', () => {
    // However small a portal is: its home page twice, robots.txt, the probe, the site map, its search.
    const fixed = 6;
    const small = 400;
    expect(records.length - fixed).toBeLessThanOrEqual(Math.max(1.5 * found.columns.length, small));
  });
});
