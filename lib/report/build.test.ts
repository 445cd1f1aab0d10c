import { describe, expect, test } from 'vitest';
import * as fixture from '../../tests/unit/report-fixture';
import { AuditReport } from '../model/audit-report';
import { VerdictState } from '../model/column';
import { Severity } from '../model/finding';
import { buildReport } from './build';
import { sumOf } from './census';

const { standard, now } = fixture;

describe('a report', () => {
  const report = fixture.report();

  test('keeps to its schema', () => {
    expect(AuditReport.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
  });

  test('has every column once, with its first place as section, level and path', () => {
    const portal = fixture.portal();
    expect(report.columns.map(({ id }) => id)).toEqual(portal.columns.map(({ id }) => id));
    const both = report.columns.filter(({ places }) => places.length > 1);
    expect(both.map(({ section, level, path }) => [section, level, path.at(-1)])).toEqual([
      ['platform', 2, '行政规范性文件'],
    ]);
  });

  test('counts each column in one row of the census', () => {
    expect(report.census.map(({ section, level, columns }) => [section, level, columns])).toEqual([
      ['site', 1, 5],
      ['site', 2, 9],
      ['site', 3, 1],
      ['platform', 1, 5],
      ['platform', 2, 4],
      ['platform', 3, 2],
    ]);
    const sum = sumOf(report.census);
    expect(sum.columns).toBe(report.columns.length);
    for (const state of VerdictState.options) {
      expect(sum.byVerdict[state]).toBe(report.columns.filter(({ verdict }) => verdict === state).length);
    }
  });

  test('takes no column for looked at that nobody could tell about, and none off the portal for its own', () => {
    expect(report.coverage.sections).toEqual([
      { section: 'site', known: 14, lookedAt: 13 },
      { section: 'platform', known: 11, lookedAt: 10 },
    ]);
  });

  test('is the same whatever order the findings came in', () => {
    const portal = fixture.portal();
    const findings = fixture.findings(portal);
    const reversed = buildReport(portal, [...findings].reverse(), fixture.disclosures, standard, now);
    expect(reversed).toEqual(buildReport(portal, findings, fixture.disclosures, standard, now));
  });

  test('changes nothing it was given', () => {
    const portal = fixture.portal();
    const findings = fixture.findings(portal);
    const before = structuredClone({ portal, findings });
    buildReport(portal, findings, fixture.disclosures, standard, now);
    expect({ portal, findings }).toEqual(before);
  });

  test('of a portal without columns is a report all the same', () => {
    const empty = fixture.report({ columns: [], notLookedAt: [], incomplete: true });
    expect(empty.census).toEqual([]);
    expect(empty.coverage.sections).toEqual([]);
    expect(empty.score.outcome).toBe('undecided');
  });
});

test('a small report is, word for word, what it was', async () => {
  const columns = fixture.portal().columns.filter(({ name }) => ['星川要闻', '行政许可', '应急管理'].includes(name));
  const report = fixture.report({ columns, brokenLinks: [], notLookedAt: [] });
  // Rules, indicators without fault and the inspector's list have tests of their own.
  const lines = report.score.lines?.filter(({ count }) => count > 0);
  const golden = {
    ...report,
    standard: { ...report.standard, rules: [] },
    score: { ...report.score, lines },
    inspection: report.inspection?.slice(0, 1),
  };
  await expect(`${JSON.stringify(golden, null, 2)}\n`).toMatchFileSnapshot('build.golden.snap');
});

test('findings stand gravest first, those of one check as the tree has their columns', () => {
  const portal = fixture.portal();
  portal.columns.reverse();
  const { findings } = buildReport(portal, fixture.findings(portal), [], standard, now);
  const severities = findings.map(({ severity }) => severity);
  expect(severities).toEqual([...severities].sort((a, b) => Severity.options.indexOf(a) - Severity.options.indexOf(b)));
  const empty = findings.filter(({ check }) => check === 'empty-columns').map(({ columnId }) => columnId);
  expect(empty).toEqual(portal.columns.filter(({ verdict }) => verdict.state === 'empty').map(({ id }) => id));
});
