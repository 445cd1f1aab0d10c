import { expect, test } from 'vitest';
import { report } from '../../tests/unit/report-fixture';
import { gravestOf } from './gravest';

test('certain findings come by severity, each check having its say, the longest overdue first', () => {
  const gravest = gravestOf(report(), 100);
  expect(gravest[0]).toMatchObject({ check: 'long-outdated-columns', subject: '<script>alert(1)</script>' });
  expect(new Set(gravest.slice(0, 3).map(({ check }) => check)).size).toBeGreaterThan(1);
  expect(gravest.every(({ state }) => state === 'violation')).toBe(true);
  const severities = gravest.map(({ severity }) => severity);
  expect(severities).toEqual(
    [...severities].sort((a, b) => 'veto deduct advice'.indexOf(a) - 'veto deduct advice'.indexOf(b)),
  );
});

test('no column stands twice', () => {
  const columns = gravestOf(report(), 100).flatMap(({ columnId }) => columnId ?? []);
  expect(new Set(columns).size).toBe(columns.length);
});

test('the report keeps its own order', () => {
  const given = report();
  const before = structuredClone(given.findings);
  gravestOf(given, 5);
  expect(given.findings).toEqual(before);
});
